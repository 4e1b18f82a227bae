"""What a page of the window holds as tables, for the clipboard: text for spreadsheets, HTML for documents.

The same sheets as in the workbook; private notes are in none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from charthouse.document.queries.people import people, units
from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.domain.numbers import MINUS, format_number
from charthouse.domain.tsv import write
from charthouse.exchange.wording import Wording, paper_locale, phrase
from charthouse.exchange.workbook.figure_tables import allocations_sheet, measures_sheet, readings_sheet, targets_sheet
from charthouse.exchange.workbook.plan_tables import initiatives_sheet, objectives_sheet, swot_sheet, tows_sheet
from charthouse.exchange.workbook.sheets import Cell, Column, Sheet
from charthouse.exchange.workbook.spoken import shown_in

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.queries.plan import Statements
    from charthouse.document.queries.scorecard import Scorecard

_SHEETS: Mapping[str, Sequence[Callable[[PlanReport], Sheet]]] = {
    "swot": (swot_sheet, tows_sheet),
    "objectives": (objectives_sheet, initiatives_sheet),
    "scorecard": (measures_sheet, targets_sheet, readings_sheet),
    "resources": (allocations_sheet,),
}
_ABOUT = (
    (phrase("Vision"), "vision"),
    (phrase("Mission"), "mission"),
    (phrase("Where we are"), "situation"),
    (phrase("Why now"), "why_now"),
)


def page_tables(
    document: Document, page: str, *, today: date, codes: Collection[str] = (), language: str = ""
) -> tuple[Sheet, ...]:
    """The tables of a page, without empty ones; only the rows with these codes where any are given.

    `language`: of headings and words of ours, as `paper_locale` has it.
    """
    report = plan_report(document, today=today)
    words = Wording(paper_locale(report.statements.plan.locale, language))
    found: tuple[Sheet, ...]
    if codes:  # a measure's readings are many: those of the others need no rows
        report = replace(report, scorecard=_only(report.scorecard, codes))
    if page == "vision":
        found = (_statements(report.statements, words), _people(document))
    else:
        found = tuple(make(report) for make in _SHEETS.get(page, ()))
    if codes:
        found = tuple(replace(sheet, rows=[row for row in sheet.rows if row[0] in codes]) for sheet in found)
    return tuple(shown_in(sheet, words) for sheet in found if sheet.rows)


def as_text(tables: Sequence[Sheet], locale: str) -> str:
    """Cells with tabs between them, numbers in the writing of `locale`; an empty row between two tables."""
    rows: list[list[str]] = []
    for sheet in tables:
        rows += [[]] * bool(rows)
        rows.append([column.title for column in sheet.columns])
        rows += [[cell_text(cell, locale) for cell in row] for row in sheet.rows]
    return write(rows)


def as_html(tables: Sequence[Sheet], locale: str) -> str:
    """The same as HTML tables, every text escaped."""
    return "".join(_table(sheet, locale) for sheet in tables)


def cell_text(cell: Cell, locale: str) -> str:
    """A cell as text: nothing for nothing, dates in ISO, a minus that spreadsheets read."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, int | float):
        return format_number(cell, locale).replace(MINUS, "-")
    return cell.isoformat() if isinstance(cell, date) else cell


def _only(card: Scorecard, codes: Collection[str]) -> Scorecard:
    groups = (replace(group, rows=tuple(row for row in group.rows if row.code in codes)) for group in card.groups)
    return replace(card, groups=tuple(groups))


def _table(sheet: Sheet, locale: str) -> str:
    head = "".join(f"<th>{escape(column.title)}</th>" for column in sheet.columns)
    body = "".join(
        "<tr>" + "".join(f"<td>{_lines(cell_text(cell, locale))}</td>" for cell in row) + "</tr>" for row in sheet.rows
    )
    return f"<table><tr>{head}</tr>{body}</table>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _statements(told: Statements, words: Wording) -> Sheet:
    plan = told.plan
    rows: list[tuple[Cell, ...]] = [
        (words.say(word), getattr(plan, field), None) for word, field in _ABOUT if getattr(plan, field)
    ]
    rows += [(words.say("Value"), value.name, value.description or None) for value in told.values]
    rows += [(words.say("Stakeholder"), one.name, one.description or None) for one in told.stakeholders]
    return Sheet("Vision", (Column("Kind"), Column("Text", width=60), Column("Description", width=40)), rows)


def _people(document: Document) -> Sheet:
    named = {unit.id: unit.name for unit in units(document)}
    rows: list[tuple[Cell, ...]] = [
        (one.name, one.job or None, one.email or None, named.get(one.unit or "")) for one in people(document)
    ]
    return Sheet("People", (Column("Name"), Column("Job"), Column("Email"), Column("Unit")), rows)
