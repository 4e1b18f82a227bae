"""The objectives as boxes from left to right: each goal, what is below it, and what is below that.

As many levels stand beside each other as have room at 8 points; deeper ones follow under their way up, and a sheet
that goes on says under what it does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.objective_tree import ObjectiveRow, ObjectiveTree
from charthouse.domain.counting import counted, plural
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.legend import LEGEND_HEIGHT, legend, status_key
from charthouse.exchange.handout.blocks.objective_box import ObjectiveBox, box_height, box_lines
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Line, Point, Sheet
from charthouse.exchange.handout.tags.element import REPEATED
from charthouse.exchange.handout.text.style import ASIDE, GREY
from charthouse.exchange.wording import beginning, phrase

_LEAST, _WIDEST = 150.0, 230.0  # width of a box on A4
_GAP, _AIR, _GROUP = 26.0, 4.5, 5.0
_AFTER_TRAIL = 4.0
_PORT = 16.0  # how far below the top of a box its lines meet it
_MOST_TRAIL = 3  # lines
_SENTENCE = phrase("Initials: owner. A heavier outline: off track.")


def diagram_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no objectives."""
    tree = pack.report.tree
    if not tree.objectives:
        return []
    below = len(tree.objectives) - len(tree.goals())
    headline = press.say(counted(len(tree.goals()), "goal"))
    if below:
        headline = press.say("{goals} and {objectives} below", goals=headline, objectives=plural(below, "objective"))
    kicker = press.say("Objectives · what belongs to what")
    flow = Flow(press, Opening("diagram", press.say(TITLES["diagram"]), kicker, beginning(headline)))
    statuses = {row: one.status for row, one in pack.report.scorecard.scores.items() if one.total}
    _Diagram(flow, tree, statuses).run(tree.goals())
    if statuses:
        legend(flow, status_key(press.words), press.say(_SENTENCE))
    return flow.finish()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A box on the present sheet, in its column."""

    row: ObjectiveRow
    lines: Sequence[str]
    column: int
    top: float


@dataclass(frozen=True, slots=True)
class _BoxLine:
    """Boxes beside each other, with the lines of their titles."""

    rows: Sequence[ObjectiveRow]
    titles: Sequence[Sequence[str]]
    height: float


class _Diagram:
    """Boxes in lines: the first child stands beside its parent, each other one begins a line."""

    def __init__(self, flow: Flow, tree: ObjectiveTree, statuses: Mapping[str, Status]) -> None:
        frame = flow.press.frame
        self._flow, self._statuses = flow, statuses
        self._rows = tree.by_id
        self._children: dict[str, list[ObjectiveRow]] = {}
        for row in tree.objectives:
            if row.parent is not None:
                self._children.setdefault(row.parent, []).append(row)
        self._scale = scale = frame.paper.scale
        room = int((frame.width + _GAP) / (_LEAST * scale + _GAP))
        self._columns = min(1 + max(row.depth for row in tree.objectives), room)
        self._width = min((frame.width - (self._columns - 1) * _GAP) / self._columns, _WIDEST * scale)
        self._placed: list[_Placed] = []
        self._waiting: set[str] = set()
        self._start = flow.y

    def run(self, goals: Sequence[ObjectiveRow]) -> None:
        """Draw each goal's tree, and behind it those that are too deep for it."""
        waiting = list(reversed(goals))
        while waiting:
            waiting += reversed(self._tree(waiting.pop()))
        self._draw()
        self._flow.y = min(
            self._flow.y, self._flow.press.frame.bottom - LEGEND_HEIGHT
        )  # air below the last one is free

    def _tree(self, root: ObjectiveRow) -> list[ObjectiveRow]:
        """Place `root` and what is below it; returns the roots of what is too deep."""
        last = root.depth + self._columns - 1
        rows = list(self._below(root, last))
        self._waiting = {row.id for row in rows}
        lines = [self._wrapped(line) for line in _lines(rows)]
        tall = sum(line.height + _AIR for line in lines)
        if self._room < tall <= self._flow.whole - LEGEND_HEIGHT and not self._flow.fresh:
            self._turn()
        for line in lines:
            self._line(line, root)
        self._flow.y += _GROUP
        return [row for row in rows if row.depth == last and row.id in self._children and row is not root]

    def _below(self, row: ObjectiveRow, last: int) -> Iterator[ObjectiveRow]:
        yield row
        if row.depth < last:
            for child in self._children.get(row.id, ()):
                yield from self._below(child, last)

    def _wrapped(self, rows: Sequence[ObjectiveRow]) -> _BoxLine:
        titles = [box_lines(row.code, row.title, self._width, self._flow.press.setter, self._scale) for row in rows]
        return _BoxLine(rows, titles, box_height(max(map(len, titles)), self._scale))

    @property
    def _room(self) -> float:
        return self._flow.room - LEGEND_HEIGHT

    def _turn(self) -> None:
        self._draw()
        self._flow.turn()
        self._start = self._flow.y

    def _line(self, line: _BoxLine, root: ObjectiveRow) -> None:
        """Place boxes beside each other, on the next sheet where this one is full."""
        flow, first = self._flow, line.rows[0]
        trail = self._trail(first) if first is root else []
        if line.height + len(trail) * ASIDE.leading > self._room and not flow.fresh:
            self._turn()
            trail = self._trail(first)
        for words in trail:
            with flow.sheet.within(REPEATED):
                flow.sheet.text(flow.press.frame.left, flow.y + ASIDE.size, words, ASIDE)
            flow.y += ASIDE.leading
        flow.y += _AFTER_TRAIL if trail else 0.0
        for row, title in zip(line.rows, line.titles, strict=True):
            self._placed.append(_Placed(row, title, row.depth - root.depth, flow.y))
            self._waiting.discard(row.id)
        flow.y += line.height + _AIR

    def _trail(self, row: ObjectiveRow) -> list[str]:
        """The way down to a box, as it stands above what goes on; by codes alone where titles are long."""
        above: list[ObjectiveRow] = []
        while row.parent is not None:
            row = self._rows[row.parent]
            above.insert(0, row)
        if not above:
            return []
        setter, width = self._flow.press.setter, self._flow.press.frame.width
        way = self._flow.press.words.coded(*((one.code, one.title) for one in above))
        lines = setter.wrap(self._continued(way), ASIDE, width)
        return lines if len(lines) <= _MOST_TRAIL else setter.wrap(self._continued(above[-1].code), ASIDE, width)

    def _continued(self, trail: str) -> str:
        return self._flow.press.say("{trail}, continued", trail=trail)

    def _draw(self) -> None:
        """Draw what was placed on the present sheet, as one figure."""
        if not self._placed:
            return
        sheet, setter = self._flow.sheet, self._flow.press.setter
        with sheet.figure(self._spoken(), axes=False):
            for joint in self._joints():
                sheet.shapes.append(Line(joint, 0.6, GREY))
            for box in self._placed:
                drawn = ObjectiveBox(
                    box.row.code, box.row.owner_name, box.lines, self._statuses.get(box.row.id), self._scale
                )
                drawn.draw(sheet, self._x(box.column), box.top, self._width, self._height(box), setter)
        self._placed = []

    def _joints(self) -> Iterator[tuple[Point, ...]]:
        """From each parent to its children; from the sheet's edge where one of them stands on another sheet."""
        port = _PORT * self._scale
        placed = {box.row.id: box for box in self._placed}
        for box in self._placed:
            if box.column:
                parent = placed.get(box.row.parent or "")
                x, left, y = self._x(box.column) - _GAP / 2, self._x(box.column), box.top + port
                if parent is None:
                    yield (x, self._start), (x, y), (left, y)
                else:
                    begin = parent.top + port
                    yield (self._x(parent.column) + self._width, begin), (x, begin), (x, y), (left, y)
            children = self._children.get(box.row.id, ()) if box.column + 1 < self._columns else ()
            if any(child.id in self._waiting for child in children):
                begin, x = box.top + port, self._x(box.column + 1) - _GAP / 2
                foot = max(one.top + self._height(one) for one in self._placed)
                yield (self._x(box.column) + self._width, begin), (x, begin), (x, foot)

    def _height(self, box: _Placed) -> float:
        return box_height(len(box.lines), self._scale)

    def _x(self, column: int) -> float:
        return self._flow.press.frame.left + column * (self._width + _GAP)

    def _spoken(self) -> str:
        """All boxes of the sheet in words."""
        told, say = [], self._flow.press.say
        for box in self._placed:
            parent = self._rows[box.row.parent].code if box.row.parent is not None else ""
            status = self._statuses.get(box.row.id)
            words = [f"{box.row.code} {box.row.title}", say("below {place}", place=parent) if parent else ""]
            told.append(", ".join(filter(None, (*words, say(status) if status else ""))))
        return say("Objective diagram. {boxes}.", boxes="; ".join(told))


def _lines(rows: Sequence[ObjectiveRow]) -> Iterator[list[ObjectiveRow]]:
    """`rows`, parents before children, parted before each that is not the first child of the one before."""
    line: list[ObjectiveRow] = []
    for row in rows:
        if line and row.parent != line[-1].id:
            yield line
            line = []
        line.append(row)
    yield line
