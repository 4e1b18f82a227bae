"""Which sheets a plan gives: one for each kind of row, in the words and figures of the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from charthouse.document.queries.report import PlanReport
from charthouse.exchange.workbook.dashboard import dashboard
from charthouse.exchange.workbook.figure_tables import (
    allocations_sheet,
    capacity_sheet,
    measures_sheet,
    readings_sheet,
    targets_sheet,
)
from charthouse.exchange.workbook.formulas import measure_formulas, objective_formulas
from charthouse.exchange.workbook.plan_tables import (
    initiatives_sheet,
    objectives_sheet,
    people_sheet,
    resources_sheet,
    swot_sheet,
    tows_sheet,
    units_sheet,
)
from charthouse.exchange.workbook.sheets import Column, ColumnKind, Origin, Sheet
from charthouse.exchange.workbook.vocabularies import choices_of

Choices = Mapping[tuple[str, str], tuple[str, ...]]  # by heading and table


def sheets(report: PlanReport) -> tuple[Sheet, ...]:
    """All tables in the order of the pages. The facilitator's private notes are in none of them."""
    return (
        swot_sheet(report),
        tows_sheet(report),
        objectives_sheet(report),
        measures_sheet(report),
        targets_sheet(report),
        readings_sheet(report),
        initiatives_sheet(report),
        resources_sheet(report),
        allocations_sheet(report),
        capacity_sheet(report),
        people_sheet(report),
        units_sheet(report),
    )


def workbook_sheets(report: PlanReport) -> tuple[Sheet, ...]:
    """The same as they stand in a workbook: with live formulas, trends, lists to choose from, and a dashboard."""
    made = {sheet.title: sheet for sheet in sheets(report)}
    measures, objectives = made["Measures"], made["Objectives"]
    made["Measures"] = _with_trend(
        replace(measures, formulas=measure_formulas(report.scorecard.rows, measures.columns))
    )
    made["Objectives"] = replace(objectives, formulas=objective_formulas(objectives))
    offering = offered(report, made)
    return (*offering, dashboard(report)) if report.tree.objectives else offering


def offered(report: PlanReport, made: Mapping[str, Sheet]) -> tuple[Sheet, ...]:
    """Sheets, by their titles, with what the plan has to choose from."""
    known = _known(report)
    return tuple(
        replace(sheet, columns=tuple(_offering(one, sheet, known) for one in sheet.columns)) for sheet in made.values()
    )


def _with_trend(measures: Sheet) -> Sheet:
    """With a column behind the score for the small lines."""
    place = [column.title for column in measures.columns].index("Score") + 1
    columns = (*measures.columns[:place], Column("Trend", ColumnKind.TREND, 22), *measures.columns[place:])
    return replace(measures, columns=columns, rows=[(*row[:place], None, *row[place:]) for row in measures.rows])


def _known(report: PlanReport) -> Choices:
    """What the plan has to choose from, by heading and table; a heading without a table stands for all of them."""
    objectives = tuple(row.code for row in report.tree.objectives)
    measures = tuple(row.code for row in report.scorecard.rows)
    initiatives = tuple(row.code for rows in report.tree.initiatives.values() for row in rows)
    resources = tuple(block.name for block in report.resources.blocks)
    return {
        ("Objective", ""): objectives, ("Below", "objective"): objectives,
        ("Below", "unit"): tuple(f"U{place}" for place in range(1, len(report.units) + 1)),
        ("Code", "target"): measures, ("Code", "reading"): measures,
        ("Code", "allocation"): initiatives, ("Resource", "allocation"): resources, ("Resource", "capacity"): resources,
        ("Owner", ""): tuple(one.name for one in report.people),
        ("Unit", "person"): tuple(unit.name for unit in report.units),
    }  # fmt: skip


def _offering(column: Column, sheet: Sheet, known: Choices) -> Column:
    """The column with what may be chosen in it; where a name is new to the plan, a program only asks again."""
    if limited := choices_of(column, sheet.table):
        return replace(column, choices=limited)
    named = column.field or column.title in sheet.keys
    titled = known.get((column.title, sheet.table)) or known.get((column.title, "")) if named else None
    return replace(column, choices=titled or (), only=False)


def origin(report: PlanReport) -> Origin | None:
    """What a workbook says of where it comes from; nothing for a plan without a step."""
    return Origin(report.plan_id, report.step, made_on=report.today) if report.step else None
