"""The people beside the money: how many FTE the same rows ask for, in one period."""

from __future__ import annotations

from dataclasses import replace

from charthouse.document.queries.resources import ResourceTable
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.dates import period_word
from charthouse.ui.pages.resources.amounts import AmountStyle
from charthouse.ui.pages.resources.lines import Line


class PeopleColumn:
    """What its cells hold. There is no column (`shown` False) without both money and a role."""

    def __init__(self, table: ResourceTable, figures: Figures, locale: str, period: str) -> None:
        money = any(block.kind is ResourceKind.MONEY for block in table.blocks)
        self._block = table.people if money else None
        self._lines = {line.id: line for line in self._block.lines} if self._block else {}
        self._style = AmountStyle(self._block, figures, locale, thousands=False) if self._block else None
        self.period = period

    @property
    def shown(self) -> bool:
        return self._block is not None and bool(self.period)

    @property
    def title(self) -> str:
        """The unit and the period: `FTE 2027`."""
        unit = apart(self._block.unit) if self._block else ""
        return f"{unit} {period_word(self.period)}".strip()

    def amount(self, line: Line) -> int | None:
        """What the roles together have in the row of a money block, in thousandths; None where nothing does."""
        other = self._beside(line)
        return None if other is None else other.amounts.get(self.period)

    def style(self) -> AmountStyle:
        """How it is written."""
        if self._style is None:
            raise RuntimeError("there is no column of people")
        return self._style

    def _beside(self, line: Line) -> Line | None:
        if self._block is None or line.block.kind is not ResourceKind.MONEY:
            return None
        return replace(line, block=self._block, line=self._lines.get(line.line.id) if line.line else None)
