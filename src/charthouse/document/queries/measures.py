"""Measures with their definition, cells and state on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from charthouse.analysis.measure_state import MeasureInput, MeasureState, measure_state
from charthouse.analysis.values import NA
from charthouse.document.kept import IN, Touched, some
from charthouse.document.queries.objective_tree import ObjectiveRow
from charthouse.document.queries.plan import PlanInfo, as_date
from charthouse.document.queries.readings import Cells, ReadingCell, TargetCell, cells_by_measure
from charthouse.domain.kinds import Aggregation, Direction, Frequency, MeasureKind, Status

if TYPE_CHECKING:
    from charthouse.document.document import Document

READS = frozenset(("measure", "person", "target", "reading", "measurement", "result"))
_MEASURES = """
    SELECT m.id, m.objective, m.number, m.name, m.description, m.unit, m.kind, m.direction, m.frequency,
           m.aggregation, m.indicates, m.baseline, m.baseline_on, m.goal, m.red_flag, m.low, m.high, m.tolerance,
           m.scale_min, m.scale_max, m.weight, m.carry_forward, m.owner, coalesce(p.name, ''), m.source, m.basis,
           m.judgement, m.judgement_reason
    FROM measure m LEFT JOIN person p ON p.id = m.owner WHERE {} ORDER BY m.position, m.id
"""
_IN_ORDER = f"SELECT objective, id FROM measure WHERE objective {IN} ORDER BY position, id"
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


_TYPES: Mapping[str, Callable[[Any], object]] = {
    "kind": MeasureKind, "direction": Direction, "frequency": Frequency, "aggregation": Aggregation,
    "judgement": Status, "baseline_on": as_date, "carry_forward": bool,
}  # fmt: skip
_CONVERTED = [(at, _TYPES[field.name]) for at, field in enumerate(fields(MeasureDefinition)) if field.name in _TYPES]


def definitions(document: Document, ids: Iterable[str] | None = None) -> list[MeasureDefinition]:
    """All measures as they are defined, or those with these ids; in order within each objective."""
    which = ("1", ()) if ids is None else (f"m.id {IN}", some(ids))
    rows = document.rows(_MEASURES.format(which[0]), which[1])
    return [_definition(row) for row in rows]


def with_state(
    document: Document,
    measures: Sequence[MeasureDefinition],
    objectives: Mapping[str, ObjectiveRow],
    plan: PlanInfo,
    as_of: date,
    *,
    all_of_them: bool,
) -> list[MeasureRow]:
    """These measures with their cells and state. `all_of_them`: they are all there are, which is read faster."""
    rhythm = {measure.id: (measure.frequency, measure.aggregation) for measure in measures}
    cells = cells_by_measure(document, rhythm, plan.fiscal_start_month, some=not all_of_them)
    found: list[MeasureRow] = []
    for measure in measures:
        own, objective = cells.get(measure.id, Cells()), objectives[measure.objective]
        state = _state(measure, own, plan, as_of)
        found.append(MeasureRow(measure, objective.code, objective.title, own.targets, own.readings, state))
    return found


def defined_as(row: MeasureRow, definition: MeasureDefinition, plan: PlanInfo, as_of: date) -> MeasureRow:
    """The measure as it would stand with another definition, its targets and readings being what they are."""
    state = _state(definition, Cells(dict(row.targets), dict(row.readings)), plan, as_of)
    return replace(row, definition=definition, state=state)


def in_order(document: Document, objectives: Iterable[str]) -> dict[str, list[str]]:
    """The ids of the measures of some objectives, in their order."""
    found: dict[str, list[str]] = {}
    for objective, measure in document.rows(_IN_ORDER, some(objectives)):
        found.setdefault(objective, []).append(measure)
    return found


def measures_in(document: Document, touched: Touched) -> frozenset[str]:
    """The measures whose definition or cells were touched, those that went included."""
    found = set(touched.rows("measure"))
    for table in ("target", "reading"):
        if rows := touched.rows(table):
            held = document.rows(f"SELECT measure FROM {table} WHERE id {IN}", some(rows))
            found.update(measure for (measure,) in held)
            found |= touched.values(table, "measure")
    return frozenset(found)


def _definition(row: tuple[object, ...]) -> MeasureDefinition:
    cells: list[Any] = list(row)
    for place, convert in _CONVERTED:
        if cells[place] is not None:
            cells[place] = convert(cells[place])
    return MeasureDefinition(*cells)


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
