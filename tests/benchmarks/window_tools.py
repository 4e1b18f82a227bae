"""What the measurements of the window share: the window itself, what is due in it, and a gesture beside its floor.

Importing this puts Qt offscreen.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.benchmarks.timing import Result, Run, cpu, paired, wall
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.bootstrap import build_window
from charthouse.ui.spare_time import SpareTime

ROUNDS = 7
_ENTERS = 15  # the disk is moody
_FRAME = 40  # milliseconds on the clock in which Qt paints what has changed


def keep_state_in(folder: Path) -> None:
    """Nothing of the person who measures is read or written."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def open_window(app: QApplication, path: Path, folder: Path) -> WindowPage:
    window = build_window(app, Answers().dialogs(), documents=folder)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    assert window.plans.open(path)
    _rest(window)
    return WindowPage(window)


def _rest(window: QWidget) -> None:
    """Nobody types until what later gestures need is loaded, as after the first pauses of every session."""
    settle()
    while not all(spare.is_over for spare in window.findChildren(SpareTime)):
        settle()


def close_window(app: WindowPage) -> None:
    app.window.close()
    app.window.deleteLater()
    settle()


def settle() -> None:
    """Nothing is left to do that was put off."""
    QTest.qWait(60)


def paints() -> None:
    """What is due is done, and what has changed is painted: Qt gathers that for a few idle milliseconds."""
    QTest.qWait(_FRAME)


def paint_now(app: WindowPage) -> None:
    """What has changed is painted, without the idle milliseconds for which Qt waits for more."""
    QApplication.processEvents()
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.UpdateRequest))


def figure(name: str, aim: float, work: Callable[[], object], undo: Callable[[], object] | None = None) -> Result:
    """The median of some goes, as a share of the aim; `undo` takes each back, outside the time."""
    taken = []
    for _ in range(ROUNDS + 1):
        taken.append(cpu(work)())
        if undo is not None:
            undo()
    middle = statistics.median(taken[1:])
    return Result(name, aim, middle, middle / aim, 1.0)


def beside_by_hand(
    name: str, plan: Path, draw: Callable[[], object], ready: Callable[[], object], gesture: Callable[[], object]
) -> Iterator[Result]:
    """A gesture, made `ready` outside the time, until it is painted; beside SQLite alone storing a step, and `draw`.

    SQLite stores the last step of `plan` once more, in a copy: the row and what the journal says of it. On the clock,
    where both wait for the disk, and in processor seconds, where a slow disk hides nothing.
    """
    with _stepping(plan) as store:

        def by_hand() -> None:
            store()
            draw()

        def painted(app_run: Run) -> Run:
            def run() -> float:
                ready()
                return app_run()

            return run

        for timed, unit in ((wall, "s"), (cpu, "s CPU")):
            yield paired(name, timed(by_hand), painted(timed(gesture)), limit=2.5, rounds=_ENTERS, unit=unit)


@contextmanager
def _stepping(plan: Path) -> Iterator[Callable[[], None]]:
    """Stores, whenever it is called, what the last added row of a copy of `plan` took: row, step and change."""
    copy = plan.with_suffix(".raw")
    shutil.copyfile(plan, copy)
    raw = sqlite3.connect(copy, isolation_level=None)
    raw.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON")
    newest = raw.execute("SELECT * FROM change WHERE op = 0 ORDER BY step DESC, n").fetchall()
    stored = ((one, raw.execute(f"SELECT * FROM {one[2]} WHERE id = ?", (one[3],)).fetchone()) for one in newest)
    (no, n, table, _, *rest), row = next((change, row) for change, row in stored if row is not None)
    step = raw.execute("SELECT * FROM step WHERE no = ?", (no,)).fetchone()
    numbers = count(1_000_000)

    def store() -> None:
        number = next(numbers)
        raw.execute("BEGIN IMMEDIATE")
        _insert(raw, table, (f"{number}", *row[1:]))
        _insert(raw, "step", (number, step[1], number, *step[3:]))
        _insert(raw, "change", (number, n, table, f"{number}", *rest))
        raw.execute("COMMIT")

    yield store
    raw.close()
    copy.unlink()


def _insert(raw: sqlite3.Connection, table: str, values: Sequence[object]) -> None:
    raw.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
