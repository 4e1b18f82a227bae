"""The objective tree with its codes and initiatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
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


@dataclass(frozen=True, slots=True)
class ObjectiveTree:
    """All objectives in reading order (a parent, then its children), and the initiatives of each.

    `measures` counts the measures of an objective itself, not of those below it.
    """

    objectives: tuple[ObjectiveRow, ...]
    initiatives: Mapping[str, tuple[InitiativeRow, ...]]
    measures: Mapping[str, int]

    def by_id(self) -> dict[str, ObjectiveRow]:
        return {row.id: row for row in self.objectives}

    def has(self, row: str) -> bool:
        """Whether an objective or an initiative with this id is in it."""
        initiatives = (item for items in self.initiatives.values() for item in items)
        return any(one.id == row for one in self.objectives) or any(one.id == row for one in initiatives)

    def goals(self) -> tuple[ObjectiveRow, ...]:
        return tuple(row for row in self.objectives if row.depth == 0)

    def goal_of(self) -> dict[str, ObjectiveRow]:
        """The goal above each objective, by the objective's id (a goal's own is itself)."""
        found: dict[str, ObjectiveRow] = {}
        for row in self.objectives:
            found[row.id] = row if row.parent is None else found[row.parent]
        return found


@dataclass(frozen=True, slots=True)
class _Read:
    """The tree with the rows it was made of, and the places of these in reading order, all by id."""

    rows: Mapping[str, Row]
    tree: ObjectiveTree
    places: Mapping[str, int]


def objective_tree(document: Document) -> ObjectiveTree:
    """The tree as it is now; rows that stand as before are the same objects as in the last one."""
    return document.kept.answer(
        "objectives", None, READS, lambda: _read(document), lambda last, touched: _patched(document, last, touched)
    ).tree


def _read(document: Document) -> _Read:
    rows = {row[0]: row for row in document.rows(_OBJECTIVES.format("1"))}
    objectives = tuple(_in_order(rows.values(), {}, frozenset()))
    return _Read(rows, ObjectiveTree(objectives, _initiatives(document), _measures(document)), _places(objectives))


def _patched(document: Document, last: _Read, touched: Touched) -> _Read | None:
    """Reads only the objectives that came, went or changed, and the counts and initiatives where those did."""
    if "name" in touched.rewritten("person"):
        return None
    found = last
    if going := touched.rows("objective"):
        found = _with_objectives(last, {row[0]: row for row in document.rows(_SOME_OBJECTIVES, some(going))}, going)
    tree = found.tree
    if touched.rows("initiative"):
        tree = replace(tree, initiatives=_initiatives(document))
    if touched.fields("measure") & {"objective"}:
        tree = replace(tree, measures=_measures(document))
    return replace(found, tree=tree)


def _with_objectives(last: _Read, fresh: Mapping[str, Row], going: frozenset[str]) -> _Read:
    """`last` with the `fresh` rows for those `going`; what stands elsewhere in the tree is not looked at."""
    rows, tree = {**last.rows, **fresh}, last.tree
    for gone in going - fresh.keys():
        rows.pop(gone, None)
    moved = [row for row in going if _place(last.rows.get(row)) != _place(fresh.get(row))]
    objectives = list(tree.objectives)
    for row in fresh.keys() & last.places.keys():
        at = last.places[row]
        objectives[at] = _objective(fresh[row], objectives[at].depth, objectives[at].code)
    if not moved:
        return _Read(rows, replace(tree, objectives=tuple(objectives)), last.places)
    above = {side[one][1] for one in moved for side in (last.rows, fresh) if one in side}.difference(moved)
    if None in above or any(row[2] for row in rows.values()):  # frozen codes are numbered from the whole plan
        ordered = tuple(_in_order(rows.values(), tree.by_id(), going))
    else:
        ordered = _spliced(objectives, rows, [last.places[one] for one in above], going)
    return _Read(rows, replace(tree, objectives=ordered), _places(ordered))


def _spliced(
    objectives: list[ObjectiveRow], rows: Mapping[str, Row], places: Iterable[int], going: frozenset[str]
) -> tuple[ObjectiveRow, ...]:
    """`objectives` with what is below the ones at `places` put in order again; nothing else has moved."""
    spans: list[tuple[int, int]] = []
    for place in sorted(places):
        if not spans or place >= spans[-1][1]:
            behind = range(place + 1, len(objectives))
            depth = objectives[place].depth
            spans.append((place, next((at for at in behind if objectives[at].depth <= depth), len(objectives))))
    known = {row.id: row for start, end in spans for row in objectives[start + 1 : end]}
    below = [rows[one] for one in known.keys() | going if one in rows]
    for start, end in reversed(spans):
        objectives[start + 1 : end] = _in_order(below, known, going, objectives[start])
    return tuple(objectives)


def _place(row: Row | None) -> tuple[Any, ...] | None:
    """What decides where a row stands and how it is numbered."""
    return None if row is None else (row[1], row[2], row[12])


def _places(objectives: Iterable[ObjectiveRow]) -> dict[str, int]:
    return dict(zip(map(attrgetter("id"), objectives), count(), strict=False))


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
