"""More planned than there is: the one figure of a handout that stands in a box, with a mark beside colour."""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.exchange.handout.sheet import Box, Polygon, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import INK, KEY_FIGURE

_PADDING, _MARK, _GAP = 4.0, 7.0, 3.0

EXTRA = _PADDING + _MARK + _GAP
"""Points that the mark and the box need left of the figure."""


@dataclass(frozen=True, slots=True)
class Surplus:
    """`figure`: how much too much, written with its sign. It ends at the right edge of its column."""

    figure: str

    @property
    def above(self) -> float:
        return 10.0

    @property
    def height(self) -> float:
        return 15.0

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None:
        start = x + width - setter.width(self.figure, KEY_FIGURE)
        left = start - _GAP - _MARK
        sheet.text(start, baseline, self.figure, KEY_FIGURE)
        foot = baseline - 0.6
        sheet.shapes.append(Polygon(((left, foot), (left + _MARK, foot), (left + _MARK / 2, foot - 5.8)), INK))
        box = (left - _PADDING, baseline - self.above, x + width - left + 2 * _PADDING, self.height - 1)
        sheet.shapes.append(Box(*box, edge=INK, radius=2))
