"""Mission, where we are and why now beside each other on the strategy page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.pages.statements import MISSION, STATEMENTS, Statement
from charthouse.exchange.handout.sheet import PAGE, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, BAND, LABEL

_NARROW, _WIDE = 1.0, 1.45  # how they share the width
GUTTER = 17.0
"""Points between columns of the strategy page on A4."""


@dataclass(frozen=True, slots=True)
class StatementBand:
    """Columns of label and lines. `hidden`: the statements too long for it; they name the sheet that has them whole."""

    columns: tuple[tuple[float, Statement, tuple[str, ...]], ...]  # x from the left margin
    hidden: tuple[Statement, ...]
    scale: float

    @property
    def height(self) -> float:
        lines = max((max(len(lines), 1) for _, _, lines in self.columns), default=0)
        return (LABEL.leading + 2 + lines * BAND.leading) * self.scale if self.columns else 0.0

    def draw(self, sheet: Sheet, y: float, press: Press) -> None:
        label, text = LABEL.scaled(self.scale), BAND.scaled(self.scale)
        for x, statement, lines in self.columns:
            left, base = press.frame.left + x, y + label.size
            with sheet.tagged(Role.HEADING):
                sheet.text(left, base, press.say(statement.label), label)
            base += 2 * self.scale
            if not lines:
                aside = ASIDE.scaled(self.scale)
                words = press.say("In full on page {page}", page=PAGE), press.say("In full behind")
                sheet.refer(left, base + text.leading, words[0], STATEMENTS, words[1], aside)
                continue
            with sheet.tagged(Role.PARAGRAPH):
                for line in lines:
                    base += text.leading
                    sheet.text(left, base, line, text)


def statement_band(statements: Sequence[Statement], press: Press, most: int, column: float = 0.0) -> StatementBand:
    """The statements beside each other; one of more than `most` lines gives way to a reference.

    `column`: the width of a column below them, which the mission goes by; 0 where it goes by none.
    """
    scale = press.frame.paper.scale
    style = BAND.scaled(scale)
    widths = _widths(statements, press.frame.width, GUTTER * scale, column)
    columns: list[tuple[float, Statement, tuple[str, ...]]] = []
    hidden: list[Statement] = []
    x = 0.0
    for statement, width in zip(statements, widths, strict=True):
        lines = press.setter.balanced(statement.text, style, width)
        if len(lines) > most:
            hidden.append(statement)
            lines = []
        columns.append((x, statement, tuple(lines)))
        x += width + GUTTER * scale
    return StatementBand(tuple(columns), tuple(hidden), scale)


def _widths(statements: Sequence[Statement], whole: float, gutter: float, column: float) -> list[float]:
    room = whole - gutter * max(len(statements) - 1, 0)
    if column and len(statements) > 1 and statements[0].label == MISSION:
        return [column, *((room - column) / (len(statements) - 1) for _ in statements[1:])]
    shares = [_share(statement) for statement in statements]
    return [room * share / sum(shares) for share in shares]


def _share(statement: Statement) -> float:
    return _NARROW if statement.label == MISSION else _WIDE
