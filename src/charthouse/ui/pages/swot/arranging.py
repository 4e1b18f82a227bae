"""In which order the items of a quadrant are shown, and which of them: what prioritising looks at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant

Rows = Mapping[Quadrant, Sequence[SwotRow]]


class Order(StrEnum):
    """How the items stand. Only the room's own order can be changed by moving items."""

    OWN = "own"
    VOTES = "votes"
    DISPUTED = "disputed"


def arranged(rows: Rows, order: Order, *, unused: bool) -> Rows:
    """The items in this order; `unused`: only the starred ones that nothing cites."""
    shown = rows
    if unused:
        shown = {box: tuple(row for row in items if row.starred and not row.used) for box, items in rows.items()}
    if order is Order.OWN:
        return shown
    rank = _votes if order is Order.VOTES else _spread
    return {box: tuple(sorted(items, key=rank, reverse=True)) for box, items in shown.items()}


def _votes(row: SwotRow) -> float:
    """Most votes first; items that were on no ballot behind all others, in their own order."""
    return row.votes.total if row.votes is not None else -1.0


def _spread(row: SwotRow) -> float:
    """What the room disagrees on first (SEMANTICS 4)."""
    return row.votes.spread if row.votes is not None and row.votes.spread is not None else -1.0
