"""Boxes in bands with links between them: where each box stands so that few links cross, and where long links pass.

Sugiyama's method (K. Sugiyama, S. Tagawa and M. Toda, 1981): a link that skips a band gets a bend there, which takes
its place in the band's order like a box; sweeps put every node at the mean of its neighbours, and the order with the
fewest crossings is kept. Places are then found for that order by isotonic regression (pool adjacent violators), so
that no two boxes overlap and none leaves the drawing. Lengths are in widths of a box.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random
from typing import Final, TypeAlias

BOX: Final = 0.56  # half a box and half the gap to the next one
BEND: Final = 0.05  # half the room of a link between two boxes
_SWEEPS: Final = 12
_STARTS: Final = 12
_EFFORT: Final = 600  # nodes and links that all starts together may take
_SWAPS: Final = 12
_SMOOTHING: Final = 8
_PINNED: Final = 1_000.0  # the pull of a place that somebody chose


@dataclass(frozen=True, slots=True)
class Route:
    """A link and the bends it passes, (band, place) from the cause's side; none between neighbouring bands."""

    cause: str
    effect: str
    bends: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """`places`: the middle of each box. `width`: of the whole drawing."""

    places: Mapping[str, float]
    routes: tuple[Route, ...]
    width: float
    crossings: int


def lay_out(
    bands: Sequence[Sequence[str]], links: Sequence[tuple[str, str]], pinned: Mapping[str, float], width: float
) -> Layout:
    """Place the boxes of `bands` (from the top) at least `width` wide; boxes in `pinned` stay there if there is room.

    Links of unknown boxes are ignored, and links inside a band take no part. The same input gives the same layout.
    """
    drawing = _Drawing(bands, links, pinned, width)
    drawing.untangle()
    drawing.smooth()
    return drawing.layout()


@dataclass(slots=True)
class _Node:
    band: int
    half: float
    pin: float | None = None
    above: list[_Node] = field(default_factory=list)
    below: list[_Node] = field(default_factory=list)
    x: float = 0.0


_State: TypeAlias = list[list[tuple[_Node, float]]]


