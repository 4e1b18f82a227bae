"""The plan file as SQLite sees it: connecting with the pragmas of DESIGN §5, and making a new one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from charthouse.document.journal.ddl import ALEMBIC_VERSION, JOURNAL_TABLES
from charthouse.document.journal.store import JournalStore
from charthouse.document.model import APPLICATION_ID, PlanModel
from charthouse.domain.ids import new_id

BUSY_SECONDS = 5.0
_WRITING = (
    "PRAGMA journal_mode = DELETE",  # a WAL file copied while open loses everything
    "PRAGMA cache_spill = OFF",  # the file is first written at the commit, when the step is at hand
    "PRAGMA synchronous = EXTRA",  # FULL lost acknowledged commits in simulated power cuts
)
_ALWAYS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """The one connection of an open plan. Raises `sqlite3.Error`."""
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        return prepared(connection, writing=not read_only)
    except sqlite3.Error:
        connection.close()
        raise


def prepared(connection: sqlite3.Connection, *, writing: bool) -> sqlite3.Connection:
    """`connection` with the pragmas every plan is read and written under."""
    for pragma in (*_ALWAYS, *(_WRITING if writing else ())):
        connection.execute(pragma)
    return connection


def build(connection: sqlite3.Connection, model: PlanModel) -> None:
    """Fill an empty database with the tables of a plan: what a migration from nothing would make."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in (*declarations(model), ALEMBIC_VERSION):
        connection.execute(statement)
    stamp(connection, model)
    connection.execute("COMMIT")


def declarations(model: PlanModel) -> list[str]:
    """The statements that make the tables and indexes of a plan, the journal's too."""
    tables = model.metadata().sorted_tables
    # After the tables: these enter SQLAlchemy's circle of modules at another end than a thread that may be loading it.
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    dialect = sqlite.dialect()
    statements = []
    for table in tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return [*statements, *JOURNAL_TABLES]


def stamp(connection: sqlite3.Connection, model: PlanModel) -> None:
    """Say what the file is, and which version of it."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {model.version}")
    connection.execute("DELETE FROM alembic_version")
    connection.execute("INSERT INTO alembic_version VALUES (?)", (model.revisions[model.version],))
    JournalStore(connection).set_meta({"format": str(model.version), "min_reader": str(model.min_reader)})


def make(path: Path, model: PlanModel) -> None:
    """A new plan file without content. It appears whole or not at all. Raises `OSError`, `sqlite3.Error`."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with closing(sqlite3.connect(beside, isolation_level=None)) as connection:
            prepared(connection, writing=True)
            build(connection, model)
            JournalStore(connection).set_meta({"plan": new_id()})
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename inside `folder` outlive a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def copy_out(connection: sqlite3.Connection, path: Path) -> None:
    """The whole plan, journal and all, as a new file at `path`, replacing what is there only when complete."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(beside),))
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)
