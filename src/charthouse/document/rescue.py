"""Carries a plan whose file cannot be used any more into memory, where the work goes on until it is saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from charthouse.document.file import prepared
from charthouse.document.journal.store import JournalStore
from charthouse.document.private import in_memory_copy
from charthouse.document.standby import Standby
from charthouse.domain.errors import Refused


def into_memory(
    connection: sqlite3.Connection, path: Path, plan: str, standby: Standby | None = None
) -> sqlite3.Connection:
    """The last durable state of `plan`: of what stood by, else through `connection`, which stays open, else the file's.

    Raises `Refused` where nothing can be read.
    """
    ways: list[Callable[[], sqlite3.Connection | None]] = [lambda: _through(connection), lambda: in_memory_copy(path)]
    if standby is not None:
        ways.insert(0, standby.brought_up)
    for way in ways:
        with suppress(sqlite3.Error, OSError):
            memory = way()
            if memory is not None:
                if _plan_in(memory) == plan:
                    return prepared(memory, writing=False)
                memory.close()
    raise Refused("“{name}” can be neither written nor read; put its disk back and open it again.", name=path.name)


def _through(connection: sqlite3.Connection) -> sqlite3.Connection | None:
    """The open connection reads a removed file too; None where it cannot roll back."""
    if connection.in_transaction:
        return None
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.backup(memory)
    except BaseException:
        memory.close()
        raise
    return memory


def _plan_in(memory: sqlite3.Connection) -> str | None:
    """Which plan that is: what was written over a file may be none, or another."""
    with suppress(sqlite3.Error):
        return JournalStore(memory).meta("plan") or ""
    return None
