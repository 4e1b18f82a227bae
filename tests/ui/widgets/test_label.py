"""Labels that give way: where their words stand, in both directions of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import ElidedLabel, Label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def turned(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether the language runs from right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param == Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "words", ["המים שלנו נקיים אף אחד לא מחכה שעה בהר המים שלנו", "We share good food with dignity and care"]
)
def test_wrapped_words_are_one_edge_where_reading_begins(turned: bool, theme: Theme, qtbot: QtBot, words: str) -> None:
    """Also in a window of the other direction: what stands above each other begins above each other."""
    label = Label(theme, words, size=17, wrap=True)
    qtbot.addWidget(label)
    label.resize(180, label.heightForWidth(180))
    image = label.grab().toImage()
    ground, line = (
        image.pixelColor(0, 0),
        label.height() // round(label.height() / theme.metrics(17, 400).lineSpacing()),
    )
    ends = []
    for top in range(0, image.height() - line + 1, line):
        columns = [x for x in range(180) for y in range(top, top + line) if image.pixelColor(x, y) != ground]
        ends.append(179 - max(columns) if turned else min(columns))
    assert len(ends) > 1
    assert max(ends) <= 3


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
