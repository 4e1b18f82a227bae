"""What the pointer carries: the row that was taken, and how many come along."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import mirrored
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme


def counted(row: QPixmap, count: int, view: QWidget, theme: Theme) -> QPixmap:
    """The picture of a row of `view`; of several rows with their count at its end."""
    if count > 1:
        area, px, text = QRectF(0, 0, row.deviceIndependentSize().width(), theme.px(36)), theme.px, written(count)
        width = max(theme.advance(text, 12, 600, tnum=True) + px(12), px(20))
        with QPainter(row) as painter:
            painter.setLayoutDirection(view.layoutDirection())
            with mirrored(painter, area):
                badge = QRectF(area.right() - px(8) - width, px(8), width, px(20))
                fill_round(painter, badge, theme.tokens.accent, px(10))
                draw_text(
                    painter, badge, text, theme, size=12, weight=600, tnum=True, role="on_accent",
                    align=Qt.AlignmentFlag.AlignCenter,
                )  # fmt: skip
    return row
