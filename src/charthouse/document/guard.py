"""Judges a foreign plan file on a private copy before it is opened (DESIGN §5).

What two correct copies can break together (a code given twice, a cycle of links) is a finding of the plan and
never a refusal; what no Charthouse ever wrote is refused.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from charthouse.document.catalogue import Catalogue, catalogue
from charthouse.document.content import examine_content
from charthouse.document.model import PlanModel
from charthouse.document.private import private_copy
from charthouse.document.trouble import refusal_of
from charthouse.domain.errors import Refused

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 50_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
_JOURNAL_FAULTS = {
    "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM meta WHERE k = 'plan' AND v <> '')": "it does not say which plan it is",
    "SELECT 1 FROM meta WHERE k LIKE 'issued:%' AND v GLOB '*[^0-9]*'": "a number it has given is none",
    "SELECT 1 FROM step WHERE kind NOT BETWEEN 0 AND 5": "a step is of an unknown kind",
    "SELECT 1 FROM step WHERE target >= no": "a step takes back a later one",  # undo would walk in a ring
    f"SELECT 1 FROM step WHERE max(no, seq, lamport) > {2**53} OR min(no, seq, lamport) < 1": "a step has no order",
}
_SECONDS = 30.0
_SECONDS_PER_BYTE = 1e-6
_STEPS_BETWEEN_LOOKS = 20_000


def guard(path: Path, version: int, model: PlanModel) -> None:
    """Raise `Refused`, with the reason, unless `path` is a sound plan of `version`. Nothing is written."""
    try:
        with private_copy(path) as copy, closing(_opened(copy)) as connection:
            _judge(connection, path.name, version, model)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the latter for SQLite's own message about a broken name
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            raise Refused(f"“{path.name}” takes too long to check and was not opened.") from error
        raise refusal_of(error, path.name) or damaged(path.name) from error


def damaged(name: str, what: str = "") -> Refused:
    """The refusal of a file that is not as Charthouse writes it."""
    return Refused(f"“{name}” is damaged{': ' if what else ''}{what}; restore it from a backup.")


def _opened(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(copy, isolation_level=None)
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    deadline = time.monotonic() + _SECONDS + copy.stat().st_size * _SECONDS_PER_BYTE
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA schema_version").fetchone()  # rolls back what a dead writer left
    connection.execute("PRAGMA query_only = ON")
    return connection


def _judge(connection: sqlite3.Connection, name: str, version: int, model: PlanModel) -> None:
    found = catalogue(connection)
    if found.has_code:
        raise damaged(name, "it holds triggers or views, which no plan has")
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise damaged(name)
    if version > model.version:
        if not found.covers(expected(model.version, model)):
            raise Refused(f"“{name}” was made by a newer Charthouse (format {version}), which this one cannot read.")
        return
    if found != expected(version, model):
        raise damaged(name, "its tables are not those of a plan")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(name, "a row points to one that is missing")
    if (fault := examine_content(connection, version, model)) is not None:
        raise damaged(name, fault)
    for query, fault in _JOURNAL_FAULTS.items():
        if connection.execute(query).fetchone() is not None:
            raise damaged(name, fault)


def expected(version: int, model: PlanModel) -> Catalogue:
    """What a plan of `version` declares."""
    from charthouse.document import file

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        if version == model.version:
            file.build(connection, model)
        else:
            from charthouse.document.migrating import build_version

            build_version(connection, version, model)
        return catalogue(connection)
