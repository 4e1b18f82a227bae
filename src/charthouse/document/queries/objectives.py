"""The objective tree with its codes and initiatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from charthouse.document.kept import IN, Touched, some
from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.plan import as_date

if TYPE_CHECKING:
    from charthouse.document.document import Document

Row = tuple[Any, ...]

READS = frozenset(("objective", "initiative", "measure", "person"))
_OBJECTIVES = """
    SELECT o.id, o.parent, o.code, o.title, o.description, o.level, o.perspective, o.owner, p.name,
        o.start, o.due, o.weight, o.position
    FROM objective o LEFT JOIN person p ON p.id = o.owner WHERE {} ORDER BY o.position, o.id
"""
_SOME_OBJECTIVES = _OBJECTIVES.format(f"o.id {IN}")
_POSITION = itemgetter(12, 0)
_INITIATIVES = """
    SELECT i.objective, i.id, i.number, i.title, i.description, i.state, i.owner, p.name, i.start, i.due
    FROM initiative i LEFT JOIN person p ON p.id = i.owner ORDER BY i.position, i.id
"""


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """A node of the tree. `depth` 0 is a goal; `code` G1, G1.1 … follows its place until the plan is adopted."""

    id: str
    parent: str | None
    depth: int
    code: str
    title: str
    description: str
    level: str
    perspective: str
    owner: str | None
    owner_name: str
    start: date | None
    due: date | None
    weight: float
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    objective: str
    id: str
    code: str
    title: str
    description: str
    state: str
    owner: str | None
    owner_name: str
    start: date | None
    due: date | None


@dataclass(frozen=True)
class ObjectiveTree:
    """All objectives in reading order (a parent, then its children), and the initiatives of each.

    `measures` counts the measures of an objective itself, not of those below it.
    """

    objectives: tuple[ObjectiveRow, ...]
    initiatives: Mapping[str, tuple[InitiativeRow, ...]]
    measures: Mapping[str, int]

    @cached_property
    def by_id(self) -> Mapping[str, ObjectiveRow]:
        """Asked for many times a step, as `goal_of` is."""
        return {row.id: row for row in self.objectives}

    def has(self, row: str) -> bool:
        """Whether an objective or an initiative with this id is in it."""
        initiatives = (item for items in self.initiatives.values() for item in items)
        return any(one.id == row for one in self.objectives) or any(one.id == row for one in initiatives)

    def goals(self) -> tuple[ObjectiveRow, ...]:
        return tuple(row for row in self.objectives if row.depth == 0)

    @cached_property
    def goal_of(self) -> Mapping[str, ObjectiveRow]:
        """The goal above each objective, by the objective's id (a goal's own is itself)."""
        found: dict[str, ObjectiveRow] = {}
        for row in self.objectives:
            found[row.id] = row if row.parent is None else found[row.parent]
        return found


@dataclass(slots=True)
class _Read:
    """The tree with the rows it was made of by id, and their ids in reading order. `frozen`: any code is.

    Rows and ids are brought up to date where they are: to copy thousands takes longer than to change a few.
    """

    tree: ObjectiveTree
    rows: dict[str, Row]
    order: list[str]
    frozen: bool


def objective_tree(document: Document) -> ObjectiveTree:
    """The tree as it is now; rows that stand as before are the same objects as in the last one."""
    return document.kept.answer(
        "objectives", None, READS, lambda: _read(document), lambda last, touched: _patched(document, last, touched)
    ).tree


def _read(document: Document) -> _Read:
    rows = {row[0]: row for row in document.rows(_OBJECTIVES.format("1"))}
    objectives = tuple(_in_order(rows.values(), {}, frozenset()))
    tree = ObjectiveTree(objectives, _initiatives(document), _measures(document))
    return _Read(tree, rows, _ids(objectives), _any_frozen(rows.values()))


def _patched(document: Document, last: _Read, touched: Touched) -> _Read | None:
    """Reads only the objectives that came, went or changed, and the counts and initiatives where those did."""
    if "name" in touched.rewritten("person"):
        return None
    tree, going = last.tree, touched.rows("objective")
    fresh = {row[0]: row for row in document.rows(_SOME_OBJECTIVES, some(going))} if going else {}
    if touched.rows("initiative"):
        tree = replace(tree, initiatives=_initiatives(document))
    if touched.fields("measure") & {"objective"}:
        tree = replace(tree, measures=_measures(document))
    if going:  # all that can fail is behind us: what is kept changes from here on
        tree = replace(tree, objectives=_with_objectives(last, fresh, going))
    last.tree = tree
    return last


def _with_objectives(last: _Read, fresh: Mapping[str, Row], going: frozenset[str]) -> tuple[ObjectiveRow, ...]:
    """`last` takes in the `fresh` rows for those `going`; what stands elsewhere in the tree is not looked at."""
    rows, objectives = last.rows, list(last.tree.objectives)
    was = {one: rows[one] for one in going if one in rows}
    rows.update(fresh)
    for gone in was.keys() - fresh.keys():
        del rows[gone]
    for row in fresh.keys() & was.keys():
        at = last.order.index(row)
        objectives[at] = _objective(fresh[row], objectives[at].depth, objectives[at].code)
    moved = [row for row in going if _place(was.get(row)) != _place(fresh.get(row))]
    if not moved:
        return tuple(objectives)
    above = {side[one][1] for one in moved for side in (was, fresh) if one in side}.difference(moved)
    if not (last.frozen or _any_frozen(fresh.values())):  # frozen codes are numbered from the whole plan
        if None not in above:
            _splice(objectives, rows, last.order, above, going)
            return tuple(objectives)
        stayed = (side[one] for one in moved if one in fresh and one in was for side in (was, fresh))
        if above == {None} and not any(row[1] for row in stayed):
            objectives = list(_goals_in_order(objectives, rows, going))
            last.order = _ids(objectives)
            return tuple(objectives)
    objectives = list(_in_order(rows.values(), last.tree.by_id, going))
    last.order, last.frozen = _ids(objectives), _any_frozen(rows.values())
    return tuple(objectives)


def _splice(
    objectives: list[ObjectiveRow],
    rows: Mapping[str, Row],
    order: list[str],
    above: Iterable[str],
    going: frozenset[str],
) -> None:
    """Put in order again what is below the ones `above`; nothing else has moved."""
    spans: list[tuple[int, int]] = []
    for place in sorted(map(order.index, above)):
        if not spans or place >= spans[-1][1]:
            behind = range(place + 1, len(objectives))
            depth = objectives[place].depth
            spans.append((place, next((at for at in behind if objectives[at].depth <= depth), len(objectives))))
    known = {row.id: row for start, end in spans for row in objectives[start + 1 : end]}
    below = [rows[one] for one in known.keys() | going if one in rows]
    for start, end in reversed(spans):
        objectives[start + 1 : end] = found = list(_in_order(below, known, going, objectives[start]))
        order[start + 1 : end] = _ids(found)


def _goals_in_order(
    objectives: list[ObjectiveRow], rows: Mapping[str, Row], going: frozenset[str]
) -> Iterator[ObjectiveRow]:
    """All `objectives` where only goals came, went or changed places; those that keep their number stay as they are."""
    starts = [at for at, row in enumerate(objectives) if row.parent is None]
    blocks = {objectives[at].id: objectives[at:end] for at, end in pairwise((*starts, len(objectives)))}
    came = [rows[one] for one in going if one in rows]
    goals = [rows[one] for one in blocks.keys() | going if one in rows and rows[one][1] is None]
    for number, row in enumerate(sorted(goals, key=_POSITION), 1):
        block, code = blocks.get(row[0], []), f"G{number}"
        if block and block[0].code == code:
            yield from block
            continue
        goal = _objective(row, 0, code)
        yield goal
        yield from _in_order([*came, *(rows[one.id] for one in block[1:])], {}, going, goal)


def _place(row: Row | None) -> tuple[Any, ...] | None:
    """What decides where a row stands and how it is numbered."""
    return None if row is None else (row[1], row[2], row[12])


def _ids(objectives: Iterable[ObjectiveRow]) -> list[str]:
    return list(map(attrgetter("id"), objectives))


def _any_frozen(rows: Iterable[Row]) -> bool:
    return any(map(itemgetter(2), rows))


def _measures(document: Document) -> dict[str, int]:
    return dict(document.rows("SELECT objective, count(*) FROM measure GROUP BY objective"))


def codes(document: Document) -> dict[str, str]:
    """The code of every objective by its id; cheaper than the whole tree."""
    return numbered(document.rows("SELECT id, parent, code FROM objective ORDER BY position, id"))


def _in_order(
    rows: Iterable[Row], known: Mapping[str, ObjectiveRow], touched: frozenset[str], top: ObjectiveRow | None = None
) -> Iterator[ObjectiveRow]:
    """The rows below `top` (None: all) in reading order, without recursion (trees may be deep).

    Of the objects in `known` those are taken again that were not `touched` and whose place gives the same code.
    """
    rows = sorted(rows, key=_POSITION)
    children: dict[str | None, list[Row]] = {}
    for row in rows:
        children.setdefault(row[1], []).append(row)
    code_of = numbered(row[:3] for row in rows) if any(row[2] for row in rows) else {}  # a draft is numbered as it goes
    above = top.depth + 1 if top is not None else 0
    stack = [(children.pop(top.id if top is not None else None, []), 0, f"{top.code}." if top is not None else "G")]
    while stack:
        siblings, number, prefix = stack.pop()
        depth = above + len(stack)
        for row in siblings[number:]:
            number += 1
            identity = row[0]
            code = code_of[identity] if code_of else f"{prefix}{number}"
            old = known.get(identity)
            if old is not None and old.code == code and old.depth == depth and identity not in touched:
                yield old
            else:
                yield _objective(row, depth, code)
            if identity in children:
                stack.append((siblings, number, prefix))
                stack.append((children[identity], 0, f"{code}."))
                break


def _objective(row: Row, depth: int, code: str) -> ObjectiveRow:
    identity, parent, frozen, title, description, level, perspective, owner, name, start, due, weight, _ = row
    return ObjectiveRow(
        identity, parent, depth, code, title, description, level, perspective,
        owner, name or "", start and as_date(start), due and as_date(due), weight, bool(frozen),
    )  # fmt: skip


def _initiatives(document: Document) -> dict[str, tuple[InitiativeRow, ...]]:
    found: dict[str, list[InitiativeRow]] = {}
    for objective, row, number, title, description, state, owner, name, start, due in document.rows(_INITIATIVES):
        found.setdefault(objective, []).append(
            InitiativeRow(
                objective,
                row,
                f"I{number}",
                title,
                description,
                state,
                owner,
                name or "",
                as_date(start),
                as_date(due),
            )
        )
    return {objective: tuple(items) for objective, items in found.items()}
