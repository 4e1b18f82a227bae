"""What of a plan a foreign list is read by: its tables, and its measures and objectives by what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.exchange.mapping.kinds import fold
from charthouse.exchange.workbook.sheets import Sheet

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class KnownPlan:
    """`measures` and `objectives`: codes by code and by name, folded. `frequencies`: of measures, by code."""

    sheets: tuple[Sheet, ...]
    measures: Mapping[str, str]
    objectives: Mapping[str, str]
    frequencies: Mapping[str, str]
    locale: str
    fiscal_start_month: int

    def sheet(self, title: str) -> Sheet:
        """One of the app's own tables."""
        return next(sheet for sheet in self.sheets if sheet.title == title)


def known_plan(document: Document | None) -> KnownPlan:
    """Of the plan, or of an empty one."""
    from charthouse.document.sheet_intake import blank
    from charthouse.exchange.workbook.tables import sheets
    from charthouse.exchange.workbook.taking import report_of

    if document is None:
        with blank() as empty:
            return known_plan(empty)
    report = report_of(document)
    made = sheets(report)
    plan = report.statements.plan
    frequencies = {row.code: str(row.definition.frequency) for row in report.scorecard.rows}
    named = {sheet.title: _codes(sheet) for sheet in made if sheet.title in ("Measures", "Objectives")}
    return KnownPlan(made, named["Measures"], named["Objectives"], frequencies, plan.locale, plan.fiscal_start_month)


def _codes(sheet: Sheet) -> dict[str, str]:
    """By code, and by name where only one row is called so."""
    from charthouse.exchange.workbook.incoming import name_column

    place = [column.title for column in sheet.columns].index(name_column(sheet))
    named: dict[str, list[str]] = {}
    for row in sheet.rows:
        named.setdefault(fold(row[place]), []).append(str(row[0]))
    once = {name: codes[0] for name, codes in named.items() if len(codes) == 1}
    return once | {fold(row[0]): str(row[0]) for row in sheet.rows}
