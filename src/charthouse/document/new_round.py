"""A plan that begins again: a new round after a year, or text that has to be gone for good (JOURNAL W3).

Steps are never rewritten. A new round is a new plan with one baseline step; it knows which steps of the old one it
began with, so that what is still done in copies of the old one can be taken in. To erase is to begin a new round
without keeping the old one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from charthouse.document.backups import folder_of
from charthouse.document.clean_copy import baseline_of
from charthouse.document.journal.store import JournalStore
from charthouse.document.merge_source import ROUND_KNOWN, ROUND_OF, SHARED_FROM
from charthouse.document.past import Past
from charthouse.document.trouble import refusing
from charthouse.domain.errors import Refused
from charthouse.domain.ids import new_id
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.journal.schema import JournalSchema
    from charthouse.document.writer import Committed, Writer


Thing: TypeAlias = tuple[str, str | None]
"""The id of a row, and one of its columns or None for the row itself."""


def begin_round(document: Document, *, archive: Path) -> Generator[float, None, Committed | None]:
    """Keep the plan with its history as `archive`, and begin it again: same content, no history, nothing to undo.

    For a thread beside that of the plan, which lends it; yields how far it is, returns what to take back (see `begun`).
    Checkpoints go with the history. Ended early, or with `Refused` where `archive` cannot be written, it has changed
    nothing.
    """
    if archive.exists():
        raise Refused("“{name}” exists already; choose another name.", name=archive.name)
    with _writing(document) as (plan, writer):
        yield 0.1
        plan.save_copy(archive)
        try:
            yield from _begin(document, plan, writer, ())
        except BaseException:
            with suppress(sqlite3.Error):  # a write that failed late was made all the same: then it holds the history
                if JournalStore(plan.connection).meta("plan") == document.plan_id:
                    archive.unlink(missing_ok=True)
            raise
        return writer.committed


def backups_to_erase(document: Document) -> tuple[Path, ...]:
    """The backups that `erase` would remove: all of this plan on this computer."""
    return _backups(document.plan_id)


def erase(document: Document, *things: Thing) -> Generator[float, None, Committed | None]:
    """Remove rows, or the texts of single cells, for good: from the plan, its journal and the backups on this computer.

    For a thread beside that of the plan, as `begin_round` is; ended early it has erased nothing. What was deleted
    before goes with the journal; without `things` just that. A person's name is removed wherever a cell holds just it.
    This cannot be undone. Copies made earlier still hold the text; the caller says so before. Raises `Refused` where
    there is no such row or text, with nothing erased, and where the disk failed after the erasing, which is said.
    """
    with _writing(document) as (plan, writer):
        plan.connection.execute("PRAGMA secure_delete = ON")
        yield from _begin(document, plan, writer, things)
        for path in _backups(document.plan_id):
            with suppress(FileNotFoundError):
                path.unlink()
        try:
            plan.connection.execute("VACUUM")  # what was deleted before lies in free pages still
        except sqlite3.Error as error:
            raise Refused(
                "It is erased from the plan, but “{name}” could not be written anew and may hold traces: {why}. "
                "Erase again when the disk is right.",
                name=document.path.name, why=str(error),
            ) from error  # fmt: skip
        return writer.committed


def begun(document: Document) -> bool:
    """Know a plan that was taken back by the id that its file has now; whether that is another, a new round's.

    Raises `Refused` where the file cannot be read: a disk that is full leaves a broken write that cannot be taken back.
    """
    with refusing(document.path.name):
        store = JournalStore(document.connection)
        now, before = store.meta("plan") or "", store.meta(ROUND_OF)
    if now == document.plan_id or before != document.plan_id:  # another plan may have been written over it
        return False
    document.storage.begin_round(now)
    return True


def _backups(plan: str) -> tuple[Path, ...]:
    folder = folder_of(plan)
    return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()


@contextmanager
def _writing(document: Document) -> Iterator[tuple[Document, Writer]]:
    """The plan that was lent on a connection of its own. Raises `Refused` where it is in no file."""
    from charthouse.document.beside import writer_of

    if document.trouble:
        raise Refused("{trouble} No new round was begun.", trouble=document.trouble)
    with writer_of(document) as (plan, writer):
        document.storage.check_place()
        yield plan, writer


def _begin(
    document: Document, plan: Document, writer: Writer, things: tuple[Thing, ...]
) -> Generator[float, None, None]:
    """Without `things`, as one baseline step under another plan id, in one transaction."""
    past = Past(plan.connection, plan.model)
    known = {replica.hex(): seq for replica, seq in past.store.known().items()}
    yield 0.3
    writer.begin()
    with writer.gesture() as gesture:
        for row, field in things:
            _remove(plan, past.schema, row, field)
        plan.connection.execute("DELETE FROM checkpoint")
        gesture.carry_out(())
        gesture.begin_journal(said("New round"), baseline_of(past.rows(), past.schema))
        past.store.forget([SHARED_FROM])
        past.store.set_meta({"plan": new_id(), ROUND_OF: document.plan_id, ROUND_KNOWN: json.dumps(known)})
        yield 0.7


def _remove(plan: Document, schema: JournalSchema, row: str, field: str | None) -> None:
    shape = schema.tables[_table_of(plan, schema, row)]
    connection, table = plan.connection, shape.name
    if field is None:
        if table == "person":
            _forget_name(plan, schema, row)
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
        return
    kind = plan.rows(f'SELECT typeof("{field}") FROM "{table}" WHERE id = ?', (row,)) if field in shape.names else []
    if field in shape.foreign or kind != [("text",)]:
        raise Refused("There is no text “{field}” to erase there.", field=field)
    connection.execute(f'UPDATE "{table}" SET "{field}" = \'\' WHERE id = ?', (row,))


def _table_of(plan: Document, schema: JournalSchema, row: str) -> str:
    for table in schema.tables:
        if plan.rows(f'SELECT 1 FROM "{table}" WHERE id = ?', (row,)):
            return table
    raise Refused("What is to be erased is not in the plan.")


def _forget_name(plan: Document, schema: JournalSchema, person: str) -> None:
    """Empty every cell, in any table, that holds just the person's name."""
    ((name,),) = plan.rows("SELECT name FROM person WHERE id = ?", (person,))
    for shape in schema.tables.values():
        for column in shape.names - shape.foreign.keys():
            plan.connection.execute(f'UPDATE "{shape.name}" SET "{column}" = \'\' WHERE "{column}" = ?', (name,))
