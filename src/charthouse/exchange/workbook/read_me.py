"""The first sheet of a workbook: what it is, how it is worked on and brought back, what its colours and words mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.document.queries.report import PlanReport
from charthouse.domain.kinds import Status
from charthouse.exchange.workbook.helps import COMPUTED, STATES
from charthouse.exchange.workbook.sheets import Sheet

if TYPE_CHECKING:
    from charthouse.exchange.workbook.book import Book

READ_ME: Final = "Read me"
Line = tuple[str, str]
_WRAPS: Final = 110  # characters in a line
_HOLDS: Final = {
    "SWOT": "What the room said, one item a row; Answered by names objectives by their codes",
    "TOWS": "Strategies and the SWOT items they come from",
    "Objectives": "The tree: Level says how deep a row stands, Below names the code it stands under",
    "Measures": "How anyone will know: thresholds, the current figure, its status and score",
    "Targets": "What each measure should be, by period",
    "Readings": "What each measure was, by period",
    "Initiatives": "What is done for the objectives",
    "Allocations": "How much of a resource each initiative asks for, by period",
    "Resources": "Money, roles and technology to plan with; their codes hold in this workbook only",
    "Capacity": "How much of each resource there is, and what is left of it",
    "People": "Who owns what; their codes hold in this workbook only",
    "Units": "Departments and teams, and what they stand below; their codes hold in this workbook only",
    "Dashboard": "Where the plan stands: goals, states, key measures, and every objective's score",
}
_EDIT: Final[tuple[Line, ...]] = (
    ("Change", "Type over any cell that is not slanted. Lists offer what fits; dates are dates, numbers are numbers."),
    (
        "Add",
        "Write below the last row of a table and leave Code empty, or invent a code to speak of the row elsewhere.",
    ),
    ("Move", "Give an objective another Level or another code in Below, a measure or initiative another Objective."),
    ("Delete", "A row that is deleted here stays in the plan; it is listed when the workbook comes back."),
    ("Sort", "Codes name the rows: sort and filter as you like, but leave every code that is there as it is."),
    ("Periods", "2027 is a year, 2027-Q2 a quarter, 2027-03 a month, 2027-W09 a week."),
    (
        "Bring it back",
        "Save as .xlsx and choose File ▸ Import… in Charthouse: every change is shown before it is made.",
    ),
    ("Meanwhile", "The plan may have moved on: only what was changed here is taken; what both changed is asked about."),
)
_PRE_WORK: Final[tuple[Line, ...]] = (
    *(line for line in _EDIT if line[0] in ("Change", "Periods")),
    ("Add", "Write below the last row of a table and leave Code empty; leave codes that are there as they are."),
    ("Send it back", "Save as .xlsx and send the file to whoever sent it to you. Nothing is lost of what others say."),
)
_STATES: Final = {
    Status.ON_TRACK: "at or past the goal",
    Status.AT_RISK: "between red flag and goal",
    Status.OFF_TRACK: "beyond the red flag",
    Status.NO_DATA: "nothing was read yet",
    Status.INSUFFICIENT: "less than half of the weight below has data",
}


def read_me(report: PlanReport) -> tuple[Line, ...]:
    """What the sheet says of this plan: its title first, then facts."""
    plan = report.statements.plan
    state = f"Adopted as “{report.adopted}”" if report.adopted else "Draft"
    facts = (
        ("Organisation", plan.organisation),
        ("State", state),
        ("As of", plan.judged_on(report.today).isoformat()),
        ("Last checkpoint", report.checkpoint),
        ("Amounts", f"in prices of {plan.price_base_year}" if plan.price_base_year else ""),
        ("Classification", plan.classification),
    )
    return ((plan.title or "Plan", ""), *((name, value) for name, value in facts if value))


def in_one_line(facts: Sequence[Line]) -> str:
    """The facts below a title."""
    told = (f"{name.lower()} {value}" if name.startswith(("As", "Last", "Am")) else value for name, value in facts[1:])
    return "  ·  ".join(told)


def set_print(page: Worksheet, title: str, foot: str, across: int = 1) -> None:
    """A4 on its side, `across` sheets wide and as many high as it takes, named above and numbered below."""
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(across, 0)
    above, below = (text.replace("&", "&&")[:100] for text in (title, foot))
    page.set_header(f"&L{above}&R&A")
    page.set_footer(f"&L{below}&RPage &P of &N")


def write_read_me(book: Workbook, made: Book) -> None:
    """Write the sheet."""
    page = book.add_worksheet(READ_ME)
    page.hide_gridlines(2)
    page.set_column(0, 0, 22)
    page.set_column(1, 1, 96)
    look = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
    name, text = book.add_format(look | {"bold": True}), book.add_format(look | {"text_wrap": True})
    head = book.add_format(look | {"bold": True, "font_size": 13, "font_color": "#1D4E89", "bottom": 1})
    title = book.add_format(look | {"bold": True, "font_size": 18, "font_color": "#1D4E89"})
    styles = {word: book.add_format(look | {"bg_color": fill, "font_color": ink}) for word, fill, ink in _legend()}
    computed = book.add_format(look | COMPUTED)
    for row, (kind, left, right) in enumerate(_lines(made.facts, made.sheets, made.about)):
        style = {"title": title, "head": head, "computed": computed}.get(kind, styles.get(left, name))
        page.write_string(row, 0, left, style)
        page.write_string(row, 1, right, head if kind == "head" else text)
        if len(right) > _WRAPS:
            page.set_row(row, 15.5 * (1 + len(right) // _WRAPS))
    page.set_row(0, 26)
    set_print(page, made.title, made.foot)
    page.fit_to_pages(1, 1)


def _lines(facts: Iterable[Line], sheets: Iterable[Sheet], about: Iterable[Line]) -> Iterator[tuple[str, str, str]]:
    (title, _), *others = facts
    about = tuple(about)
    yield "title", title, ""
    whole = "A Charthouse workbook: the whole plan as tables, which may be edited and brought back."
    yield "", "", "Your part of the plan, to add to and to send back." if about else whole
    for left, right in (*others, *about):
        yield "", left, right
    yield "", "", ""
    yield "head", "How to work on it", ""
    for left, right in _PRE_WORK if about else _EDIT:
        yield "", left, right
    yield "", "", ""
    yield "head", "Colours and words", ""
    for status, meaning in _STATES.items():
        yield "", status.value, meaning
    yield "computed", "slanted grey", "computed from other cells; an import does not read it"
    yield (
        "",
        "empty",
        "not reported, and no where the others are TRUE; a zero is a value, Not applicable leaves every roll-up",
    )
    yield "", "", ""
    yield "head", "Sheets", ""
    for sheet in sheets:
        yield "", sheet.title, f"{_HOLDS.get(sheet.title, '')} ({len(sheet.rows):,} rows)"


def _legend() -> Iterator[tuple[str, str, str]]:
    for status in _STATES:
        yield status.value, *STATES[status]
