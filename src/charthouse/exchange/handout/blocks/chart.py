"""A measure over time: what was read, the way to its targets, the red flag, the labels that fit (HANDOUTS A5, 6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor, isfinite, log10

from charthouse.exchange.handout.blocks.mark import RED
from charthouse.exchange.handout.sheet import Disc, Line, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import ASIDE, HAIRLINE, INK, RULE, SMALL, Style
from charthouse.exchange.wording import Wording

Reading = tuple[date, float]
"""The last day of a period, and the value."""

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_INTERVALS = 4
_NEAR_ZERO = 0.35  # a scale whose lowest value is below this share of the highest begins at zero
_MOST_YEARS = 12
_AXIS, _TOP = 17.0, 12.0
_LEAST_DAYS = 180
_STRONG = SMALL.semibold()

Rectangle = tuple[float, float, float, float]
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Chart:
    """`runs`: readings without a gap between them. `path`: the baseline and the targets by their last days.

    `levels`: lines across all of it with their words, such as a red flag. `write`: a value in the measure's style;
    `spoken`: what all of it says.
    """

    runs: tuple[tuple[Reading, ...], ...]
    path: tuple[Reading, ...]
    levels: tuple[tuple[str, float], ...]
    write: Callable[[float], str]
    words: Wording
    spoken: str

    @property
    def drawable(self) -> bool:
        """Whether there is anything to draw, in numbers that a scale can hold."""
        values = self._values()
        return bool(self.runs) and all(map(isfinite, values)) and isfinite(max(values) - min(values))

    def draw(self, sheet: Sheet, x: float, top: float, width: float, height: float, setter: Typesetter) -> None:
        scale, step = _scale(self._values())
        names = [self.write(value) for value in scale]
        left = x + max(setter.width(name, ASIDE) for name in names) + 7
        room = (left, top + _TOP, x + width, top + height - _AXIS)
        plot = _Plot(room, (scale[0], scale[-1] if len(scale) > 1 else scale[0] + step), self._days())
        labels = _Labels(sheet, setter, (x, top - 2, x + width, top + height), self._lines(plot))
        with sheet.figure(self.spoken):
            for value, name in zip(scale, names, strict=True):
                y = plot.y(value)
                sheet.rule(left, y, room[2] - left, 0.5, HAIRLINE)
                labels.put(name, ASIDE, [(left - 7 - setter.width(name, ASIDE), y + 2.9)])
            self._years(sheet, plot, labels)
            self._draw_lines(sheet, plot, labels)

    def _lines(self, plot: _Plot) -> list[Sequence[Place]]:
        """All that labels had better not cross."""
        levels = [((plot.left, plot.y(value)), (plot.right, plot.y(value))) for _, value in self.levels]
        return [*levels, *([plot.place(*one) for one in readings] for readings in (*self.runs, self.path))]

    def _draw_lines(self, sheet: Sheet, plot: _Plot, labels: _Labels) -> None:
        day, now = self.runs[-1][-1]
        x, y = plot.place(day, now)
        word = self.words.say("{value} now", value=self.write(now))
        wide = labels.width(word, _STRONG)
        labels.put(word, _STRONG, [(x + 6, y - 6), (x - wide / 2, y - 7), (x - wide - 6, y - 6), (x + 6, y + 12)])
        if self.path:
            end, target = self.path[-1]
            at, height = plot.place(end, target)
            word = self.words.say("Target {value}", value=self.write(target))
            wide = labels.width(word, _STRONG)
            above, below, before = (at - wide, height - 6), (at - wide, height + 13), (at - wide - 12, height + 3)
            falling = len(self.path) > 1 and self.path[-2][1] > target
            labels.put(word, _STRONG, [below, above, before] if falling else [above, below, before])
            sheet.shapes.append(Line(tuple(plot.place(*one) for one in self.path), 1.1, INK, (1.1, 2.2)))
            sheet.shapes.append(Line(((at - 8, height), (at, height)), 2.0, INK))
        for word, value in self.levels:
            height = plot.y(value)
            sheet.shapes.append(Line(((plot.left, height), (plot.right, height)), 0.7, RED, (4.0, 3.0)))
            wide = labels.width(word, ASIDE)
            sides = plot.left + 3, plot.right - wide
            labels.put(word, ASIDE, [(side, baseline) for side in sides for baseline in (height + 9.5, height - 4)])
        for run in self.runs:
            places = tuple(plot.place(*one) for one in run)
            sheet.shapes.append(Line(places, 1.7, INK) if len(places) > 1 else Disc(*places[0], 1.4, fill=INK))
        sheet.shapes.append(Disc(x, y, 2.6, fill=INK))

    def _years(self, sheet: Sheet, plot: _Plot, labels: _Labels) -> None:
        """Marks where years begin, named where there is room."""
        sheet.rule(plot.left, plot.foot, plot.right - plot.left, 0.5, RULE)
        first, last = plot.days
        years = range(first.year, min(last.year + 1, 9998) + 1)
        every = ceil(len(years) / _MOST_YEARS)
        for year in years:
            x = plot.x(date(year, 1, 1))
            if plot.left <= x <= plot.right and year % every == 0:
                sheet.shapes.append(Line(((x, plot.foot), (x, plot.foot + 3)), 0.5, RULE))
                wide = labels.width(str(year), ASIDE)
                labels.put(str(year), ASIDE, [(min(max(x - wide / 2, plot.left), plot.right - wide), plot.foot + 13)])

    def _values(self) -> list[float]:
        found = [value for run in self.runs for _, value in run] + [value for _, value in self.path]
        return found + [value for _, value in self.levels]

    def _days(self) -> tuple[date, date]:
        found = [day for run in self.runs for day, _ in run] + [day for day, _ in self.path]
        first, last = min(found), max(found)
        short = max(_LEAST_DAYS - (last - first).days, 0)
        return first - timedelta(days=short // 2), last + timedelta(days=short // 2)


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where values and days stand. `box`: left, top, right, foot."""

    box: Rectangle
    ends: tuple[float, float]
    days: tuple[date, date]

    @property
    def left(self) -> float:
        return self.box[0]

    @property
    def right(self) -> float:
        return self.box[2]

    @property
    def foot(self) -> float:
        return self.box[3]

    def x(self, day: date) -> float:
        first, last = self.days
        return self.left + (day - first).days / max((last - first).days, 1) * (self.right - self.left)

    def y(self, value: float) -> float:
        low, high = self.ends
        return self.foot - (value - low) / (high - low) * (self.foot - self.box[1])

    def place(self, day: date, value: float) -> Place:
        return self.x(day), self.y(value)


