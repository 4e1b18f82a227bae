"""What tables, columns, indexes and foreign keys a database has: compared exactly before a foreign file is trusted.

SQL text is no measure (a migration rewrites quotes), and a column's place in its table is none either.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TypeAlias

Facts: TypeAlias = frozenset[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything a database declares, as sets of facts."""

    objects: Facts  # (type, name, table)
    tables: Facts  # (table, kind, number of columns, without rowid, strict)
    columns: Facts  # (table, name, type, not null, default, primary key, hidden)
    indexes: Facts  # (table, index, unique, origin, partial, columns …)
    foreign_keys: Facts  # (table, column, other table, other column, on update, on delete)

    @property
    def has_code(self) -> bool:
        """Triggers and views run SQL of their own; a plan has none."""
        return any(kind not in ("table", "index") for kind, *_ in self.objects)

    def covers(self, other: Catalogue) -> bool:
        """Whether all tables and columns of `other` are here, as a newer version's should be."""
        return {name for name, *_ in other.tables} <= {name for name, *_ in self.tables} and {
            column[:2] for column in other.columns
        } <= {column[:2] for column in self.columns}


def catalogue(connection: sqlite3.Connection) -> Catalogue:
    """What the main database of `connection` declares. Raises `sqlite3.Error` where it is damaged."""
    names = [name for (name,) in _all(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    listed = _all(connection, "PRAGMA main.table_list")
    return Catalogue(
        objects=frozenset(_all(connection, "SELECT type, name, tbl_name FROM sqlite_master")),
        tables=frozenset(row[1:] for row in listed if row[1] in names),
        columns=frozenset(
            (name, *row[1:]) for name in names for row in _all(connection, f"PRAGMA main.table_xinfo({_q(name)})")
        ),
        indexes=frozenset(fact for name in names for fact in _indexes(connection, str(name))),
        foreign_keys=frozenset(
            (name, row[3], row[2], row[4] or "", row[5], row[6])
            for name in names
            for row in _all(connection, f"PRAGMA main.foreign_key_list({_q(name)})")
        ),
    )


def _indexes(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    facts = []
    for _, name, unique, origin, partial in _all(connection, f"PRAGMA main.index_list({_q(table)})"):
        columns = _all(connection, f"PRAGMA main.index_xinfo({_q(name)})")
        facts.append((table, name, unique, origin, partial, *(row[2:] for row in columns)))
    return facts


def _all(connection: sqlite3.Connection, query: str) -> list[tuple[object, ...]]:
    return connection.execute(query).fetchall()


def _q(name: object) -> str:
    return '"' + str(name).replace('"', '""') + '"'
