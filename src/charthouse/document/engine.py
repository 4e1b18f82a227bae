"""SQLAlchemy round the one sqlite3 connection of an open plan. Loaded at the first write, never for reading."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool


def engine_for(connection: sqlite3.Connection) -> Engine:
    """An engine whose only connection is `connection`.

    The writer begins and ends transactions on the connection itself; SQLAlchemy adds savepoints inside them.
    One connection for good: the recorder's TEMP triggers live on it. Whoever lets go of it leaves it as it is.
    """
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None)
    engine.connect().close()  # its first connecting ends with a rollback, which must not meet a transaction
    return engine


def held_for(connection: sqlite3.Connection) -> Connection:
    """The same for session after session, in a transaction of SQLAlchemy's that it takes to be there already.

    A session that is given this neither begins nor ends anything, which takes a quarter of the time of a small edit.
    """
    held = engine_for(connection).connect()
    held.begin()
    return held
