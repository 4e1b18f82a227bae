"""A sheet of paper as a list of what stands on it: lines of text and shapes, in points from the top left corner.

Pages and blocks fill sheets; `paint` turns them into PDF. Between the two everything is plain data, so a test can ask
whether lines overlap or leave the paper, and page numbers are known before the first sheet is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from charthouse.domain.logo import Logo
from charthouse.exchange.handout.tags.element import Element, Rectangle, Role
from charthouse.exchange.handout.text.style import HAIRLINE, INK, Style

PAGE: Final = "{page}"
"""Stands in a reference for the number that is not known yet."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """A straight or broken line. `dash`: points drawn and left out in turn."""

    points: tuple[Point, ...]
    weight: float = 0.5
    colour: str = HAIRLINE
    dash: tuple[float, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture made of pixels."""

    x: float
    top: float
    width: float
    height: float
    logo: Logo


Shape = Line | Box | Disc | Polygon | Photo


@dataclass(eq=False, slots=True)
class Block:
    """What keeps its order when its sheet is mirrored: everybody reads figures and axes from left to right.

    Its shapes are those of the sheet from `start` up to but without `end`; its lines of text name it. `middle`: of the
    place that changes sides with it; None where nothing is drawn that has a place.
    """

    start: int
    end: int
    middle: float | None


class Placed(NamedTuple):
    """A line of text where it stands, and what it is a part of."""

    x: float
    baseline: float
    line: str
    style: Style
    element: Element
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A line that names the number of another sheet, known only when all sheets are laid out.

    `anchor`: of that sheet; `otherwise` is written where the handout has no such sheet. `right`: it ends at `x`.
    """

    x: float
    baseline: float
    text: str  # with PAGE in it
    anchor: str
    otherwise: str
    style: Style
    element: Element
    right: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A piece of the sheet that leads to the sheet with an anchor. `words`: what it says."""

    box: Rectangle
    anchor: str
    words: str
    element: Element


@dataclass(frozen=True, slots=True)
class Picture:
    """Which shapes of a sheet are one figure: from `start` up to but without `end`."""

    element: Element
    start: int
    end: int


@dataclass(slots=True)
class Sheet:
    """One side of paper. `title`: what its foot says. A sheet with a `bookmark` begins a page.

    A bookmark may stand `under` another one, which begins where its first does. `bare`: without head and foot.
    `anchor`: the name by which references find it; `marks`: the codes at home here, and how far down. `root`: what all
    sheets of its page are a part of. What is drawn belongs to the element that `within`, `tagged` or `figure` opened; a
    line outside of them is a paragraph by itself, a shape outside of a figure is for the eye only.
    """

    title: str
    anchor: str = ""
    bookmark: str = ""
    under: str = ""
    bare: bool = False
    root: Element = field(default_factory=lambda: Element(Role.SECTION))
    texts: list[Placed] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    marks: dict[str, float] = field(default_factory=dict)
    _open: list[Element] = field(default_factory=list)
    _block: Block | None = None

    def text(self, x: float, baseline: float, line: str, style: Style) -> None:
        self.texts.append(Placed(x, baseline, line, style, self._here(), self._block))

    def rule(self, x: float, y: float, width: float, weight: float = 0.5, colour: str = HAIRLINE) -> None:
        """A horizontal line."""
        self.shapes.append(Line(((x, y), (x + width, y)), weight, colour))

    def heavy_rule(self, x: float, y: float, width: float) -> None:
        """The ink rule under a table's head and at its end."""
        self.rule(x, y, width, 0.6, INK)

    def refer(
        self, x: float, baseline: float, text: str, anchor: str, otherwise: str, style: Style, *, right: bool = False
    ) -> None:
        """A line that names the page of a sheet, and leads there; `text` with {page}."""
        element = self._here().add(Role.LINK)
        self.references.append(Reference(x, baseline, text, anchor, otherwise, style, element, right))
        self.texts.append(Placed(x, baseline, "", style, element))  # keeps its place among what is read

    @contextmanager
    def within(self, element: Element) -> Iterator[Element]:
        """What is drawn meanwhile is a part of that element."""
        self._open.append(element)
        yield element
        self._open.pop()

    def tagged(self, role: Role) -> AbstractContextManager[Element]:
        """What is drawn meanwhile is a new child of the open element."""
        return self.within((self._open[-1] if self._open else self.root).add(role))

    def whole(self) -> AbstractContextManager[Element]:
        """What is drawn meanwhile belongs together: to the open element, else to a new paragraph."""
        return self.within(self._here())

    @contextmanager
    def unturned(self, left: float = 0.0, right: float = 0.0) -> Iterator[Block]:
        """What is drawn meanwhile keeps its order when the sheet is mirrored, and goes where `left` to `right` goes.

        What is drawn inside of another one goes with that.
        """
        outer, start = self._block, len(self.shapes)
        self._block = outer or Block(start, start, (left + right) / 2)
        yield self._block
        self._block.end = len(self.shapes)
        if outer is None:
            self.blocks.append(self._block)
        self._block = outer

    @contextmanager
    def figure(self, alt: str, *, axes: bool = True) -> Iterator[None]:
        """What is drawn meanwhile is one picture, which says `alt`; without words it is for the eye only.

        `axes`: it has such as run from left to right for all readers.
        """
        start = len(self.shapes)
        with self.tagged(Role.FIGURE) if alt else nullcontext() as element, self._axes() if axes else nullcontext():
            yield
        if element is not None:
            element.alt, element.box = alt, extent(self.shapes[start:])
            self.pictures.append(Picture(element, start, len(self.shapes)))

    @contextmanager
    def _axes(self) -> Iterator[None]:
        """As `unturned`, with the place of what is drawn."""
        nested, start = self._block is not None, len(self.shapes)
        with self.unturned() as block:
            yield
        if not nested:
            box = extent(self.shapes[start:])
            block.middle = (box[0] + box[2]) / 2 if box else None

    def resolve(self, numbers: Mapping[str, int], width: Callable[[str, Style], float]) -> None:
        """Write the references, now that the sheets have numbers. `width`: of a line."""
        for found in self.references:
            number = numbers.get(found.anchor)
            line = found.otherwise if number is None else found.text.replace(PAGE, str(number))
            wide = width(line, found.style)
            left = found.x - wide if found.right else found.x
            place = next(at for at, text in enumerate(self.texts) if text.element is found.element)
            self.texts[place] = self.texts[place]._replace(x=left, line=line)
            if number is None:
                found.element.role = Role.SPAN
                continue
            size = found.style.size
            box = (left, found.baseline - size, left + wide, found.baseline + 0.3 * size)
            self.links.append(Link(box, found.anchor, line, found.element))
        self.references.clear()

    def _here(self) -> Element:
        return self._open[-1] if self._open else self.root.add(Role.PARAGRAPH)


def extent(shapes: Sequence[Shape]) -> Rectangle | None:
    """The box round shapes; None without any."""
    points = [point for shape in shapes for point in corners(shape)]
    if not points:
        return None
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def corners(shape: Shape) -> Sequence[Point]:
    """Points round all of a shape."""
    if isinstance(shape, Box | Photo):
        return (shape.x, shape.top), (shape.x + shape.width, shape.top + shape.height)
    if isinstance(shape, Disc):
        return (shape.x - shape.radius, shape.y - shape.radius), (shape.x + shape.radius, shape.y + shape.radius)
    return shape.points
