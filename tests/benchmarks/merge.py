"""Merging two long plans, the size of a journal, opening and checking a plan with a long one (issue 5's bars)."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.timing import Result, Run, cpu, paired

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective
from charthouse.document.journal.step import Change, Kind
from charthouse.document.merge import merge
from charthouse.document.writer import Writer
from charthouse.domain.objective import Objective

_STEPS = 20_000
_LONG = 100_000


def run(folder: Path) -> Iterator[Result]:
    base = folder / "base.charthouse"
    with Document.create(base) as plan, plan.baseline("New"):
        objective.add_many(plan, rows=[{"title": f"Objective {n}"} for n in range(200)])
    yield from _sizes(folder, base)
    yield _merging(folder, base)
    yield from _long(folder, base)


def _merging(folder: Path, base: Path) -> Result:
    ours, theirs = folder / "ours.charthouse", folder / "theirs.charthouse"
    for path, person in ((ours, "Mara"), (theirs, "Anna")):
        shutil.copy(base, path)
        many_edits(path, person, _STEPS)
    with Document.open(ours) as plan:
        taken = _seconds(lambda: merge(plan, theirs))
        assert len(plan.steps()) > 2 * _STEPS
    return Result("two copies of 20,000 steps: merge", 3.0, taken, taken / 3.0, 1, "s")


def _sizes(folder: Path, base: Path) -> Iterator[Result]:
    path = folder / "sizes.charthouse"
    shutil.copy(base, path)
    before = _compact(path)
    many_edits(path, "Mara", 5_000)
    step = (_compact(path) - before) / 5_000
    yield Result("journal: a one-cell step", 250, step, step / 250, 1, "bytes")
    columns = len(Objective.__table__.columns)
    with Document.open(path) as plan:
        before = _journal(plan)
        objective.add_many(plan, rows=[{"title": f"Row {n}"} for n in range(5_000)])
        cell = (_journal(plan) - before) / 5_000 / columns
    yield Result("journal: a cell of an inserted row", 30, cell, cell / 30, 1, "bytes")


def _long(folder: Path, base: Path) -> Iterator[Result]:
    long, bare = folder / "long.charthouse", folder / "bare.charthouse"
    shutil.copy(base, long)
    many_edits(long, "Mara", _LONG)
    shutil.copy(long, bare)
    with closing(sqlite3.connect(bare, isolation_level=None)) as raw:
        raw.execute("DELETE FROM change")
        raw.execute("DELETE FROM step")
        raw.execute("VACUUM")
    for path in (long, bare):
        Document.open(path).close()  # known from now on
    yield paired("100,000 steps: opening / the same without journal", _opening(bare), _opening(long), limit=1.5)
    with Document.open(long, read_only=True) as plan:
        taken = _seconds(lambda: examine(plan))
    yield Result("100,000 steps: check", 10, taken, taken / 10, 1, "s")


def many_edits(path: Path, person: str, count: int) -> None:
    """One-cell steps as the app writes them, but in one transaction: a commit for each would take an hour."""
    with Document.open(path, person=person) as plan:
        weights = dict(plan.rows("SELECT id, weight FROM objective ORDER BY position, id"))
        rows = list(weights)

        def work(writer: Writer) -> None:
            with writer.gesture() as gesture:
                now = dict(weights)
                for n in range(count):
                    row, weight = rows[(n * 7 + len(person)) % len(rows)], n % 97 + 0.5
                    gesture.step(Kind.EDIT, f"Change weight of G{n % 200 + 1}", (_weigh(row, now[row], weight),))
                    now[row] = weight
                gesture.carry_out(tuple(_weigh(row, weights[row], now[row]) for row in rows))

        plan.carry(work)


def _weigh(row: str, before: float, after: float) -> Change:
    return Change("objective", row, {"weight": before}, {"weight": after})


def _opening(path: Path) -> Run:
    return cpu(lambda: Document.open(path, read_only=True).close())


def _compact(path: Path) -> int:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("VACUUM")
    return path.stat().st_size


def _journal(plan: Document) -> int:
    tables = "'step', 'change', 'step_id', 'step_lamport', 'step_own', 'change_row'"
    found = plan.rows(f"SELECT sum(pgsize) FROM dbstat WHERE name IN ({tables})")
    return int(found[0][0])


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