@dataclass(slots=True)
class _Labels:
    """Words in a chart, each at the first of its places where it covers no other and no line crosses it.

    Where a line crosses it everywhere, it stands at the first where it covers no other; where there is none, it is left
    out: whatever they say stands in the table below the chart too. `lines`: points from left to right.
    """

    sheet: Sheet
    setter: Typesetter
    bounds: Rectangle
    lines: Sequence[Sequence[Place]]
    taken: list[Rectangle] = field(default_factory=list)

    def width(self, word: str, style: Style) -> float:
        return self.setter.width(word, style)

    def put(self, word: str, style: Style, places: Sequence[Place]) -> None:
        wide = self.width(word, style)
        boxes = [(x, y - 0.76 * style.size, x + wide, y + 0.2 * style.size) for x, y in places]
        free = [at for at in zip(boxes, places, strict=True) if self._is_free(at[0])]
        clear = (at for at in free if not any(_crosses(line, at[0]) for line in self.lines))
        if (found := next(clear, free[0] if free else None)) is not None:
            self.taken.append(found[0])
            self.sheet.text(*found[1], word, style)

    def _is_free(self, box: Rectangle) -> bool:
        left, top, right, foot = self.bounds
        inside = left - 0.5 <= box[0] and box[2] <= right + 0.5 and top <= box[1] and box[3] <= foot + 2
        return inside and not any(_meet(box, other) for other in self.taken)


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] + 3 and other[0] < one[2] + 3 and one[1] < other[3] and other[1] < one[3]


def _crosses(line: Sequence[Place], box: Rectangle) -> bool:
    """Whether a line whose points go from left to right passes through a box."""
    for (x1, y1), (x2, y2) in pairwise(line):
        within = max(x1, box[0]), min(x2, box[2])
        if within[0] <= within[1]:
            heights = [y1 + (y2 - y1) * (x - x1) / ((x2 - x1) or 1.0) for x in within]
            if min(heights) < box[3] and max(heights) > box[1]:
                return True
    return False


def _scale(values: Sequence[float]) -> tuple[list[float], float]:
    """The values of the horizontal lines, from the lowest to the highest, and their distance."""
    low, high = min(values), max(values)
    if 0 <= low < _NEAR_ZERO * high:
        low = 0.0
    if high == low:
        low, high = low - abs(low) * 0.1 - 0.5, high + abs(high) * 0.1 + 0.5
    step = _step((high - low) / _INTERVALS)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [number * step for number in range(first, max(last, first + 1) + 1)], step


def _step(rough: float) -> float:
    power = 10.0 ** floor(log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * 0.999)
