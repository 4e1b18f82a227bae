"""Every measure with its definition, cells and state; and the scores of the objectives they roll up to."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Any

from charthouse.analysis.acyclic import Link
from charthouse.analysis.measure_state import MeasureInput, MeasureState, measure_state
from charthouse.analysis.rollup import Child, RollUp, measure_child, roll_up_all
from charthouse.analysis.values import NA
from charthouse.document.queries.objectives import ObjectiveRow, ObjectiveTree, objective_tree
from charthouse.document.queries.plan import PlanInfo, as_date, plan_info
from charthouse.document.queries.readings import Cells, ReadingCell, TargetCell, cells_by_measure
from charthouse.document.queries.resources import plan_years
from charthouse.domain.kinds import Aggregation, Direction, Frequency, MeasureKind, Status

if TYPE_CHECKING:
    from charthouse.document.document import Document

_MEASURES = """
    SELECT m.id, m.objective, m.number, m.name, m.description, m.unit, m.kind, m.direction, m.frequency,
           m.aggregation, m.indicates, m.baseline, m.baseline_on, m.goal, m.red_flag, m.low, m.high, m.tolerance,
           m.scale_min, m.scale_max, m.weight, m.carry_forward, m.owner, coalesce(p.name, ''), m.source, m.basis,
           m.judgement, m.judgement_reason
    FROM measure m LEFT JOIN person p ON p.id = m.owner ORDER BY m.position, m.id
"""
_WORDS = {"kind": MeasureKind, "direction": Direction, "frequency": Frequency, "aggregation": Aggregation}
_DEFINED = ("baseline", "baseline_on", "goal", "red_flag", "low", "high", "tolerance", "carry_forward", "judgement")


@dataclass(frozen=True, slots=True)
class MeasureDefinition:
    """A measure as it was defined. `owner`: the person's id. `judgement`: the status a person gave, None for none."""

    id: str
    objective: str
    number: int
    name: str
    description: str
    unit: str
    kind: MeasureKind
    direction: Direction
    frequency: Frequency
    aggregation: Aggregation
    indicates: str
    baseline: float | None
    baseline_on: date | None
    goal: float | None
    red_flag: float | None
    low: float | None
    high: float | None
    tolerance: float | None
    scale_min: float | None
    scale_max: float | None
    weight: float
    carry_forward: bool
    owner: str | None
    owner_name: str
    source: str
    basis: str
    judgement: Status | None = None
    judgement_reason: str = ""

    @property
    def code(self) -> str:
        return f"K{self.number}"


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure with what it should be and was, by period key, and its state on the day of the scorecard."""

    definition: MeasureDefinition
    objective_code: str
    objective_title: str
    targets: Mapping[str, TargetCell]
    readings: Mapping[str, ReadingCell]
    state: MeasureState

    @property
    def id(self) -> str:
        return self.definition.id

    @property
    def code(self) -> str:
        return self.definition.code

    @property
    def comment(self) -> str:
        """What was noted with the reading that speaks for today."""
        cell = self.readings.get(self.state.period or "")
        return cell.note if cell else ""

    @property
    def series(self) -> tuple[float, ...]:
        """All numbers read so far in order of their periods, for a trend."""
        return tuple(cell.value for cell in self.readings.values() if cell.value is not None)


@dataclass(frozen=True, slots=True)
class MeasureGroup:
    """The measures of one goal and everything below it."""

    goal: ObjectiveRow
    rows: tuple[MeasureRow, ...]


@dataclass(frozen=True, slots=True)
class Scorecard:
    """All measures by goal, in the order of the tree. `scores`: the roll-up of every objective by its id.

    `years`: the plan's fiscal years, for the columns of the targets.
    """

    as_of: date
    plan: PlanInfo
    years: tuple[str, ...]
    groups: tuple[MeasureGroup, ...]
    scores: Mapping[str, RollUp]

    @property
    def rows(self) -> tuple[MeasureRow, ...]:
        return tuple(row for group in self.groups for row in group.rows)

    def by_id(self) -> dict[str, MeasureRow]:
        return {row.id: row for row in self.rows}


def scorecard(document: Document, *, today: date) -> Scorecard:
    """The scorecard on the plan's as-of date, else `today`."""
    return _result(scorecard_in_parts(document, today=today, size=None))


