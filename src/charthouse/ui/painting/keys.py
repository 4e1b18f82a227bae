"""Keys drawn as on a keyboard, one cap a key."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from charthouse.ui.painting.mirroring import straight
from charthouse.ui.painting.rows import fill_round, outline
from charthouse.ui.painting.text import CENTRE, draw_text
from charthouse.ui.theme import Theme

_GAP, _BETWEEN = 4, 12  # pixels between the keys of one combination, and between two combinations


def paint_keys(painter: QPainter, rect: QRectF, keys: str, theme: Theme) -> float:
    """Draw keys as this system calls them, `Ctrl+Y  Ctrl+Shift+Z`, at the right end of `rect`; gives its left edge."""
    px = theme.px
    left = rect.right()
    caps: list[tuple[QRectF, str]] = []
    for combination in reversed(keys.split("  ")):
        for key in reversed(key_parts(combination)):
            width = max(theme.advance(key, 12, 500) + px(12), px(22))
            left -= width
            caps.append((QRectF(left, rect.center().y() - px(10), width, px(20)), key))
            left -= px(_GAP)
        left -= px(_BETWEEN - _GAP)
    left += px(_BETWEEN - _GAP)
    with straight(painter, QRectF(left, rect.top(), rect.right() - left, rect.height())):
        for cap, key in caps:
            _paint_cap(painter, cap, key, theme)
    return left


def key_parts(keys: str) -> list[str]:
    """`Ctrl+Shift+F` as the words on the keys."""
    if keys.endswith("+"):
        return [*keys[:-1].strip("+").split("+"), "+"] if len(keys) > 1 else ["+"]
    return keys.split("+") if keys else []


def _paint_cap(painter: QPainter, cap: QRectF, key: str, theme: Theme) -> None:
    radius = theme.px(5)
    fill_round(painter, cap, theme.tokens.sheet, radius)
    outline(painter, cap, theme.tokens.line2, radius)
    draw_text(painter, cap, key, theme, size=12, weight=500, role="text2", align=CENTRE)
