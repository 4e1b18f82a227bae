"""Tables over any number of sheets: cells wrap, rows grow, the head is repeated, nothing is cut.

Rows stay whole where a sheet can hold them; a taller one is parted between its lines. Rules are as HANDOUTS A4 has
them: ink under the head and at the end, hairlines between groups or rows, no boxes, no zebra.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from charthouse.exchange.handout.blocks.rows import Column, LaidRow, Row, fitted, lay
from charthouse.exchange.handout.flow import SLACK, Flow
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import REPEATED, Element, Role
from charthouse.exchange.handout.text.style import ASIDE, HEAD

_HEAD_GAP = 4.0
_MOST_TRAIL = 3  # lines


class Table:
    """Columns under a head; `run` lets rows through a flow. Without titles there is no head and no rule.

    `named`: the first cell of a row says what the others are about.
    """

    def __init__(self, flow: Flow, columns: Sequence[Column], *, named: bool = True) -> None:
        self._flow, self._named = flow, named
        self._setter = flow.press.setter
        self._columns = fitted(columns, self._setter)
        self._heads = [self._setter.wrap(column.title, HEAD, column.width) for column in self._columns]
        self._titled = any(self._heads)
        self._sheet: Sheet | None = None
        self._broken: tuple[str, Sequence[str]] = ("", ())  # a trail, and its lines
        self._element = flow.root.add(Role.TABLE) if self._titled else flow.root

    def run(self, rows: Iterable[Row]) -> None:
        """The head and all rows, then the rule at the end. Without rows, nothing."""
        together: list[LaidRow] = []
        air = self._flow.press.air
        for row in rows:
            together.append(lay(row if air == 1 else row.closer(air), self._columns, self._setter))
            if not row.keep:
                self._put(together)
                together = []
        if together:
            self._put(together)
        if self._sheet is not None and self._titled:
            flow = self._flow
            flow.sheet.heavy_rule(flow.press.frame.left, flow.y, flow.press.frame.width)
            flow.y += _HEAD_GAP

    @property
    def _begun(self) -> bool:
        """Whether the head stands on the present sheet."""
        return self._sheet is self._flow.sheet

    def _put(self, together: Sequence[LaidRow]) -> None:
        """Rows that belong together, on one sheet where one can hold them."""
        flow = self._flow
        height = sum(laid.height for laid in together)
        head = 0.0 if self._begun else self._head_height()
        whole = flow.whole - self._head_height() - self._trail_height(together[0].row)
        if height + head > flow.room + SLACK and not flow.fresh and (height <= whole or flow.room < flow.whole / 2):
            flow.turn()
        if not self._begun:
            self._head(together[0].row.trail)
        for laid in together:
            self._place(laid)

    def _place(self, laid: LaidRow) -> None:
        flow = self._flow
        elements = self._elements(laid.row)
        self._rule(laid.row)
        while laid.height > flow.room + SLACK:
            part, laid = laid.parted(flow.room)
            part.draw(flow.sheet, flow.press.frame.left, flow.y, self._setter, elements)
            if laid.empty:
                flow.y = flow.press.frame.bottom
                return
            flow.turn()
            self._head(" › ".join(filter(None, (laid.row.trail, laid.row.own))))
        laid.draw(flow.sheet, flow.press.frame.left, flow.y, self._setter, elements)
        flow.y += laid.height

    def _elements(self, row: Row) -> Sequence[Element]:
        """A row of the table; without a head there is none, and each cell is a paragraph."""
        if self._titled:
            return self._element.cells(len(self._columns), whole=bool(row.wide), named=self._named)
        return [self._element.add(Role.PARAGRAPH) for _ in row.cells]

    def _rule(self, row: Row) -> None:
        flow = self._flow
        if row.heavy:
            flow.sheet.heavy_rule(flow.press.frame.left, flow.y, flow.press.frame.width)
        elif row.rule and flow.y > self._top:
            flow.sheet.rule(flow.press.frame.left, flow.y, flow.press.frame.width)

    def _head(self, trail: str) -> None:
        """The head on the present sheet; on all but the first also where in the whole it continues."""
        flow, first = self._flow, self._sheet is None
        self._sheet = flow.sheet
        left = flow.press.frame.left
        if self._titled:
            foot = flow.y + max(map(len, self._heads)) * HEAD.leading
            elements = self._element.heads(len(self._columns)) if first else [REPEATED] * len(self._columns)
            for column, lines, element in zip(self._columns, self._heads, elements, strict=True):
                for row, line in enumerate(lines):
                    base = foot - 2 - (len(lines) - 1 - row) * HEAD.leading
                    with flow.sheet.within(element):
                        column.head(flow.sheet, left, base, line, self._setter)
            flow.y = foot + _HEAD_GAP - 1
            flow.sheet.heavy_rule(left, flow.y, flow.press.frame.width)
        self._top = flow.y
        if not first:
            flow.y += self._trail(trail, flow.sheet, flow.y)

    def _trail(self, trail: str, sheet: Sheet | None, top: float) -> float:
        """Write where the sheet continues; its height. A trail that would fill the sheet is left out."""
        press, lines = self._flow.press, self._trail_lines(trail)
        if len(lines) > _MOST_TRAIL:
            return 0.0
        for row, line in enumerate(lines):
            if sheet:
                with sheet.within(REPEATED):
                    sheet.text(press.frame.left, top + 4 + ASIDE.size + row * ASIDE.leading, line, ASIDE)
        return len(lines) * ASIDE.leading + 4 if lines else 0.0

    def _trail_lines(self, trail: str) -> Sequence[str]:
        """None where the rows begin something new; most rows have the trail of the one before."""
        if not trail:
            return ()
        if trail != self._broken[0]:
            words = self._flow.press.say("{trail}, continued", trail=trail)
            self._broken = trail, self._setter.wrap(words, ASIDE, self._flow.press.frame.width)
        return self._broken[1]

    def _trail_height(self, row: Row) -> float:
        return self._trail(row.trail, None, 0.0)

    def _head_height(self) -> float:
        return max(map(len, self._heads)) * HEAD.leading + _HEAD_GAP if self._titled else 0.0
