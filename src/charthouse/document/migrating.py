"""Brings an older plan to this version's tables: on a copy, in one transaction, verified, and only then in place.

Migrations are alembic revisions, unrecorded; beside each stands an upcaster that reads older steps under the new
names. The proof that the two agree is that the fold of the upcast journal is the migrated tables. alembic loads
here and nowhere else.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from charthouse.document import file
from charthouse.document.backups import set_aside
from charthouse.document.catalogue import catalogue
from charthouse.document.check import examine_connection
from charthouse.document.guard import expected
from charthouse.document.journal.ddl import ALEMBIC_VERSION
from charthouse.document.journal.store import JournalStore
from charthouse.document.model import PlanModel
from charthouse.document.private import in_memory_copy
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCRIPTS: Final = Path(__file__).parent / "migrations"
_UNTOUCHED = ("replica", "step", "change")  # a migration rewrites no history


def migrate_file(path: Path, version: int, model: PlanModel) -> None:
    """Replace the plan at `path`, of the older `version`, by its migrated copy; a backup named for it stays.

    The caller holds the writer's lock. Raises `Refused`, with the plan as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with closing(migrated_in_memory(path, version, model, keep=True)) as migrated:
            file.copy_out(migrated, beside)
        beside.replace(path)
        file.sync_folder(path.parent)
    except OSError as error:
        raise Refused(
            "“{name}” cannot be brought to this version: its folder cannot be written.", name=path.name
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def migrated_in_memory(path: Path, version: int, model: PlanModel, *, keep: bool = False) -> sqlite3.Connection:
    """The plan at `path` under this version's tables, in memory; with `keep`, a backup of it as it was is made."""
    connection = in_memory_copy(path)
    try:
        if keep:
            set_aside(connection, JournalStore(connection).meta("plan") or "", version)
        _migrate(connection, version, model, path.name)
    except BaseException:
        connection.close()
        raise
    return file.prepared(connection, writing=False)


def build_version(connection: sqlite3.Connection, version: int, model: PlanModel) -> None:
    """Fill an empty database with the tables of `version`, by the migrations that led to it."""
    with _upgrading(connection, version, model, first=ALEMBIC_VERSION):
        pass


def _migrate(connection: sqlite3.Connection, version: int, model: PlanModel, name: str) -> None:
    before = _counts(connection)
    connection.execute("PRAGMA foreign_keys = OFF")  # a rebuilt table would take its children along, silently
    with _upgrading(connection, model.version, model):
        file.stamp(connection, model)
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None or _counts(connection) != before:
        raise _impossible(name, version, said("Rows would be lost."))
    if catalogue(connection) != expected(model.version, model):
        raise _impossible(name, version, said("Its tables would not be right."))
    if damage := examine_connection(connection, model):
        raise _impossible(name, version, damage[0].sentence)


@contextmanager
def _upgrading(connection: sqlite3.Connection, version: int, model: PlanModel, first: str = "") -> Iterator[None]:
    """One transaction: the statement `first`, the revisions up to `version`, and the body."""
    from charthouse.document.engine import engine_for

    with engine_for(connection).begin() as handed_over:  # commits at the end; alembic would, unless it is begun
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(first)
        _run_revisions(handed_over, version, model)
        yield


def _run_revisions(connection: Connection, version: int, model: PlanModel) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _literal(SCRIPTS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _literal(model.versions))
    config.attributes["connection"] = connection
    command.upgrade(config, model.revisions[version])


def _literal(path: Path) -> str:
    """A path in a configuration that reads `%` as a sign of its own."""
    return str(path).replace("%", "%%")


def _counts(connection: sqlite3.Connection) -> list[int]:
    return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _UNTOUCHED]


def _impossible(name: str, version: int, why: str) -> Refused:
    return Refused(
        "“{name}” (format {version}) cannot be brought to this version and was left as it is: {why}",
        name=name, version=version, why=why,
    )  # fmt: skip
