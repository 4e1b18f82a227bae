"""A workbook before it is a file: its sheets, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from charthouse.document.queries.report import PlanReport
from charthouse.exchange.workbook.courses import Course, courses
from charthouse.exchange.workbook.read_me import Line, read_me
from charthouse.exchange.workbook.sheets import Origin, Sheet
from charthouse.exchange.workbook.tables import origin, workbook_sheets


@dataclass(frozen=True, slots=True)
class Book:
    """`facts`: what the sheet Read me says of the plan, without any no such sheet. `about`: for whom the workbook is.

    `courses`: what charts and small lines are drawn from. With `origin`, a hidden sheet says which plan and step the
    sheets were made from and what stands behind each code. `foot`: stands at the left under every printed page.
    """

    title: str
    made_on: date
    sheets: Sequence[Sheet]
    origin: Origin | None = None
    facts: Sequence[Line] = ()
    about: Sequence[Line] = ()
    courses: Sequence[Course] = ()
    foot: str = ""


def whole_book(report: PlanReport) -> Book:
    """Everything a plan holds."""
    plan = report.statements.plan
    return Book(
        plan.title,
        report.today,
        workbook_sheets(report),
        origin(report),
        read_me(report),
        courses=courses(report),
        foot=plan.classification or plan.judged_on(report.today).isoformat(),
    )
