"""A panel that floats over the whole window on a scrim: the palette and the search. It keeps the keyboard to itself.

Escape or a click beside it closes; the focus then goes back to where it was, unless something was run.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from charthouse.ui.overlay.focus_memory import FocusMemory
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme

WIDTH, _TOP, _EDGE = 656, 104, 16
_BLUR, _DROP = 22, 14
_VEIL = 0.018


class Overlay(QWidget):
    """Covers its window while it is open. Subclasses fill `panel` and say which widgets Tab walks through."""

    def __init__(self, theme: Theme, window: QWidget, panel: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window, self.panel = theme, window, panel
        self._focus = FocusMemory(self)
        panel.setParent(self)
        panel.installEventFilter(self)
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def open(self) -> None:
        """Show it and put the focus into it, also where it is open and something else has the focus now."""
        self._focus.keep()
        self._place()
        self.show()
        self.raise_()
        stops = self.stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def stops(self) -> Sequence[QWidget]:
        """The widgets Tab goes through, in order."""
        return ()

    def leave(self) -> None:
        """Close without a deed; the focus goes back."""
        self.hide()
        self._focus.give_back()

    def wanted_height(self, most: int) -> int:
        """How high the panel shall be; `most` is what the window leaves."""
        return min(self.panel.sizeHint().height(), most)

    def _place(self) -> None:
        px = self._theme.px
        self.setGeometry(self._window.rect())
        top = min(px(_TOP), self.height() // 8)
        width = min(px(WIDTH), self.width() - 2 * px(_EDGE))
        height = self.wanted_height(self.height() - top - px(_EDGE))
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [stop for stop in self.stops() if stop.isVisible() and stop.isEnabled()]
        focus = QApplication.focusWidget()
        if not stops:
            return True
        here = stops.index(focus) if focus in stops else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:  # the window's keys wait until this is closed
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and (
            (watched is self._window and event.type() == QEvent.Type.Resize)
            or (watched is self.panel and event.type() == QEvent.Type.LayoutRequest)
        ):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, shade = self._theme.px, QColor(self._theme.tokens.scrim)
        shade.setAlphaF(max(shade.alphaF() - 0.14, 0.0))  # lighter than a dialog's: what is below is still read
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), shade)
            body = QRectF(self.panel.geometry()).translated(0, px(_DROP) / 2)
            veil = QColor(self._theme.tokens.shadow)
            veil.setAlphaF(_VEIL)
            for step in range(px(_BLUR), 0, -2):
                fill_round(painter, body.adjusted(-step, -step, step, step), veil, px(14) + step)
