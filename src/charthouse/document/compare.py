"""Two states of a plan side by side: two copies, a plan and a moment of its past, or two moments.

Pure but for reading the tables of the two open plans. What comes out is a frozen read model for the screen, for
`charthouse diff` and for the paper on what changed (`queries.compare`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Values
from charthouse.document.reading import all_rows

if TYPE_CHECKING:
    from charthouse.document.document import Document

_PLACE = "position"


@dataclass(frozen=True, slots=True)
class RowDifference:
    """One row that is not the same. `before` is None for a new row, `after` for one that is gone.

    `fields` are the columns that differ, without those that only say where the row stands; `moved` says that.
    """

    shape: TableShape
    row: str
    before: Values | None
    after: Values | None
    fields: tuple[str, ...] = ()
    moved: bool = False


def differences(earlier: Document, later: Document) -> list[RowDifference]:
    """Every row that differs, table by table in the order of the schema. What tells of history is left out."""
    schema = JournalSchema.of(later.model.metadata())
    before, after = (_by_table(document, schema) for document in (earlier, later))
    found: list[RowDifference] = []
    for shape in schema.tables.values():
        if not shape.timeless:
            found += _table(shape, before.get(shape.name, {}), after.get(shape.name, {}))
    return found


def _by_table(document: Document, schema: JournalSchema) -> dict[str, dict[str, Values]]:
    found: dict[str, dict[str, Values]] = {}
    for (table, row), values in all_rows(document.connection, schema):
        found.setdefault(table, {})[row] = values
    return found


def _table(shape: TableShape, before: Mapping[str, Values], after: Mapping[str, Values]) -> Iterator[RowDifference]:
    moved = _moved(shape, before, after)
    for row, then in after.items():
        was = before.get(row)
        if was is None:
            yield RowDifference(shape, row, None, then)
        elif was != then:
            place = _place_of(shape)
            fields = tuple(name for name in then if was[name] != then[name] and name not in place)
            if fields or row in moved:
                yield RowDifference(shape, row, was, then, fields, moved=row in moved)
    for row, was in before.items():
        if row not in after:
            yield RowDifference(shape, row, was, None)


def _place_of(shape: TableShape) -> frozenset[str]:
    return frozenset({_PLACE, shape.tree.parent} if shape.tree else {_PLACE})


def _moved(shape: TableShape, before: Mapping[str, Values], after: Mapping[str, Values]) -> set[str]:
    """Rows that stand elsewhere: below another parent, or at another place among those who stayed."""
    if _PLACE not in shape.columns:
        return set()
    common = before.keys() & after.keys()
    parent = shape.tree.parent if shape.tree else None
    moved = {row for row in common if parent and before[row][parent] != after[row][parent]}
    rekeyed = {row for row in common - moved if before[row][_PLACE] != after[row][_PLACE]}
    for family in {after[row][parent] if parent else None for row in rekeyed}:
        stayed = [row for row in common - moved if parent is None or after[row][parent] == family]
        moved |= _out_of_order(sorted(stayed, key=_order(before)), sorted(stayed, key=_order(after)), rekeyed)
    return moved


def _order(rows: Mapping[str, Values]) -> Callable[[str], tuple[str, str]]:
    return lambda row: (str(rows[row][_PLACE]), row)


def _out_of_order(before: list[str], after: list[str], rekeyed: set[str]) -> set[str]:
    """The rows, among those with a new order key, that do not stand as they stood: as few as can be."""
    was, now = _fixed_before(before, rekeyed), _fixed_before(after, rekeyed)
    moved = {row for row in rekeyed & was.keys() if was[row] != now[row]}
    return moved | _less_a_rising_run(*([row for row in rows if row in rekeyed - moved] for rows in (before, after)))


def _fixed_before(rows: list[str], rekeyed: set[str]) -> dict[str, int]:
    """How many rows that kept their key stand before each row."""
    found, count = {}, 0
    for row in rows:
        found[row] = count
        count += row not in rekeyed
    return found


def _less_a_rising_run(before: list[str], after: list[str]) -> set[str]:
    """The fewest rows that have to move to lead from one order to the other: all but a longest rising run."""
    rank = {row: n for n, row in enumerate(before)}
    ends: list[int] = []  # the last rank of the best run of each length
    links: list[tuple[str, int | None]] = []  # each row with the place of the one before it in its run
    tails: list[int] = []
    for row in after:
        at = bisect_left(ends, rank[row])
        links.append((row, tails[at - 1] if at else None))
        ends[at : at + 1] = [rank[row]]
        tails[at : at + 1] = [len(links) - 1]
    kept: set[str] = set()
    link: int | None = tails[-1] if tails else None
    while link is not None:
        row, link = links[link]
        kept.add(row)
    return set(before) - kept
