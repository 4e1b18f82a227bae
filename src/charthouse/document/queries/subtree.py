"""Parts of the tree with everything that hangs on them: what is copied or cut here, and pasted here or elsewhere.

Plain rows by table, so that a clipboard can carry them between windows. What they point to outside of themselves, they
name: another plan has people and resources of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NoReturn

from charthouse.document.kept import IN, some
from charthouse.document.queries.plan import currency_of
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.document import Document

Cells = Mapping[str, object]
"""A row by its columns."""

MOST_ROWS: Final = 20_000  # so many are copied and pasted while somebody waits
MOST_BYTES: Final = 32_000_000

HANGING: Final = (
    ("initiative", "objective", "objective"),
    ("measure", "objective", "objective"),
    ("rating_level", "measure", "measure"),
    ("target", "measure", "measure"),
    ("reading", "measure", "measure"),
    ("measurement", "measure", "measure"),
    ("result", "measurement", "measurement"),
    ("stakeholder", "objective", "objective"),
    ("role", "stakeholder", "stakeholder"),
    ("allocation", "initiative", "initiative"),
    ("swot_link", "objective", "objective"),
    ("cause_link", "cause", "objective"),
    ("cause_link", "effect", "objective"),
    ("tows_strategy", "objective", "objective"),
)
"""A table, the column by which its rows hang on others, and the table of those: what goes when they are deleted, and
the strategies that would not know any more what came of them."""

TABLES: Final = ("objective", *dict.fromkeys(table for table, _, _ in HANGING))
NAMED: Final = {"person": "SELECT id, name FROM person", "resource": "SELECT id, kind || ':' || name FROM resource"}
"""What rows point to that another plan may have too, and what it is known by there."""

_BELOW = """
    WITH RECURSIVE below(id) AS (SELECT value FROM json_each(?) UNION
        SELECT o.id FROM objective o JOIN below ON o.parent = below.id)
    SELECT o.* FROM objective o JOIN below USING (id) ORDER BY o.position, o.id
"""


@dataclass(frozen=True, slots=True)
class Subtrees:
    """`rows` by table, objectives in reading order; `roots` are the ids of the outermost, in order.

    `plan` is the id of the plan they are from, `currency` what its money is, `names` what people and resources are
    called there, by table and id. `cut`: they were taken out.
    """

    plan: str = ""
    currency: str = ""
    cut: bool = False
    roots: Sequence[str] = ()
    rows: Mapping[str, Sequence[Cells]] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def told(self) -> dict[str, object]:
        """As plain values, for `subtrees_of`."""
        return {name: getattr(self, name) for name in Subtrees.__dataclass_fields__}

    def of(self, table: str) -> Sequence[Cells]:
        """The rows of a table."""
        return self.rows.get(table, ())


def subtrees(document: Document, roots: Sequence[str], *, cut: bool = False) -> Subtrees:
    """The objectives and initiatives `roots` and all that hangs on them; none of them stands below another.

    Raises Refused where that is more than a clipboard should hold.
    """
    objectives = _rows(document, _BELOW, _columns(document, "objective"), roots)
    rows: dict[str, list[Cells]] = {"objective": _in_reading_order(objectives, roots)}
    rows["initiative"] = _hanging(document, "initiative", "id", roots)
    for table, column, above in HANGING:
        known = {str(row["id"]) for row in rows.get(table, ())}
        found = _hanging(document, table, column, [str(row["id"]) for row in rows[above]])
        rows.setdefault(table, []).extend(row for row in found if row["id"] not in known)
        if sum(map(len, rows.values())) > MOST_ROWS:
            raise Refused("That is more than fits on the clipboard; copy it in parts.")
    return Subtrees(document.plan_id, currency_of(document), cut, tuple(roots), rows, _names(document, rows))


def packed(found: Subtrees) -> bytes:
    """As bytes for a clipboard. Raises Refused where they are too many."""
    data = json.dumps(found.told, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(data) > MOST_BYTES:
        raise Refused("That is more than fits on the clipboard; copy it in parts.")
    return data


def unpacked(data: bytes) -> Subtrees:
    """From such bytes, whoever put them on the clipboard. Raises Refused where they are nothing of a plan."""
    if len(data) > MOST_BYTES:
        raise Refused("What is on the clipboard is more than a plan takes at once.")
    try:
        told = json.loads(data, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise strange() from None
    if not isinstance(told, dict):
        raise strange()
    return subtrees_of(told)


def subtrees_of(told: Mapping[str, object]) -> Subtrees:
    """From plain values; their shape is looked at here, what each cell holds where it is written."""
    rows, names, roots = told.get("rows"), told.get("names", {}), told.get("roots", ())
    if not isinstance(rows, dict) or not isinstance(names, dict) or not isinstance(roots, list | tuple):
        raise strange()
    found = {str(table): _listed(one) for table, one in rows.items() if table in TABLES}
    if sum(map(len, found.values())) > MOST_ROWS:
        raise Refused("What is on the clipboard is more than a plan takes at once.")
    called = {
        table: {str(row): str(name) for row, name in one.items()} for table, one in names.items()
        if isinstance(one, dict)
    }  # fmt: skip
    plan, currency = str(told.get("plan", "")), str(told.get("currency", ""))
    return Subtrees(plan, currency, told.get("cut") is True, tuple(map(str, roots)), found, called)


def _listed(rows: object) -> Sequence[Cells]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise strange()
    return rows


def strange() -> Refused:
    """Why what is no part of a plan is not pasted."""
    return Refused("What is on the clipboard is no part of a plan.")


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _hanging(document: Document, table: str, column: str, above: Sequence[str]) -> list[Cells]:
    columns = _columns(document, table)
    order = "position, id" if "position" in columns else "id"
    return _rows(document, f'SELECT * FROM "{table}" WHERE "{column}" {IN} ORDER BY {order}', columns, above)


def _columns(document: Document, table: str) -> list[str]:
    return [name for (name,) in document.rows("SELECT name FROM pragma_table_info(?)", (table,))]


def _rows(document: Document, sql: str, columns: Sequence[str], ids: Sequence[str]) -> list[Cells]:
    return [dict(zip(columns, row, strict=True)) for row in document.rows(sql, some(ids))]


def _in_reading_order(objectives: Sequence[Cells], roots: Sequence[str]) -> list[Cells]:
    """Each behind the one it stands below. Trees may be deep: no recursion."""
    by_id = {row["id"]: row for row in objectives}
    below: dict[object, list[Cells]] = {}
    for row in objectives:
        below.setdefault(row["parent"], []).append(row)
    walked: list[Cells] = []
    waiting = [by_id[root] for root in reversed(roots) if root in by_id]
    while waiting:
        row = waiting.pop()
        walked.append(row)
        waiting += reversed(below.get(row["id"], ()))
    return walked


def _names(document: Document, rows: Mapping[str, Sequence[Cells]]) -> dict[str, dict[str, str]]:
    """What people and resources are called that `rows` point to."""
    wanted = {
        "person": {row["owner"] for table in ("objective", "initiative", "measure") for row in rows[table]},
        "resource": {row["resource"] for row in rows["allocation"]},
    }
    return {
        table: {row: name for row, name in document.rows(sql) if row in wanted[table]} for table, sql in NAMED.items()
    }
