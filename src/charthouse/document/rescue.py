"""Carries a plan whose file cannot be written any more into memory, where the work goes on until it is saved."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from charthouse.document.file import prepared
from charthouse.document.private import in_memory_copy
from charthouse.domain.errors import Refused


def into_memory(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """The last durable state of the plan in memory; closes `connection`. Raises `Refused` where nothing can be read."""
    memory = _from_connection(connection)
    connection.close()
    if memory is None:
        try:
            memory = in_memory_copy(path)
        except (sqlite3.Error, OSError) as error:
            raise Refused(
                "“{name}” can be neither written nor read; put its disk back and open it again.", name=path.name
            ) from error
    return prepared(memory, writing=False)


def _from_connection(connection: sqlite3.Connection) -> sqlite3.Connection | None:
    """Through the open connection, which reads a removed file too; None where it cannot read or roll back."""
    if connection.in_transaction:
        return None
    memory = sqlite3.connect(":memory:", isolation_level=None)
    with suppress(sqlite3.Error):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.backup(memory)
        return memory
    memory.close()
    return None
