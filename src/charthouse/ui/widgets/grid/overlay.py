"""What is drawn over the cells of a grid: the outline of a range, the current cell's ring, the bubble of an error."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from charthouse.ui.painting.rows import fill_round, focus_ring, ring
from charthouse.ui.painting.text import draw_wrapped, text_height
from charthouse.ui.theme import Theme


def paint_range(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A 1.5 px outline with an 8 px handle at its lower right corner."""
    tokens = theme.tokens
    ring(painter, rect, tokens.accent, theme.px(3), 1.5)
    side = theme.px(8)
    handle = QRectF(rect.right() - side / 2 - 1, rect.bottom() - side / 2 - 1, side, side)
    fill_round(painter, handle, tokens.sheet, 2)
    fill_round(painter, handle.adjusted(1.5, 1.5, -1.5, -1.5), tokens.accent, 1)


def paint_current(painter: QPainter, rect: QRectF, theme: Theme, *, focused: bool) -> None:
    """The ring of the current cell; thin and grey while the keyboard is elsewhere."""
    if focused:
        focus_ring(painter, rect, theme, theme.px(4))
    else:
        ring(painter, rect, theme.tokens.ctrl, theme.px(4), 1)


def paint_bubble(painter: QPainter, cell: QRectF, room: QRectF, reason: str, theme: Theme) -> None:
    """The reason of an error in a dark bubble 5 px below its cell, or above where there is no room."""
    pad = theme.px(10)
    words = min(theme.advance(reason, 12, 500) + 2, theme.px(360), room.width() - 2 * pad)
    width, height = words + 2 * pad, text_height(reason, words, theme, size=12, weight=500) + theme.px(12)
    left = min(max(cell.right() - width, room.left()), room.right() - width)
    top = cell.bottom() + theme.px(5)
    if top + height > room.bottom():
        top = cell.top() - theme.px(5) - height
    fill_round(painter, QRectF(left, top, width, height), theme.tokens.toast, theme.px(6))
    text = QRectF(left + pad, top + theme.px(6), words, height)
    draw_wrapped(painter, text, reason, theme, size=12, weight=500, role="toast_text")
