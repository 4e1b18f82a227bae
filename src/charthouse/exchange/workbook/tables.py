"""Which sheets a plan gives: one for each kind of row, in the words and figures of the report."""

from __future__ import annotations

from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.amounts import from_minor
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Sheet

_CODE = Column("Code", ColumnKind.CODE, 8)
_OWNER = Column("Owner", width=20)
_START = Column("Start", ColumnKind.DATE, 11)
_DUE = Column("Due", ColumnKind.DATE, 11)
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


def _number(title: str, width: int = 11) -> Column:
    return Column(title, ColumnKind.NUMBER, width)


def _swot(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Quadrant", width=13), Column("Item", width=60), Column("Evidence", width=40),
        Column("Starred", ColumnKind.FLAG, 9), Column("Led to", width=16),
    )  # fmt: skip
    rows = [
        (
            item.code, item.quadrant.value.capitalize(), item.text, item.evidence or None, item.starred,
            ", ".join(item.led_to) or None,
        )
        for item in report.swot.items
    ]  # fmt: skip
    return Sheet("SWOT", columns, rows)


def _tows(report: PlanReport) -> Sheet:
    columns = (_CODE, Column("Strategy", width=60), Column("Comes from", width=20), Column("Objective", width=12))
    rows = [
        (
            row.code, row.text, ", ".join(source.code for source in row.sources) or None,
            row.outcome.code if row.outcome else None,
        )
        for row in report.tows.strategies
    ]  # fmt: skip
    return Sheet("TOWS", columns, rows)


def _objectives(report: PlanReport) -> Sheet:
    columns = (
        _CODE, _number("Level", 7), Column("Objective", width=50), Column("Description", width=40),
        Column("Perspective", width=16), _OWNER, _START, _DUE, _number("Weight", 8),
        Column("Status", width=15), _number("Score", 8), Column("Coverage", ColumnKind.PERCENT, 10),
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
    return Sheet("Objectives", columns, rows)


def _measures(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Objective", ColumnKind.CODE, 10), Column("Measure", width=44), Column("Definition", width=40),
        Column("Unit", width=14), Column("Kind", width=11), Column("Better", width=10),
        Column("Frequency", width=11), Column("Over time", width=10), _number("Baseline"),
        Column("Baseline on", ColumnKind.DATE, 12), _number("Goal"), _number("Red flag"), _number("From"),
        _number("To"), _number("Tolerance"), Column("Current period", ColumnKind.CODE, 14), _number("Actual"),
        _number("Target"), Column("Status", width=12), _number("Score"), _number("Weight", 8), _OWNER,
        Column("Source", width=24), Column("Why this target", width=40),
    )  # fmt: skip
    return Sheet("Measures", columns, [_measure(row) for row in report.scorecard.rows])


def _measure(row: MeasureRow) -> tuple[Cell, ...]:
    known, state = row.definition, row.state
    return (
        row.code, row.objective_code, known.name, known.description or None, known.unit or None, known.kind,
        known.direction, known.frequency, known.aggregation, known.baseline, known.baseline_on, known.goal,
        known.red_flag, known.low, known.high, known.tolerance, state.period, state.value, state.target,
        state.status.value, state.score, known.weight, known.owner_name or None, known.source or None,
        known.basis or None,
    )  # fmt: skip


def _targets(report: PlanReport) -> Sheet:
    columns = (_CODE, _PERIOD, Column("Measure", width=44), Column("Unit", width=14), _number("Target"),
               _number("Red flag"))  # fmt: skip
    rows = [
        (row.code, period, row.definition.name, row.definition.unit or None, cell.value, cell.red_flag)
        for row in report.scorecard.rows
        for period, cell in row.targets.items()
    ]
    return Sheet("Targets", columns, rows)


def _readings(report: PlanReport) -> Sheet:
    columns = (
        _CODE, _PERIOD, Column("Measure", width=44), Column("Unit", width=14), _number("Actual"),
        Column("Not applicable", ColumnKind.FLAG, 14), Column("Confidence", width=12), Column("Source", width=24),
        Column("Recorded by", width=20), Column("Recorded on", ColumnKind.DATE, 12), Column("Note", width=40),
    )  # fmt: skip
    rows = [
        (
            row.code, period, row.definition.name, row.definition.unit or None, cell.value, cell.value is None,
            cell.confidence, cell.source or None, cell.recorded_by or None, cell.recorded_on, cell.note or None,
        )
        for row in report.scorecard.rows
        for period, cell in row.readings.items()
    ]  # fmt: skip
    return Sheet("Readings", columns, rows)


def _initiatives(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Objective", ColumnKind.CODE, 10), Column("Initiative", width=50),
        Column("Description", width=40), Column("State", width=11), _OWNER, _START, _DUE,
    )  # fmt: skip
    rows = [
        (
            item.code, objective.code, item.title, item.description or None, item.state, item.owner_name or None,
            item.start, item.due,
        )
        for objective in report.tree.objectives
        for item in report.tree.initiatives.get(objective.id, ())
    ]  # fmt: skip
    return Sheet("Initiatives", columns, rows)


def _allocations(report: PlanReport) -> Sheet:
    columns = (
        _CODE, Column("Resource", width=24), Column("Initiative", width=50), _PERIOD,
        Column("Amount", ColumnKind.AMOUNT, 14), Column("Unit", width=10),
    )  # fmt: skip
    rows = [
        (line.code, block.name, line.title, period, float(from_minor(amount, block.digits)), block.unit or None)
        for block in report.resources.blocks
        for line in block.lines
        if line.editable
        for period, amount in sorted(line.amounts.items())
    ]
    return Sheet("Allocations", columns, rows)
