"""The hidden sheet: which plan and step a workbook was made from, and what row stands behind each code in it.

Codes name the rows: they move along when somebody sorts or copies, and new rows have none. A goal's code may say
another goal in the plan by the time the workbook comes back; the hidden sheet knows the one that was meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

from charthouse.exchange.workbook.sheets import Origin, Sheet

HIDDEN: Final = "Charthouse"
FORMAT: Final = "1"
CODED: Final = (
    "SWOT",
    "TOWS",
    "Objectives",
    "Measures",
    "Initiatives",
    "Resources",
    "People",
    "Units",
)  # sheets whose rows are what their code says
_HEAD: Final = ("Sheet", "Code", "Id")
_FOR: Final = "For"
_ON: Final = "On"


@dataclass(frozen=True, slots=True)
class Known:
    """What a workbook says of where it comes from; `ids` by sheet and code."""

    origin: Origin
    ids: Mapping[tuple[str, str], str]


def origin_rows(origin: Origin, sheets: Iterable[Sheet]) -> Iterator[tuple[str, ...]]:
    """The rows of the hidden sheet."""
    yield "Charthouse workbook; this sheet brings its changes back into the plan.", FORMAT
    yield "Plan", origin.plan
    yield "Step", origin.step
    if origin.made_on is not None:
        yield _ON, origin.made_on.isoformat()
    if origin.made_for:
        yield _FOR, origin.made_for
    yield _HEAD
    for sheet in sheets:
        if sheet.title in CODED:
            for row, cells in zip(sheet.ids, sheet.rows, strict=True):
                yield sheet.title, str(cells[0]), row


def read_origin(rows: Sequence[Sequence[object]]) -> Known | None:
    """What `origin_rows` wrote; None where it is not that, or somebody worked on it."""
    texts = [[str(cell) for cell in row if cell is not None] for row in rows]
    head = [row[1] if len(row) > 1 else "" for row in texts[:3]]
    if len(head) < 3 or head[0] != FORMAT or not all(head):
        return None
    rest = texts[3:]
    facts = {row[0]: row[1] for row in rest if len(row) == 2}
    ids = {(row[0], row[1]): row[2] for row in rest if len(row) == 3 and tuple(row) != _HEAD}
    return Known(Origin(head[1], head[2], facts.get(_FOR, ""), _day(facts.get(_ON, ""))), ids)


def _day(written: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(written)
    return None
