"""The few ways text looks on paper (HANDOUTS A2, A3): sizes, weights and colours, named by what they are for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

INK = "#1B212B"
GREY = "#56606D"
NAVY = "#12355B"
RULE = "#B9C0CA"
HAIRLINE = "#D5DAE1"

SMALLEST = 8.0
"""No text of a handout is smaller, in points."""


class Weight(Enum):
    """A cut of the handout's font; the value is the end of its file's name."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"


class Stroke(Enum):
    """A line that goes with a text; the value is what PDF calls it (ISO 32000-1, 14.8.5.4)."""

    UNDER = "Underline"
    THROUGH = "LineThrough"


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text is set. Sizes in points; `tabular`: all digits equally wide."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: str = INK
    tabular: bool = False
    stroke: Stroke | None = None

    def grey(self) -> Style:
        return replace(self, colour=GREY)

    def scaled(self, factor: float) -> Style:
        """Larger, for a larger sheet."""
        return replace(self, size=self.size * factor, leading=self.leading * factor)

    def semibold(self) -> Style:
        return replace(self, weight=Weight.SEMIBOLD)

    def struck(self) -> Style:
        """What is no more."""
        return replace(self, stroke=Stroke.THROUGH)

    def underlined(self) -> Style:
        """What is new."""
        return replace(self, stroke=Stroke.UNDER)


HEADLINE = Style(17, 20.7, Weight.SEMIBOLD)
VISION = Style(19, 23, Weight.SEMIBOLD)
KICKER = Style(9, 11, Weight.MEDIUM, GREY)
QUADRANT = Style(13, 16, Weight.SEMIBOLD)
GOAL = Style(10.5, 13, Weight.SEMIBOLD)
SECTION = Style(10.5, 13, Weight.SEMIBOLD, NAVY)
LABEL = Style(8.5, 11, Weight.SEMIBOLD, NAVY)
BODY = Style(9.5, 13)
BAND = Style(8.9, 12.3)
NAME = Style(9, 11.8, Weight.MEDIUM)
TEXT = Style(9, 11.8)
SMALL = Style(8, 10.4)
ASIDE = Style(8, 10.4, colour=GREY)
HEAD = Style(8, 10, Weight.MEDIUM, GREY)
CODE = Style(8, 10.4, colour=GREY, tabular=True)
FIGURE = Style(9, 11.8, tabular=True)
SMALL_FIGURE = Style(8, 10.4, colour=GREY, tabular=True)
KEY_FIGURE = Style(9.3, 11.8, Weight.SEMIBOLD, tabular=True)
