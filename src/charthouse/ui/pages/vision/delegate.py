"""A row of the page's lists: a name, and under it in a quieter voice what it means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.ui.pages.vision.entries import Entry
from charthouse.ui.painting.marks import paint_avatar
from charthouse.ui.painting.text import RIGHT, draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.delegate import RowDelegate
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView

_START, _END, _FACE, _INDENT, _GAP = 10, 10, 36, 20, 2  # pixels


class EntryDelegate(RowDelegate[Entry]):
    """Paints and edits one list."""

    def __init__(self, theme: Theme, view: RowView, model: RowModel[Entry]) -> None:
        super().__init__(theme, view, model, QCoreApplication.translate("vision", "Name"))

    def text(self, row: Entry) -> str:
        return row.name

    def weight(self, row: Entry) -> int:
        return 500

    def text_span(self, row: Entry, width: int) -> tuple[int, int]:
        px = self._theme.px
        start = px(_START) + row.depth * px(_INDENT) + (px(_FACE) if row.face else 0)
        aside = px(12) + round(self._theme.advance(row.aside, 12)) if row.aside else 0
        return start, max(width - px(_END) - aside, start + px(60))

    def extra_height(self, row: Entry, width: int) -> int:
        if not row.below:
            return 0
        return self._below_height(row, width) + self._theme.px(_GAP)

    def paint_row(self, painter: QPainter, rect: QRect, row: Entry, *, selected: bool, hovered: bool) -> None:
        px, theme = self._theme.px, self._theme
        start, end = self.text_span(row, rect.width())
        height = self.text_height(row, rect.width())
        text = QRectF(rect.left() + start, rect.top() + px(9), end - start, height)
        draw_wrapped(painter, text, row.name, theme, size=14, weight=500, role="tint_text" if selected else "text")
        if row.aside:
            line = theme.metrics(14, 500).lineSpacing()
            aside = QRectF(text.right(), text.top(), rect.right() - px(_END) - text.right(), line)
            draw_text(painter, aside, row.aside, theme, size=12, role="text2" if selected else "text3", align=RIGHT)
        if row.below:
            below = QRectF(text.left(), text.bottom() + px(_GAP), rect.width() - start - px(_END), rect.height())
            draw_wrapped(painter, below, row.below, theme, size=13, role="text2")
        if row.face:
            paint_avatar(painter, QPointF(rect.left() + px(_START), rect.top() + px(6)), row.id, row.name, theme)

    def _below_height(self, row: Entry, width: int) -> int:
        start, _ = self.text_span(row, width)
        room = width - start - self._theme.px(_END)
        key = (row.below, "below", room)
        if key not in self._heights:
            self._heights[key] = text_height(row.below, room, self._theme, size=13)
        return self._heights[key]
