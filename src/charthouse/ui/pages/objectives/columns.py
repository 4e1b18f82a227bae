"""Where the columns of the tree stand, for its head and for its rows.

The title takes what the others leave. Where that is too little, columns leave, those first that say least.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil

from PySide6.QtCore import QRect, QRectF

from charthouse.domain.kinds import InitiativeState, Status
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.words import state_word, tr
from charthouse.ui.painting.marks import TILE_WIDTH
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_word

MARGIN = 12  # between the edge of the bands and the text: bands stand out of the page's margin by it
NARROWEST_TITLE = 300

_INDENT, _DEEP_INDENT, _DEEP = 24, 8, 4  # pixels a level, and below level 4
_CHEVRON, _CODE_AT = 14, 16  # the chevron's middle and the code's start, from the margin
_CODE_WIDTHS = (30, 40, 48)
_LONGEST_CODE = 76
_LEAST_TITLE = 160  # deeper levels stand no further in than leaves this; then the codes say how deep they are


class Column(StrEnum):
    """The columns behind the title."""

    OWNER = "owner"
    DUE = "due"
    LEAD = "lead"
    STATUS = "status"
    SCORE = "score"
    DATA = "data"


_LEAST = {
    Column.OWNER: 52,
    Column.DUE: 100,
    Column.LEAD: 172,
    Column.STATUS: 110,
    Column.SCORE: 78,
    Column.DATA: 50,
}
_BEHIND = {Column.DUE: 16, Column.SCORE: 26}  # pixels that a caption leaves free at its end
_BESIDE = 8  # between captions
IN_TWO_LINES = frozenset((Status.INSUFFICIENT, Status.NOT_APPLICABLE))  # states of two long words, and seldom seen
STATE_AT = TILE_WIDTH + 7  # where the word of a state begins, behind its mark
_LEAVING = (Column.DATA, Column.LEAD, Column.OWNER, Column.SCORE)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns in a view of one width. Lengths are pixels at the present zoom, from the row's leading edge."""

    theme: Theme
    width: int
    depth: int
    spans: dict[Column, tuple[int, int]]  # start, width
    title_end: int
    _codes: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def fitting(cls, theme: Theme, width: int, depth: int) -> Columns:
        """The columns that a view of `width` pixels has room for beside titles `depth` levels deep."""
        px, widths = theme.px, {column: _width(theme, column) for column in Column}
        shown = list(Column)
        needed = px(NARROWEST_TITLE) + _usual_indent(theme, depth) - _usual_indent(theme, min(depth, 2))
        for column in _LEAVING:
            if width - 2 * px(MARGIN) - sum(widths[one] for one in shown) >= needed:
                break
            shown.remove(column)
        spans: dict[Column, tuple[int, int]] = {}
        end = width - px(MARGIN)
        for column in reversed(shown):
            end -= widths[column]
            spans[column] = (end, widths[column])
        return cls(theme, width, depth, spans, end - px(8))

    def cell(self, row: QRect, column: Column) -> QRectF:
        """The rectangle of a cell in a row."""
        start, width = self.spans[column]
        return QRectF(row.left() + start, row.top(), width, row.height())

    def caption(self, row: QRect, column: Column) -> QRectF:
        """Where the caption of a column stands in the head."""
        return self.cell(row, column).adjusted(0, 0, -self.theme.px(_BEHIND.get(column, 0)), 0)

    def indent(self, depth: int) -> int:
        """Where a row of this depth begins."""
        furthest = self.title_end - self.theme.px(_LEAST_TITLE + _LONGEST_CODE + _CODE_AT)
        return min(_usual_indent(self.theme, depth), max(furthest, self.theme.px(MARGIN)))

    def chevron(self, depth: int) -> int:
        """The middle of the chevron, and of the guide below it."""
        return self.indent(depth) + self.theme.px(_CHEVRON - MARGIN)

    def code(self, node: Node) -> tuple[int, int]:
        """Start and width of a row's code: as wide as the longest one beside it needs."""
        depth, code = node.depth, node.longest_code
        found = self._codes.get((depth, code))
        if found is None:
            found = self._codes[depth, code] = self._code_span(depth, code)
        return found

    def _code_span(self, depth: int, code: str) -> tuple[int, int]:
        usual = self.theme.px(_CODE_WIDTHS[min(depth, len(_CODE_WIDTHS) - 1)])
        longest = self.theme.px(_LONGEST_CODE)
        whole = round(self.theme.advance(code, 12, 600, tnum=True)) + self.theme.px(10)
        return self.indent(depth) + self.theme.px(_CODE_AT), min(max(usual, whole), longest)

    def title(self, node: Node) -> tuple[int, int]:
        """Start and width of a row's title."""
        start, width = self.code(node)
        start += width
        return start, max(self.title_end - start, self.theme.px(80))


def caption_of(column: Column) -> str:
    """What stands over a column."""
    words = {
        Column.OWNER: tr("Owner", "over a column of initials"),
        Column.DUE: tr("Due"),
        Column.LEAD: tr("Lead measure"),
        Column.STATUS: tr("Status"),
        Column.SCORE: tr("Score"),
        Column.DATA: tr("Data"),
    }
    return words[column]


def _width(theme: Theme, column: Column) -> int:
    """Wide enough for what stands in the column, and for its caption, in whatever language."""
    caption = ceil(theme.advance(caption_of(column), 12, 500)) + theme.px(_BEHIND.get(column, 0) + _BESIDE)
    states = _states(theme) + theme.px(STATE_AT + _BESIDE) if column is Column.STATUS else 0
    return max(theme.px(_LEAST[column]), caption, states)


def _states(theme: Theme) -> int:
    """The widest word of a state that stands in one line."""
    judged = (theme.advance(status_word(status), 13, 500) for status in Status if status not in IN_TWO_LINES)
    return ceil(max(*judged, *(theme.advance(state_word(state), 13, 400) for state in InitiativeState)))


def short_code(code: str, width: float, theme: Theme, weight: int) -> str:
    """A code whose beginning is left out where it is too wide: the end tells rows apart, the indent their level."""
    shown, parts = code, code.split(".")
    while len(parts) > 1 and theme.advance(shown, 12, weight, tnum=True) > width:
        del parts[0]
        shown = "…" + ".".join(parts)
    return shown


def _usual_indent(theme: Theme, depth: int) -> int:
    shallow = min(depth, _DEEP)
    return theme.px(MARGIN + _INDENT * shallow + _DEEP_INDENT * (depth - shallow))
