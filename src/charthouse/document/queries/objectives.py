"""The objective tree with its codes and initiatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
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
    """The tree with the rows it was made of, by their ids and in order of their positions."""

    rows: Mapping[str, Row]
    tree: ObjectiveTree


def objective_tree(document: Document) -> ObjectiveTree:
    """The tree as it is now; rows that stand as before are the same objects as in the last one."""
    return document.kept.answer(
        "objectives", None, READS, lambda: _read(document), lambda last, touched: _patched(document, last, touched)
    ).tree


def _read(document: Document) -> _Read:
    rows = {row[0]: row for row in document.rows(_OBJECTIVES.format("1"))}
    return _Read(rows, ObjectiveTree(tuple(_in_order(rows.values())), _initiatives(document), _measures(document)))


def _patched(document: Document, last: _Read, touched: Touched) -> _Read | None:
    """Reads only the objectives that came, went or changed, and the counts and initiatives where those did."""
    if "name" in touched.rewritten("person"):
        return None
    rows, tree = last.rows, last.tree
    if going := touched.rows("objective"):
        fresh = document.rows(_OBJECTIVES.format(f"o.id {IN}"), some(going))
        stay = (row for row in rows.values() if row[0] not in going)
        rows = {row[0]: row for row in sorted((*stay, *fresh), key=_position)}
        tree = replace(tree, objectives=tuple(_in_order(rows.values(), tree.by_id(), going)))
    if touched.rows("initiative"):
        tree = replace(tree, initiatives=_initiatives(document))
    if touched.fields("measure") & {"objective"}:
        tree = replace(tree, measures=_measures(document))
    return _Read(rows, tree)


def _measures(document: Document) -> dict[str, int]:
    return dict(document.rows("SELECT objective, count(*) FROM measure GROUP BY objective"))


def _position(row: Row) -> tuple[str, str]:
    return row[12], row[0]


def codes(document: Document) -> dict[str, str]:
    """The code of every objective by its id; cheaper than the whole tree."""
    return numbered(document.rows("SELECT id, parent, code FROM objective ORDER BY position, id"))


def _in_order(
    rows: Iterable[Row], known: Mapping[str, ObjectiveRow] | None = None, touched: frozenset[str] = frozenset()
) -> Iterator[ObjectiveRow]:
    """Rows sorted by order key, turned into reading order without recursion (trees may be deep).

    Of the objects in `known` those are taken again that were not `touched` and whose place gives the same code.
    """
    rows, known = tuple(rows), known or {}
    children: dict[str | None, list[Row]] = {}
    for row in rows:
        children.setdefault(row[1], []).append(row)
    code_of = numbered(row[:3] for row in rows) if any(row[2] for row in rows) else {}  # a draft is numbered as it goes
    stack = [(children.pop(None, []), 0, "G")]
    while stack:
        siblings, number, prefix = stack.pop()
        depth = len(stack)
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
