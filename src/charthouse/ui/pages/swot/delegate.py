"""A SWOT item as it stands in its quadrant: star, code, what was said, and the objectives that answer it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.document.queries.swot import SwotRow
from charthouse.ui.painting.marks import paint_icon, paint_star
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import draw_text, draw_wrapped
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.delegate import RowDelegate
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.wording import quadrant_word

STAR, CHIP = "star", "chip"  # the zones of a row that react by themselves

_STAR_AT, _CODE_AT, _TEXT_AT, _END = 10, 30, 60, 10  # pixels from the row's start; `_END` from its end
_FIRST_LINE = 35  # the height in which the marks of the first line are centred
_CHIP_HEIGHT: Final = 20


def sentence(row: SwotRow) -> str:
    """What a screen reader says of an item."""
    tr = QCoreApplication.translate
    parts = [tr("swot", "{kind} {code}, {text}")]
    if row.starred:
        parts.append(tr("swot", "starred"))
    if row.answers:
        parts.append(tr("swot", "answered by {codes}"))
    codes = ", ".join(answer.code for answer in row.answers)
    kind = quadrant_word(row.quadrant, plural=False)
    return ", ".join(parts).format(kind=kind, code=row.code, text=row.text, codes=codes)


class SwotDelegate(RowDelegate[SwotRow]):
    """Paints and edits one quadrant's items."""

    def __init__(self, theme: Theme, view: RowView, model: RowModel[SwotRow]) -> None:
        name = QCoreApplication.translate("swot", "Item text")
        super().__init__(theme, view, model, name)
        self._longest_code = ""

    def make_room(self, rows: Sequence[SwotRow]) -> None:
        """Let the texts of all these rows start where the longest code leaves room."""
        self._longest_code = max((row.code for row in rows), key=len, default="")

    def text(self, row: SwotRow) -> str:
        return row.text

    def weight(self, row: SwotRow) -> int:
        return 500 if row.starred else 400

    def text_span(self, row: SwotRow, width: int) -> tuple[int, int]:
        px = self._theme.px
        start = max(px(_TEXT_AT), px(_CODE_AT + 8) + round(self._code_width(self._longest_code)))
        end = width - px(_END)
        if row.answers:
            end -= self._chip_width(row) + px(10)
        return start, max(end, start + px(60))

    def paint_row(self, painter: QPainter, rect: QRect, row: SwotRow, *, selected: bool, hovered: bool) -> None:
        px, theme = self._theme.px, self._theme
        top = self._first_line(rect)
        if row.starred or hovered:
            paint_star(painter, QRectF(self._star_rect(rect)), theme, starred=row.starred)
        code = QRectF(rect.left() + px(_CODE_AT), top.top(), self._code_width(row.code) + 1, top.height())
        draw_text(
            painter, code, row.code, theme, size=12, weight=500, tnum=True, role="tint_text" if selected else "text3"
        )
        start, end = self.text_span(row, rect.width())
        height = self.text_height(row, rect.width())
        y = (
            rect.top() + max((min(rect.height(), px(36)) - height) / 2, px(8))
            if height < px(36)
            else rect.top() + px(8)
        )
        text = QRectF(rect.left() + start, round(y), end - start, height)
        draw_wrapped(painter, text, row.text, theme, size=14, weight=self.weight(row))
        if row.answers:
            self._paint_chip(painter, self._chip_rect(rect, row), row, selected=selected)

    def zone(self, row: SwotRow, rect: QRect, at: QPoint) -> str:
        if self._star_rect(rect).adjusted(-self._theme.px(8), 0, self._theme.px(4), 0).contains(at):
            return STAR
        return CHIP if row.answers and self._chip_rect(rect, row).contains(at) else ""

    def _first_line(self, rect: QRect) -> QRect:
        return QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), self._theme.px(_FIRST_LINE)))

    def _star_rect(self, rect: QRect) -> QRect:
        side = self._theme.px(14)
        return QRect(rect.left() + self._theme.px(_STAR_AT), rect.top(), side, self._first_line(rect).height())

    def _code_width(self, code: str) -> float:
        return self._theme.advance(code, 12, 500, tnum=True)

    @staticmethod
    def _chip_text(row: SwotRow) -> str:
        more = len(row.answers) - 1
        return f"{row.answers[0].code} +{more}" if more else row.answers[0].code

    def _chip_width(self, row: SwotRow) -> int:
        return round(self._theme.advance(self._chip_text(row), 12, 500, tnum=True)) + self._theme.px(30)

    def _chip_rect(self, rect: QRect, row: SwotRow) -> QRect:
        width, height = self._chip_width(row), self._theme.px(_CHIP_HEIGHT)
        top = self._first_line(rect).center().y() - height // 2 + 1
        return QRect(rect.right() + 1 - self._theme.px(_END) - width, top, width, height)

    def _paint_chip(self, painter: QPainter, chip: QRect, row: SwotRow, *, selected: bool) -> None:
        px, theme = self._theme.px, self._theme
        fill_round(painter, QRectF(chip), theme.tokens.sheet if selected else theme.tokens.sunken, px(5))
        arrow = QRectF(QPointF(chip.left() + px(7), chip.top()), QPointF(chip.left() + px(19), chip.bottom() + 1))
        paint_icon(painter, arrow, "arrow-right", theme, size=12)
        words = QRectF(chip.left() + px(22), chip.top(), chip.width() - px(22), chip.height())
        draw_text(painter, words, self._chip_text(row), theme, size=12, weight=500, role="text2", tnum=True)
