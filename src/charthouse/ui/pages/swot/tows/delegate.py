"""A strategy as it stands in its card: code, what to do, what it became, and below the items it comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.document.queries.tows import StrategyRow
from charthouse.domain.text import apart
from charthouse.ui.pages.swot.coded import CodedDelegate
from charthouse.ui.painting.marks import paint_letter_tile
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView

_TILE_HEIGHT, _TILE_GAP, _TILE_UNDER, _BELOW = 18, 4, 8, 26  # pixels


def sentence(row: StrategyRow) -> str:
    """What a screen reader says of a strategy."""
    tr = QCoreApplication.translate
    parts = [tr("tows", "Strategy {code}, {text}")]
    if row.sources:
        parts.append(tr("tows", "from {sources}"))
    if row.outcome is not None:
        parts.append(tr("tows", "became objective {objective}"))
    sources = ", ".join(source.code for source in row.sources)
    objective = row.outcome.code if row.outcome else ""
    return ", ".join(parts).format(code=row.code, text=apart(row.text), sources=sources, objective=objective)


class StrategyDelegate(CodedDelegate[StrategyRow]):
    """Paints and edits one pairing's strategies."""

    code_at = 10

    def __init__(self, theme: Theme, view: RowView, model: RowModel[StrategyRow]) -> None:
        super().__init__(theme, view, model, QCoreApplication.translate("tows", "Strategy text"))

    def chip(self, row: StrategyRow) -> str:
        return row.outcome.code if row.outcome is not None else ""

    def extra_height(self, row: StrategyRow, width: int) -> int:
        return self._theme.px(_BELOW) if row.sources else 0

    def paint_row(self, painter: QPainter, rect: QRect, row: StrategyRow, *, selected: bool, hovered: bool) -> None:
        super().paint_row(painter, rect, row, selected=selected, hovered=hovered)
        if row.sources:
            self._paint_sources(painter, self.text_rect(rect, row), row)

    def _paint_sources(self, painter: QPainter, text: QRectF, row: StrategyRow) -> None:
        """The codes as tiles; what does not fit is counted."""
        px, theme = self._theme.px, self._theme
        x, top = text.left(), text.bottom() + px(_TILE_UNDER)
        for at, source in enumerate(row.sources):
            width = round(theme.advance(source.code, 12, 600, tnum=True)) + px(10)
            if x + width > text.right() - px(24) and at + 1 < len(row.sources):
                room = QRectF(x, top, text.right() - x, px(_TILE_HEIGHT))
                draw_text(painter, room, f"+{len(row.sources) - at}", theme, size=12, weight=500, role="text2")
                return
            paint_letter_tile(painter, QRectF(x, top, width, px(_TILE_HEIGHT)), source.quadrant, theme, source.code)
            x += width + px(_TILE_GAP)
