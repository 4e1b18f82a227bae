"""The objective tree with its codes and initiatives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charthouse.document.kept import IN, Touched, some
from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.objective_order import Rows
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveTree
from charthouse.document.queries.plan import as_date

if TYPE_CHECKING:
    from charthouse.document.document import Document

READS = frozenset(("objective", "initiative", "measure", "person"))
_OBJECTIVES = """
    SELECT o.id, o.parent, o.code, o.title, o.description, o.level, o.perspective, o.owner, p.name,
        o.start, o.due, o.weight, o.position
    FROM objective o LEFT JOIN person p ON p.id = o.owner WHERE {} ORDER BY o.position, o.id
"""
_SOME_OBJECTIVES = _OBJECTIVES.format(f"o.id {IN}")
_INITIATIVES = """
    SELECT i.objective, i.id, i.number, i.title, i.description, i.state, i.owner, p.name, i.start, i.due
    FROM initiative i LEFT JOIN person p ON p.id = i.owner ORDER BY i.position, i.id
"""


@dataclass(slots=True)
class _Read:
    """The tree with the rows it was made of."""

    tree: ObjectiveTree
    rows: Rows


def objective_tree(document: Document) -> ObjectiveTree:
    """The tree as it is now; rows that stand as before are the same objects as in the last one."""
    return document.kept.answer(
        "objectives", None, READS, lambda: _read(document), lambda last, touched: _patched(document, last, touched)
    ).tree


def _read(document: Document) -> _Read:
    rows = Rows(document.rows(_OBJECTIVES.format("1")))
    return _Read(ObjectiveTree(rows.blocks, _initiatives(document), _measures(document)), rows)


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
        last.rows.take(fresh, going)
        tree = replace(tree, blocks=last.rows.blocks)
    last.tree = tree
    return last


def _measures(document: Document) -> dict[str, int]:
    return dict(document.rows("SELECT objective, count(*) FROM measure GROUP BY objective"))


def codes(document: Document) -> dict[str, str]:
    """The code of every objective by its id; cheaper than the whole tree."""
    return numbered(document.rows("SELECT id, parent, code FROM objective ORDER BY position, id"))


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
