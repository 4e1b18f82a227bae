"""Judges a foreign plan file on a private copy, in a process of its own, before it is opened (DESIGN §5).

What two correct copies can break together (a code given twice, a cycle of links) is a finding of the plan and
never a refusal; what no Charthouse ever wrote is refused.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from charthouse.document.catalogue import Catalogue, catalogue
from charthouse.document.content import examine_content
from charthouse.document.limits import answer
from charthouse.document.model import PLAN, PlanModel
from charthouse.document.private import private_copy
from charthouse.document.trouble import refusal_of
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 50_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
_JOURNAL_FAULTS = {
    "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM meta WHERE k = 'plan' AND v <> '')": said(
        "it does not say which plan it is"
    ),
    "SELECT 1 FROM meta WHERE k LIKE 'issued:%' AND v GLOB '*[^0-9]*'": said("a number it has given is none"),
    "SELECT 1 FROM step WHERE kind NOT BETWEEN 0 AND 5": said("a step is of an unknown kind"),
    "SELECT 1 FROM step WHERE target >= no": said("a step takes back a later one"),  # undo would walk in a ring
    f"SELECT 1 FROM step WHERE max(no, seq, lamport) > {2**53} OR min(no, seq, lamport) < 1": said(
        "a step has no order"
    ),
}
_BYTES_A_SECOND = 1_000_000


def guard(path: Path, version: int, model: PlanModel) -> None:
    """Raise `Refused`, with the reason, unless `path` is a sound plan of `version`. Nothing is written.

    Only the app's own model is known to another process; those that tests make are judged here.
    """
    if model is not PLAN:
        judge(path, version, model)
        return
    for _ in guarding(path, version):
        pass


def guarding(path: Path, version: int) -> Generator[float, None, object]:
    """`guard` of a plan of this app, to be waited for beside the window; closed before its end, nothing was judged."""
    from charthouse.document.apart import SECONDS, answering  # a known plan opens without it

    return answering(__name__, path, str(version), seconds=SECONDS + path.stat().st_size // _BYTES_A_SECOND)


def main() -> None:
    """In the process of its own."""
    answer(lambda path: judge(path, int(sys.argv[-1]), PLAN))


def judge(path: Path, version: int, model: PlanModel) -> None:
    """`guard`, within this process: for one that a hostile file may harm."""
    try:
        with private_copy(path) as copy, closing(_opened(copy)) as connection:
            _judge(connection, path.name, version, model)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the latter for SQLite's own message about a broken name
        raise refusal_of(error, path.name) or damaged(path.name) from error


def damaged(name: str, what: str = "") -> Refused:
    """The refusal of a file that is not as Charthouse writes it."""
    if not what:
        return Refused("“{name}” is damaged; restore it from a backup.", name=name)
    return Refused("“{name}” is damaged: {what}; restore it from a backup.", name=name, what=what)


def _opened(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(copy, isolation_level=None)
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA schema_version").fetchone()  # rolls back what a dead writer left
    connection.execute("PRAGMA query_only = ON")
    return connection


def _judge(connection: sqlite3.Connection, name: str, version: int, model: PlanModel) -> None:
    found = catalogue(connection)
    if found.has_code:
        raise damaged(name, said("it holds triggers or views, which no plan has"))
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise damaged(name)
    if version > model.version:
        if not found.covers(expected(model.version, model)):
            raise Refused(
                "“{name}” was made by a newer Charthouse (format {version}), which this one cannot read.",
                name=name,
                version=version,
            )
        return
    if found != expected(version, model):
        raise damaged(name, said("its tables are not those of a plan"))
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged(name, said("a row points to one that is missing"))
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
