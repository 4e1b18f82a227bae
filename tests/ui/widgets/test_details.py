"""The details pane's column: where text starts, whatever the zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.label import Label


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_texts_start_on_one_line_at_every_zoom(theme: Theme, qtbot: QtBot, zoom: float) -> None:
    body = DetailsBody(theme, air=10, ring=4)
    qtbot.addWidget(body)
    plain, airy = Label(theme, "Plain"), Label(theme, "Airy")
    body.add(plain, gap=10)
    body.add(airy, air=10, ring=4)
    body.resize(600, 400)
    body.show()
    qtbot.waitExposed(body)

    def left(widget: QWidget) -> int:
        return widget.mapTo(body, QPoint(0, 0)).x()

    theme.set_zoom(zoom)
    qtbot.waitUntil(lambda: left(plain) == theme.px(20))
    assert left(airy) == theme.px(20) - theme.px(10) - 4
    body.close()


def test_a_nested_body_has_no_margins_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    body = DetailsBody(theme, nested=True)
    qtbot.addWidget(body)
    theme.set_zoom(2.0)
    assert body.column.contentsMargins().left() == 0


def test_a_long_label_wraps_and_never_widens_the_column(theme: Theme, qtbot: QtBot) -> None:
    body = DetailsBody(theme)
    qtbot.addWidget(body)
    caption = body.add_labelled("Names of the levels, one a line, from the goals down", QWidget())
    body.resize(240, 400)
    body.show()
    qtbot.waitExposed(body)
    assert body.minimumSizeHint().width() <= 240
    assert caption.height() >= 2 * caption.fontMetrics().height()
    body.close()
