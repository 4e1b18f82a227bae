"""Painting from right to left: places are reckoned as from the left, and turned round where they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt


class Mirror:
    """Turns rectangles inside `whole` round where the layout runs from right to left; else gives them as they are.

    Alignment needs nothing: Qt's painter takes "left" as "where reading begins" by itself.
    """

    def __init__(self, whole: QRectF, direction: Qt.LayoutDirection) -> None:
        self._turn = direction == Qt.LayoutDirection.RightToLeft
        self._sum = whole.left() + whole.right()

    def __call__(self, rect: QRectF) -> QRectF:
        if not self._turn:
            return rect
        return QRectF(self._sum - rect.right(), rect.top(), rect.width(), rect.height())
