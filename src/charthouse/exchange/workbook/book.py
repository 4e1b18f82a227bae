"""A workbook before it is a file: its sheets, and what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from charthouse.document.queries.report import PlanReport
from charthouse.exchange.wording import Wording, paper_locale
from charthouse.exchange.workbook.courses import Course, courses
from charthouse.exchange.workbook.read_me import Line, in_one_line, read_me
from charthouse.exchange.workbook.sheets import Origin, Sheet
from charthouse.exchange.workbook.tables import origin, workbook_sheets


@dataclass(frozen=True, slots=True)
class Book:
    """`facts`: what the sheet Read me says of the plan, without any no such sheet. `about`: for whom the workbook is.

    `line`: the same in one line, below the title of the dashboard. `courses`: what charts and small lines are drawn
    from. With `origin`, a hidden sheet says which plan and step the sheets were made from and what stands behind each
    code. `foot`: stands at the left under every printed page. `words`: of its language; sheets are still in English.
    """

    title: str
    made_on: date
    sheets: Sequence[Sheet]
    origin: Origin | None = None
    facts: Sequence[Line] = ()
    line: str = ""
    about: Sequence[Line] = ()
    courses: Sequence[Course] = ()
    foot: str = ""
    words: Wording = field(default_factory=Wording)


def whole_book(report: PlanReport, language: str = "") -> Book:
    """Everything a plan holds. `language`: as `paper_locale` has it."""
    plan = report.statements.plan
    words = Wording(paper_locale(plan.locale, language))
    return Book(
        plan.title,
        report.today,
        workbook_sheets(report),
        origin(report),
        read_me(report, words),
        in_one_line(report, words),
        courses=courses(report),
        foot=plan.classification or words.day(plan.judged_on(report.today)),
        words=words,
    )
