"""Reads every cell of a foreign plan once: texts that are UTF-8 and short enough, known words, real dates,
ids that occur once, trees without a cycle. What SQLite's own checks do not look at.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from charthouse.document.journal.ddl import JOURNAL_NAMES
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.model import PlanModel
from charthouse.domain.sentences import Sentence, said

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

Check = Callable[[object], bool]
_BATCH = 5_000


def examine_content(connection: sqlite3.Connection, version: int, model: PlanModel) -> Sentence | None:
    """What is wrong with the content, in words that follow “it is damaged:”, or None. Raises `sqlite3.Error`."""
    for name in JOURNAL_NAMES:
        for _ in _rows(connection, name, ["*"]):
            pass  # each text is decoded on the way
    if version != model.version:
        return None  # an older plan is migrated, and looked at then
    seen: set[object] = set()
    for table in model.metadata().sorted_tables:
        if (fault := _examine_table(connection, table, seen)) is not None:
            return fault
    return _cycle(connection, JournalSchema.of(model.metadata()))


def _examine_table(connection: sqlite3.Connection, table: Table, seen: set[object]) -> Sentence | None:
    columns = list(table.columns)
    checks = [(n, check) for n, column in enumerate(columns) if (check := _check_of(column)) is not None]
    at_id = [column.name for column in columns].index("id")
    for row in _rows(connection, table.name, [f'"{column.name}"' for column in columns]):
        for n, check in checks:
            if row[n] is not None and not check(row[n]):
                return said("{place} holds what cannot stand there", place=f"{table.name}.{columns[n].name}")
        if row[at_id] in seen:
            return said("two rows have the same id")
        seen.add(row[at_id])
    return None


def _rows(connection: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    found = connection.execute(f'SELECT {", ".join(columns)} FROM main."{table}"')
    while rows := found.fetchmany(_BATCH):
        yield from rows


def _check_of(column: Column[object]) -> Check | None:
    from sqlalchemy import Boolean, Date, Enum, Float

    from charthouse.domain.base import text_limit

    if isinstance(column.type, Enum):
        return set(column.type.enums).__contains__
    if isinstance(column.type, Date):
        return _is_date
    if isinstance(column.type, Boolean):
        return (0, 1).__contains__
    if isinstance(column.type, Float):
        return _is_finite
    limit = text_limit(column)
    return None if limit is None else lambda value: isinstance(value, str) and len(value) <= limit and "\0" not in value


def _is_finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and len(value) == len("2027-03-01") and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _cycle(connection: sqlite3.Connection, schema: JournalSchema) -> Sentence | None:
    for shape in schema.tables.values():
        if shape.tree is None:
            continue
        query = f'SELECT id, "{shape.tree.parent}" FROM main."{shape.name}"'
        if has_cycle(dict(connection.execute(query).fetchall())):
            return said("the tree of {table} has a loop", table=shape.name)
    return None


def has_cycle(parents: Mapping[str, str | None]) -> bool:
    """Whether walking up from some node comes back to a node of the same walk."""
    sound: set[str] = set()
    for node in parents:
        walk: set[str] = set()
        current: str | None = node
        while current is not None and current not in sound:
            if current in walk:
                return True
            walk.add(current)
            current = parents.get(current)
        sound |= walk
    return False
