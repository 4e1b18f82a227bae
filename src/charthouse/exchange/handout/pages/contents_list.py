"""What is in the handout and on which page, and how its marks are read."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.bullet import Bullet
from charthouse.exchange.handout.blocks.mark import glyph, status_letter
from charthouse.exchange.handout.contents import ABOUT, TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import PAGE, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, NAME, SMALL, TEXT, Style, Weight
from charthouse.exchange.wording import phrase

_SHARE, _ROW = 0.6, 28.5
_ABOUT_AT, _ABOUT_GAP, _GAP, _NUMBERS = 172.0, 14.0, 40.0, 30.0
_WORD_AT, _MEANING_AT, _KEY_ROW = 24.0, 86.0, 17.0
_NAME = Style(11, 14, Weight.MEDIUM)
_NUMBER = Style(11, 14, Weight.MEDIUM, tabular=True)
_HEAD = Style(10.5, 13, Weight.SEMIBOLD)
_MEANINGS = {
    Status.ON_TRACK: phrase("target reached or better"),
    Status.AT_RISK: phrase("between red flag and target"),
    Status.OFF_TRACK: phrase("past the red flag"),
    Status.NO_DATA: phrase("no reading; never counted as zero"),
}
_CODES = phrase(
    "S W O T: SWOT items. G: goals, and below them their objectives. I: initiatives. K: measures. "
    "A code behind an arrow names what answers an item."
)


def contents_list(names: Sequence[str], press: Press) -> list[Sheet]:
    """`names`: of the pages that the handout has behind this one."""
    title = press.say(TITLES["contents"])
    flow = Flow(press, Opening("contents", title, press.say("In this handout"), title))
    top, sheet, left = flow.y + 4, flow.sheet, press.frame.left
    width = press.frame.width * _SHARE
    sheet.heavy_rule(left, top, width)
    entries = sheet.root.add(Role.LIST)
    about = max(_ABOUT_AT, *(press.setter.width(press.say(TITLES[name]), _NAME) + _ABOUT_GAP for name in names))
    for row, name in enumerate(names):
        base = top + row * _ROW + 18
        words = press.setter.wrap(press.say(ABOUT[name]), TEXT, width - about - _NUMBERS)
        with sheet.within(entries.item()):
            sheet.text(left, base, press.say(TITLES[name]), _NAME)
            for place, line in enumerate(words):
                sheet.text(left + about, base + (place - (len(words) - 1) / 2) * TEXT.leading, line, TEXT.grey())
            sheet.refer(left + width, base, PAGE, name, "", _NUMBER, right=True)
        sheet.rule(left, top + (row + 1) * _ROW, width)
    _key(sheet, top, left + width + _GAP, press)
    return flow.finish()


def _key(sheet: Sheet, top: float, x: float, press: Press) -> None:
    """How marks, bullets and codes are read."""
    width = press.frame.right - x
    sheet.heavy_rule(x, top, width)
    with sheet.tagged(Role.HEADING):
        sheet.text(x, top + 18, press.say("How to read this handout"), _HEAD)
    y = _marks(sheet, x, top + 40, press)
    _bullet(sheet, x, y + 4, width, press)
    with sheet.tagged(Role.HEADING):
        sheet.text(x, y + 66, press.say("Codes"), NAME)
    with sheet.tagged(Role.PARAGRAPH):
        for row, line in enumerate(press.setter.wrap(press.say(_CODES), SMALL, width), 1):
            sheet.text(x, y + 66 + row * 11.8, line, SMALL)


def _marks(sheet: Sheet, x: float, y: float, press: Press) -> float:
    """Each mark with its meaning; where the next line may stand."""
    widest = max(press.setter.width(press.words.status(status), TEXT) for status in _MEANINGS)
    at = x + max(_MEANING_AT, _WORD_AT + widest + 8)
    for status, meaning in _MEANINGS.items():
        sheet.shapes.append(glyph(status, x + 4, y - 2.9, 8))
        lines = press.setter.wrap(press.say(meaning), ASIDE, press.frame.right - at)
        with sheet.tagged(Role.PARAGRAPH):
            sheet.text(x + 13, y, status_letter(status), NAME)
            sheet.text(x + _WORD_AT, y, press.words.status(status), TEXT)
            for row, line in enumerate(lines):
                sheet.text(at, y + row * ASIDE.leading, line, ASIDE)
        y += _KEY_ROW + (len(lines) - 1) * ASIDE.leading
    return y


def _bullet(sheet: Sheet, x: float, y: float, width: float, press: Press) -> None:
    """A graph with its parts named."""
    with sheet.tagged(Role.HEADING):
        sheet.text(x, y, press.say("Bullet graph"), NAME)
    say = press.say
    words = ((0.3, say("baseline")), (0.6, say("now")), (0.8, say("target")))
    ranges = ((0.2, say(Status.OFF_TRACK)), (0.55, say(Status.AT_RISK)), (0.88, say(Status.ON_TRACK)))
    spoken = say("A bullet graph: a bar for now, a line for the target, ranges from off track to on track.")
    with sheet.figure(spoken):
        Bullet(0.6, 0.8, 0.3, ((0.4, 0), (0.7, 1), (1.0, 2)), from_zero=True).paint(sheet, x, y + 7, width, 16)
        for place, (share, word) in enumerate(words + ranges):
            half = press.setter.width(word, ASIDE) / 2
            at = min(max(x + share * width - half, x), x + width - 2 * half)
            sheet.text(at, y + (34 if place < 3 else 45), word, ASIDE)
