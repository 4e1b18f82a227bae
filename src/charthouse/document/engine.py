"""SQLAlchemy round the one sqlite3 connection of an open plan. Loaded at the first write, never for reading."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool


def engine_for(connection: sqlite3.Connection) -> Engine:
    """An engine whose only connection is `connection`.

    The writer begins and ends transactions on the connection itself; SQLAlchemy adds savepoints inside them.
    One connection for good: the recorder's TEMP triggers live on it.
    """
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    engine.connect().close()  # its first connecting ends with a rollback, which must not meet a transaction
    return engine
