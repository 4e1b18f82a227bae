"""What is round the pages: a press from what the plan says of itself, and sheets bound into one handout.

Apart from `pack`, so that a cover is there before the pages are even loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from charthouse.document.queries.handout import HandoutInput
from charthouse.domain.colour import parse_colour, readable_on_white
from charthouse.domain.errors import Refused
from charthouse.domain.logo import Logo, read_logo
from charthouse.exchange.handout.codes import link_codes
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.frame import DRAFT, Frame, Furniture
from charthouse.exchange.handout.mirror import mirror
from charthouse.exchange.handout.pages.cover import cover
from charthouse.exchange.handout.pages.nothing import nothing_page
from charthouse.exchange.handout.paint import HandoutCanvas, Identity
from charthouse.exchange.handout.paper import Paper, paper_named
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.setting import Typesetter, shown
from charthouse.exchange.handout.text.style import NAVY
from charthouse.exchange.wording import Wording, paper_locale, runs_backwards


def make_press(pack: HandoutInput, paper: Paper, language: str = "") -> Press:
    """What the pages of a pack are made with on that paper. `language`: as `paper_locale` has it."""
    plan = pack.report.statements.plan
    words = Wording(paper_locale(plan.locale, language))
    setter = Typesetter(words.locale)
    adopted = "" if pack.adopted is None else words.say("Adopted: {name}", name=_line(pack.adopted))
    as_of = words.say("Data as of {day}", day=plan.judged_on(pack.report.today))
    facts = [as_of, adopted, _line(plan.classification)]
    furniture = Furniture(
        _line(plan.organisation),
        _line(plan.title),
        words.say(DRAFT) if pack.adopted is None else "",
        " · ".join(filter(None, facts)),
        _logo(pack),
    )
    return Press(Frame(paper, furniture, setter), setter, words)


def _line(text: str) -> str:
    """A name in one line, for head and foot."""
    return " ".join(shown(text).split(" "))


def bound(laid: Mapping[str, list[Sheet]], press: Press) -> list[Sheet]:
    """The sheets of all pages as one handout: with references, heads, feet and numbers. Never empty."""
    sheets = [sheet for sheets in laid.values() for sheet in sheets]
    if not sheets:
        sheets = nothing_page(press, ", ".join(press.say(TITLES[name]) for name in laid))
    link_codes(laid, press.setter.width)
    numbers = {sheet.anchor: number for number, sheet in enumerate(sheets, 1) if sheet.anchor}
    for number, sheet in enumerate(sheets, 1):
        sheet.resolve(numbers, press.setter.width)
        if not sheet.bare:
            press.frame.furnish(sheet, press.say("Page {number} of {total}", number=number, total=len(sheets)))
        if runs_backwards(press.setter.language):
            mirror(sheet, press.frame.paper.width, press.setter.width)
    return sheets


def identity(pack: HandoutInput, press: Press) -> Identity:
    """What the document says of itself."""
    plan = pack.report.statements.plan
    subject = press.say("Leadership handout")
    title = _line(plan.title) or _line(plan.organisation) or subject
    accent = _accent(pack)
    return Identity(title, _line(plan.organisation), press.words.locale, pack.report.today, accent, subject=subject)


def _accent(pack: HandoutInput) -> str:
    """The organisation's colour, dark enough to be read; navy where it has none."""
    try:
        return readable_on_white(parse_colour(pack.brand.accent)) if pack.brand.accent else NAVY
    except Refused:  # a plan that another program wrote
        return NAVY


def _logo(pack: HandoutInput) -> Logo | None:
    try:
        return read_logo(pack.brand.logo) if pack.brand.logo else None
    except Refused:  # a plan that another program wrote
        return None


def print_cover(
    pack: HandoutInput, target: BinaryIO, *, paper: str = "a4", binding: bool = False, language: str = ""
) -> None:
    """The cover alone, as it is in every handout that has one: soon there for whoever waits for the rest."""
    size = paper_named(paper, binding=binding)
    press = make_press(pack, size, language)
    canvas = HandoutCanvas(target, size, press.setter, identity(pack, press))
    for sheet in bound({"cover": cover(pack, press)}, press):
        canvas.paint(sheet)
    canvas.save()
