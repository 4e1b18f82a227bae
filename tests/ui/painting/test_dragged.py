"""What is dragged says how many rows it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from charthouse.ui.painting.dragged import counted
from charthouse.ui.theme import Theme

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def picture(theme: Theme, count: int, direction: Qt.LayoutDirection) -> QImage:
    view, row = QWidget(), QPixmap(300, 60)
    view.setLayoutDirection(direction)
    row.fill(theme.tokens.tint)
    return counted(row, count, view, theme).toImage()


def badge(image: QImage, theme: Theme) -> set[int]:
    """The columns in which something stands in the accent colour."""
    accent = theme.tokens.accent.rgb()
    return {x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == accent}


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_several_rows_are_counted_at_their_end(qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    theme = Theme(qapp)
    assert badge(picture(theme, 1, direction), theme) == set()
    few, many = (badge(picture(theme, count, direction), theme) for count in (3, 1_250))
    assert len(many) > len(few) > 0
    assert all((x > 150) == (direction == LTR) for x in many)
