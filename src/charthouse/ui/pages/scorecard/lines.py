"""The lines of the scorecard: groups with their measures below, and the measure that is being named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charthouse.analysis.rollup import roll_up
from charthouse.document.queries.objectives import ObjectiveRow
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


def lines_of(grouped: Grouped, draft: Draft | None = None, before: Sequence[Line] = ()) -> tuple[Line, ...]:
    """All rows in order; the draft stands behind the last measure of its objective.

    Measures that stood in the lines `before` keep the line they had: whoever shows them compares by identity.
    """
    known = {id(line.measure): line for line in before if line.measure is not None}
    heading = grouped.headings[draft.objective.id] if draft is not None else None
    found: list[Line] = []
    for group in _with_place_for(draft, grouped):
        found.append(Line(group=group))
        rows = [known.get(id(row)) or Line(measure=row) for row in group.rows]
        if draft is not None and heading == group.heading:
            rows.insert(_place(group.rows, draft.objective.id), Line(draft=draft))
        found += rows
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
    heading = grouped.headings[draft.objective.id] if draft is not None else None
    if heading is None or any(group.heading == heading for group in grouped.groups):
        return grouped.groups
    return (*grouped.groups, ScoredGroup(heading, (), roll_up(())))
