"""The cells of the resource table that take amounts: how one is written, and which one a row of the plan stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from charthouse.document.queries.resources import ResourceBlock, cell_of
from charthouse.domain.ids import key_id
from charthouse.ui.pages.resources.lines import Line

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_MOST_TRIES = 20_000  # cells among which that of a row now gone is looked for

Where = tuple[str, str | None, str]  # resource, initiative (None: the capacity), period (empty: any)


@dataclass(frozen=True, slots=True)
class Place:
    """A cell that takes an amount: of an initiative, or (None) what there is of the resource."""

    block: ResourceBlock
    initiative: str | None
    period: str

    @property
    def held(self) -> int | None:
        """What the plan holds, in smallest units."""
        if self.initiative is None:
            return self.block.capacity.get(self.period)
        return next((line.amounts.get(self.period) for line in self.block.lines if line.id == self.initiative), None)

    def write(self, document: Document, amount: Decimal | None) -> Done:
        """Put an amount in whole units there; None empties the cell."""
        from charthouse.document.edits import allocation, capacity

        if self.initiative is None:
            return capacity.set(document, resource=self.block.id, period=self.period, amount=amount)
        key = {"initiative": self.initiative, "resource": self.block.id, "period": self.period}
        return allocation.set(document, **key, amount=amount)


def place_of(
    document: Document, lines: Sequence[Line], periods: Sequence[str], current: Line | None, row: str
) -> Where | None:
    """The cell of an amount, of a resource or of an initiative by its id; cells of the line `current` come first."""
    if any(line.block.id == row for line in lines):
        return row, None, ""
    line = next((line for line in lines if line.line is not None and line.line.id == row), None)
    if line is not None:
        return line.block.id, row, ""
    found = cell_of(document, row)
    if found is not None:
        return found
    ordered = sorted(lines, key=lambda line: line != current)
    return next((place for place in islice(_places(ordered, periods), _MOST_TRIES) if _id(place) == row), None)


def _places(lines: Sequence[Line], periods: Sequence[str]) -> Iterator[Where]:
    for line in lines:
        if line.editable:
            for period in periods:
                yield line.block.id, line.line.id if line.line else None, period


def _id(place: Where) -> str:
    resource, initiative, period = place
    if initiative is None:
        return key_id("capacity", resource, period)
    return key_id("allocation", initiative, resource, period)
