"""Rows of a table: what a page says of them, and the same laid out, ready to stand on a sheet or be parted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

from charthouse.exchange.handout.blocks.graphic import Graphic
from charthouse.exchange.handout.blocks.marked_words import draw_stroke, runs_of
from charthouse.exchange.handout.flow import DESCENT, SLACK
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Element, Role
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import ASIDE, CODE, HEAD, Style

_LABEL_GAP = 5.0
_LONGEST_LABEL = 90.0
_CONTINUED_BEFORE = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """`x` from the left margin; numbers stand `right`. `least`: the width that something in it cannot do without."""

    title: str
    x: float
    width: float
    right: bool = False
    least: float = 0.0

    def on(self, sheet: Sheet, left: float) -> AbstractContextManager[object]:
        """What is drawn meanwhile stands in this column; numbers are at its right for all readers."""
        return sheet.unturned(left + self.x, left + self.x + self.width) if self.right else nullcontext()

    def head(
        self, sheet: Sheet, left: float, baseline: float, line: str, setter: Typesetter, style: Style = HEAD
    ) -> None:
        """A line of its title, aligned as what stands below it."""
        end = self.width - setter.width(line, style) if self.right else 0.0
        with self.on(sheet, left):
            sheet.text(left + self.x + end, baseline, line, style)


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in a cell. `label` (a code) hangs before it: the text begins at least `hang` further right.

    A label too long to hang stands above its text. `under`: the paragraph begins where the one before it does. `tail`
    (a unit) ends the last line, or has lines of its own. `marks`: which of its words are set in the `marked` style.
    """

    text: str
    style: Style
    indent: float = 0.0
    label: str = ""
    label_style: Style = CODE
    hang: float = 0.0
    under: bool = False
    tail: str = ""
    tail_style: Style = ASIDE
    marks: tuple[bool, ...] = ()
    marked: Style = ASIDE