class _Drawing:
    """Nodes in their bands, each band in its present order."""

    def __init__(
        self,
        bands: Sequence[Sequence[str]],
        links: Sequence[tuple[str, str]],
        pinned: Mapping[str, float],
        width: float,
    ) -> None:
        self._boxes = {box: _Node(at, BOX, pinned.get(box)) for at, band in enumerate(bands) for box in band}
        self._rows = [[self._boxes[box] for box in band] for band in bands]
        self._chains = [
            (cause, effect, self._chain(self._boxes[cause], self._boxes[effect]))
            for cause, effect in links
            if cause in self._boxes and effect in self._boxes
        ]
        needed = max((sum(2 * node.half for node in row) for row in self._rows), default=0.0)
        self._width = max(width, needed)
        for row in self._rows:
            for node, place in zip(row, self._even(row), strict=True):
                node.x = place if node.pin is None else node.pin
            row.sort(key=lambda node: node.x)
            self._spread(row, [node.x for node in row])

    def untangle(self) -> None:
        """Find the orders with the fewest crossings."""
        size = sum(len(row) for row in self._rows) + len(self._chains)
        best = (self._crossings(), self._state())
        chance = Random(0)  # noqa: S311 (the same layout for the same plan)
        for start in range(max(1, min(_STARTS, _EFFORT // max(size, 1)))):
            if start:
                self._shuffle(chance)
            best = min(best, self._sweep(), key=lambda found: found[0])
            if not best[0]:
                break
        self._restore(best[1])

    def smooth(self) -> None:
        """Straighten the links without changing an order, and leave air between boxes."""
        for _ in range(_SMOOTHING):
            for row in self._rows:
                even = self._even(row)
                self._spread(row, [_near(node, at) for node, at in zip(row, even, strict=True)])

    def _sweep(self) -> tuple[int, _State]:
        """The best order that sweeps from the present one lead to."""
        best = (self._crossings(), self._state())
        for sweep in range(_SWEEPS):
            if not best[0]:
                return best
            down = sweep % 2 == 0
            for row in self._rows if down else self._rows[::-1]:
                wanted = {id(node): _mean(node.above if down else node.below, node) for node in row}
                row.sort(key=lambda node: wanted[id(node)])
                self._spread(row, [wanted[id(node)] for node in row])
            best = min(best, (self._crossings(), self._state()), key=lambda found: found[0])
        self._restore(best[1])
        for _ in range(_SWAPS):
            swapped = [self._swap_neighbours(row) for row in self._rows]
            if not any(swapped):
                break
        return self._crossings(), self._state()

    def _shuffle(self, chance: Random) -> None:
        """Begin from another order; pinned boxes stay."""
        for row in self._rows:
            chance.shuffle(row)
            places = {id(node): place for node, place in zip(row, self._even(row), strict=True)}
            row.sort(key=lambda node: places[id(node)] if node.pin is None else node.pin)
            self._spread(row, [places[id(node)] for node in row])

    def layout(self) -> Layout:
        """What was found."""
        places = {box: node.x for box, node in self._boxes.items()}
        routes = [
            Route(cause, effect, tuple((node.band, node.x) for node in chain[1:-1]))
            for cause, effect, chain in self._chains
        ]
        return Layout(places, tuple(routes), self._width, self._crossings())

    def _chain(self, cause: _Node, effect: _Node) -> list[_Node]:
        """The nodes a link passes, its bends among them; neighbours know each other."""
        step = 1 if effect.band > cause.band else -1
        bends = [_Node(band, BEND) for band in range(cause.band + step, effect.band, step)]
        for bend in bends:
            self._rows[bend.band].append(bend)
        chain = [cause, *bends, effect]
        if cause.band != effect.band:
            for one, other in pairwise(chain):
                upper, lower = (one, other) if one.band < other.band else (other, one)
                upper.below.append(lower)
                lower.above.append(upper)
        return chain

    def _even(self, row: Sequence[_Node]) -> list[float]:
        """Places with equal air between the nodes of a band."""
        air = (self._width - sum(2 * node.half for node in row)) / max(len(row), 1)
        places, end = [], 0.0
        for node in row:
            places.append(end + air / 2 + node.half)
            end += air + 2 * node.half
        return places

    def _spread(self, row: Sequence[_Node], wanted: Sequence[float]) -> None:
        """The places nearest to `wanted` (least squares) that keep the order, the gaps and the edges."""
        if not row:
            return
        offsets = [0.0]
        for one, other in pairwise(row):
            offsets.append(offsets[-1] + one.half + other.half)
        blocks: list[tuple[float, float, int]] = []  # mean, weight, nodes
        for node, place, offset in zip(row, wanted, offsets, strict=True):
            pull = 1.0 if node.pin is None else _PINNED
            mean, weight, count = (place if node.pin is None else node.pin) - offset, pull, 1
            while blocks and blocks[-1][0] > mean:
                before = blocks.pop()
                mean = (before[0] * before[1] + mean * weight) / (before[1] + weight)
                weight, count = before[1] + weight, before[2] + count
            blocks.append((mean, weight, count))
        low, high = row[0].half, self._width - row[-1].half - offsets[-1]
        means = (mean for mean, _, count in blocks for _ in range(count))
        for node, mean, offset in zip(row, means, offsets, strict=True):
            node.x = max(low, min(high, mean)) + offset

    def _swap_neighbours(self, row: list[_Node]) -> bool:
        """Exchange neighbours where fewer links cross then; whether any were."""
        swapped = False
        for at in range(len(row) - 1):
            left, right = row[at], row[at + 1]
            if left.pin is None and right.pin is None and _crossed(left, right) > _crossed(right, left):
                row[at], row[at + 1] = right, left
                left.x, right.x = right.x, left.x
                self._spread(row, [node.x for node in row])
                swapped = True
        return swapped

    def _crossings(self) -> int:
        return sum(_between(row) for row in self._rows)

    def _state(self) -> _State:
        return [[(node, node.x) for node in row] for row in self._rows]

    def _restore(self, state: _State) -> None:
        for row, kept in zip(self._rows, state, strict=True):
            row[:] = [node for node, _ in kept]
            for node, place in kept:
                node.x = place


def _mean(neighbours: Sequence[_Node], node: _Node) -> float:
    if node.pin is not None:
        return node.pin
    return sum(one.x for one in neighbours) / len(neighbours) if neighbours else node.x


def _near(node: _Node, even: float) -> float:
    """The mean of all neighbours, and for a box also of an even place."""
    around = [one.x for one in (*node.above, *node.below)]
    if node.half == BOX:
        around.append(even)
    return sum(around) / len(around)


def _crossed(left: _Node, right: _Node) -> int:
    """Crossings among the links of two neighbours, in this order."""
    sides = ((left.above, right.above), (left.below, right.below))
    return sum(one.x > other.x for ones, others in sides for one in ones for other in others)


def _between(row: Sequence[_Node]) -> int:
    """Crossings of the links from a band down to the next one."""
    seen: list[float] = []
    crossings = 0
    for node in sorted(row, key=lambda one: one.x):
        ends = sorted(one.x for one in node.below)
        crossings += sum(len(seen) - bisect_left(seen, end + 1e-9) for end in ends)
        for end in ends:
            insort(seen, end)
    return crossings
