"""Which sheets a plan gives: one for each kind of row, in the words and figures of the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.amounts import from_minor
from charthouse.domain.kinds import (
    Aggregation,
    Confidence,
    Direction,
    Frequency,
    InitiativeState,
    MeasureKind,
    Quadrant,
)
from charthouse.exchange.workbook.formulas import dashboard, measure_formulas, objective_formulas
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Origin, Sheet

Choices = Mapping[tuple[str, str], tuple[str, ...]]  # by heading and table
_WORDS: Mapping[str, type[StrEnum]] = {
    "quadrant": Quadrant, "kind": MeasureKind, "direction": Direction, "frequency": Frequency,
    "aggregation": Aggregation, "confidence": Confidence, "state": InitiativeState,
}  # fmt: skip
_CODE = Column("Code", ColumnKind.CODE, 8)
_OWNER = Column("Owner", width=20, field="owner")
_START = Column("Start", ColumnKind.DATE, 11, "start")
_DUE = Column("Due", ColumnKind.DATE, 11, "due")
_DESCRIPTION = Column("Description", width=40, field="description")
_PERIOD = Column("Period", ColumnKind.CODE, 10)


def sheets(report: PlanReport) -> tuple[Sheet, ...]:
    """All sheets in the order of the pages. The facilitator's private notes are in none of them."""
    return (
        _swot(report),
        _tows(report),
        _objectives(report),
        _measures(report),
        _targets(report),
        _readings(report),
        _initiatives(report),
        _allocations(report),
    )


def workbook_sheets(report: PlanReport) -> tuple[Sheet, ...]:
    """The same as they stand in a workbook: with a dashboard, live formulas and lists to choose from."""
    made = {sheet.title: sheet for sheet in sheets(report)}
    measures, objectives = made["Measures"], made["Objectives"]
    made["Measures"] = replace(measures, formulas=measure_formulas(report.scorecard.rows, measures.columns))
    made["Objectives"] = replace(objectives, formulas=objective_formulas(objectives))
    codes = {title: tuple(str(row[0]) for row in made[title].rows) for title in made}
    known = {
        ("Objective", ""): codes["Objectives"], ("Code", "target"): codes["Measures"],
        ("Code", "reading"): codes["Measures"], ("Code", "allocation"): codes["Initiatives"],
        ("Resource", "allocation"): tuple(block.name for block in report.resources.blocks),
    }  # fmt: skip
    whole = [dashboard(report), *made.values()] if report.tree.objectives else list(made.values())
    return tuple(
        replace(sheet, columns=tuple(_offering(one, sheet, known, report.people) for one in sheet.columns))
        for sheet in whole
    )


def _offering(column: Column, sheet: Sheet, known: Choices, people: tuple[str, ...]) -> Column:
    """The column with what may be chosen in it."""
    if column.field == "owner":
        return replace(column, choices=people, only=False)  # an import adds whom the plan does not know
    if column.field in _WORDS:
        words = tuple(str(member.value) for member in _WORDS[column.field])
        return replace(column, choices=tuple(map(str.capitalize, words)) if column.field == "quadrant" else words)
    key = (column.title, "" if column.field == "objective" else sheet.table)
    return replace(column, choices=known.get(key, ()), only=False)


def origin(report: PlanReport) -> Origin | None:
    """What a workbook says of where it comes from; nothing for a plan without a step."""
    return Origin(report.plan_id, report.step) if report.step else None


def _number(title: str, width: int = 11, field: str = "") -> Column:
    return Column(title, ColumnKind.NUMBER, width, field)


def _swot(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Quadrant", width=13, field="quadrant"), Column("Item", width=60, field="text"),
        Column("Evidence", width=40, field="evidence"), Column("Starred", ColumnKind.FLAG, 9, "starred"),
        Column("Led to", width=16),
    )  # fmt: skip
    rows = [
        (
            item.code, item.quadrant.value.capitalize(), item.text, item.evidence or None, item.starred,
            ", ".join(item.led_to) or None,
        )
        for item in report.swot.items
    ]  # fmt: skip
    return Sheet("SWOT", columns, rows, "swot_item", [item.id for item in report.swot.items])


def _tows(report: PlanReport) -> Sheet:
    columns = (_CODE, Column("Strategy", width=60, field="text"), Column("Comes from", width=20),
               Column("Objective", width=12))  # fmt: skip
    rows = [
        (
            row.code, row.text, ", ".join(source.code for source in row.sources) or None,
            row.outcome.code if row.outcome else None,
        )
        for row in report.tows.strategies
    ]  # fmt: skip
    return Sheet("TOWS", columns, rows, "tows_strategy", [row.id for row in report.tows.strategies])