Cell = tuple[Text, ...] | Graphic | None


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by column, and how the row stands among its neighbours.

    `before`, `after`: air above and below. `rule`, `heavy`: a hairline or an ink rule above. `keep`: never the last row
    of a sheet. `wide`: points that the first cell has, whatever its column. `trail`: what stands first on a sheet that
    begins with this row ("G1 Reliable every day"); `own`: what is added where the row itself is parted.
    """

    cells: tuple[Cell, ...]
    before: float = 3.0
    after: float = 3.0
    rule: bool = False
    heavy: bool = False
    keep: bool = False
    wide: float = 0.0
    trail: str = ""
    own: str = ""

    def closer(self, share: float) -> Row:
        """The same with a share of its air."""
        return replace(self, before=self.before * share, after=self.after * share)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line in a cell: `x` from the left margin, `base` from the top of the row."""

    x: float
    base: float
    text: str
    style: Style

    @property
    def foot(self) -> float:
        return self.base + DESCENT * self.style.size


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row with its lines broken, its cells and columns in turn.

    `lead`: from its top to its first baseline. `graphics`: by the cell's place.
    """

    row: Row
    lead: float
    height: float
    cells: tuple[tuple[_Line, ...], ...]
    columns: Sequence[Column]
    graphics: tuple[tuple[int, Graphic], ...] = ()

    def draw(self, sheet: Sheet, left: float, top: float, setter: Typesetter, elements: Sequence[Element] = ()) -> None:
        """`elements`: of the cells where the row is one of a table; else all of it is one paragraph or item."""
        if not elements:
            with sheet.whole() as element:
                self.draw(sheet, left, top, setter, [element] * len(self.cells))
            return
        graphics = dict(self.graphics)
        for place, (column, cell) in enumerate(zip(self.columns, self.cells, strict=False)):
            with sheet.within(elements[min(place, len(elements) - 1)]) as element, column.on(sheet, left):
                span: Element | None = None
                for line in cell:
                    if line.style.stroke is None:
                        sheet.text(left + line.x, top + line.base, line.text, line.style)
                        span = None
                        continue
                    if span is None:
                        span = element.add(Role.SPAN)
                        span.stroke = line.style.stroke
                    with sheet.within(span):
                        sheet.text(left + line.x, top + line.base, line.text, line.style)
                    draw_stroke(sheet, left + line.x, top + line.base, line.text, line.style, setter)
                if place in graphics:
                    graphics[place].draw(sheet, left + column.x, top + self.lead, column.width, setter)

    def parted(self, room: float) -> tuple[LaidRow, LaidRow]:
        """What fits into `room`, at least one line, and what is left over for the next sheet."""
        limit = room - self.row.after
        fitting = [sum(line.foot <= limit for line in cell) for cell in self.cells]
        if not any(fitting) and not self.graphics:
            fitting = [min(len(cell), 1) for cell in self.cells]
        kept = tuple(cell[:number] for cell, number in zip(self.cells, fitting, strict=True))
        left = tuple(cell[number:] for cell, number in zip(self.cells, fitting, strict=True))
        lead = _CONTINUED_BEFORE + max((cell[0].style.size for cell in left if cell), default=0.0)
        moved = tuple(
            tuple(replace(line, base=line.base - cell[0].base + lead) for line in cell) if cell else () for cell in left
        )
        rest = LaidRow(self.row, lead, _height(moved, self.row), moved, self.columns)
        return LaidRow(self.row, self.lead, room, kept, self.columns, self.graphics), rest

    @property
    def empty(self) -> bool:
        return not any(self.cells)


def fitted(columns: Sequence[Column], setter: Typesetter) -> tuple[Column, ...]:
    """The columns of a table, none narrower than a word of its title: what they lack is taken from the first one."""
    lacks = [0.0]
    for column in columns[1:]:
        words = (setter.width(word, HEAD) + SLACK for word in column.title.split())
        lacks.append(max(0.0, column.least - column.width, *(word - column.width for word in words)))
    return tuple(
        replace(column, x=column.x - sum(lacks[place:]), width=column.width + lacks[place])
        if place
        else replace(column, width=column.width - sum(lacks))
        for place, column in enumerate(columns)
    )


def lay(row: Row, columns: Sequence[Column], setter: Typesetter) -> LaidRow:
    """Break the lines of a row; all its cells share the first baseline."""
    graphics: list[tuple[int, Graphic]] = []
    texts: list[list[tuple[float, float, str, Style]]] = []
    for place, (column, cell) in enumerate(zip(columns, row.cells, strict=False)):
        texts.append([])
        if isinstance(cell, tuple):
            texts[-1] = list(_lines(cell, replace(column, width=row.wide) if row.wide else column, setter))
        elif cell is not None:
            graphics.append((place, cell))
    tallest = max((lines[0][3].size for lines in texts if lines), default=0.0)
    lead = row.before + max(tallest, *(graphic.above for _, graphic in graphics), 0.0)
    cells = tuple(tuple(_placed(lines, lead)) for lines in texts)
    height = max(
        _height(cells, row), *(lead - graphic.above + graphic.height + row.after for _, graphic in graphics), 0.0
    )
    return LaidRow(row, lead, height, cells, columns, tuple(graphics))


def _height(cells: Sequence[Sequence[_Line]], row: Row) -> float:
    return max((cell[-1].foot for cell in cells if cell), default=row.before) + row.after


def _placed(lines: Sequence[tuple[float, float, str, Style]], lead: float) -> Iterator[_Line]:
    base = lead
    for x, drop, text, style in lines:
        base += drop
        yield _Line(x, base, text, style)


def _lines(cell: Sequence[Text], column: Column, setter: Typesetter) -> Iterator[tuple[float, float, str, Style]]:
    """The lines of a cell as (x, drop from the baseline before, line, style); the first drop is 0."""
    begun = False
    start = 0.0
    for part in cell:
        start = start if part.under else part.indent
        if part.label:
            hang = _hang(part, column, setter)
            for line in setter.wrap(part.label, part.label_style, column.width - part.indent):
                yield column.x + part.indent, begun * part.label_style.leading, line, part.label_style
                begun = True
            start += hang
            begun = begun and not hang
        for x, drop, line, style in _paragraph(part, max(column.width - start, 1.0), setter):
            right = column.width - start - setter.width(line, style) if column.right else 0.0
            yield column.x + start + x + right, drop if begun else 0.0, line, style
            begun = True


def _hang(part: Text, column: Column, setter: Typesetter) -> float:
    """How far a text begins behind its label; 0 where the label stands above it."""
    wide = setter.width(part.label, part.label_style) + _LABEL_GAP
    if wide <= part.hang:
        return part.hang
    return wide if wide <= min(_LONGEST_LABEL, (column.width - part.indent) / 2) else 0.0


def _paragraph(part: Text, width: float, setter: Typesetter) -> Iterator[tuple[float, float, str, Style]]:
    """The lines of a paragraph, its tail behind the last one where it fits."""
    end = 0.0
    lines = setter.wrap(part.text, part.style, width)
    for line in lines if not part.marks else ():
        end = setter.width(f"{line} ", part.style) if part.tail else 0.0
        yield 0.0, part.style.leading, line, part.style
    for runs in runs_of(lines, part.marks, part.style, part.marked, setter) if part.marks else ():
        for place, (x, text, style) in enumerate(runs):
            yield x, 0.0 if place else part.style.leading, text, style
    if part.tail:
        words = setter.wrap(part.tail, part.tail_style, max(width - end, 1.0))
        if len(words) == 1 and end and end + setter.width(words[0], part.tail_style) <= width:
            yield end, 0.0, words[0], part.tail_style
        else:
            for line in setter.wrap(part.tail, part.tail_style, width):
                yield 0.0, part.tail_style.leading, line, part.tail_style
