"""A plan that begins again: a new round after a year, or text that has to be gone for good (JOURNAL W3).

Steps are never rewritten. A new round is a new plan with one baseline step; it knows which steps of the old one it
began with, so that what is still done in copies of the old one can be taken in. To erase is to begin a new round
without keeping the old one.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from charthouse.document.backups import folder_of
from charthouse.document.clean_copy import baseline_of
from charthouse.document.known import remember
from charthouse.document.merge_source import ROUND_KNOWN, ROUND_OF, SHARED_FROM
from charthouse.document.past import Past
from charthouse.domain.errors import Refused
from charthouse.domain.ids import new_id
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.writer import Writer


Thing: TypeAlias = tuple[str, str | None]
"""The id of a row, and one of its columns or None for the row itself."""


def begin_round(document: Document, *, archive: Path) -> None:
    """Keep the plan with its history as `archive`, and begin it again: same content, no history, nothing to undo.

    Checkpoints go with the history. Raises `Refused`, with nothing changed, where `archive` cannot be written.
    """
    if archive.exists():
        raise Refused("“{name}” exists already; choose another name.", name=archive.name)
    document.save_copy(archive)
    _begin(document, said("New round"))


def backups_to_erase(document: Document) -> tuple[Path, ...]:
    """The backups that `erase` would remove: all of this plan on this computer."""
    return _backups(document.plan_id)


def erase(document: Document, *things: Thing) -> None:
    """Remove rows, or the texts of single cells, for good: from the plan, its journal and the backups on this computer.

    What was deleted before goes with the journal; without `things` just that. A person's name is removed wherever a
    cell holds just it. This cannot be undone. Copies made earlier still hold the text; the caller says so before.
    Raises `Refused`, with nothing erased, where there is no such row or text.
    """
    erased = document.plan_id
    document.connection.execute("PRAGMA secure_delete = ON")
    try:
        with document.group(said("Erase")):
            for row, field in things:
                _remove(document, _table_of(document, row), row, field)
        _begin(document, said("New round"))
        document.connection.execute("VACUUM")
    finally:
        document.connection.execute("PRAGMA secure_delete = OFF")
    for path in _backups(erased):
        with suppress(FileNotFoundError):
            path.unlink()
    remember(document.path, document.plan_id)


def _backups(plan: str) -> tuple[Path, ...]:
    folder = folder_of(plan)
    return tuple(sorted(folder.iterdir())) if folder.is_dir() else ()


def _begin(document: Document, label: str) -> None:
    plan = new_id()

    def work(writer: Writer) -> None:
        past = Past(writer.connection, writer.model)
        known = {replica.hex(): seq for replica, seq in past.store.known().items()}
        with writer.gesture() as gesture:
            writer.connection.execute("DELETE FROM checkpoint")
            gesture.carry_out(())
            gesture.begin_journal(label, baseline_of(past.rows(), past.schema))
            past.store.forget([SHARED_FROM])
            past.store.set_meta({"plan": plan, ROUND_OF: document.plan_id, ROUND_KNOWN: json.dumps(known)})

    document.carry(work)
    if document.trouble:
        raise Refused("{trouble} No new round was begun.", trouble=document.trouble)
    document.plan_id = plan


def _table_of(document: Document, row: str) -> str:
    schema = Past(document.connection, document.model).schema
    for table in schema.tables:
        if document.rows(f'SELECT 1 FROM "{table}" WHERE id = ?', (row,)):
            return table
    raise Refused("What is to be erased is not in the plan.")


def _remove(document: Document, table: str, row: str, field: str | None) -> None:
    shape = Past(document.connection, document.model).schema.tables[table]
    kind = (
        document.rows(f'SELECT typeof("{field}") FROM "{table}" WHERE id = ?', (row,)) if field in shape.names else []
    )
    if field is not None and (field in shape.foreign or kind != [("text",)]):
        raise Refused("There is no text “{field}” to erase there.", field=field)
    with document.edit(said("Erase")):
        connection = document.connection
        if field is not None:
            connection.execute(f'UPDATE "{table}" SET "{field}" = \'\' WHERE id = ?', (row,))
            return
        if table == "person":
            _forget_name(document, connection, row)
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))


def _forget_name(document: Document, connection: sqlite3.Connection, person: str) -> None:
    """Empty every cell, in any table, that holds just the person's name."""
    ((name,),) = document.rows("SELECT name FROM person WHERE id = ?", (person,))
    for shape in Past(connection, document.model).schema.tables.values():
        for column in shape.names - shape.foreign.keys():
            connection.execute(f'UPDATE "{shape.name}" SET "{column}" = \'\' WHERE "{column}" = ?', (name,))
