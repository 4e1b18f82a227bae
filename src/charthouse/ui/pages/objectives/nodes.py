"""The rows of the tree as the page shows them: objectives, the initiatives under each, and the row being typed.

Built anew from the read model after every step. No Qt here: the model, the rules of moving and the tests read nodes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.objectives import InitiativeRow, ObjectiveRow, ObjectiveTree

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
    """A row. `key` is the number that stands for its id in model indexes; the root has none of it all."""

    __slots__ = ("children", "code", "depth", "id", "item", "key", "kind", "parent", "row")

    def __init__(self, kind: Kind, item: ObjectiveRow | InitiativeRow | None, parent: Node | None, key: int) -> None:
        self.kind, self.item, self.parent, self.key = kind, item, parent, key
        self.id: str = item.id if item is not None else DRAFT
        self.code: str = item.code if item is not None else ""
        self.depth: int = parent.depth + 1 if parent is not None else -1
        self.row = 0
        self.children: list[Node] = []

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


class Outline:
    """All rows. Under an objective first its initiatives, then the objectives below it, as on paper."""

    def __init__(self, tree: ObjectiveTree, key_of: Callable[[str], int]) -> None:
        self.root = Node(Kind.OBJECTIVE, None, None, -1)
        self.by_id: dict[str, Node] = {}
        self.draft: Node | None = None
        self.deepest = 0  # levels below the goals
        self._frozen = False  # whether any code stays where its row goes
        for row in tree.objectives:
            parent = self.by_id[row.parent] if row.parent is not None else self.root
            node = self._hang(Node(Kind.OBJECTIVE, row, parent, key_of(row.id)))
            self.deepest = max(self.deepest, node.depth)
            self._frozen = self._frozen or row.frozen
            for item in tree.initiatives.get(row.id, ()):
                self._hang(Node(Kind.INITIATIVE, item, node, key_of(item.id)))

    def node(self, row: str) -> Node | None:
        return self.by_id.get(row)

    def rows(self) -> Iterator[Node]:
        """Every row in reading order."""
        walk = self.root.walk()
        next(walk)
        return walk

    def place_of_draft(self, draft: Draft) -> tuple[Node, int] | None:
        """Parent and row number for a row being typed; None where its parent is gone."""
        parent = self.root if draft.place.parent is None else self.by_id.get(draft.place.parent)
        if parent is None:
            return None
        before = self.by_id.get(draft.place.after or "")
        if before is not None and before.parent is parent:
            return parent, before.row + 1
        return parent, 0 if draft.kind is Kind.INITIATIVE else len(parent.of_kind(Kind.INITIATIVE))

    def put_draft(self, draft: Draft, parent: Node, row: int, key: int) -> Node:
        """Show a row being typed, and the codes that stand once it is in the plan."""
        node = self.draft = Node(draft.kind, None, parent, key)
        parent.children.insert(row, node)
        self.by_id[DRAFT] = node
        self._number(parent, row)
        return node

    def drop_draft(self) -> None:
        """Let the row being typed go."""
        node = self.draft
        if node is None or node.parent is None:
            return
        del node.parent.children[node.row]
        del self.by_id[DRAFT]
        self.draft = None
        self._number(node.parent, node.row)

    def _hang(self, node: Node) -> Node:
        siblings = node.parent.children if node.parent is not None else []
        node.row = len(siblings)
        siblings.append(node)
        self.by_id[node.id] = node
        return node

    def _number(self, parent: Node, since: int) -> None:
        """Number the children from `since` on again, and with them the codes of the objectives below."""
        for row in range(since, len(parent.children)):
            parent.children[row].row = row
        if self._frozen:
            self._recode_all()
            return
        prefix = f"{parent.code}." if parent.parent is not None else "G"
        objectives = [child for child in parent.children if child.kind is Kind.OBJECTIVE]
        for number, child in enumerate(objectives, 1):
            if child.row >= since:
                _recode(child, f"{prefix}{number}")

    def _recode_all(self) -> None:
        objectives = [node for node in self.rows() if not node.is_initiative]
        found = numbered((node.id, node.above.id if node.above else None, _frozen_code(node)) for node in objectives)
        for node in objectives:
            node.code = found[node.id]


def _frozen_code(node: Node) -> str:
    return node.item.code if isinstance(node.item, ObjectiveRow) and node.item.frozen else ""


def _recode(node: Node, code: str) -> None:
    stack = [(node, code)]
    while stack:
        at, code = stack.pop()
        at.code = code
        below = [child for child in at.children if child.kind is Kind.OBJECTIVE]
        stack.extend((child, f"{code}.{number}") for number, child in enumerate(below, 1))


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
