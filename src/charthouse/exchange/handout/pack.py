"""Write a handout: pages laid out on sheets, sheets painted into one PDF, put in its place whole or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.plan import PlanInfo
from charthouse.exchange.handout.codes import link_codes
from charthouse.exchange.handout.contents import TITLES, page_names
from charthouse.exchange.handout.figures import Figures, day
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.frame import DRAFT, Frame, Furniture
from charthouse.exchange.handout.mirror import mirror, runs_backwards
from charthouse.exchange.handout.pages.contents_list import contents_list
from charthouse.exchange.handout.pages.cover import cover
from charthouse.exchange.handout.pages.measure_sheets import measure_sheets
from charthouse.exchange.handout.pages.nothing import nothing_page
from charthouse.exchange.handout.pages.numbers import numbers_page
from charthouse.exchange.handout.pages.objectives import objectives_page
from charthouse.exchange.handout.pages.person_sheets import person_sheets
from charthouse.exchange.handout.pages.resources import resources_page
from charthouse.exchange.handout.pages.scorecard import scorecard_page
from charthouse.exchange.handout.pages.strategy import strategy_page
from charthouse.exchange.handout.pages.strategy_map import strategy_map_page
from charthouse.exchange.handout.pages.swot import swot_page
from charthouse.exchange.handout.pages.tows import tows_page
from charthouse.exchange.handout.paint import HandoutCanvas, Identity
from charthouse.exchange.handout.paper import Paper, paper_named
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.setting import Typesetter, shown
from charthouse.exchange.progress import Progress
from charthouse.exchange.replacing import beside

Page = Callable[[HandoutInput, Press], list[Sheet]]

PAGES: dict[str, Page] = {
    "strategy": strategy_page,
    "swot": swot_page,
    "tows": tows_page,
    "map": strategy_map_page,
    "objectives": objectives_page,
    "scorecard": scorecard_page,
    "measures": measure_sheets,
    "resources": resources_page,
    "people": person_sheets,
    "numbers": numbers_page,
}
"""Those with something of the plan to tell."""
_NAMED = 30  # characters that a note names one by one


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. `notes`: sentences for whoever asked, such as about characters that the font lacks."""

    sheets: int
    notes: tuple[str, ...] = ()


def write_handout(
    pack: HandoutInput, target: Path, *, pages: Sequence[str] = (), paper: str = "a4"
) -> Generator[Progress, None, Written]:
    """Write `pack` as a PDF to `target`, yielding progress; the generator's value tells what was written.

    `pages`: names as in `contents.TITLES`, empty for all; a page without data is left out. `paper`: a4, letter, a3.
    Closing the generator leaves no file behind. Equal input gives equal bytes. Raises Refused for an unknown page or
    paper, and where the file cannot be written.
    """
    names, size = page_names(pages), paper_named(paper)
    with beside(target) as part:
        press = make_press(pack, size)
        laid: dict[str, list[Sheet]] = {}
        for done, name in enumerate(names):
            yield Progress(done, 2 * len(names), TITLES[name])
            if name in PAGES:
                laid[name] = PAGES[name](pack, press)
        sheets = bound(around(laid, names, pack, press), press)
        canvas = HandoutCanvas(part, size, press.setter, _identity(pack))
        for done, sheet in enumerate(sheets):
            yield Progress(len(names) * (len(sheets) + done) // len(sheets), 2 * len(names), sheet.title)
            canvas.paint(sheet)
        canvas.save()
    yield Progress(2 * len(names), 2 * len(names), "")
    return Written(len(sheets), tuple(_notes(press.setter.missing)))


def make_press(pack: HandoutInput, paper: Paper) -> Press:
    """What the pages of a pack are made with on that paper."""
    plan = pack.report.statements.plan
    setter = Typesetter(_language(plan))
    adopted = "" if pack.adopted is None else f"Adopted: {_line(pack.adopted)}"
    facts = [f"Data as of {day(plan.judged_on(pack.report.today))}", adopted, _line(plan.classification)]
    furniture = Furniture(
        _line(plan.organisation),
        _line(plan.title),
        DRAFT if pack.adopted is None else "",
        " · ".join(filter(None, facts)),
    )
    return Press(Frame(paper, furniture, setter), setter, Figures(plan.locale))


def _line(text: str) -> str:
    """A name in one line, for head and foot."""
    return " ".join(shown(text).split(" "))


def around(
    laid: Mapping[str, list[Sheet]], names: Sequence[str], pack: HandoutInput, press: Press
) -> Mapping[str, list[Sheet]]:
    """`laid` behind cover and contents, where these are asked for and there is something for them to lead to."""
    told = [name for name, sheets in laid.items() if sheets]
    before: dict[str, list[Sheet]] = {}
    if told and "cover" in names:
        before["cover"] = cover(pack, press)
    if len(told) > 1 and "contents" in names:
        before["contents"] = contents_list(told, press)
    return before | dict(laid)


def bound(laid: Mapping[str, list[Sheet]], press: Press) -> list[Sheet]:
    """The sheets of all pages as one handout: with references, heads, feet and numbers. Never empty."""
    sheets = [sheet for sheets in laid.values() for sheet in sheets]
    if not sheets:
        sheets = nothing_page(press, ", ".join(TITLES[name] for name in laid))
    link_codes(laid, press.setter.width)
    numbers = {sheet.anchor: number for number, sheet in enumerate(sheets, 1) if sheet.anchor}
    for number, sheet in enumerate(sheets, 1):
        sheet.resolve(numbers, press.setter.width)
        if not sheet.bare:
            press.frame.furnish(sheet, number, len(sheets))
        if runs_backwards(press.setter.language):
            mirror(sheet, press.frame.paper.width, press.setter.width)
    return sheets


def _identity(pack: HandoutInput) -> Identity:
    plan = pack.report.statements.plan
    title = _line(plan.title) or _line(plan.organisation) or "Leadership handout"
    return Identity(title, _line(plan.organisation), _language(plan), pack.report.today)


def _language(plan: PlanInfo) -> str:
    return plan.locale.replace("_", "-") or "en"


def _notes(missing: frozenset[str]) -> Iterator[str]:
    if missing:
        named = " ".join(_visible(character) for character in sorted(missing)[:_NAMED])
        more = " …" if len(missing) > _NAMED else ""
        subject = "1 character is" if len(missing) == 1 else f"{len(missing)} characters are"
        yield f"{subject} not in the handout's fonts: {named}{more}"


def _visible(character: str) -> str:
    """A mark stands on a dotted circle, so that it can be seen without its letter."""
    return f"◌{character}" if unicodedata.combining(character) else character
