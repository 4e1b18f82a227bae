"""Bars of what is planned under the years of a table, each against the line of what there is (HANDOUTS A5, 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from charthouse.exchange.handout.flow import Flow
from charthouse.exchange.handout.sheet import Box, Line
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, INK, RULE
from charthouse.exchange.wording import Wording, phrase

HEIGHT = 84.0
_BARS, _WIDTH, _REACH = 54.0, 29.0, 3.5
_WITHIN, _OVER = "#C9D0D9", "#5B6675"
_KEY = phrase("Bar: planned. Line: what there is. Dark bar: over it. One scale for all.")


@dataclass(frozen=True, slots=True)
class Bar:
    """`left`, `right`: of its column, from the left margin; the bar ends there. `limit`: None where none is given."""

    label: str
    left: float
    right: float
    planned: int
    limit: int | None


def draw_bars(flow: Flow, bars: Sequence[Bar]) -> None:
    """Below the table, on the same sheet; left out where there is no room, for it says nothing new."""
    most = max((max(bar.planned, bar.limit or 0) for bar in bars), default=0)
    if most <= 0 or flow.room < HEIGHT:
        return
    frame, setter, sheet = flow.press.frame, flow.press.setter, flow.sheet
    foot = flow.y + 12 + _BARS
    with sheet.figure(_spoken(bars, flow.press.words), axes=False):
        _bars(flow, bars, foot, most)
    with sheet.tagged(Role.PARAGRAPH):
        for row, line in enumerate(setter.wrap(flow.press.say(_KEY), ASIDE, 150)):
            sheet.text(frame.left, flow.y + 24 + row * ASIDE.leading, line, ASIDE)
    flow.y += HEIGHT


def _spoken(bars: Sequence[Bar], words: Wording) -> str:
    """The periods that are over their limit, with by how much of it."""
    over = [
        words.say("{period}, {share} of what there is", period=bar.label, share=words.figures.percent(share))
        for bar in bars
        if bar.limit and (share := bar.planned / bar.limit) > 1
    ]
    return words.say(
        "Bars of what is planned against what there is, as in the table above. Over it: {periods}",
        periods="; ".join(over),
    )


def _bars(flow: Flow, bars: Sequence[Bar], foot: float, most: int) -> None:
    left, sheet = flow.press.frame.left, flow.sheet
    for bar in bars:
        with sheet.unturned(left + bar.left, left + bar.right):
            _bar(flow, bar, foot, most)
    with sheet.unturned(left + bars[0].left, left + bars[-1].right):
        first = bars[0].right - _WIDTH - 10
        sheet.rule(left + first, foot, bars[-1].right + 4 - first, 0.5, RULE)


def _bar(flow: Flow, bar: Bar, foot: float, most: int) -> None:
    sheet = flow.sheet
    left = flow.press.frame.left + bar.right - _WIDTH
    over = bar.limit is not None and bar.planned > bar.limit
    height = max(bar.planned, 0) / most * _BARS
    sheet.shapes.append(Box(left, foot - height, _WIDTH, height, _OVER if over else _WITHIN))
    if bar.limit is not None:
        at = foot - max(bar.limit, 0) / most * _BARS
        sheet.shapes.append(Line(((left - _REACH, at), (left + _WIDTH + _REACH, at)), 1.6, INK))
    centre = left + (_WIDTH - flow.press.setter.width(bar.label, ASIDE)) / 2
    sheet.text(centre, foot + 11, bar.label, ASIDE)
