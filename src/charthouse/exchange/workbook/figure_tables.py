"""The sheets of what is counted: measures, targets, readings, allocations, capacity."""

from __future__ import annotations

from collections.abc import Iterator

from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.resources import ResourceBlock
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.amounts import from_minor
from charthouse.exchange.workbook.columns import CODE, OWNER, PERIOD, number
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Sheet


def measures_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, Column("Objective", ColumnKind.CODE, 10, "objective"), Column("Measure", width=44, field="name"),
        Column("Definition", width=40, field="description"), Column("Unit", width=14, field="unit"),
        Column("Kind", width=11, field="kind"), Column("Better", width=10, field="direction"),
        Column("Frequency", width=11, field="frequency"), Column("Over time", width=10, field="aggregation"),
        number("Baseline", field="baseline"), Column("Baseline on", ColumnKind.DATE, 12, "baseline_on"),
        number("Goal", field="goal"), number("Red flag", field="red_flag"), number("From", field="low"),
        number("To", field="high"), number("Tolerance", field="tolerance"),
        Column("Current period", ColumnKind.PERIOD, 14), number("Actual"), number("Target"),
        number("Red flag now"), Column("Status", width=12), Column("Score", ColumnKind.SCORE, 8),
        number("Weight", 8, "weight"), OWNER,
        Column("Source", width=24, field="source"), Column("Why this target", width=40, field="basis"),
        Column("Judgement", width=12, field="judgement"), Column("Reason", width=40, field="judgement_reason"),
        Column("Indicates", width=10, field="indicates"), number("Scale from", field="scale_min"),
        number("Scale to", field="scale_max"), Column("Carry forward", ColumnKind.FLAG, 14, "carry_forward"),
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
        known.basis or None, known.judgement, known.judgement_reason or None, known.indicates, known.scale_min,
        known.scale_max, known.carry_forward,
    )  # fmt: skip


def targets_sheet(report: PlanReport) -> Sheet:
    columns = (CODE, PERIOD, Column("Measure", width=44), Column("Unit", width=14),
               number("Target", field="value"), number("Red flag", field="red_flag"))  # fmt: skip
    rows = [
        (row.code, period, row.definition.name, row.definition.unit or None, cell.value, cell.red_flag)
        for row in report.scorecard.rows
        for period, cell in row.targets.items()
    ]
    ids = [row.id for row in report.scorecard.rows for _ in row.targets]
    return Sheet("Targets", columns, rows, "target", ids)


def readings_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, PERIOD, Column("Measure", width=44), Column("Unit", width=14),
        number("Actual", field="value"), Column("Not applicable", ColumnKind.FLAG, 14, "not_applicable"),
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


def allocations_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, Column("Resource", width=36), Column("Initiative", width=50), PERIOD,
        Column("Amount", ColumnKind.AMOUNT, 14, "amount"), Column("Unit", width=10),
    )  # fmt: skip
    found = [
        (
            line.id,
            (line.code, block.name, line.title, period, _whole(block, amount), block.unit or None),
        )
        for block in report.resources.blocks
        for line in block.lines
        if line.editable
        for period, amount in sorted(line.amounts.items())
    ]
    return Sheet("Allocations", columns, [row for _, row in found], "allocation", [line for line, _ in found])


def capacity_sheet(report: PlanReport) -> Sheet:
    """What there is of every resource in every period, empty where nobody said it, beside what is asked for."""
    columns = (
        Column("Resource", width=36), Column("Kind", width=12), Column("Unit", width=10), PERIOD,
        Column("Capacity", ColumnKind.AMOUNT, 14, "amount"), Column("Asked", ColumnKind.AMOUNT, 14),
        Column("Left", ColumnKind.AMOUNT, 14),
    )  # fmt: skip
    found = [
        (block.id, cells) for block in report.resources.blocks for cells in _capacities(block, report.resources.periods)
    ]
    here = "Capacity[[#This Row],[{}]]"
    same = "*".join(f"(Allocations[{title}]={here.format(title)})" for title in ("Resource", "Period"))
    there, asked = here.format("Capacity"), here.format("Asked")
    formulas = {}
    for line in range(len(found)):
        formulas[line, 5] = f"=SUMPRODUCT({same},Allocations[Amount])"  # no SUMIFS: names may look like conditions
        formulas[line, 6] = f'=IF({there}="","",{there}-{asked})'
    ids = [resource for resource, _ in found]
    return Sheet("Capacity", columns, [cells for _, cells in found], "capacity", ids, formulas)


def _capacities(block: ResourceBlock, periods: tuple[str, ...]) -> Iterator[tuple[Cell, ...]]:
    for period in periods:
        there, asked = block.capacity.get(period), block.asked.get(period, 0)
        figures = (None, None) if there is None else (_whole(block, there), _whole(block, there - asked))
        yield (
            block.name, block.kind.value, block.unit or None, period, figures[0], _whole(block, asked), figures[1],
        )  # fmt: skip


def _whole(block: ResourceBlock, amount: int) -> float:
    return float(from_minor(amount, block.digits))
