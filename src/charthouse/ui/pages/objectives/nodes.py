"""The rows of the tree as the page shows them: objectives, the initiatives under each, and the row being typed.

No Qt here: the model, the rules of moving and the tests read nodes. An `Outline` hangs them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow

DRAFT = ""  # the id of the row that is being typed and not yet in the plan


class Kind(StrEnum):
    """What a row is. Moving never changes it (SEMANTICS 5)."""

    OBJECTIVE = "objective"
    INITIATIVE = "initiative"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands: below `parent` (None: a goal), behind its sibling of the same kind `after` (None: first)."""

    parent: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A row being typed: an empty one never reaches the plan."""

    kind: Kind
    place: Place


class Node:
    """A row. `key` is the number that stands for its id in model indexes; the root has none of it all.

    It is the same object for as long as its row is in the plan. `initiatives`: how many of them lead its children.
    `fixed_code`: the code of a plan that was adopted; without one the code follows from its place.
    """

    __slots__ = ("children", "fixed_code", "id", "initiatives", "item", "key", "kind", "parent", "row")

    def __init__(self, kind: Kind, item: ObjectiveRow | InitiativeRow | None, parent: Node | None, key: int) -> None:
        self.kind, self.item, self.parent, self.key = kind, item, parent, key
        self.id: str = item.id if item is not None else DRAFT
        self.fixed_code = ""
        self.row = self.initiatives = 0
        self.children: list[Node] = []

    @property
    def code(self) -> str:
        """As the page shows it: with a row being typed before it, as it stands once that is in the plan."""
        if self.kind is Kind.INITIATIVE:
            return self.item.code if self.item is not None else ""
        at, behind = self, ""
        while at.parent is not None and not at.fixed_code:
            behind = f".{at.row - at.parent.initiatives + 1}{behind}"
            at = at.parent
        if at.parent is None:
            return f"G{behind[1:]}" if behind else ""
        return f"{at.fixed_code}{behind}"

    @property
    def longest_code(self) -> str:
        """Its own, or that of its last sibling where that is longer: titles of siblings begin at one edge."""
        if self.parent is None or self.is_initiative:
            return self.code
        last = self.parent.children[-1].code
        return last if not self.fixed_code else max(last, self.code, key=len)

    @property
    def depth(self) -> int:
        """0 for a goal."""
        if isinstance(self.item, ObjectiveRow):
            return self.item.depth
        return self.parent.depth + 1 if self.parent is not None else -1

    @property
    def is_draft(self) -> bool:
        return self.item is None

    @property
    def is_initiative(self) -> bool:
        return self.kind is Kind.INITIATIVE

    @property
    def is_goal(self) -> bool:
        return self.depth == 0

    @property
    def title(self) -> str:
        return self.item.title if self.item is not None else ""

    @property
    def owner(self) -> tuple[str, str] | None:
        """Id and name of who answers for it."""
        return (self.item.owner, self.item.owner_name) if self.item is not None and self.item.owner else None

    @property
    def due(self) -> date | None:
        return self.item.due if self.item is not None else None

    @property
    def above(self) -> Node | None:
        """The row it stands under, as seen by people: None for a goal."""
        return self.parent if self.parent is not None and self.parent.parent is not None else None

    @property
    def siblings(self) -> list[Node]:
        """Itself and all that stand beside it."""
        return self.parent.children if self.parent is not None else [self]

    def kin(self) -> list[Node]:
        """Itself and its siblings of the same kind, in order; without the row being typed."""
        return [one for one in self.siblings if one.kind is self.kind and not one.is_draft]

    def of_kind(self, kind: Kind) -> list[Node]:
        """The children of a kind that are in the plan."""
        return [child for child in self.children if child.kind is kind and not child.is_draft]

    def previous(self) -> Node | None:
        """The sibling of its kind before it."""
        return next((one for one in reversed(self.siblings[: self.row]) if one.kind is self.kind), None)

    def following(self) -> Node | None:
        """The sibling of its kind behind it."""
        return next((one for one in self.siblings[self.row + 1 :] if one.kind is self.kind), None)

    def place(self) -> Place:
        """Where it stands now."""
        above, before = self.above, self.previous()
        return Place(above.id if above else None, before.id if before else None)

    def is_below(self, other: Node) -> bool:
        """Whether `other` is this row or stands above it."""
        at: Node | None = self
        while at is not None and at is not other:
            at = at.parent
        return at is other

    def walk(self) -> Iterator[Node]:
        """This row and all below it, in reading order. Trees may be deep: no recursion."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))


def roots(nodes: Sequence[Node]) -> list[Node]:
    """The nodes without those that stand below another of them, in reading order."""
    chosen = set(nodes)
    found = []
    for node in nodes:
        at = node.parent
        while at is not None and at not in chosen:
            at = at.parent
        if at is None:
            found.append(node)
    return sorted(found, key=reading_place)


def reading_place(node: Node) -> list[int]:
    """Orders nodes as they stand on the page."""
    place: list[int] = []
    at: Node | None = node
    while at is not None and at.parent is not None:
        place.append(at.row)
        at = at.parent
    return place[::-1]


def as_lines(nodes: Sequence[Node]) -> list[tuple[int, str]]:
    """The subtrees of `nodes` as an outline: (level, title), level 0 the outermost of them."""
    return [(node.depth - top.depth, node.title) for top in nodes for node in top.walk() if not node.is_draft]


def sizes(node: Node, measures: Mapping[str, int]) -> tuple[int, int, int]:
    """How many objectives, initiatives and measures go with a row when it is deleted."""
    below = list(node.walk())[1:]
    objectives = sum(1 for one in below if not one.is_initiative)
    return objectives, len(below) - objectives, sum(measures.get(one.id, 0) for one in (node, *below))
