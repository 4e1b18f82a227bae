"""Copies the file of an open plan into memory on a thread of its own, while the plan goes on being read and written.

The file is read in slices, on a connection of its own. Its lock is held for a slice only, so nobody waits for a slow
disk; where somebody writes between two slices SQLite begins anew. So what comes of it is the plan as it was after one
of its steps. Steps that are told meanwhile are noted, and those that the copy holds are left out at the end.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

from charthouse.document.file import connect
from charthouse.document.journal.store import JournalStore
from charthouse.document.standby import Standby
from charthouse.document.trouble import give_up_if_busy

if TYPE_CHECKING:
    from charthouse.document.journal.step import StepId
    from charthouse.document.writer import Committed

_SLICE: Final = 256  # pages: a millisecond's, or a twentieth of a second's from a slow stick
_PAUSE: Final = 0.02  # seconds until a file that is being written is looked at again


class _GivenUp(Exception):
    """Nobody wants the copy any more."""


class Copying:
    """A copy of the plan at `path` in the making. One of `taken` and `give_up` ends it."""

    def __init__(self, path: Path, plan: str, wanted: Iterable[StepId]) -> None:
        self._path, self._plan, self._wanted = path, plan, tuple(wanted)
        self._since: list[Committed] = []
        self._memory: sqlite3.Connection | None = None
        self._waited_for, self._given_up = Event(), Event()
        self._thread = Thread(target=self._copy, name="standing by", daemon=True)  # no process stays for a copy
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether `taken` answers at once."""
        return not self._thread.is_alive()

    def follow(self, committed: Committed) -> None:
        """Note a step that is durable."""
        self._since.append(committed)

    def taken(self) -> Standby | None:
        """What stands by from now on, with every step noted; None where that could not be made. Waits for it."""
        self._waited_for.set()
        self._thread.join()
        if self._memory is None:
            return None
        with suppress(sqlite3.Error):
            standby, is_whole = Standby(self._memory), JournalStore(self._memory).is_of(self._plan, self._wanted)
            if is_whole and all(standby.holds(one.step.id) or standby.follow(one) for one in self._since):
                return standby
        self._memory.close()
        return None

    def give_up(self) -> None:
        """Stop, and forget what was copied."""
        self._given_up.set()
        self._thread.join()
        if self._memory is not None:
            self._memory.close()

    def _copy(self) -> None:
        with suppress(sqlite3.Error, MemoryError, _GivenUp):
            memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            try:
                with closing(connect(self._path, read_only=True)) as file:
                    file.execute("PRAGMA busy_timeout = 0")  # or it would not hear that it is given up
                    file.backup(memory, pages=_SLICE, progress=self._go_on, sleep=_PAUSE)
            except BaseException:
                memory.close()
                raise
            self._memory = memory

    def _go_on(self, status: int, remaining: int, total: int) -> None:
        if self._given_up.is_set():
            raise _GivenUp
        if self._waited_for.is_set():  # maybe by who has the file locked
            give_up_if_busy(status, remaining, total)
