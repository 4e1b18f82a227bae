"""The lines of the scorecard: groups with their measures below, and the measure that is being named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from charthouse.analysis.rollup import roll_up
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.document.queries.scorecard_groups import Grouped, ScoredGroup


@dataclass(frozen=True, slots=True)
class Draft:
    """A measure that has no name yet, and the objective it will belong to."""

    objective: ObjectiveRow


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the grid: the head of a group, a measure, or the draft."""

    group: ScoredGroup | None = None
    measure: MeasureRow | None = None
    draft: Draft | None = None


def measure_lines(measures: Sequence[MeasureRow]) -> tuple[Line, ...]:
    """The lines of a group's measures."""
    return tuple(Line(measure=measure) for measure in measures)


def lines_of(
    grouped: Grouped, below: Callable[[ScoredGroup], tuple[Line, ...]], draft: Draft | None = None
) -> tuple[Line, ...]:
    """All rows in order; the draft stands behind the last measure of its objective.

    `below`: the lines of a group's measures, best the very same as long as they are (`OfGroup(measure_lines)`): whoever
    shows them compares by identity.
    """
    heading = grouped.heading_of(draft.objective.id) if draft is not None else None
    found: list[Line] = []
    for group in _with_place_for(draft, grouped):
        found.append(Line(group=group))
        start = len(found)
        found += below(group)
        if draft is not None and heading == group.heading:
            found.insert(start + _place(group.rows, draft.objective.id), Line(draft=draft))
    return tuple(found)


def only(grouped: Grouped, rows: Sequence[MeasureRow]) -> Grouped:
    """The same groups with these of their measures, without those that have none of them."""
    kept = set(map(id, rows))
    groups = (replace(one, rows=tuple(row for row in one.rows if id(row) in kept)) for one in grouped.groups)
    return replace(grouped, groups=tuple(group for group in groups if group.rows))


def _place(rows: Sequence[MeasureRow], objective: str) -> int:
    own = [at for at, row in enumerate(rows) if row.definition.objective == objective]
    return own[-1] + 1 if own else len(rows)


def _with_place_for(draft: Draft | None, grouped: Grouped) -> Sequence[ScoredGroup]:
    heading = grouped.heading_of(draft.objective.id) if draft is not None else None
    if heading is None or any(group.heading == heading for group in grouped.groups):
        return grouped.groups
    return (*grouped.groups, ScoredGroup(heading, (), roll_up(())))
