"""Plan files made to do harm: each is refused by name, quickly, and not a byte of it or beside it changes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.document.example import make_example
from tests.faults.outcome import Outcome, processor_time

from charthouse.document.document import Document
from charthouse.domain.errors import Refused

_SECONDS = 2.0
_CYCLE = """UPDATE objective SET parent = (SELECT id FROM objective WHERE title = 'Deep') WHERE title = 'Goal';"""

STATEMENTS: Final[Mapping[str, str]] = {
    "view over a table": "ALTER TABLE dismissal RENAME TO was; CREATE VIEW dismissal AS SELECT * FROM was;",
    "trigger": "CREATE TRIGGER t AFTER UPDATE ON objective BEGIN DELETE FROM step; END;",
    "trigger instead of an edit": "CREATE VIEW v AS SELECT * FROM plan; "
    "CREATE TRIGGER t INSTEAD OF UPDATE ON v BEGIN DELETE FROM step; END;",
    "generated column": "ALTER TABLE objective ADD COLUMN g TEXT AS (hex(zeroblob(100000000))) VIRTUAL;",
    "recursive view": "CREATE VIEW v AS WITH RECURSIVE n(x) AS "
    "(SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n;",
    "full text table": "CREATE VIRTUAL TABLE f USING fts5(x);",
    "spatial table": "CREATE VIRTUAL TABLE r USING rtree(i, a, b);",
    "one table more": "CREATE TABLE more(x TEXT) STRICT;",
    "one table less": "DROP TABLE dismissal;",
    "one column more": "ALTER TABLE objective ADD COLUMN more TEXT;",
    "index on an expression": "CREATE INDEX i ON objective(length(title));",
    "unique index": "CREATE UNIQUE INDEX i ON objective(weight, id);",
    "index gone": "DROP INDEX step_id;",
    "table no longer strict": "PRAGMA foreign_keys = OFF; CREATE TABLE d(id TEXT NOT NULL PRIMARY KEY, \"row\" TEXT, "
    "finding TEXT); DROP TABLE dismissal; ALTER TABLE d RENAME TO dismissal;",
    "bad UTF-8": "UPDATE objective SET title = CAST(x'41ff42' AS TEXT) WHERE title = 'Goal';",
    "NUL in a text": "UPDATE objective SET title = 'a' || char(0) || 'b' WHERE title = 'Goal';",
    "infinity": "UPDATE objective SET weight = 9e999;",
    "parent of itself": "UPDATE objective SET parent = id WHERE title = 'Goal';",
    "cycle of parents": _CYCLE,
    "one id twice": "UPDATE objective SET id = (SELECT id FROM swot_item LIMIT 1) WHERE title = 'Other goal';",
    "dangling key": "PRAGMA foreign_keys = OFF; UPDATE measure SET objective = 'nowhere';",
    "unknown word": "UPDATE swot_item SET quadrant = 'luck';",
    "no date": "UPDATE plan SET start = '2027-02-30';",
    "no such kind of step": "UPDATE step SET kind = 77;",
    "undo in a ring": "UPDATE step SET target = no;",
    "step without order": "UPDATE step SET lamport = -1;",
    "no plan id": "DELETE FROM meta WHERE k = 'plan';",
    "numbers that are none": "INSERT INTO meta VALUES ('issued:swot_item', '1; DROP TABLE step');",
    "reader of the future": "UPDATE meta SET v = '99' WHERE k = 'min_reader'; PRAGMA user_version = 99;",
    "another application": "PRAGMA application_id = 1;",
    "no application": "PRAGMA application_id = 0;",
    "version below one": "PRAGMA user_version = -5;",
    "WAL": "PRAGMA journal_mode = WAL; CREATE TABLE x(y); DROP TABLE x;",
    "too long a title": "PRAGMA ignore_check_constraints = ON; UPDATE objective SET title = printf('%.*c', 600, 'x');",
}  # fmt: skip


def run(folder: Path, count: int) -> Outcome:
    """Try each kind once, opened to read or to write by turns; from `count` 42 on, the other way too."""
    outcome = Outcome("hostile plan files")
    fresh = folder / "fresh.charthouse"
    with Document.create(fresh) as plan:
        make_example(plan)
    openings = [(name, (n + turn) % 2 == 0) for turn in (0, 1) for n, name in enumerate(_kinds())]
    for n, (name, read_only) in enumerate(openings[:count]):
        place = folder / str(n)
        place.mkdir()
        path = place / "plan.charthouse"
        shutil.copy(fresh, path)
        _kinds()[name](path)
        outcome.done += 1
        if (fault := _fault(path, read_only=read_only)) is not None:
            outcome.faults.append(f"{name}: {fault}")
        shutil.rmtree(place)
    return outcome


def _kinds() -> Mapping[str, Callable[[Path], None]]:
    return {**{name: _by(sql) for name, sql in STATEMENTS.items()}, **FILES}


def _by(sql: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.executescript(sql)

    return spoil


def _many_tables(path: Path) -> None:
    _by("BEGIN;" + "".join(f"CREATE TABLE t{n}(x);" for n in range(5_000)) + "COMMIT;")(path)


def _huge_blob(path: Path) -> None:
    _by("PRAGMA ignore_check_constraints = ON; UPDATE plan SET vision = CAST(zeroblob(80000000) AS TEXT);")(path)


def _wal_beside(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(100))


def _foreign_journal(path: Path) -> None:
    """A journal that, rolled back, would put another file's pages into the plan and delete a third."""
    other = path.with_name("victim").absolute()
    other.write_text("precious")
    magic = bytes.fromhex("d9d505f920a163d7")
    name = str(other).encode()
    tail = name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + magic
    path.with_name(path.name + "-journal").write_bytes(magic + bytes(504) + tail)


def _text(path: Path) -> None:
    path.write_text("PK\x03\x04 this is no plan")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


FILES: Final[Mapping[str, Callable[[Path], None]]] = {
    "thousands of tables": _many_tables, "huge text": _huge_blob, "WAL beside": _wal_beside,
    "journal of another file": _foreign_journal, "no database": _text, "empty file": _empty, "half a file": _half,
}  # fmt: skip


def _fault(path: Path, *, read_only: bool) -> str | None:
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    start = processor_time()
    try:
        Document.open(path, read_only=read_only).close()
        return "was opened"
    except Refused as refusal:
        if path.name not in str(refusal) or "\n" in str(refusal):
            return f"is not named: {refusal}"
    except Exception as error:  # whatever it is, a person would see it
        return f"{type(error).__name__}: {error}"
    finally:
        taken = processor_time() - start
        changed = {one.name: one.read_bytes() for one in path.parent.iterdir()} != before
    if changed:
        return "something changed on the disk"
    return f"took {taken:.1f} s" if taken > _SECONDS else None
