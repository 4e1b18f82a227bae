"""All rows of the tree, brought up to date with what is another one in the read model: no node is made twice.

No Qt here, as in `nodes`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile
from operator import attrgetter, is_
from typing import TypeVar

from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.objective_tree import Block, InitiativeRow, ObjectiveRow, ObjectiveTree
from charthouse.ui.pages.objectives.nodes import DRAFT, Draft, Kind, Node

Row = ObjectiveRow | InitiativeRow

_NOTHING = ObjectiveTree((), {}, {})
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Difference:
    """What a tree has otherwise than the rows shown. `changed`: rows that are others now, and those that `came`.

    `came` and `gone` are ids; `parents` those of the rows whose children came, went or changed places (None: goals).
    `run`: the objectives from the first that is another one to the last, in reading order, and the one `before` them.
    """

    tree: ObjectiveTree
    before: ObjectiveRow | None
    run: tuple[ObjectiveRow, ...]
    changed: tuple[Row, ...]
    came: tuple[str, ...]
    gone: frozenset[str]
    parents: frozenset[str | None]


class Outline:
    """All rows. Under an objective first its initiatives, then the objectives below it, as on paper.

    `nodes` holds each at its key, the root at 0; None where one was that is gone.
    """

    def __init__(self) -> None:
        self.root = Node(Kind.OBJECTIVE, None, None, 0)
        self.nodes: list[Node | None] = [self.root]
        self.by_id: dict[str, Node] = {}
        self.draft: Node | None = None
        self.deepest = 0  # levels below the goals
        self._tree = _NOTHING
        self._frozen = False  # whether any code stays where its row goes

    def node(self, row: str) -> Node | None:
        return self.by_id.get(row)

    def rows(self) -> Iterator[Node]:
        """Every row in reading order."""
        walk = self.root.walk()
        next(walk)
        return walk

    @property
    def goals(self) -> int:
        """How many the plan has."""
        is_typed = self.draft is not None and self.draft.parent is self.root
        return len(self.root.children) - is_typed

    # becoming up to date

    def difference(self, tree: ObjectiveTree) -> Difference:
        """What `take` would change to show this tree."""
        before, old, new = _apart(self._tree.blocks, tree.blocks)
        old_items, new_items = _other_initiatives(self._tree.initiatives, tree.initiatives)
        rows: tuple[Row, ...] = (*new, *new_items)
        gone: tuple[Row, ...] = (*old, *old_items)
        known = self.by_id
        return Difference(
            tree,
            before,
            new,
            tuple(row for row in rows if row.id not in known or known[row.id].item is not row),
            tuple(row.id for row in rows if row.id not in known),
            frozenset(row.id for row in gone) - {row.id for row in rows},
            frozenset(_hung_otherwise(old, new) | _hung_otherwise(old_items, new_items)),
        )

    def take(self, found: Difference) -> None:
        """Show the tree that this difference leads to."""
        tree = self._tree = found.tree
        for row in found.gone:
            self._forget(self.by_id.pop(row))
        for item in found.changed:
            node = self.by_id.get(item.id)
            if node is None:
                self.by_id[item.id] = self._new(_kind(item), item, None)
            else:
                node.item = item
        if found.parents:
            self._hang(found.parents)
            self.deepest = max(map(attrgetter("depth"), tree.objectives), default=0)
        self._fix_codes(found.changed)

    def comes_of_draft(self, found: Difference) -> bool:
        """Whether all that is new is a row where one is being typed: then the one becomes the other."""
        draft = self.draft
        if draft is None or draft.parent is None or self._frozen or found.gone or len(found.came) != 1:
            return False
        (came,), above = found.came, draft.parent
        if found.parents != {above.id or None}:
            return False
        start, ids = self._run(found, above, draft.kind)
        shown = [came if one is draft else one.id for one in above.children]
        return came in ids and shown[start : start + len(ids)] == ids

    def _run(self, found: Difference, above: Node, kind: Kind) -> tuple[int, list[str]]:
        """The rows of a kind below `above` that the difference spans, and the number of the first among all there."""
        if kind is Kind.INITIATIVE:
            return 0, [row.id for row in found.tree.initiatives.get(above.id, ())]
        parent = above.id or None
        before = self.by_id.get(found.before.id) if found.before is not None else None
        while before is not None and before.parent is not above:
            before = before.parent
        start = before.row + 1 if before is not None else above.initiatives
        return start, [row.id for row in found.run if row.parent == parent]

    def take_draft_in(self, found: Difference) -> None:
        """Show the tree, the row being typed as the one that came: it stands where it stood."""
        node, (came,) = self.by_id.pop(DRAFT), found.came
        node.id, self.by_id[came], self.draft = came, node, None
        self.take(replace(found, parents=frozenset()))
        self._deepen(node)

    def put_before_draft(self, found: Difference) -> None:
        """Show the tree, the row that came where the one being typed stood, which goes on behind it."""
        draft, (came,) = self.by_id[DRAFT], found.came
        self.take(replace(found, parents=frozenset()))
        node = self.by_id[came]
        if draft.parent is not None:
            self._insert(node, draft.parent, draft.row)
        self._deepen(node)

    def _hang(self, parents: frozenset[str | None]) -> None:
        """Give these parents the children that the tree has below them."""
        below: dict[str | None, list[Node]] = {
            one: [self.by_id[item.id] for item in self._tree.initiatives.get(one or "", ())] for one in parents
        }
        initiatives = {one: len(children) for one, children in below.items()}
        for row in self._tree.objectives:
            if row.parent in below:
                below[row.parent].append(self.by_id[row.id])
        for one, children in below.items():
            parent = self.root if one is None else self.by_id.get(one)
            if parent is not None:
                parent.children, parent.initiatives = children, initiatives[one]
                for place, child in enumerate(children):
                    child.parent, child.row = parent, place

    def _fix_codes(self, changed: Iterable[Row]) -> None:
        """The codes of a plan that was adopted stay with their rows, and no other row's code tells of that."""
        was, looked_at = self._frozen, self._tree.objectives if self._frozen else changed
        self._frozen = any(isinstance(row, ObjectiveRow) and row.frozen for row in looked_at)
        for row in changed if was is self._frozen else self._tree.objectives:
            self.by_id[row.id].fixed_code = row.code if self._frozen else ""
        if self.draft is not None:
            self._number_with_draft()

    # the row being typed

    def place_of_draft(self, draft: Draft) -> tuple[Node, int] | None:
        """Parent and row number for a row being typed; None where its parent is gone."""
        parent = self.root if draft.place.parent is None else self.by_id.get(draft.place.parent)
        if parent is None:
            return None
        before = self.by_id.get(draft.place.after or "")
        if before is not None and before.parent is parent:
            return parent, before.row + 1
        return parent, 0 if draft.kind is Kind.INITIATIVE else parent.initiatives

    def put_draft(self, draft: Draft, parent: Node, row: int) -> Node:
        """Show a row being typed, and the codes that stand once it is in the plan."""
        node = self.draft = self.by_id[DRAFT] = self._new(draft.kind, None, parent)
        self._insert(node, parent, row)
        self._number_with_draft()
        return node

    def drop_draft(self) -> None:
        """Let the row being typed go."""
        node = self.draft
        if node is None or node.parent is None:
            return
        del node.parent.children[node.row]
        node.parent.initiatives -= node.is_initiative
        self._forget(self.by_id.pop(DRAFT))
        self.draft = None
        _count(node.parent, node.row)
        if self._frozen:
            for row in self._tree.objectives:
                self.by_id[row.id].fixed_code = row.code

    # nodes

    def _new(self, kind: Kind, item: Row | None, parent: Node | None) -> Node:
        node = Node(kind, item, parent, len(self.nodes))
        self.nodes.append(node)
        return node

    def _deepen(self, came: Node) -> None:
        if not came.is_initiative:
            self.deepest = max(self.deepest, came.depth)

    def _forget(self, node: Node) -> None:
        self.nodes[node.key] = None

    def _insert(self, node: Node, parent: Node, row: int) -> None:
        node.parent = parent
        parent.children.insert(row, node)
        parent.initiatives += node.is_initiative
        _count(parent, row)

    def _number_with_draft(self) -> None:
        """Where codes stay with their rows, the row being typed is numbered behind all of them."""
        if not self._frozen:
            return
        objectives = [node for node in self.rows() if not node.is_initiative]
        found = numbered((node.id, node.above.id if node.above else None, _frozen_code(node)) for node in objectives)
        for node in objectives:
            node.fixed_code = found[node.id]


