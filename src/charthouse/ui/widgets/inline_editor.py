"""The editor that a delegate opens over a row or cell, with the ring inside its rectangle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit


class InlineEditor(LineEdit):
    """One line of text over the row it edits: sheet ground, 2 px ring, and the plan's own Ctrl+Z while it is unchanged.

    `pressed` shows every key before the editor takes it: a page's handler may `accept()` it (Tab indents, Enter on an
    empty row outdents) and the editor leaves it alone then.
    """

    pressed = Signal(QKeyEvent)

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        size: int = 14,
        weight: int = 400,
        inset: int = 10,
        limit: int = 500,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("v", "bare")
        self.setAccessibleName(name)
        self.setMaxLength(limit)
        self.setFont(theme.font(size, weight))
        self.setTextMargins(theme.px(inset), 0, theme.px(6), 0)
        self.setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, radius = self._theme.tokens, self._theme.px(6)
        with QPainter(self) as painter:
            fill_round(painter, QRectF(self.rect()), tokens.sheet, radius)
            focus_ring(painter, QRectF(self.rect()), self._theme, radius)
        super().paintEvent(event)