def _objectives(report: PlanReport) -> Sheet:
    columns = (
        _CODE, _number("Level", 7), Column("Objective", width=50, field="title"), _DESCRIPTION,
        Column("Perspective", width=16, field="perspective"), _OWNER, _START, _DUE, _number("Weight", 8, "weight"),
        Column("Status", width=15), Column("Score", ColumnKind.SCORE, 8), Column("Coverage", ColumnKind.PERCENT, 10),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for row in report.tree.objectives:
        score = report.scorecard.scores.get(row.id)
        figures: tuple[Cell, ...] = (score.status.value, score.score, score.coverage) if score else (None, None, None)
        rows.append(
            (
                row.code, row.depth + 1, row.title, row.description or None, row.perspective or None,
                row.owner_name or None, row.start, row.due, row.weight, *figures,
            )
        )  # fmt: skip
    return Sheet("Objectives", columns, rows, "objective", [row.id for row in report.tree.objectives])


def _measures(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Objective", ColumnKind.CODE, 10, "objective"), Column("Measure", width=44, field="name"),
        Column("Definition", width=40, field="description"), Column("Unit", width=14, field="unit"),
        Column("Kind", width=11, field="kind"), Column("Better", width=10, field="direction"),
        Column("Frequency", width=11, field="frequency"), Column("Over time", width=10, field="aggregation"),
        _number("Baseline", field="baseline"), Column("Baseline on", ColumnKind.DATE, 12, "baseline_on"),
        _number("Goal", field="goal"), _number("Red flag", field="red_flag"), _number("From", field="low"),
        _number("To", field="high"), _number("Tolerance", field="tolerance"),
        Column("Current period", ColumnKind.CODE, 14), _number("Actual"), _number("Target"),
        _number("Red flag now"), Column("Status", width=12), Column("Score", ColumnKind.SCORE, 8),
        _number("Weight", 8, "weight"), _OWNER,
        Column("Source", width=24, field="source"), Column("Why this target", width=40, field="basis"),
        Column("Judgement", width=12, field="judgement"), Column("Reason", width=40, field="judgement_reason"),
    )  # fmt: skip
    rows = report.scorecard.rows
    return Sheet("Measures", columns, [_measure(row) for row in rows], "measure", [row.id for row in rows])


def _measure(row: MeasureRow) -> tuple[Cell, ...]:
    known, state = row.definition, row.state
    return (
        row.code, row.objective_code, known.name, known.description or None, known.unit or None, known.kind,
        known.direction, known.frequency, known.aggregation, known.baseline, known.baseline_on, known.goal,
        known.red_flag, known.low, known.high, known.tolerance, state.period, state.value, state.target,
        state.red_flag, state.status.value, state.score, known.weight, known.owner_name or None, known.source or None,
        known.basis or None, known.judgement, known.judgement_reason or None,
    )  # fmt: skip


def _targets(report: PlanReport) -> Sheet:
    columns = (_CODE, _PERIOD, Column("Measure", width=44), Column("Unit", width=14),
               _number("Target", field="value"), _number("Red flag", field="red_flag"))  # fmt: skip
    rows = [
        (row.code, period, row.definition.name, row.definition.unit or None, cell.value, cell.red_flag)
        for row in report.scorecard.rows
        for period, cell in row.targets.items()
    ]
    ids = [row.id for row in report.scorecard.rows for _ in row.targets]
    return Sheet("Targets", columns, rows, "target", ids)


def _readings(report: PlanReport) -> Sheet:
    columns = (
        _CODE, _PERIOD, Column("Measure", width=44), Column("Unit", width=14),
        _number("Actual", field="value"), Column("Not applicable", ColumnKind.FLAG, 14, "not_applicable"),
        Column("Confidence", width=12, field="confidence"), Column("Source", width=24, field="source"),
        Column("Recorded by", width=20, field="recorded_by"),
        Column("Recorded on", ColumnKind.DATE, 12, "recorded_on"), Column("Note", width=40, field="note"),
    )  # fmt: skip
    rows = [
        (
            row.code, period, row.definition.name, row.definition.unit or None, cell.value, cell.value is None,
            cell.confidence, cell.source or None, cell.recorded_by or None, cell.recorded_on, cell.note or None,
        )
        for row in report.scorecard.rows
        for period, cell in row.readings.items()
    ]  # fmt: skip
    ids = [row.id for row in report.scorecard.rows for _ in row.readings]
    return Sheet("Readings", columns, rows, "reading", ids)


def _initiatives(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Objective", ColumnKind.CODE, 10, "objective"), Column("Initiative", width=50, field="title"),
        _DESCRIPTION, Column("State", width=11, field="state"), _OWNER, _START, _DUE,
    )  # fmt: skip
    items = report.tree.initiatives
    rows = [
        (
            item.code, objective.code, item.title, item.description or None, item.state, item.owner_name or None,
            item.start, item.due,
        )
        for objective in report.tree.objectives
        for item in items.get(objective.id, ())
    ]  # fmt: skip
    ids = [item.id for objective in report.tree.objectives for item in items.get(objective.id, ())]
    return Sheet("Initiatives", columns, rows, "initiative", ids)


def _allocations(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Resource", width=24), Column("Initiative", width=50), _PERIOD,
        Column("Amount", ColumnKind.AMOUNT, 14, "amount"), Column("Unit", width=10),
    )  # fmt: skip
    found = [
        (
            line.id,
            (line.code, block.name, line.title, period, float(from_minor(amount, block.digits)), block.unit or None),
        )
        for block in report.resources.blocks
        for line in block.lines
        if line.editable
        for period, amount in sorted(line.amounts.items())
    ]
    return Sheet("Allocations", columns, [row for _, row in found], "allocation", [line for line, _ in found])
