"""All rows of the tree, brought up to date with what is another one in the read model: no node is made twice.

No Qt here, as in `nodes`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import attrgetter, is_

from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.objectives import InitiativeRow, ObjectiveRow, ObjectiveTree
from charthouse.ui.pages.objectives.nodes import DRAFT, Draft, Kind, Node

Row = ObjectiveRow | InitiativeRow

_NOTHING = ObjectiveTree((), {}, {})
_PIECE = 256  # rows that are compared at once


@dataclass(frozen=True, slots=True)
class Difference:
    """What a tree has otherwise than the rows shown. `changed`: rows that say something else, and those that `came`.

    `came` and `gone` are ids; `parents` those of the rows whose children came, went or changed places (None: goals).
    """

    tree: ObjectiveTree
    changed: tuple[Row, ...]
    came: tuple[str, ...]
    gone: frozenset[str]
    parents: frozenset[str | None]


class Outline:
    """All rows. Under an objective first its initiatives, then the objectives below it, as on paper."""

    def __init__(self, key_of: Callable[[str], int]) -> None:
        self.root = Node(Kind.OBJECTIVE, None, None, -1)
        self.by_id: dict[str, Node] = {}
        self.draft: Node | None = None
        self.deepest = 0  # levels below the goals
        self._tree = _NOTHING
        self._frozen = False  # whether any code stays where its row goes
        self._key_of = key_of

    def node(self, row: str) -> Node | None:
        return self.by_id.get(row)

    def rows(self) -> Iterator[Node]:
        """Every row in reading order."""
        walk = self.root.walk()
        next(walk)
        return walk

    # becoming up to date

    def difference(self, tree: ObjectiveTree) -> Difference:
        """What `take` would change to show this tree."""
        old, new = _apart(self._tree.objectives, tree.objectives)
        before, after = _below(old), _below(new)
        parents = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
        old_items, new_items = _other_initiatives(self._tree.initiatives, tree.initiatives)
        before, after = _below(old_items), _below(new_items)
        parents |= {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
        rows: tuple[Row, ...] = (*new, *new_items)
        gone: tuple[Row, ...] = (*old, *old_items)
        known = self.by_id
        return Difference(
            tree,
            tuple(row for row in rows if row.id not in known or known[row.id].item != row),
            tuple(row.id for row in rows if row.id not in known),
            frozenset(row.id for row in gone) - {row.id for row in rows},
            frozenset(parents),
        )

    def take(self, found: Difference) -> None:
        """Show the tree that this difference leads to."""
        tree = self._tree = found.tree
        for row in found.gone:
            del self.by_id[row]
        for item in found.changed:
            node = self.by_id.get(item.id)
            if node is None:
                self.by_id[item.id] = Node(_kind(item), item, None, self._key_of(item.id))
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
        (came,), above = found.came, draft.parent.id or None
        items = [row.id for row in found.tree.initiatives.get(above or "", ())]
        below = [*items, *[row.id for row in found.tree.objectives if row.parent == above]]
        kinds = {_kind(row) for row in found.changed if row.id == came}
        shown = [came if one is draft else one.id for one in draft.parent.children]
        return found.parents == {above} and kinds == {draft.kind} and shown == below

    def take_draft_in(self, found: Difference) -> None:
        """Show the tree, the row being typed as the one that came: it stands where it stood."""
        node, (came,) = self.by_id.pop(DRAFT), found.came
        node.id, self.by_id[came], self.draft = came, node, None
        self.take(replace(found, parents=frozenset()))
        self.deepest = max(self.deepest, node.depth)

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

    def put_draft(self, draft: Draft, parent: Node, row: int, key: int) -> Node:
        """Show a row being typed, and the codes that stand once it is in the plan."""
        node = self.draft = Node(draft.kind, None, parent, key)
        parent.children.insert(row, node)
        parent.initiatives += node.is_initiative
        self.by_id[DRAFT] = node
        _count(parent, row)
        self._number_with_draft()
        return node

    def drop_draft(self) -> None:
        """Let the row being typed go."""
        node = self.draft
        if node is None or node.parent is None:
            return
        del node.parent.children[node.row]
        node.parent.initiatives -= node.is_initiative
        del self.by_id[DRAFT]
        self.draft = None
        _count(node.parent, node.row)
        if self._frozen:
            for row in self._tree.objectives:
                self.by_id[row.id].fixed_code = row.code

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
    old: tuple[ObjectiveRow, ...], new: tuple[ObjectiveRow, ...]
) -> tuple[tuple[ObjectiveRow, ...], tuple[ObjectiveRow, ...]]:
    """Both without the rows at their beginnings and ends that are the same."""
    first = _same(old, new)
    last = min(_same(old[::-1], new[::-1]), len(old) - first, len(new) - first)
    return old[first : len(old) - last], new[first : len(new) - last]


def _same(old: tuple[ObjectiveRow, ...], new: tuple[ObjectiveRow, ...]) -> int:
    """How many rows both begin with; most of a large plan is, so whole pieces are compared first."""
    pieces = range(0, min(len(old), len(new)), _PIECE)
    start = next((at for at in pieces if old[at : at + _PIECE] != new[at : at + _PIECE]), min(len(old), len(new)))
    return start + sum(takewhile(bool, map(is_, old[start:], new[start:])))


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
