"""The sheets of what the room said and wants: SWOT, TOWS, objectives, initiatives, people."""

from __future__ import annotations

from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.swot import SwotRow
from charthouse.exchange.workbook.cells import codes_text
from charthouse.exchange.workbook.columns import CODE, DESCRIPTION, DUE, OWNER, START, number
from charthouse.exchange.workbook.sheets import Cell, Column, ColumnKind, Sheet


def swot_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, Column("Quadrant", width=13, field="quadrant"), Column("Item", width=60, field="text"),
        Column("Evidence", width=40, field="evidence"), Column("Starred", ColumnKind.FLAG, 9, "starred"),
        Column("Led to", width=16), Column("Answered by", ColumnKind.CODES, 16, "answers"), *_votes(report),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = [
        (
            item.code, item.quadrant.value.capitalize(), item.text, item.evidence or None, item.starred,
            ", ".join(item.led_to) or None, _answers(item), *_given(report, item),
        )
        for item in report.swot.items
    ]  # fmt: skip
    return Sheet("SWOT", columns, rows, "swot_item", [item.id for item in report.swot.items])


def _votes(report: PlanReport) -> tuple[Column, ...]:
    """What the last vote came to; no columns before it is revealed."""
    if report.swot.vote is None:
        return ()
    mean, spread = Column("Mean", ColumnKind.SCORE, 9), Column("Spread", ColumnKind.SCORE, 9)
    return (number("Votes", 8), mean, spread, number("Ballots", 9))


def _given(report: PlanReport, item: SwotRow) -> tuple[Cell, ...]:
    """The cells of those columns; empty for an item that was on no ballot."""
    if report.swot.vote is None:
        return ()
    votes = item.votes
    return (votes.total, votes.mean, votes.spread, votes.n) if votes else (None, None, None, None)


def _answers(item: SwotRow) -> str | None:
    """The objectives that answer an item without a strategy between them."""
    return codes_text(answer.code for answer in item.answers if not answer.through)


def tows_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, Column("Pairing", width=9, field="pairing"), Column("Strategy", width=60, field="text"),
        Column("Comes from", ColumnKind.CODES, 20, "sources"),
        Column("Objective", ColumnKind.CODE, 12, "objective"),
    )  # fmt: skip
    rows = [
        (
            row.code, row.pairing.letters, row.text, codes_text(source.code for source in row.sources),
            row.outcome.code if row.outcome else None,
        )
        for row in report.tows.strategies
    ]  # fmt: skip
    return Sheet("TOWS", columns, rows, "tows_strategy", [row.id for row in report.tows.strategies])


def objectives_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, number("Level", 7, "depth"), Column("Objective", width=50, field="title"), DESCRIPTION,
        Column("Perspective", width=16, field="perspective"), OWNER, START, DUE, number("Weight", 8, "weight"),
        Column("Below", ColumnKind.CODE, 10, "parent"), Column("Whose", width=13, field="level"),
        Column("Status", width=15), Column("Score", ColumnKind.SCORE, 8), Column("Coverage", ColumnKind.PERCENT, 10),
    )  # fmt: skip
    code_of = {row.id: row.code for row in report.tree.objectives}
    rows: list[tuple[Cell, ...]] = []
    for row in report.tree.objectives:
        score = report.scorecard.scores.get(row.id)
        figures: tuple[Cell, ...] = (score.status.value, score.score, score.coverage) if score else (None, None, None)
        rows.append(
            (
                row.code, row.depth + 1, row.title, row.description or None, row.perspective or None,
                row.owner_name or None, row.start, row.due, row.weight, code_of.get(row.parent or ""), row.level,
                *figures,
            )
        )  # fmt: skip
    return Sheet("Objectives", columns, rows, "objective", [row.id for row in report.tree.objectives])


def initiatives_sheet(report: PlanReport) -> Sheet:
    columns = (
        CODE, Column("Objective", ColumnKind.CODE, 10, "objective"), Column("Initiative", width=50, field="title"),
        DESCRIPTION, Column("State", width=11, field="state"), OWNER, START, DUE,
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


def resources_sheet(report: PlanReport) -> Sheet:
    """What is planned with; numbered for this workbook only, as people are."""
    columns = (
        CODE, Column("Resource", width=36, field="name"), Column("Kind", width=12, field="kind"),
        Column("Unit", width=14, field="unit"),
    )  # fmt: skip
    rows = [
        (f"R{place}", block.name, block.kind.value, block.unit or None)
        for place, block in enumerate(report.resources.blocks, 1)
    ]
    return Sheet("Resources", columns, rows, "resource", [block.id for block in report.resources.blocks])


def units_sheet(report: PlanReport) -> Sheet:
    """The organisation's units, each behind the one it stands below; numbered for this workbook only."""
    codes = {unit.id: f"U{place}" for place, unit in enumerate(report.units, 1)}
    columns = (
        CODE, Column("Name", width=30, field="name"), Column("Below", ColumnKind.CODE, 10, "parent"),
        DESCRIPTION,
    )  # fmt: skip
    rows = [
        (codes[unit.id], unit.name, codes.get(unit.parent or ""), unit.description or None) for unit in report.units
    ]
    return Sheet("Units", columns, rows, "unit", [unit.id for unit in report.units])


def people_sheet(report: PlanReport) -> Sheet:
    """Everybody with a number that holds in this workbook only: people have no codes in the plan."""
    unit_of = {unit.id: unit.name for unit in report.units}
    columns = (
        CODE, Column("Name", width=30, field="name"), Column("Job", width=30, field="job"),
        Column("Email", width=34, field="email"), Column("Unit", width=24, field="unit"),
    )  # fmt: skip
    rows = [
        (f"P{place}", one.name, one.job or None, one.email or None, unit_of.get(one.unit or ""))
        for place, one in enumerate(report.people, 1)
    ]
    return Sheet("People", columns, rows, "person", [one.id for one in report.people])
