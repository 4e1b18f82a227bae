"""A word-sized line of all readings, each on its own scale, with a dot on the last (HANDOUTS A6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charthouse.exchange.handout.sheet import Disc, Line, Point, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import INK

_WIDTH, _HEIGHT = 54.0, 13.0
_DOT = 1.7


@dataclass(frozen=True, slots=True)
class Sparkline:
    """`values`: in order of their periods, None where none was reported: there the line has a gap.

    `spoken`: what the line says, in words.
    """

    values: Sequence[float | None]
    spoken: str = ""

    @property
    def above(self) -> float:
        return 9.0

    @property
    def height(self) -> float:
        return _HEIGHT

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None:  # noqa: ARG002
        with sheet.figure(self.spoken):
            self._paint(sheet, x, baseline, width)

    def _paint(self, sheet: Sheet, x: float, baseline: float, width: float) -> None:
        known = [value for value in self.values if value is not None]
        if not known:
            return
        low, high = min(known), max(known)
        inner = min(width, _WIDTH) - 2 * _DOT
        top = baseline - self.above + _DOT
        step = inner / max(len(self.values) - 1, 1)

        def place(at: int, value: float) -> Point:
            share = 0.5 if high == low else value / (high - low) - low / (high - low)
            return x + _DOT + at * step, top + (1 - min(max(share, 0.0), 1.0)) * (_HEIGHT - 2 * _DOT)

        places = [None if value is None else place(at, value) for at, value in enumerate(self.values)]
        for run in _runs(places):
            if len(run) > 1:
                sheet.shapes.append(Line(tuple(run), 0.9, INK))
        last = next(found for found in reversed(places) if found is not None)
        sheet.shapes.append(Disc(*last, _DOT, fill=INK))


def _runs(places: Sequence[Point | None]) -> Iterator[list[Point]]:
    run: list[Point] = []
    for place in places:
        if place is None:
            yield run
            run = []
        else:
            run.append(place)
    yield run
