"""The foot of a floating panel: which keys do what there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme

Hint = tuple[str, str]  # the keys, and what they do


class KeyHints(QWidget):
    """One line of hints; those that do not fit are left out."""

    def __init__(self, theme: Theme, hints: Sequence[Hint]) -> None:
        super().__init__()
        self._theme, self._hints = theme, hints
        theme.changed.connect(self.updateGeometry)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show other hints."""
        self._hints = hints
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, left = self._theme.px, 0.0
        with painter_of(self) as painter:
            for keys, does in self._hints:
                key, word = self._theme.advance(keys, 12, 600), self._theme.advance(does, 12, 400)
                if left + key + px(6) + word > self.width():
                    return
                room = QRectF(left, 0, self.width() - left, self.height())
                draw_text(painter, room, keys, self._theme, size=12, weight=600, role="text2")
                room.setLeft(left + key + px(6))
                draw_text(painter, room, does, self._theme, size=12, role="text3")
                left += key + word + px(24)
