"""What scrolls stands clear of the bar, on the side where the window's language has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.widgets.fitting_scroll import FittingScroll


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def turned(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether the language runs from right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_gap_is_there_with_the_bar_alone(turned: bool, qtbot: QtBot) -> None:
    body = QWidget()
    body.setMinimumSize(100, 400)
    area = FittingScroll(body, gap=8)
    qtbot.addWidget(area)
    area.resize(200, 500)
    area.show()
    assert body.width() == 200
    area.resize(200, 300)
    QApplication.processEvents()
    bar = area.verticalScrollBar()
    start = body.mapTo(area, QPoint()).x()
    bar_start = bar.mapTo(area, QPoint()).x()
    assert (start - bar_start - bar.width() if turned else bar_start - start - body.width()) == 8
