"""Children before parents, whatever people have linked: circles of contribution are cut at their newest link.

Two correct copies of a plan can make a circle together, so the file allows it and analysis deals with it (JOURNAL F4).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter


@dataclass(frozen=True, slots=True)
class Link:
    """`child` contributes to `parent` with `weight`, relative to the parent's other children."""

    parent: str
    child: str
    weight: float = 1.0


@dataclass(frozen=True)
class Ordered:
    """All nodes, every child before its parents; the links kept, by parent; the links cut."""

    nodes: tuple[str, ...]
    below: Mapping[str, list[Link]]
    cut: tuple[Link, ...]

    @cached_property
    def above(self) -> Mapping[str, frozenset[str]]:
        """The parents of each child."""
        found: dict[str, set[str]] = {}
        for parent, links in self.below.items():
            for link in links:
                found.setdefault(link.child, set()).add(parent)
        return {child: frozenset(parents) for child, parents in found.items()}


def order(nodes: Iterable[str], links: Iterable[Link]) -> Ordered:
    """Order `nodes` so that children come first. Links that name unknown nodes are ignored, oldest links come first."""
    known = dict.fromkeys(nodes)
    kept = [link for link in links if link.parent in known and link.child in known]
    try:
        return Ordered(_sorted(known, kept), _by_parent(kept), ())
    except CycleError:
        kept, cut = _without_circles(kept)
        return Ordered(_sorted(known, kept), _by_parent(kept), tuple(cut))


def _sorted(nodes: Iterable[str], links: Iterable[Link]) -> tuple[str, ...]:
    place = {node: at for at, node in enumerate(nodes)}
    if all(place[link.parent] < place[link.child] for link in links):  # parents come first already, as in an outline
        return tuple(reversed(place))
    sorter: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(nodes, ()))
    for link in links:
        sorter.add(link.parent, link.child)
    return tuple(sorter.static_order())


def _by_parent(links: Iterable[Link]) -> dict[str, list[Link]]:
    below: dict[str, list[Link]] = {}
    for link in links:
        below.setdefault(link.parent, []).append(link)
    return below


def _without_circles(links: Iterable[Link]) -> tuple[list[Link], list[Link]]:
    """Links in order of age, each taken unless its parent already lies below its child."""
    below: dict[str, set[str]] = {}
    kept: list[Link] = []
    cut: list[Link] = []
    for link in links:
        if _reaches(below, link.child, link.parent):
            cut.append(link)
        else:
            below.setdefault(link.parent, set()).add(link.child)
            kept.append(link)
    return kept, cut


def _reaches(below: Mapping[str, set[str]], start: str, sought: str) -> bool:
    seen, waiting = {start}, [start]
    while waiting:
        node = waiting.pop()
        if node == sought:
            return True
        fresh = below.get(node, set()) - seen
        seen |= fresh
        waiting.extend(fresh)
    return False
