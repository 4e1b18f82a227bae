"""Where the columns of the tree stand, for its head and for its rows.

The title takes what the others leave. Where that is too little, columns leave, those first that say least.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF

from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.theme import Theme

MARGIN = 12  # between the edge of the bands and the text: bands stand out of the page's margin by it
NARROWEST_TITLE = 300

_INDENT, _DEEP_INDENT, _DEEP = 24, 10, 6  # pixels a level, and below level 6
_CHEVRON, _CODE_AT = 14, 16  # the chevron's middle and the code's start, from the margin
_CODE_WIDTHS = (30, 40, 48)
_LONGEST_CODE = 104


class Column(StrEnum):
    """The columns behind the title."""

    OWNER = "owner"
    DUE = "due"
    LEAD = "lead"
    STATUS = "status"
    SCORE = "score"
    DATA = "data"


_WIDTHS = {
    Column.OWNER: 52,
    Column.DUE: 88,
    Column.LEAD: 172,
    Column.STATUS: 110,
    Column.SCORE: 78,
    Column.DATA: 50,
}
_LEAVING = (Column.DATA, Column.LEAD, Column.OWNER, Column.SCORE)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in a view of one width. Lengths are pixels at the present zoom, from the row's leading edge."""

    theme: Theme
    width: int
    spans: dict[Column, tuple[int, int]]  # start, width
    title_end: int

    @classmethod
    def fitting(cls, theme: Theme, width: int) -> Columns:
        """The columns that a view of `width` pixels has room for."""
        px = theme.px
        shown = list(Column)
        for column in _LEAVING:
            if width - 2 * px(MARGIN) - sum(px(_WIDTHS[one]) for one in shown) >= px(NARROWEST_TITLE):
                break
            shown.remove(column)
        spans: dict[Column, tuple[int, int]] = {}
        end = width - px(MARGIN)
        for column in reversed(shown):
            end -= px(_WIDTHS[column])
            spans[column] = (end, px(_WIDTHS[column]))
        return cls(theme, width, spans, end - px(8))

    def cell(self, row: QRect, column: Column) -> QRectF:
        """The rectangle of a cell in a row."""
        start, width = self.spans[column]
        return QRectF(row.left() + start, row.top(), width, row.height())

    def indent(self, depth: int) -> int:
        """Where a row of this depth begins."""
        shallow = min(depth, _DEEP)
        return self.theme.px(MARGIN + _INDENT * shallow + _DEEP_INDENT * (depth - shallow))

    def chevron(self, depth: int) -> int:
        """The middle of the chevron, and of the guide below it."""
        return self.indent(depth) + self.theme.px(_CHEVRON - MARGIN)

    def code(self, node: Node) -> tuple[int, int]:
        """Start and width of a row's code."""
        usual = self.theme.px(_CODE_WIDTHS[min(node.depth, len(_CODE_WIDTHS) - 1)])
        longest = self.theme.px(_LONGEST_CODE)
        whole = round(self.theme.advance(node.code, 12, 600, tnum=True)) + self.theme.px(10)
        return self.indent(node.depth) + self.theme.px(_CODE_AT), min(max(usual, whole), longest)

    def title(self, node: Node) -> tuple[int, int]:
        """Start and width of a row's title."""
        start, width = self.code(node)
        start += width
        return start, max(self.title_end - start, self.theme.px(80))
