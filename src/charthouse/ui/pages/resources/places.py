"""Which cell a row of the plan stands in, for undo to show it: even when the row is gone with the undone entry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from charthouse.document.queries.resources import cell_of
from charthouse.domain.ids import key_id
from charthouse.ui.pages.resources.lines import Line, LineKind

if TYPE_CHECKING:
    from charthouse.document.document import Document

_MOST_TRIES = 20_000  # cells among which that of a row now gone is looked for

Where = tuple[str, str | None, str]  # resource, initiative (None: the capacity), period (empty: any)


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
        if line.kind in (LineKind.INITIATIVE, LineKind.CAPACITY):
            for period in periods:
                yield line.block.id, line.line.id if line.line else None, period


def _id(place: Where) -> str:
    resource, initiative, period = place
    if initiative is None:
        return key_id("capacity", resource, period)
    return key_id("allocation", initiative, resource, period)
