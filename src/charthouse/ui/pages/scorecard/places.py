"""Which measure a row of the plan belongs to, for undo to show it: even when the row is gone with the undone entry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from charthouse.document.queries.readings import measure_of
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.ids import key_id
from charthouse.ui.pages.scorecard.cells import current_period

if TYPE_CHECKING:
    from charthouse.document.document import Document

_TABLES = ("target", "reading")
_MOST_TRIES = 1_000  # measures among which the cell of a row now gone is looked for


def measure_with(
    document: Document, card: Scorecard, periods: Sequence[str], current: MeasureRow | None, row: str
) -> str | None:
    """The id of the measure that is `row`, or whose target or reading it is or was in one of `periods`.

    The measure `current` is tried first.
    """
    found = measure_of(document, row)
    if found or any(measure.id == row for measure in card.rows):
        return found or row
    likely = ([current] if current is not None else []) + list(card.rows[:_MOST_TRIES])
    return next((measure.id for measure in likely if _has_cell(card, measure, periods, row)), None)


def _has_cell(card: Scorecard, measure: MeasureRow, periods: Sequence[str], row: str) -> bool:
    now = current_period(measure, card.as_of, card.plan.fiscal_start_month)
    return any(key_id(table, measure.id, key) == row for table in _TABLES for key in {now, *periods})
