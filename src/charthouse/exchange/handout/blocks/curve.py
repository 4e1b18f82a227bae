"""Curved arrows between boxes, as broken lines fine enough for print."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.exchange.handout.sheet import Line, Point, Polygon, Sheet
from charthouse.exchange.handout.text.style import GREY

_STEPS = 32  # pieces of one bow
_HEAD, _HALF = 5.0, 2.6


def draw_arrow(sheet: Sheet, points: Sequence[Point], *, dashed: bool = False) -> None:
    """An arrow through points that lie above each other; it leaves and comes in upright."""
    *before, (x, y) = points
    up = 1 if before[-1][1] > y else -1
    foot = (x, y + up * _HEAD)
    line: list[Point] = [points[0]]
    for one, other in zip([*before], [*before[1:], foot], strict=True):
        middle = (one[1] + other[1]) / 2
        line += _bow(one, other, middle, middle)
    _arrow(sheet, line, (x, y), dashed=dashed)


def draw_arc(sheet: Sheet, start: Point, end: Point, rise: float, *, dashed: bool = False) -> None:
    """An arrow between two points of one height, over what stands between them."""
    foot = (end[0], end[1] - _HEAD)
    line = [start, *_bow(start, foot, start[1] - rise, foot[1] - rise)]
    _arrow(sheet, line, end, dashed=dashed)


def _arrow(sheet: Sheet, line: Sequence[Point], tip: Point, *, dashed: bool) -> None:
    """A line and the head at its end, which comes in upright."""
    x, y = line[-1]
    sheet.shapes.append(Line(tuple(line), 0.8, GREY, (3.0, 2.0) if dashed else ()))
    sheet.shapes.append(Polygon((tip, (x - _HALF, y), (x + _HALF, y)), GREY))


def _bow(one: Point, other: Point, first: float, second: float) -> list[Point]:
    """A cubic Bézier curve that is upright at both its ends, drawn towards two heights."""
    (x1, y1), (x2, y2) = one, other
    found = []
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        s = 1 - t
        weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
        x = sum(w * v for w, v in zip(weights, (x1, x1, x2, x2), strict=True))
        y = sum(w * v for w, v in zip(weights, (y1, first, second, y2), strict=True))
        found.append((x, y))
    return found
