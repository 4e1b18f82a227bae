"""The lines of the scorecard: goals with their measures below, and the measure that is being named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from charthouse.document.queries.objectives import ObjectiveRow
from charthouse.document.queries.scorecard import MeasureGroup, MeasureRow, Scorecard


@dataclass(frozen=True, slots=True)
class Draft:
    """A measure that has no name yet: the objective it will belong to, and the goal above that."""

    objective: ObjectiveRow
    goal: ObjectiveRow


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the grid: the head of a goal, a measure, or the draft."""

    group: MeasureGroup | None = None
    measure: MeasureRow | None = None
    draft: Draft | None = None


def lines_of(card: Scorecard, draft: Draft | None = None) -> tuple[Line, ...]:
    """All rows in order; the draft stands behind the last measure of its objective."""
    found: list[Line] = []
    for group in _with_goal_of(draft, card.groups):
        found.append(Line(group=group))
        rows = [Line(measure=row) for row in group.rows]
        if draft is not None and draft.goal.id == group.goal.id:
            rows.insert(_place(group.rows, draft.objective.id), Line(draft=draft))
        found += rows
    return tuple(found)


def _place(rows: Sequence[MeasureRow], objective: str) -> int:
    own = [at for at, row in enumerate(rows) if row.definition.objective == objective]
    return own[-1] + 1 if own else len(rows)


def _with_goal_of(draft: Draft | None, groups: Sequence[MeasureGroup]) -> Sequence[MeasureGroup]:
    if draft is None or any(group.goal.id == draft.goal.id for group in groups):
        return groups
    return (*groups, MeasureGroup(draft.goal, ()))
