"""How every objective stands, for the cells beside its title.

A plan of the usual size is computed at once. With many measures the rows are shown first and the scores follow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from charthouse.analysis.rollup import RollUp
from charthouse.document.queries.pictures import scale_of
from charthouse.document.queries.scorecard import MeasureRow, Scorecard, scorecard
from charthouse.domain.kinds import MeasureKind, Status
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.figures import AT_ONCE
from charthouse.ui.pages.scorecard.words import Writer

if TYPE_CHECKING:
    from charthouse.document.document import Changed

_SEVERITY = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)
_READ = frozenset(("measure", "target", "reading", "measurement", "result", "plan"))
_SHAPE = frozenset(("parent", "weight"))


@dataclass(frozen=True, slots=True)
class Lead:
    """The first measure of an objective. `value`, `target`: places on the track, 0…1; better is to the right."""

    name: str
    value: float | None
    target: float | None


@dataclass(frozen=True, slots=True)
class RowState:
    """What the cells of an objective show. `own`: its own measures; `worst`: where it is worse than the whole."""

    roll_up: RollUp
    lead: Lead | None
    own: int
    worst: Status | None


class Scores(QObject):
    """The states by objective. `came()`: new ones are there."""

    came = Signal()

    def __init__(self, bridge: DocumentBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._spoilt = True
        self._card: Scorecard | None = None
        self.writer: Writer | None = None  # writes the numbers of the measures
        self._measures: Mapping[str, Sequence[MeasureRow]] = {}
        self._states: dict[str, RowState] = {}
        bridge.figures.came.connect(self._come)

    def of(self, objective: str) -> RowState | None:
        """How an objective stands; None for one that is not known yet, or an initiative."""
        state = self._states.get(objective)
        if state is None and self._card is not None and objective in self._card.scores:
            state = self._states[objective] = _row_state(
                self._card.scores[objective], self._measures.get(objective, ())
            )
        return state

    def measures(self, objective: str) -> Sequence[MeasureRow]:
        """The objective's own measures."""
        return self._measures.get(objective, ())

    def objective_of(self, measure: str) -> str | None:
        """Whose measure it is."""
        rows = (row for rows in self._measures.values() for row in rows)
        return next((row.definition.objective for row in rows if row.id == measure), None)

    def follow(self, changed: Changed) -> None:
        """Note whether a step made the scores old."""
        shape = any(table == "objective" and field in _SHAPE for table, field in changed.fields)
        self._spoilt = self._spoilt or shape or bool(_READ & changed.tables)

    def refresh(self, measures: int) -> None:
        """Compute what is old: now, or soon where the plan has many measures."""
        if measures <= AT_ONCE:
            self._take(scorecard(self._bridge.document, today=date.today()))
        elif self._spoilt:
            self._bridge.figures.want()

    def _come(self, card: Scorecard) -> None:
        self._take(card)
        self.came.emit()

    def _take(self, card: Scorecard) -> None:
        found: dict[str, list[MeasureRow]] = {}
        for row in card.rows:
            found.setdefault(row.definition.objective, []).append(row)
        self._card, self._measures, self._states, self._spoilt = card, found, {}, False
        self.writer = Writer.of(card)


def track(row: MeasureRow) -> tuple[float | None, float | None]:
    """Places of a measure's value and target on its track, 0…1: those of its bullet on the scorecard."""
    if row.definition.kind is MeasureKind.MILESTONE:
        return row.state.value, row.state.target
    scale = scale_of(row)
    return (None, None) if scale is None else (scale.value, scale.target)


def _row_state(roll_up: RollUp, measures: Sequence[MeasureRow]) -> RowState:
    lead = Lead(measures[0].definition.name, *track(measures[0])) if measures else None
    return RowState(roll_up, lead, len(measures), _worse(roll_up))


def _worse(roll_up: RollUp) -> Status | None:
    """The status of the worst measure where the whole looks better than that."""
    worst = roll_up.worst.status if roll_up.worst is not None else None
    if worst not in _SEVERITY or roll_up.status is worst:
        return None
    if roll_up.status in _SEVERITY and _SEVERITY.index(worst) < _SEVERITY.index(roll_up.status):
        return None
    return worst if worst is not Status.ON_TRACK else None
