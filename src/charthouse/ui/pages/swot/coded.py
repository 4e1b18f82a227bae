"""A row that begins with its code: code, wrapped text, and a chip with what it led to. SWOT items and strategies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.domain.text import NOTE_LIMIT
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import draw_text, draw_wrapped
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.delegate import RowDelegate
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.view import RowView

CHIP = "chip"  # the zone of a row that shows what it led to

_TEXT_BEHIND, _END = 30, 10  # pixels from the code to the text; from the row's end
_CODE_AIR = 10  # pixels between a long code and the text: an open editor has a frame
_FIRST_LINE = 35  # the height in which the marks of the first line are centred
_CHIP_HEIGHT: Final = 20


def longest_code(rows: Sequence[CodedRow]) -> str:
    """The longest of their codes, with 0 for each figure: all figures are equally wide."""
    longest = max((row.code for row in rows), key=len, default="")
    return "".join("0" if letter.isdigit() else letter for letter in longest)


def code_width(code: str, theme: Theme) -> float:
    """How wide a code is painted, in pixels."""
    return theme.advance(code, 12, 500, tnum=True)


class CodedRow(Protocol):
    """What a card needs of a read model's row."""

    @property
    def id(self) -> str:
        """The row's id in the plan."""

    @property
    def code(self) -> str:
        """S7, SO2."""

    @property
    def text(self) -> str:
        """What was said."""


C = TypeVar("C", bound=CodedRow)


class CodedDelegate(RowDelegate[C], Generic[C]):
    """Paints and edits the rows of one card. Subclasses say what the chip is.

    `code_at`: pixels from the row's start to its code.
    """

    code_at = 30
    ground = "raised"
    limit: ClassVar[int] = NOTE_LIMIT

    def __init__(self, theme: Theme, view: RowView, model: RowModel[C], editor_name: str) -> None:
        super().__init__(theme, view, model, editor_name)
        self._room = ("", 0)  # what all rows leave free: for which code, and behind the chip

    def text(self, row: C) -> str:
        return row.text

    def chip(self, row: C) -> str:
        """What it led to, short; empty for nothing."""
        raise NotImplementedError

    def tail(self) -> int:
        """Pixels at the end of every row for what stands behind the chip."""
        return 0

    def make_room(self, rows: Sequence[C], code: str) -> None:
        """Let the texts start where `code` leaves room, the widest of all cards: they stand on one line."""
        del rows
        if (code, self.tail()) != self._room:
            self._room = (code, self.tail())
            self.forget_sizes()
            self._view.scheduleDelayedItemsLayout()

    def face(self) -> object:
        return self._room

    def text_start(self) -> int:
        """Where the text of every row begins, in pixels from the row's start."""
        px, widest = self._theme.px, round(code_width(self._room[0], self._theme))
        return max(px(self.code_at + _TEXT_BEHIND), px(self.code_at + _CODE_AIR) + widest)

    def text_span(self, row: C, width: int) -> tuple[int, int]:
        px, start = self._theme.px, self.text_start()
        end = width - px(_END) - self.tail()
        if self.chip(row):
            end -= self._chip_width(row) + px(10)
        return start, max(end, start + px(60))

    def paint_row(self, painter: QPainter, rect: QRect, row: C, *, selected: bool, hovered: bool) -> None:
        px, theme = self._theme.px, self._theme
        top = self.first_line(rect)
        code = QRectF(rect.left() + px(self.code_at), top.top(), code_width(row.code, theme) + 1, top.height())
        role = "tint_text" if selected else "text3"
        draw_text(painter, code, row.code, theme, size=12, weight=500, tnum=True, role=role)
        text = self.text_rect(rect, row)
        draw_wrapped(painter, text, row.text, theme, size=14, weight=self.weight(row))
        if self.chip(row):
            self._paint_chip(painter, self._chip_rect(rect, row), row, selected=selected)

    def zone(self, row: C, rect: QRect, at: QPoint) -> str:
        return CHIP if self.chip(row) and self._chip_rect(rect, row).contains(at) else ""

    def first_line(self, rect: QRect) -> QRect:
        """The part of a row in which its marks stand."""
        return QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), self._theme.px(_FIRST_LINE)))

    def text_rect(self, rect: QRect, row: C) -> QRectF:
        """Where the text stands."""
        px = self._theme.px
        start, end = self.text_span(row, rect.width())
        height = self.text_height(row, rect.width())
        air = max((min(rect.height(), px(36)) - height) / 2, px(8)) if height < px(36) else px(8)
        return QRectF(rect.left() + start, rect.top() + round(air), end - start, height)

    def _chip_width(self, row: C) -> int:
        return round(self._theme.advance(self.chip(row), 12, 500, tnum=True)) + self._theme.px(30)

    def _chip_rect(self, rect: QRect, row: C) -> QRect:
        width, height = self._chip_width(row), self._theme.px(_CHIP_HEIGHT)
        top = self.first_line(rect).center().y() - height // 2 + 1
        return QRect(rect.right() + 1 - self._theme.px(_END) - self.tail() - width, top, width, height)

    def _paint_chip(self, painter: QPainter, chip: QRect, row: C, *, selected: bool) -> None:
        px, theme = self._theme.px, self._theme
        fill_round(painter, QRectF(chip), theme.tokens.sheet if selected else theme.tokens.sunken, px(5))
        arrow = QRectF(QPointF(chip.left() + px(7), chip.top()), QPointF(chip.left() + px(19), chip.bottom() + 1))
        paint_icon(painter, arrow, "arrow-right", theme, size=12)
        words = QRectF(chip.left() + px(22), chip.top(), chip.width() - px(22), chip.height())
        draw_text(painter, words, self.chip(row), theme, size=12, weight=500, role="text2", tnum=True)
