"""The strategy map: objectives in the bands of their perspectives, and what leads to what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from charthouse.document.queries.objectives import codes
from charthouse.domain.kinds import Cause

if TYPE_CHECKING:
    from charthouse.document.document import Document

MOST_BOXES: Final = 120  # that are drawn; the highest in the tree come first
ADVISED_BOXES: Final = 24  # that people still take in (SEMANTICS 5)

_BOXES = """
    SELECT o.id, o.title, o.perspective, o.owner, p.name, o.map_place FROM objective o
    LEFT JOIN person p ON p.id = o.owner
    WHERE o.perspective <> '' OR o.id IN (SELECT cause FROM cause_link UNION SELECT effect FROM cause_link)
"""


@dataclass(frozen=True, slots=True)
class MapBox:
    """An objective on the map. `place`: where somebody put it in its band, None for wherever it fits."""

    id: str
    code: str
    title: str
    perspective: str
    owner: str | None
    owner_name: str
    place: float | None


@dataclass(frozen=True, slots=True)
class MapBand:
    """A perspective; without a name for boxes that have links but no perspective."""

    name: str
    boxes: tuple[MapBox, ...]


@dataclass(frozen=True, slots=True)
class MapLink:
    cause: str
    effect: str
    kind: Cause


@dataclass(frozen=True, slots=True)
class StrategyMap:
    """Bands from the top. `named`: the perspectives that the plan lists. `left_out`: boxes over `MOST_BOXES`."""

    bands: tuple[MapBand, ...]
    links: tuple[MapLink, ...]
    named: tuple[str, ...]
    left_out: int
    measures: int

    @property
    def boxes(self) -> tuple[MapBox, ...]:
        return tuple(box for band in self.bands for box in band.boxes)


NO_MAP: Final = StrategyMap((), (), (), 0, 0)


def strategy_map(document: Document) -> StrategyMap:
    """What the map shows; boxes of a band in the order of the tree."""
    code_of = codes(document)
    rows = sorted(document.rows(_BOXES), key=lambda row: (code_of[row[0]].count("."), _place(code_of[row[0]])))
    kept = [
        MapBox(row, code_of[row], title, perspective, owner, name or "", place)
        for row, title, perspective, owner, name, place in rows[:MOST_BOXES]
    ]
    listed = document.rows("SELECT perspectives FROM plan")
    named = perspective_names(listed[0][0] if listed else "")
    known = {box.id for box in kept}
    links = document.rows("SELECT cause, effect, kind FROM cause_link ORDER BY id")
    return StrategyMap(
        bands=_bands(kept, named),
        links=tuple(MapLink(one, other, Cause(kind)) for one, other, kind in links if {one, other} <= known),
        named=named,
        left_out=len(rows) - len(kept),
        measures=document.rows("SELECT count(*) FROM measure")[0][0],
    )


def perspective_names(text: str) -> tuple[str, ...]:
    """The names that stand in `text`, one a line, each once."""
    lines = (line.strip() for line in text.split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))


def _bands(boxes: Sequence[MapBox], named: Sequence[str]) -> tuple[MapBand, ...]:
    found: dict[str, list[MapBox]] = {name: [] for name in named}
    for box in sorted(boxes, key=lambda box: _place(box.code)):
        found.setdefault(box.perspective, []).append(box)
    without = found.pop("", [])
    bands = [MapBand(name, tuple(inside)) for name, inside in found.items()]
    return (*bands, MapBand("", tuple(without))) if without else tuple(bands)


def _place(code: str) -> tuple[int, ...]:
    """Where a code stands in the order of the tree."""
    return tuple(int(number) for number in re.findall(r"[0-9]+", code))


def between(links: Sequence[MapLink], box: str) -> frozenset[tuple[str, str]]:
    """The links on every way that leads to `box` or starts from it, as (cause, effect)."""
    down: dict[str, list[MapLink]] = {}
    up: dict[str, list[MapLink]] = {}
    for link in links:
        down.setdefault(link.effect, []).append(link)
        up.setdefault(link.cause, []).append(link)
    return _walked(down, box, upward=False) | _walked(up, box, upward=True)


def _walked(links: Mapping[str, Sequence[MapLink]], box: str, *, upward: bool) -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    seen, waiting = {box}, [box]
    while waiting:
        for link in links.get(waiting.pop(), ()):
            found.add((link.cause, link.effect))
            end = link.effect if upward else link.cause
            if end not in seen:
                seen.add(end)
                waiting.append(end)
    return frozenset(found)
