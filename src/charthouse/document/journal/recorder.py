"""Writes down what every statement does to the plan's tables: TEMP triggers on the one connection (JOURNAL §3).

Triggers see what ORM events miss: bulk SQL and cascades. They roll back with the transaction, nested failures
leave nothing. They live on the connection, never in the file, and a table that is dropped and made again loses
its own without an error: so their number is asserted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from charthouse.document.journal.net import net
from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Change, Key, Op, Value, Values

_TRIGGERS_PER_TABLE = 4


class Recorder:
    """Records the changes of one connection. Made after opening and migrating; again where the disk failed in it."""

    def __init__(self, connection: sqlite3.Connection, schema: JournalSchema) -> None:
        self._connection = connection
        self._schema = schema
        width = max((len(shape.columns) for shape in schema.tables.values()), default=0)
        cells = "".join(f", b{i}, a{i}" for i in range(width))
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS rec(n INTEGER PRIMARY KEY, tbl, op, id{cells})")
        for shape in schema.tables.values():
            for statement in _triggers(shape):
                connection.execute(statement)
        self.assert_complete()

    def assert_complete(self) -> None:
        """Every plan table has its triggers; without them an edit would go unrecorded."""
        query = "SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger'"
        (count,) = self._connection.execute(query).fetchone()
        expected = _TRIGGERS_PER_TABLE * len(self._schema.tables)
        if count != expected:
            raise RuntimeError(f"the recorder has {count} triggers instead of {expected}")

    def take(self) -> tuple[Change, ...]:
        """The changes since the last call, one for each row, in an order in which they can be carried out."""
        changes = net(self._recorded(), self._schema, self._above)
        self._connection.execute("DELETE FROM temp.rec")
        return changes

    def _above(self, key: Key) -> Key | None:
        shape = self._schema.tables[key[0]]
        image = row_image(self._connection, shape, key[1]) if shape.tree else None
        parent = image[shape.tree.parent] if image and shape.tree else None
        return (key[0], parent) if isinstance(parent, str) else None

    def _recorded(self) -> Iterator[Change]:
        for _, table, op, row, *cells in self._connection.execute("SELECT * FROM temp.rec ORDER BY n"):
            columns = self._schema.tables[table].columns
            before = dict(zip(columns, cells[0::2], strict=False)) if op != Op.INSERT else None
            after = dict(zip(columns, cells[1::2], strict=False)) if op != Op.DELETE else None
            yield Change(table, row, before, after)


def _triggers(shape: TableShape) -> Iterator[str]:
    name = shape.name
    differs = " OR ".join(f'old."{column}" IS NOT new."{column}"' for column in shape.columns) or "0"
    for op, source, when in (
        (Op.INSERT, "new", ""),
        (Op.UPDATE, "new", f"WHEN {differs}"),
        (Op.DELETE, "old", ""),
    ):
        yield (
            f'CREATE TEMP TRIGGER IF NOT EXISTS "rec_{name}_{op.name.lower()}" AFTER {op.name} ON main."{name}" {when} '
            "BEGIN "
            f"INSERT INTO rec({_targets(shape, op)}) VALUES ('{name}', {int(op)}, {source}.id{_sources(shape, op)}); "
            "END"
        )
    yield (
        f'CREATE TEMP TRIGGER IF NOT EXISTS "rec_{name}_id" BEFORE UPDATE OF id ON main."{name}" '
        "WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END"
    )


def _targets(shape: TableShape, op: Op) -> str:
    letters = _letters(op)
    return "tbl, op, id" + "".join(f", {letter}{i}" for i in range(len(shape.columns)) for letter in letters)


def _sources(shape: TableShape, op: Op) -> str:
    image = {"b": "old", "a": "new"}
    return "".join(f', {image[letter]}."{column}"' for column in shape.columns for letter in _letters(op))


def _letters(op: Op) -> str:
    return {Op.INSERT: "a", Op.UPDATE: "ba", Op.DELETE: "b"}[op]


def row_image(connection: sqlite3.Connection, shape: TableShape, row: str) -> Values | None:
    """The row as it stands in the tables, without its id."""
    columns = ", ".join(f'"{column}"' for column in shape.columns) or "1"
    found: tuple[Value, ...] | None = connection.execute(
        f'SELECT {columns} FROM main."{shape.name}" WHERE id = ?', (row,)
    ).fetchone()
    return None if found is None else dict(zip(shape.columns, found, strict=False))
