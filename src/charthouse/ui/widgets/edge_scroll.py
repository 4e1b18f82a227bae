"""Scrolling while something is dragged: at the upper and lower end of a list, also while the pointer rests there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from charthouse.ui.theme import Theme

_EDGE = 24  # pixels at the ends that scroll
_FRAME = 20  # milliseconds
_FIRST = 4  # pixels of the first frame; every eighth has one more, so that long lists have an end


class EdgeScroll(QObject):
    """`scrolled(at)`: the pointer rests at `at` of the viewport, and other rows are under it now."""

    scrolled = Signal(QPoint)

    def __init__(self, theme: Theme, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._at, self._frames = QPoint(), 0
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._scroll)

    def hold(self, at: QPoint) -> None:
        """What is dragged is over this point of the viewport."""
        self._at = at
        if not self._way():
            self.let_go()
        elif not self._timer.isActive():
            self._timer.start()

    def let_go(self) -> None:
        """It was dropped, or is elsewhere."""
        self._timer.stop()
        self._frames = 0

    def _way(self) -> int:
        """−1 at the upper end, 1 at the lower one, 0 between them."""
        edge, y = self._theme.px(_EDGE), self._at.y()
        return (y > self._view.viewport().height() - edge) - (y < edge)

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._way() * self._theme.px(_FIRST + self._frames // 8))
        self._frames += 1
        if bar.value() != before:
            self.scrolled.emit(self._at)
