"""Bullet graphs: now against target, on ranges of one blue-grey hue; better is always to the right (HANDOUTS A6)."""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.exchange.handout.sheet import Box, Disc, Line, Sheet
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import GREY, INK, SMALL_FIGURE

RANGES = ("#C9D0D9", "#DCE1E8", "#EDF0F4")  # off track, at risk, on track
_HEIGHT = 10.0
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class Bullet:
    """Positions are shares of the width, 0 at the worse end.

    `bands`: where each range ends and its place in `RANGES`. `from_zero`: the scale begins at zero, so that a bar tells
    the truth; otherwise a dot on a thin line stands for the value. What lies outside the scale stands at its end.
    `ends`: the numbers at the two ends of the scale, printed where they are not wider than `end_width`. `spoken`: what
    the graph says, in words.
    """

    value: float | None
    target: float | None
    baseline: float | None
    bands: tuple[tuple[float, int], ...]
    from_zero: bool
    ends: tuple[str, str] = ("", "")
    end_width: float = 0.0
    spoken: str = ""

    @property
    def above(self) -> float:
        return 7.6

    @property
    def height(self) -> float:
        return _HEIGHT

    def draw(self, sheet: Sheet, x: float, baseline: float, width: float, setter: Typesetter) -> None:
        worse, better = self.ends
        margin = self.end_width + _GAP if self.end_width else 0.0
        with sheet.figure(self.spoken):
            if self.end_width and max(setter.width(end, SMALL_FIGURE) for end in self.ends) <= self.end_width:
                sheet.text(x + self.end_width - setter.width(worse, SMALL_FIGURE), baseline, worse, SMALL_FIGURE)
                sheet.text(x + width - self.end_width, baseline, better, SMALL_FIGURE)
            self.paint(sheet, x + margin, baseline - self.above, width - 2 * margin, _HEIGHT)

    def paint(self, sheet: Sheet, x: float, top: float, width: float, height: float) -> None:
        """The graph alone, without the numbers of its ends."""
        start = 0.0
        for end, band in ((max(_inside(share), start), band) for share, band in self.bands):
            if end > start:
                sheet.shapes.append(Box(x + start * width, top, (end - start) * width, height, RANGES[band]))
            start = max(start, end)
        middle = top + height / 2
        if self.value is not None:
            self._now(sheet, x, middle, width, height)
        for share, weight, part, colour in ((self.baseline, 0.8, 0.5, GREY), (self.target, 2.0, 0.8, INK)):
            if share is not None:
                at = x + min(max(_inside(share) * width, weight / 2), width - weight / 2)
                reach = height * part / 2
                sheet.shapes.append(Line(((at, middle - reach), (at, middle + reach)), weight, colour))

    def _now(self, sheet: Sheet, x: float, middle: float, width: float, height: float) -> None:
        length = _inside(self.value or 0.0) * width
        if self.from_zero:
            sheet.shapes.append(Box(x, middle - height / 6, length, height / 3, INK))
        else:
            sheet.shapes.append(Line(((x, middle), (x + length, middle)), 0.6, INK))
            sheet.shapes.append(Disc(x + min(max(length, 2.4), width - 2.4), middle, 2.4, fill=INK))


def _inside(share: float) -> float:
    return min(max(share, 0.0), 1.0)
