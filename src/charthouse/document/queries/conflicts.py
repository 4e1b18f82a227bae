"""The cells that several people wrote without seeing each other: what each wrote, who and when, and what was before.

The list of all is a page's, a merge report's and `charthouse merge`'s; every page marks its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Key, Kind, StepId, Value, decode, decode_values
from charthouse.document.journal.store import JournalStore
from charthouse.document.journal.vectors import Vectors
from charthouse.document.queries.names import Names, field_name, page_of

if TYPE_CHECKING:
    from charthouse.document.document import Document

_WRITES = f"""
    SELECT r.uid, s.seq, r.person, s.at, c.tbl, c.row, c.op, c.data
    FROM change c JOIN step s ON s.no = c.step JOIN replica r ON r.id = s.replica
    LEFT JOIN step t ON t.no = s.target
    WHERE c.row = ? AND s.kind NOT IN ({int(Kind.MERGE)}, {int(Kind.PULL)})
      AND (s.kind = {int(Kind.UNDO)} OR t.kind IS NOT {int(Kind.UNDO)}) -- neither what took an undo back whole
      AND (s.kind <> {int(Kind.UNDO)} OR NOT EXISTS (SELECT 1 FROM step o WHERE o.target = s.no)) -- nor that undo
    ORDER BY s.lamport, r.uid, s.seq
"""


@dataclass(frozen=True, slots=True)
class Said:
    """One of the values of a cell. `at`: milliseconds since 1970, UTC; 0 where nobody can be named."""

    value: Value
    text: str
    person: str
    at: int
    refused: bool = False  # a place that would close a loop: it cannot be chosen


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that needs a decision. The first of `said` is shown for now; `base` is what all of them started from."""

    table: str
    row: str
    field: str
    page: str
    code: str
    name: str
    field_name: str
    base: str | None
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class _Write:
    step: StepId
    person: str
    at: int
    values: tuple[Value, ...]


def conflicts(document: Document, row: str | None = None) -> tuple[Conflict, ...]:
    """All open conflicts, or those of one row, in the order of pages and codes."""
    where = "" if row is None else "WHERE row = ?"
    cells = document.rows(f"SELECT tbl, row, field, alts FROM conflict {where}", () if row is None else (row,))
    if not cells:
        return ()
    names = Names(document)
    vectors = _vectors(document)
    found = [
        _conflict(document, names, vectors, (table, one), field, decode_values(alts))
        for table, one, field, alts in cells
    ]
    return tuple(sorted(found, key=lambda one: (one.page, one.table, one.code, one.name, one.row, one.field)))


def _conflict(
    document: Document, names: Names, vectors: Vectors, key: Key, field: str, values: tuple[Value, ...]
) -> Conflict:
    table, row = key
    writes = _writes(document, row, field)
    heads = [next((write for write in reversed(writes) if value in write.values), None) for value in values]
    below = _at_or_below(document, key) if field == "parent" else frozenset()
    said = tuple(
        Said(
            value,
            names.figure(table, row, field, value) or names.value(table, row, field, value),
            head.person if head else "",
            head.at if head else 0,
            refused=value in below,
        )
        for value, head in zip(values, heads, strict=True)
    )
    base = _base(writes, [head for head in heads if head is not None], vectors)
    before = base.values[0] if base is not None else None
    text = None if base is None else names.figure(table, row, field, before) or names.value(table, row, field, before)
    name = names.name(table, row)
    return Conflict(table, row, field, page_of(table), names.code(table, row), name, field_name(field), text, said)


def _writes(document: Document, row: str, field: str) -> list[_Write]:
    """Who wrote a cell, in the order of the fold."""
    found = []
    for uid, seq, person, at, *stored in document.rows(_WRITES, (row,)):
        change = decode(*stored)
        if change.after is not None and field in change.after:
            values = change.alts_after.get(field, (change.after[field],))
            found.append(_Write(StepId(uid, seq), person, at, values))
    return found


def _base(writes: list[_Write], heads: list[_Write], vectors: Vectors) -> _Write | None:
    """The last write that the author of every head had seen."""
    seen = (w for w in reversed(writes) if all(w is not h and vectors.saw(h.step, w.step) for h in heads))
    return next(seen, None)


def _vectors(document: Document) -> Vectors:
    """What the authors of steps knew, from the steps that say so: few, however long the journal is."""
    vectors = Vectors(trusting=True)
    for step, seen in JournalStore(document.connection).sessions():
        vectors.note(step, seen)
    return vectors


def _at_or_below(document: Document, key: Key) -> frozenset[str]:
    table, row = key
    query = f"""
        WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT t.id FROM "{table}" t JOIN below b ON t.parent = b.id)
        SELECT id FROM below
    """
    return frozenset(one for (one,) in document.rows(query, (row,)))
