"""The tables of the journal itself (JOURNAL §2). Nothing records them, and they hold no trigger or view."""

from __future__ import annotations

from typing import Final

ALEMBIC_VERSION: Final = "CREATE TABLE alembic_version(version_num TEXT NOT NULL PRIMARY KEY) STRICT"
JOURNAL_TABLES: Final = (
    """CREATE TABLE meta(k TEXT NOT NULL PRIMARY KEY, v TEXT NOT NULL) STRICT""",
    """CREATE TABLE replica(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 8),
  person TEXT NOT NULL, device TEXT NOT NULL, app TEXT NOT NULL) STRICT""",
    """CREATE TABLE step(no INTEGER PRIMARY KEY, replica INTEGER NOT NULL REFERENCES replica, seq INTEGER NOT NULL,
  lamport INTEGER NOT NULL, kind INTEGER NOT NULL, target INTEGER, via INTEGER, joined INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL, schema INTEGER NOT NULL, label TEXT NOT NULL, seen TEXT,
  sum BLOB NOT NULL CHECK(length(sum) = 16)) STRICT""",
    """CREATE UNIQUE INDEX step_id ON step(replica, seq)""",
    """CREATE INDEX step_lamport ON step(lamport)""",
    """CREATE INDEX step_own ON step(no) WHERE via IS NULL""",
    """CREATE TABLE change(step INTEGER NOT NULL REFERENCES step, n INTEGER NOT NULL, tbl TEXT NOT NULL,
  row TEXT NOT NULL, op INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY(step, n)) STRICT, WITHOUT ROWID""",
    """CREATE INDEX change_row ON change(row)""",
    """CREATE TABLE conflict(tbl TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, alts TEXT NOT NULL,
  PRIMARY KEY(row, field, tbl)) STRICT, WITHOUT ROWID""",
)
JOURNAL_NAMES: Final = frozenset({"meta", "replica", "step", "change", "conflict", "alembic_version"})
