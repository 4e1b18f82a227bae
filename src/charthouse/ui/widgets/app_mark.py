"""The app's own mark, a compass star on teal."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from charthouse.resources import resource_path
from charthouse.ui.theme import Theme


class AppMark(QWidget):
    """The mark, `size` pixels wide and high at 100 %."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._drawing = QSvgRenderer(str(resource_path("icons", "charthouse.svg")), self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._drawing.render(painter, QRectF(self.rect()))

    def _restyle(self) -> None:
        self.setFixedSize(self._theme.px(self._size), self._theme.px(self._size))
