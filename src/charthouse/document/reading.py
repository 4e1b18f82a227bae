"""The plan as replay sees it, and the carrying out of what replay decides: plain SQL on the one connection."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from charthouse.document.journal.recorder import row_image
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Alternatives, Change, Key, Op, Values
from charthouse.document.journal.store import JournalStore


class TableReader:
    """`replay.Reader` over the tables of an open plan."""

    def __init__(self, connection: sqlite3.Connection, schema: JournalSchema) -> None:
        self._connection = connection
        self._schema = schema
        self._store = JournalStore(connection)

    def row(self, key: Key) -> Values | None:
        return row_image(self._connection, self._schema.tables[key[0]], key[1])

    def alts(self, key: Key) -> Alternatives:
        return self._store.alts(key)

    def referrers(self, key: Key) -> Iterator[tuple[Key, str]]:
        for table, column in self._schema.references[key[0]]:
            query = f'SELECT id FROM main."{table}" WHERE "{column}" = ?'
            for (row,) in self._connection.execute(query, (key[1],)).fetchall():
                yield (table, row), column


def all_rows(connection: sqlite3.Connection, schema: JournalSchema) -> Iterator[tuple[Key, Values]]:
    """Every row of every plan table, without its id."""
    for shape in schema.tables.values():
        columns = ", ".join(f'"{column}"' for column in ("id", *shape.columns))
        for row, *cells in connection.execute(f'SELECT {columns} FROM main."{shape.name}"'):
            yield (shape.name, row), dict(zip(shape.columns, cells, strict=True))


def carry_out(connection: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Write `changes` into the tables, in their order. Foreign keys are judged at the commit."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for change in changes:
        connection.execute(*_statement(change))


def _statement(change: Change) -> tuple[str, tuple[object, ...]]:
    after = change.after or {}
    names = [f'"{name}"' for name in after]
    match change.op:
        case Op.INSERT:
            places = ", ".join("?" * (len(names) + 1))
            columns = ", ".join(["id", *names])
            return f'INSERT INTO main."{change.table}"({columns}) VALUES ({places})', (change.row, *after.values())
        case Op.UPDATE:
            cells = ", ".join(f"{name} = ?" for name in names)
            return f'UPDATE main."{change.table}" SET {cells} WHERE id = ?', (*after.values(), change.row)
        case Op.DELETE:
            return f'DELETE FROM main."{change.table}" WHERE id = ?', (change.row,)


def with_alternatives(taken: tuple[Change, ...], wished: Iterable[Change], store: JournalStore) -> tuple[Change, ...]:
    """`taken` with the alternatives that stood in the touched cells, and those that shall stand there.

    The recorder sees values only. An edit settles the cells it writes; an undo may open a conflict again, even
    where the shown value stays the same: then the change is made by hand from `wished`.
    """
    wanted = {change.key: change for change in wished if change.alts_before or change.alts_after}
    if not wanted and not store.has_conflicts():
        return taken
    changes = {change.key: change for change in taken}
    for key, wish in wanted.items():
        if wish.op is Op.UPDATE:
            changes[key] = _merged(changes.get(key), wish)
    return tuple(_annotated(change, wanted.get(change.key), store) for change in changes.values())


def _merged(taken: Change | None, wish: Change) -> Change:
    if taken is None:
        return Change(wish.table, wish.row, wish.before, wish.after)
    before = {**(wish.before or {}), **(taken.before or {})}
    return Change(taken.table, taken.row, before, {**(wish.after or {}), **(taken.after or {})})


def _annotated(change: Change, wish: Change | None, store: JournalStore) -> Change:
    standing = {name: alts for name, alts in store.alts(change.key).items() if name in change.fields}
    after = dict(wish.alts_after) if wish else {}
    return Change(change.table, change.row, change.before, change.after, standing, after)
