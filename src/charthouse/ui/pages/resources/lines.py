"""The lines of the resource table: for each resource its goals and initiatives, what is asked, there and over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from charthouse.document.queries.resources import AllocationLine, Amounts, ResourceBlock, ResourceTable


class LineKind(StrEnum):
    """What a row is."""

    SECTION = "section"
    GOAL = "goal"
    INITIATIVE = "initiative"
    NOTHING = "nothing"  # says that there are no initiatives yet
    ASKED = "asked"
    CAPACITY = "capacity"
    OVER = "over"
    STRIP = "strip"  # heads the shares of the capacities
    USED = "used"  # how much of a resource's capacity is asked for
    GAP = "gap"


_HEADS = frozenset({LineKind.STRIP, LineKind.SECTION, LineKind.NOTHING, LineKind.GAP})


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `line`: the goal's or the initiative's amounts; `last`: the totals stand below it."""

    kind: LineKind
    block: ResourceBlock
    line: AllocationLine | None = None
    last: bool = False

    @property
    def heading(self) -> bool:
        """Whether it has no cells."""
        return self.kind in _HEADS

    @property
    def editable(self) -> bool:
        """Whether its cells take amounts."""
        return self.kind in (LineKind.INITIATIVE, LineKind.CAPACITY)

    @property
    def key(self) -> tuple[str, str, str]:
        """What the row stands for."""
        return (self.kind, self.block.id, self.line.id if self.line else "")

    @property
    def amounts(self) -> Amounts:
        """What stands in its cells, by period; what is over where there is a capacity. A share is no amount."""
        match self.kind:
            case LineKind.GOAL | LineKind.INITIATIVE:
                return self.line.amounts if self.line else {}
            case LineKind.ASKED:
                return self.block.asked
            case LineKind.CAPACITY:
                return self.block.capacity
            case LineKind.OVER:
                over = {period: self.block.over(period) for period in self.block.capacity}
                return {period: amount for period, amount in over.items() if amount is not None}
            case _:
                return {}


def lines_of(table: ResourceTable) -> tuple[Line, ...]:
    """All rows in order: first, as a strip, how full each resource is, then every resource with who asks for it."""
    found = _strip(table)
    for block in table.blocks:
        found.append(Line(LineKind.SECTION, block))
        for at, line in enumerate(block.lines):
            kind = LineKind.INITIATIVE if line.editable else LineKind.GOAL
            found.append(Line(kind, block, line, last=at == len(block.lines) - 1))
        if not block.lines:
            found.append(Line(LineKind.NOTHING, block, last=True))
        found += [Line(kind, block) for kind in (LineKind.ASKED, LineKind.CAPACITY, LineKind.OVER, LineKind.GAP)]
    return tuple(found)


def _strip(table: ResourceTable) -> list[Line]:
    """A row for every resource with a capacity; nothing where none has one."""
    limited = [block for block in table.blocks if any(block.used(period) is not None for period in block.capacity)]
    if not limited:
        return []
    rows = [Line(LineKind.USED, block) for block in limited]
    return [Line(LineKind.STRIP, limited[0]), *rows, Line(LineKind.GAP, limited[0])]
