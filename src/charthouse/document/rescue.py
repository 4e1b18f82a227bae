"""Carries a plan whose file cannot be used any more into memory, where the work goes on until it is saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.document.file import prepared
from charthouse.document.journal.store import JournalStore
from charthouse.document.private import in_memory_copy
from charthouse.document.standby import Standby
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.journal.step import StepId


def into_memory(
    connection: sqlite3.Connection,
    path: Path,
    plan: str,
    standby: Standby | None = None,
    wanted: Iterable[StepId] = (),
) -> sqlite3.Connection:
    """The last durable state of `plan`: of what stood by, else through `connection`, which stays open, else the file's.

    The first that holds the steps `wanted`; where none does, the first. Raises `Refused` where nothing can be read.
    """
    ways: list[Callable[[], sqlite3.Connection | None]] = [lambda: _through(connection), lambda: in_memory_copy(path)]
    if standby is not None:
        ways.insert(0, standby.brought_up)
    second_best: sqlite3.Connection | None = None
    for way in ways:
        with suppress(sqlite3.Error, OSError, Refused):
            memory = way()
            if memory is None:
                continue
            if _holds(memory, plan, wanted):
                if second_best is not None:
                    second_best.close()
                return prepared(memory, writing=False)
            if second_best is None and _holds(memory, plan):
                second_best = memory
            else:
                memory.close()
    if second_best is None:
        raise Refused("“{name}” can be neither written nor read; put its disk back and open it again.", name=path.name)
    return prepared(second_best, writing=False)


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


def _holds(memory: sqlite3.Connection, plan: str, wanted: Iterable[StepId] = ()) -> bool:
    """Whether that is the plan, with these steps: what was written over a file may be none, or another."""
    with suppress(sqlite3.Error):
        return JournalStore(memory).is_of(plan, wanted)
    return False
