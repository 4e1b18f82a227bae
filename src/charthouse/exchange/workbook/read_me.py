"""The first sheet of a workbook: what it is, how it is worked on and brought back, what its colours and words mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.document.queries.report import PlanReport
from charthouse.domain.counting import plural
from charthouse.domain.kinds import Status
from charthouse.exchange.wording import Wording, phrase
from charthouse.exchange.workbook.helps import COMPUTED, STATES

if TYPE_CHECKING:
    from charthouse.exchange.workbook.book import Book

READ_ME: Final = phrase("Read me")
Line = tuple[str, str]
_WRAPS: Final = 110  # characters in a line
_HOLDS: Final = {
    "SWOT": phrase("What the room said, one item a row; Answered by names objectives by their codes"),
    "TOWS": phrase("Strategies and the SWOT items they come from"),
    "Objectives": phrase("The tree: Level says how deep a row stands, Below names the code it stands under"),
    "Measures": phrase("How anyone will know: thresholds, the current figure, its status and score"),
    "Targets": phrase("What each measure should be, by period"),
    "Readings": phrase("What each measure was, by period"),
    "Initiatives": phrase("What is done for the objectives"),
    "Allocations": phrase("How much of a resource each initiative asks for, by period"),
    "Resources": phrase("Money, roles and technology to plan with; their codes hold in this workbook only"),
    "Capacity": phrase("How much of each resource there is, and what is left of it"),
    "People": phrase("Who owns what; their codes hold in this workbook only"),
    "Units": phrase("Departments and teams, and what they stand below; their codes hold in this workbook only"),
    "Dashboard": phrase("Where the plan stands: goals, states, key measures, and every objective's score"),
}
_CHANGE: Final = (
    phrase("Change"),
    phrase("Type over any cell that is not slanted. Lists offer what fits; dates are dates, numbers are numbers."),
)
_PERIODS: Final = (phrase("Periods"), phrase("2027 is a year, 2027-Q2 a quarter, 2027-03 a month, 2027-W09 a week."))
_EDIT: Final[tuple[Line, ...]] = (
    _CHANGE,
    (
        phrase("Add"),
        phrase(
            "Write below the last row of a table and leave Code empty, or invent a code to speak of the row elsewhere."
        ),
    ),
    (
        phrase("Move"),
        phrase("Give an objective another Level or another code in Below, a measure or initiative another Objective."),
    ),
    (
        phrase("Delete"),
        phrase("A row that is deleted here stays in the plan; it is listed when the workbook comes back."),
    ),
    (
        phrase("Sort"),
        phrase("Codes name the rows: sort and filter as you like, but leave every code that is there as it is."),
    ),
    _PERIODS,
    (
        phrase("Bring it back"),
        phrase("Save as .xlsx and choose File ▸ Import… in Charthouse: every change is shown before it is made."),
    ),
    (
        phrase("Meanwhile"),
        phrase("The plan may have moved on: only what was changed here is taken; what both changed is asked about."),
    ),
)
_PRE_WORK: Final[tuple[Line, ...]] = (
    _CHANGE,
    _PERIODS,
    (
        phrase("Add"),
        phrase("Write below the last row of a table and leave Code empty; leave codes that are there as they are."),
    ),
    (
        phrase("Send it back"),
        phrase("Save as .xlsx and send the file to whoever sent it to you. Nothing is lost of what others say."),
    ),
)
_EMPTY: Final = phrase(
    "not reported, and no where the others are TRUE; a zero is a value, Not applicable leaves every roll-up"
)
_STATES: Final = {
    Status.ON_TRACK: phrase("at or past the goal"),
    Status.AT_RISK: phrase("between red flag and goal"),
    Status.OFF_TRACK: phrase("beyond the red flag"),
    Status.NO_DATA: phrase("nothing was read yet"),
    Status.INSUFFICIENT: phrase("less than half of the weight below has data"),
}


def read_me(report: PlanReport, words: Wording) -> tuple[Line, ...]:
    """What the sheet says of this plan: its title first, then facts."""
    plan, say = report.statements.plan, words.say
    year = str(plan.price_base_year or "")
    facts = (
        (say("Organisation"), plan.organisation),
        (say("State"), _state(report, words)),
        (say("As of"), words.day(plan.judged_on(report.today))),
        (say("Last checkpoint"), report.checkpoint),
        (say("Amounts"), say("in prices of {year}", year=year) if year else ""),
        (say("Classification"), plan.classification),
    )
    return ((plan.title or say("Plan"), ""), *((name, value) for name, value in facts if value))


def in_one_line(report: PlanReport, words: Wording) -> str:
    """The facts below a title."""
    plan, say = report.statements.plan, words.say
    told = (
        plan.organisation,
        _state(report, words),
        say("as of {day}", day=plan.judged_on(report.today)),
        say("last checkpoint {name}", name=report.checkpoint) if report.checkpoint else "",
        say("amounts in prices of {year}", year=str(plan.price_base_year)) if plan.price_base_year else "",
        plan.classification,
    )
    return "  ·  ".join(filter(None, told))


def _state(report: PlanReport, words: Wording) -> str:
    return words.say("Adopted as “{name}”", name=report.adopted) if report.adopted else words.say("Draft")


def set_print(page: Worksheet, made: Book, across: int = 1) -> None:
    """A4 on its side, `across` sheets wide and as many high as it takes, named above and numbered below."""
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(across, 0)
    above, below = (text.replace("&", "&&")[:100] for text in (made.title, made.foot))
    number = made.words.say("Page {number} of {total}", number="&P", total="&N")
    page.set_header(f"&L{above}&R&A")
    page.set_footer(f"&L{below}&R{number}")


def write_read_me(book: Workbook, made: Book) -> None:
    """Write the sheet."""
    page = book.add_worksheet(made.words.say(READ_ME))
    page.hide_gridlines(2)
    page.set_column(0, 0, 22)
    page.set_column(1, 1, 96)
    look = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
    name, text = book.add_format(look | {"bold": True}), book.add_format(look | {"text_wrap": True})
    head = book.add_format(look | {"bold": True, "font_size": 13, "font_color": "#1D4E89", "bottom": 1})
    title = book.add_format(look | {"bold": True, "font_size": 18, "font_color": "#1D4E89"})
    styles = {
        word: book.add_format(look | {"bg_color": fill, "font_color": ink}) for word, fill, ink in _legend(made.words)
    }
    computed = book.add_format(look | COMPUTED)
    for row, (kind, left, right) in enumerate(_lines(made)):
        style = {"title": title, "head": head, "computed": computed}.get(kind, styles.get(left, name))
        page.write_string(row, 0, left, style)
        page.write_string(row, 1, right, head if kind == "head" else text)
        if len(right) > _WRAPS:
            page.set_row(row, 15.5 * (1 + len(right) // _WRAPS))
    page.set_row(0, 26)
    set_print(page, made)
    page.fit_to_pages(1, 1)


def _lines(made: Book) -> Iterator[tuple[str, str, str]]:
    (title, _), *others = made.facts
    say, about = made.words.say, made.about
    yield "title", title, ""
    whole = say("A Charthouse workbook: the whole plan as tables, which may be edited and brought back.")
    yield "", "", say("Your part of the plan, to add to and to send back.") if about else whole
    for left, right in (*others, *about):
        yield "", left, right
    yield "", "", ""
    yield "head", say("How to work on it"), ""
    for left, right in _PRE_WORK if about else _EDIT:
        yield "", say(left), say(right)
    yield "", "", ""
    yield "head", say("Colours and words"), ""
    for status, meaning in _STATES.items():
        yield "", say(status), say(meaning)
    yield "computed", say("slanted grey"), say("computed from other cells; an import does not read it")
    yield "", say("empty"), say(_EMPTY)
    yield "", "", ""
    yield "head", say("Sheets"), ""
    for sheet in made.sheets:
        holds = say(_HOLDS[sheet.title]) if sheet.title in _HOLDS else ""
        yield "", say(sheet.title), f"{holds} ({say(plural(len(sheet.rows), 'row'))})"


def _legend(words: Wording) -> Iterator[tuple[str, str, str]]:
    for status in _STATES:
        yield words.say(status), *STATES[status]
