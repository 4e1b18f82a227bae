"""The cover: whose plan it is, what it wants, how old it is and who may read it."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.document.queries.handout import HandoutInput
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Press
from charthouse.exchange.handout.frame import DRAFT, fitted
from charthouse.exchange.handout.sheet import Box, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, GREY, HEADLINE, NAVY, RULE, TEXT, Style, Weight
from charthouse.exchange.wording import Wording

_STRIP = 7.0
_TITLE = Style(38, 44, Weight.SEMIBOLD)
_SUBTITLE = Style(17, 24, colour=GREY)
_ORGANISATION = Style(13, 16, Weight.SEMIBOLD)
_MARK = Style(10, 12, Weight.SEMIBOLD)
_HEAD, _TITLE_AT, _FOOT, _LEAST_FOOT = 58.0, 206.0, 37.0, 91.0
_LOGO_TOP, _LOGO_HIGH, _LOGO_WIDE = 30.0, 48.0, 260.0
_MOST_LINES = 4
_MOST_VISION = 3
_SHARE = 0.8


def cover(pack: HandoutInput, press: Press) -> list[Sheet]:
    """One sheet, without head and foot."""
    plan, frame, setter = pack.report.statements.plan, press.frame, press.setter
    name = press.say(TITLES["cover"])
    sheet = Sheet(name, "cover", name, bare=True)
    sheet.shapes.append(Box(0, 0, frame.paper.width, _STRIP, NAVY))
    mark = press.say(DRAFT) if pack.adopted is None else ""
    room = frame.width - setter.width(mark, _MARK) - 24
    y = _lines(sheet, plan.organisation, _ORGANISATION, room, _logo(sheet, plan.organisation, press), press)
    if mark:
        sheet.text(frame.right - setter.width(mark, _MARK), _HEAD, mark, _MARK)
    foot = _facts(sheet, _told(pack, press.words), press)
    style = _TITLE
    if len(setter.wrap(plan.title or name, style, frame.width * _SHARE)) > _MOST_LINES:
        style = HEADLINE
    title = setter.balanced(plan.title or press.say("Leadership handout"), style, frame.width * _SHARE)
    vision = setter.balanced(plan.vision, _SUBTITLE, frame.width * _SHARE)
    needed = len(title) * style.leading + 8 + len(vision) * _SUBTITLE.leading
    vision = vision if len(vision) <= _MOST_VISION and y + 12 + needed <= foot else []
    needed = len(title) * style.leading + (8 + len(vision) * _SUBTITLE.leading if vision else 0)
    top = max(min(_TITLE_AT, foot - needed - 12), y + 12)
    with sheet.tagged(Role.TITLE):
        top = _set(sheet, title, style, top, press)
    if vision:
        with sheet.tagged(Role.PARAGRAPH):
            _set(sheet, vision, _SUBTITLE, top + 8, press)
    return [sheet]


def _logo(sheet: Sheet, organisation: str, press: Press) -> float:
    """The organisation's logo, where there is one; the baseline of what stands below it."""
    logo = press.frame.logo
    if logo is None:
        return _HEAD
    say = press.say
    with sheet.figure(say("Logo of {organisation}", organisation=organisation) if organisation else say("Logo")):
        sheet.shapes.append(fitted(logo, press.frame.left, _LOGO_TOP, _LOGO_WIDE, _LOGO_HIGH))
    return _LOGO_TOP + _LOGO_HIGH + 8 + _ORGANISATION.size


def _told(pack: HandoutInput, words: Wording) -> Sequence[tuple[str, str]]:
    plan, say = pack.report.statements.plan, words.say
    version = say("Draft") if pack.adopted is None else say("Adopted: {name}", name=pack.adopted)
    found = (
        (say("Version"), version),
        (say("Data as of"), words.day(plan.judged_on(pack.report.today))),
        (say("Plan period"), " – ".join(words.day(end) for end in (plan.start, plan.end) if end)),
        (say("Classification"), plan.classification),
    )
    return [(label, text) for label, text in found if text]


def _facts(sheet: Sheet, told: Sequence[tuple[str, str]], press: Press) -> float:
    """The facts in columns along the foot; the height at which they begin."""
    frame, setter = press.frame, press.setter
    width = (frame.width - 17 * 3) / 4
    laid = [(label, setter.wrap(text, TEXT, width)) for label, text in told]
    height = ASIDE.leading + 10 + max(len(lines) for _, lines in laid) * TEXT.leading
    top = frame.paper.height - max(_FOOT + height, _FOOT + _LEAST_FOOT)
    sheet.rule(frame.left, top, frame.width, 0.5, RULE)
    for place, (label, lines) in enumerate(laid):
        x = frame.left + place * (width + 17)
        with sheet.tagged(Role.PARAGRAPH):
            sheet.text(x, top + 16, label, ASIDE)
            for row, line in enumerate(lines, 1):
                sheet.text(x, top + 16 + row * TEXT.leading, line, TEXT)
    return top


def _lines(sheet: Sheet, text: str, style: Style, width: float, baseline: float, press: Press) -> float:
    """A text from its first baseline on; where it ends."""
    with sheet.tagged(Role.PARAGRAPH):
        for line in press.setter.wrap(text, style, width):
            sheet.text(press.frame.left, baseline, line, style)
            baseline += style.leading
    return baseline


def _set(sheet: Sheet, lines: Sequence[str], style: Style, top: float, press: Press) -> float:
    for line in lines:
        sheet.text(press.frame.left, top + style.size, line, style)
        top += style.leading
    return top
