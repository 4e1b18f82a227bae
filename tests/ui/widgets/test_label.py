"""Labels that give way: where their words stand, in both directions of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import ElidedLabel

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def turned(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether the language runs from right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_left(label: ElidedLabel) -> bool:
    """Whether its words stand in the left half of it, and nothing in the right."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    columns = {x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground}
    assert columns
    assert max(columns) < image.width() / 2 or min(columns) > image.width() / 2
    return max(columns) < image.width() / 2


@pytest.mark.parametrize("lines", [1, 2])
def test_words_begin_where_reading_begins_and_end_where_they_are_told_to(
    turned: bool, theme: Theme, qtbot: QtBot, lines: int
) -> None:
    label = ElidedLabel(theme, "in thousands", lines=lines)
    qtbot.addWidget(label)
    label.resize(400, 30)
    assert is_left(label) != turned
    label.setAlignment(RIGHT)
    assert is_left(label) == turned
