"""What changed in the plan since a moment of its past, for the paper that tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from charthouse.document.queries.compare import Comparison, compare
from charthouse.document.queries.history import CheckpointRow, checkpoints
from charthouse.document.queries.scorecard import MeasureRow, scorecard
from charthouse.document.timetravel import plan_at

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.journal.step import StepId


@dataclass(frozen=True, slots=True)
class Changes:
    """What leads from an earlier moment to the plan as it stands.

    `called`: the checkpoint of that moment, empty where it has none; `day`: the one it was on. `measures`: by their
    ids, as they were judged then. What only the facilitator may read is not in `found`.
    """

    called: str
    day: date | None
    found: Comparison
    measures: Mapping[str, MeasureRow]


def changes_since(document: Document, step: StepId) -> Changes:
    """What changed since `step` was the plan's last one. Raises Refused where the plan does not hold it."""
    named = next((row for row in checkpoints(document) if row.step == step), None)
    day = _day(named)
    with plan_at(document, step) as then:
        found = compare(then, document).without_private()
        card = scorecard(then, today=day) if day is not None else None
    measures = {row.id: row for row in card.rows} if card is not None else {}
    return Changes(named.name if named is not None else "", day, found, measures)


def latest_changes(document: Document) -> Changes | None:
    """What changed since the newest checkpoint from which the plan differs; None where there is none."""
    for row in checkpoints(document):
        changes = changes_since(document, row.step)
        if changes.found.items:
            return changes
    return None


def _day(named: CheckpointRow | None) -> date | None:
    return datetime.fromtimestamp(named.at / 1000).astimezone().date() if named is not None and named.at else None
