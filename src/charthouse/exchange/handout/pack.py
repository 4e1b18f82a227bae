"""Write a handout: pages laid out on sheets, sheets painted into one PDF, put in its place whole or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from charthouse.document.queries.handout import HandoutInput
from charthouse.domain.sentences import Sentence, said
from charthouse.exchange.handout.bindery import bound, identity, make_press
from charthouse.exchange.handout.contents import TITLES, page_names
from charthouse.exchange.handout.flow import Press, on_fewest_sheets
from charthouse.exchange.handout.pages.changes import changes_page
from charthouse.exchange.handout.pages.contents_list import contents_list
from charthouse.exchange.handout.pages.cover import cover
from charthouse.exchange.handout.pages.diagram import diagram_page
from charthouse.exchange.handout.pages.measure_sheets import measure_sheets
from charthouse.exchange.handout.pages.numbers import numbers_page
from charthouse.exchange.handout.pages.objectives import objectives_page
from charthouse.exchange.handout.pages.person_sheets import person_sheets
from charthouse.exchange.handout.pages.resources import resources_page
from charthouse.exchange.handout.pages.scorecard import scorecard_page
from charthouse.exchange.handout.pages.strategy import strategy_page
from charthouse.exchange.handout.pages.strategy_map import strategy_map_page
from charthouse.exchange.handout.pages.swot import swot_page
from charthouse.exchange.handout.pages.tows import tows_page
from charthouse.exchange.handout.paint import HandoutCanvas
from charthouse.exchange.handout.paper import paper_named
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.progress import Progress
from charthouse.exchange.replacing import beside

Page = Callable[[HandoutInput, Press], list[Sheet]]

PAGES: dict[str, Page] = {
    "strategy": strategy_page,
    "swot": swot_page,
    "tows": tows_page,
    "map": strategy_map_page,
    "objectives": objectives_page,
    "diagram": diagram_page,
    "scorecard": scorecard_page,
    "measures": measure_sheets,
    "resources": resources_page,
    "changes": changes_page,
    "people": person_sheets,
    "numbers": numbers_page,
}
"""Those with something of the plan to tell."""
_NAMED = 30  # characters that a note names one by one


@dataclass(frozen=True, slots=True)
class Written:
    """What was written. `notes`: sentences for whoever asked, such as about characters that the font lacks.

    `starts`: the sheet that each page begins on, counted from 0, by the page's name.
    """

    sheets: int
    notes: tuple[Sentence, ...] = ()
    starts: Mapping[str, int] = field(default_factory=dict)


def write_handout(
    pack: HandoutInput,
    target: Path,
    *,
    pages: Sequence[str] = (),
    paper: str = "a4",
    binding: bool = False,
    language: str = "",
    beat: Callable[[], object] | None = None,
) -> Generator[Progress, None, Written]:
    """Write `pack` as a PDF to `target`, yielding progress; the generator's value tells what was written.

    As `print_handout`; closing the generator leaves no file behind. Raises Refused also where the file cannot be
    written.
    """
    with beside(target) as part:
        return (
            yield from print_handout(
                pack, part, pages=pages, paper=paper, binding=binding, language=language, beat=beat
            )
        )


def print_handout(
    pack: HandoutInput,
    target: Path | BinaryIO,
    *,
    pages: Sequence[str] = (),
    paper: str = "a4",
    binding: bool = False,
    language: str = "",
    beat: Callable[[], object] | None = None,
) -> Generator[Progress, None, Written]:
    """Print `pack` as a PDF straight into a file, yielding progress; the generator's value tells what was printed.

    `pages`: names as in `contents.TITLES` in the order they are wanted in, empty for the usual pack; a page without
    data is left out. `paper`: a4, letter, a3; `binding`: with a wider margin; `language`: as `paper_locale` has it.
    `beat` is called for each new sheet, also where a page has thousands; what it raises ends the work. Equal input
    gives equal bytes. Raises Refused for an unknown page or paper.
    """
    names, size = page_names(pages), paper_named(paper, binding=binding)
    press = make_press(pack, size, language)
    if beat is not None:
        press = replace(press, beat=beat)
    laid: dict[str, list[Sheet]] = {}
    for done, name in enumerate(names):
        yield Progress(done, 2 * len(names), press.say(TITLES[name]))
        if name in PAGES:
            laid[name] = sheets_of(name, pack, press)
    whole = around(laid, names, pack, press)
    sheets = bound(whole, press)
    canvas = HandoutCanvas(target, size, press.setter, identity(pack, press))
    for done, sheet in enumerate(sheets):
        yield Progress(len(names) * (len(sheets) + done) // len(sheets), 2 * len(names), sheet.title)
        canvas.paint(sheet)
    canvas.save()
    yield Progress(2 * len(names), 2 * len(names), "")
    return Written(len(sheets), tuple(_notes(press.setter.missing)), _starts(whole))


def sheets_of(name: str, pack: HandoutInput, press: Press) -> list[Sheet]:
    """A page of `PAGES`; none where it has nothing to tell."""
    return on_fewest_sheets(partial(PAGES[name], pack), press)


def _starts(laid: Mapping[str, list[Sheet]]) -> Mapping[str, int]:
    before = accumulate((len(sheets) for sheets in laid.values()), initial=0)
    return {name: start for (name, sheets), start in zip(laid.items(), before, strict=False) if sheets}


def around(
    laid: Mapping[str, list[Sheet]], names: Sequence[str], pack: HandoutInput, press: Press
) -> Mapping[str, list[Sheet]]:
    """`laid` in the order of `names`, with cover and contents where these are asked for and lead to something."""
    told = [name for name in names if laid.get(name)]
    made = dict(laid)
    if told and "cover" in names:
        made["cover"] = cover(pack, press)
    if len(told) > 1 and "contents" in names:
        made["contents"] = contents_list(told, press)
    return {name: made[name] for name in names if name in made}


def _notes(missing: frozenset[str]) -> Iterator[Sentence]:
    if missing:
        named = " ".join(_visible(character) for character in sorted(missing)[:_NAMED])
        named += " …" if len(missing) > _NAMED else ""
        if len(missing) == 1:
            yield said("1 character is not in the handout's fonts: {named}", named=named)
        else:
            yield said("{count} characters are not in the handout's fonts: {named}", count=len(missing), named=named)


def _visible(character: str) -> str:
    """A mark stands on a dotted circle, so that it can be seen without its letter."""
    return f"◌{character}" if unicodedata.combining(character) else character
