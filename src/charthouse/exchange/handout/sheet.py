"""A sheet of paper as a list of what stands on it: lines of text and shapes, in points from the top left corner.

Pages and blocks fill sheets; `paint` turns them into PDF. Between the two everything is plain data, so a test can ask
whether lines overlap or leave the paper, and page numbers are known before the first sheet is painted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from charthouse.exchange.handout.text.style import HAIRLINE, INK, Style

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """A straight or broken line."""

    points: tuple[Point, ...]
    weight: float = 0.5
    colour: str = HAIRLINE


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled or outlined."""

    x: float
    top: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    weight: float = 0.8
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled or outlined."""

    x: float
    y: float
    radius: float
    fill: str = ""
    edge: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Polygon:
    points: tuple[Point, ...]
    fill: str
    edge: str = ""
    weight: float = 0.4


Shape = Line | Box | Disc | Polygon


@dataclass(frozen=True, slots=True)
class Reference:
    """A line that names the number of another sheet, known only when all sheets are laid out.

    `anchor`: of that sheet; `otherwise` is written where the handout has no such sheet.
    """

    x: float
    baseline: float
    text: str  # with {page}
    anchor: str
    otherwise: str
    style: Style


@dataclass(slots=True)
class Sheet:
    """One side of paper. `title`: what its foot says. A sheet with a `bookmark` begins a page.

    `anchor`: the name by which references find it. Texts are (x, baseline, line, style).
    """

    title: str
    anchor: str = ""
    bookmark: str = ""
    texts: list[tuple[float, float, str, Style]] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)

    def text(self, x: float, baseline: float, line: str, style: Style) -> None:
        self.texts.append((x, baseline, line, style))

    def rule(self, x: float, y: float, width: float, weight: float = 0.5, colour: str = HAIRLINE) -> None:
        """A horizontal line."""
        self.shapes.append(Line(((x, y), (x + width, y)), weight, colour))

    def heavy_rule(self, x: float, y: float, width: float) -> None:
        """The ink rule under a table's head and at its end."""
        self.rule(x, y, width, 0.6, INK)

    def resolve(self, numbers: Mapping[str, int]) -> None:
        """Write the references, now that the sheets have numbers."""
        for found in self.references:
            number = numbers.get(found.anchor)
            line = found.otherwise if number is None else found.text.format(page=number)
            self.text(found.x, found.baseline, line, found.style)
        self.references.clear()