def _kind(row: Row) -> Kind:
    return Kind.OBJECTIVE if isinstance(row, ObjectiveRow) else Kind.INITIATIVE


def _apart(
    old: tuple[Block, ...], new: tuple[Block, ...]
) -> tuple[ObjectiveRow | None, tuple[ObjectiveRow, ...], tuple[ObjectiveRow, ...]]:
    """The rows of both without those at their beginnings and ends that are the same, and the last one before them."""
    first, old, new = _without_ends(old, new)
    before = first[-1][-1] if first else None
    same, old_rows, new_rows = _without_ends(tuple(chain.from_iterable(old)), tuple(chain.from_iterable(new)))
    return same[-1] if same else before, old_rows, new_rows


def _without_ends(old: tuple[T, ...], new: tuple[T, ...]) -> tuple[tuple[T, ...], tuple[T, ...], tuple[T, ...]]:
    """What both begin with, and what each has between that and what both end with."""
    first = _same(old, new)
    last = min(_same(old[::-1], new[::-1]), len(old) - first, len(new) - first)
    return old[:first], old[first : len(old) - last], new[first : len(new) - last]


def _same(old: Sequence[object], new: Sequence[object]) -> int:
    """How many both begin with."""
    return sum(takewhile(bool, map(is_, old, new)))


def _hung_otherwise(old: Iterable[Row], new: Iterable[Row]) -> set[str | None]:
    """What those rows stand under whose children came, went or changed places."""
    before, after = _below(old), _below(new)
    return {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}


def _below(rows: Iterable[Row]) -> dict[str | None, list[str]]:
    """The ids of rows by what they stand under."""
    found: dict[str | None, list[str]] = {}
    for row in rows:
        found.setdefault(row.parent if isinstance(row, ObjectiveRow) else row.objective, []).append(row.id)
    return found


def _other_initiatives(
    old: Mapping[str, tuple[InitiativeRow, ...]], new: Mapping[str, tuple[InitiativeRow, ...]]
) -> tuple[list[InitiativeRow], list[InitiativeRow]]:
    """All initiatives, before and now, of the objectives of which any is another one."""
    if old is new:
        return [], []
    others = [one for one in {**old, **new} if old.get(one) != new.get(one)]
    return [row for one in others for row in old.get(one, ())], [row for one in others for row in new.get(one, ())]


def _count(parent: Node, since: int) -> None:
    for row in range(since, len(parent.children)):
        parent.children[row].row = row


def _frozen_code(node: Node) -> str:
    return node.item.code if isinstance(node.item, ObjectiveRow) and node.item.frozen else ""
