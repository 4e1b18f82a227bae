"""An icon that stands by itself: decoration beside words, so it has no accessible name of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.theme import Theme


class IconLabel(QWidget):
    """A lucide icon in a token role."""

    def __init__(
        self, theme: Theme, name: str, *, role: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._role, self._size = theme, name, role, size
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_of(self) as painter:
            paint_icon(painter, QRectF(self.rect()), self._name, self._theme, role=self._role, size=self._size)

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.px(self._size), self._theme.px(self._size))
        self.update()
