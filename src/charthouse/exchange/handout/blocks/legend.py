"""The key to the marks of a page, in one flowing line of samples and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.bullet import RANGES
from charthouse.exchange.handout.blocks.mark import glyph
from charthouse.exchange.handout.flow import Flow
from charthouse.exchange.handout.sheet import Box, Line, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, GREY, INK
from charthouse.exchange.wording import Wording

Sample = Callable[[Sheet, float, float], float]
"""Draws at x and a baseline; gives its width."""

LEGEND_HEIGHT = ASIDE.leading + 3
_GAP, _AFTER_SAMPLE = 12.0, 4.0
_LETTERS = {Status.ON_TRACK: "G ", Status.AT_RISK: "A ", Status.OFF_TRACK: "R ", Status.NO_DATA: "– "}


def status_key(words: Wording) -> list[tuple[Sample, str]]:
    return [(_mark(status), f"{letter}{words.status(status)}") for status, letter in _LETTERS.items()]


def bullet_key(words: Wording) -> list[tuple[Sample, str]]:
    ranges = zip(RANGES, (Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK), strict=True)
    swatches = [(_swatch(fill), words.say(status)) for fill, status in ranges]
    baseline, target = (_tick(0.8, 5, GREY), words.say("baseline")), (_tick(2, 8, INK), words.say("target"))
    return [*swatches, (_bar, words.say("now")), baseline, target]


def legend(flow: Flow, parts: Sequence[tuple[Sample, str]], sentence: str = "") -> None:
    """Samples with their words; the sentence behind them where it fits, else below."""
    frame, setter = flow.press.frame, flow.press.setter
    flow.need(LEGEND_HEIGHT)
    x, base = frame.left, flow.y + 2 + ASIDE.size
    with flow.sheet.tagged(Role.PARAGRAPH):
        for sample, word in parts:
            x += sample(flow.sheet, x, base) + _AFTER_SAMPLE
            flow.sheet.text(x, base, word, ASIDE)
            x += setter.width(word, ASIDE) + _GAP
    flow.y += LEGEND_HEIGHT
    if sentence and x + setter.width(sentence, ASIDE) <= frame.right:
        flow.sheet.text(x, base, sentence, ASIDE)
    elif sentence:
        flow.text(sentence, ASIDE)


def _mark(status: Status) -> Sample:
    def draw(sheet: Sheet, x: float, base: float) -> float:
        sheet.shapes.append(glyph(status, x + 4, base - 2.9, 8))
        return 8.0

    return draw


def _swatch(fill: str) -> Sample:
    def draw(sheet: Sheet, x: float, base: float) -> float:
        sheet.shapes.append(Box(x, base - 7, 14, 8.5, fill))
        return 14.0

    return draw


def _bar(sheet: Sheet, x: float, base: float) -> float:
    sheet.shapes.append(Box(x, base - 4.4, 14, 3, INK))
    return 14.0


def _tick(weight: float, height: float, colour: str) -> Sample:
    def draw(sheet: Sheet, x: float, base: float) -> float:
        sheet.shapes.append(Line(((x + 1, base - 2.9 - height / 2), (x + 1, base - 2.9 + height / 2)), weight, colour))
        return 2.0

    return draw
