"""Reading a big plan, and one edit, against SQLite with nothing round it."""

from __future__ import annotations

import gc
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.plans import big_plan
from tests.benchmarks.timing import Result, cpu, paired, wall

from charthouse.document.document import Document
from charthouse.document.edits import objective
from charthouse.document.queries.objectives import objective_tree

_FIRST_PAGE = (
    "SELECT o.id, o.parent, o.title, o.description, o.level, o.perspective, o.owner, p.name, o.start, o.due, o.weight "
    "FROM objective o LEFT JOIN person p ON p.id = o.owner ORDER BY o.position, o.id"
)
_COUNTS = "SELECT objective, count(*) FROM measure GROUP BY objective"
_OPEN_AND_SHOW = """
import sys
from datetime import date
from charthouse.document.document import Document
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.scorecard import scorecard
with Document.open(sys.argv[1], read_only=True) as document:
    objective_tree(document)
    scorecard(document, today=date(2027, 12, 31))
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))  # ru_maxrss counts the parent's
print(int(peak.split()[1]) // 1024)
"""


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    parent: str | None
    title: str
    description: str
    level: str
    perspective: str
    owner: str | None
    owner_name: str | None
    start: str | None
    due: str | None
    weight: float


def run(folder: Path) -> Iterator[Result]:
    path = big_plan(folder / "big.charthouse")
    gc.collect()
    gc.freeze()  # what building the plan left behind is walked for neither side
    yield from _reading(path)
    yield _memory(path)
    yield _one_edit(folder)


def _reading(path: Path) -> Iterator[Result]:
    raw = sqlite3.connect(path)
    with Document.open(path, read_only=True) as document:
        yield paired(
            "10,000 objectives: the page's rows / raw sqlite3 into dataclasses",
            cpu(lambda: ([_Row(*row) for row in raw.execute(_FIRST_PAGE)], dict(raw.execute(_COUNTS)))),
            cpu(lambda: objective_tree(document)),
            limit=1.4,
        )
    raw.close()


def _memory(path: Path) -> Result:
    command = [sys.executable, "-c", _OPEN_AND_SHOW, str(path)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, env={"PYTHONPATH": "src"}).stdout
    used = float(said)
    return Result("20,000 measures, 240,000 readings: all scores, peak memory", 400, used, used / 400, 1, "MB")


def _one_edit(folder: Path) -> Result:
    raw = _raw_plan(folder / "raw.sqlite")
    with Document.create(folder / "edit.charthouse") as document:
        row = objective.add(document, title="Before").row
        titles = iter(range(10**9))
        result = paired(
            "20 edits, durable / 20 raw commits with the same pragmas",
            wall(lambda: [_raw_edit(raw, next(titles)) for _ in range(20)]),
            wall(lambda: [objective.set(document, id=row, title=f"Title {next(titles)}") for _ in range(20)]),
            limit=2,
            unit="s",
        )
    raw.close()
    return result


def _raw_plan(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute("PRAGMA synchronous=EXTRA")
    raw.execute("CREATE TABLE objective(id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT")
    raw.execute("INSERT INTO objective VALUES ('one', 'Before')")
    return raw


def _raw_edit(raw: sqlite3.Connection, number: int) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE objective SET title = ? WHERE id = 'one'", (f"Title {number}",))
    raw.execute("COMMIT")
