"""A SWOT item as it stands in its quadrant: star, code, what was said, and what it led to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.document.queries.swot import SwotRow
from charthouse.ui.pages.swot.coded import CodedDelegate
from charthouse.ui.painting.marks import paint_star
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.wording import quadrant_word

STAR = "star"  # the zone of a row in which a click stars

_STAR_AT = 10  # pixels from the row's start


def sentence(row: SwotRow) -> str:
    """What a screen reader says of an item."""
    tr = QCoreApplication.translate
    parts = [tr("swot", "{kind} {code}, {text}")]
    if row.starred:
        parts.append(tr("swot", "starred"))
    if row.led_to:
        parts.append(tr("swot", "led to {codes}"))
    kind = quadrant_word(row.quadrant, plural=False)
    return ", ".join(parts).format(kind=kind, code=row.code, text=row.text, codes=", ".join(row.led_to))


class SwotDelegate(CodedDelegate[SwotRow]):
    """Paints and edits one quadrant's items."""

    def __init__(self, theme: Theme, view: RowView, model: RowModel[SwotRow]) -> None:
        super().__init__(theme, view, model, QCoreApplication.translate("swot", "Item text"))

    def chip(self, row: SwotRow) -> str:
        first, *more = row.led_to or ("",)
        return f"{first} +{len(more)}" if more else first

    def weight(self, row: SwotRow) -> int:
        return 500 if row.starred else 400

    def paint_row(self, painter: QPainter, rect: QRect, row: SwotRow, *, selected: bool, hovered: bool) -> None:
        if row.starred or hovered:
            paint_star(painter, QRectF(self._star_rect(rect)), self._theme, starred=row.starred)
        super().paint_row(painter, rect, row, selected=selected, hovered=hovered)

    def zone(self, row: SwotRow, rect: QRect, at: QPoint) -> str:
        if self._star_rect(rect).adjusted(-self._theme.px(8), 0, self._theme.px(4), 0).contains(at):
            return STAR
        return super().zone(row, rect, at)

    def _star_rect(self, rect: QRect) -> QRect:
        side = self._theme.px(14)
        return QRect(rect.left() + self._theme.px(_STAR_AT), rect.top(), side, self.first_line(rect).height())