def scorecard_in_parts(document: Document, *, today: date, size: int | None) -> Generator[None, None, Scorecard]:
    """The same as a generator that pauses behind every `size` measures, for a window that goes on answering.

    The plan must not change between its parts; the scorecard is what the generator returns.
    """
    plan = plan_info(document)
    tree = objective_tree(document)
    as_of = plan.judged_on(today)
    below = yield from _rows_by_objective(document, tree, plan, as_of, size)
    goal_of = tree.goal_of()
    grouped: dict[str, list[MeasureRow]] = {}
    for objective in tree.objectives:
        grouped.setdefault(goal_of[objective.id].id, []).extend(below.get(objective.id, ()))
    groups = tuple(MeasureGroup(goal, tuple(grouped[goal.id])) for goal in tree.goals() if grouped[goal.id])
    return Scorecard(as_of, plan, plan_years(plan, today), groups, _scores(tree, below))


def _result(parts: Generator[None, None, Scorecard]) -> Scorecard:
    while True:
        try:
            next(parts)
        except StopIteration as end:
            made: Scorecard = end.value
            return made


def _rows_by_objective(
    document: Document, tree: ObjectiveTree, plan: PlanInfo, as_of: date, size: int | None
) -> Generator[None, None, dict[str, list[MeasureRow]]]:
    rows = document.rows(_MEASURES)
    objectives = tree.by_id()
    found: dict[str, list[MeasureRow]] = {}
    step = size or max(len(rows), 1)
    for start in range(0, len(rows), step):
        part = [_definition(row) for row in rows[start : start + step]]
        rhythm = {measure.id: (measure.frequency, measure.aggregation) for measure in part}
        cells = cells_by_measure(document, rhythm, plan.fiscal_start_month, some=size is not None)
        for measure in part:
            own = cells.get(measure.id, Cells())
            objective = objectives[measure.objective]
            state = _state(measure, own, plan, as_of)
            row = MeasureRow(measure, objective.code, objective.title, own.targets, own.readings, state)
            found.setdefault(measure.objective, []).append(row)
        yield
    return found


def _definition(row: tuple[object, ...]) -> MeasureDefinition:
    values: dict[str, Any] = dict(zip((field.name for field in fields(MeasureDefinition)), row, strict=True))
    values |= {name: word(values[name]) for name, word in _WORDS.items()}
    if values["judgement"] is not None:
        values["judgement"] = Status(values["judgement"])
    values |= {"baseline_on": as_date(values["baseline_on"]), "carry_forward": bool(values["carry_forward"])}
    return MeasureDefinition(**values)


def _state(measure: MeasureDefinition, cells: Cells, plan: PlanInfo, as_of: date) -> MeasureState:
    return measure_state(
        MeasureInput(
            as_of=as_of,
            kind=measure.kind,
            direction=measure.direction,
            frequency=measure.frequency,
            aggregation=measure.aggregation,
            targets={period: (cell.value, cell.red_flag) for period, cell in cells.targets.items()},
            readings={period: NA if cell.value is None else cell.value for period, cell in cells.readings.items()},
            fiscal_start_month=plan.fiscal_start_month,
            plan_start=plan.start,
            plan_end=plan.end,
            **{name: getattr(measure, name) for name in _DEFINED},
        )
    )


def _scores(tree: ObjectiveTree, below: Mapping[str, list[MeasureRow]]) -> Mapping[str, RollUp]:
    names = {row.id: f"{row.code} {row.title}" for row in tree.objectives}
    children: dict[str, list[Child]] = {
        objective: [
            measure_child(f"{row.code} {row.definition.name}", row.definition.weight, row.state) for row in rows
        ]
        for objective, rows in below.items()
    }
    links = [Link(row.parent, row.id, row.weight) for row in tree.objectives if row.parent is not None]
    return roll_up_all(names, children, links).results
