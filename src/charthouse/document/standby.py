"""A copy of an open plan in memory that can take its place when the file can be neither written nor read any more.

It takes note of each step since it was made; they are written into it only when it is wanted.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from charthouse.document.file import prepared
from charthouse.document.journal.store import JournalStore
from charthouse.document.reading import carry_out

if TYPE_CHECKING:
    from charthouse.document.journal.step import StepId
    from charthouse.document.writer import Committed


class Standby:
    """Owns `memory`, a copy. Raises `sqlite3.Error` where that is none of a plan."""

    def __init__(self, memory: sqlite3.Connection) -> None:
        self._memory = memory
        self._since: list[Committed] = []
        self._lacks = False  # a step came that cannot be repeated here, and so none after it
        self.last = JournalStore(memory).last_ids()  # the last step it knows of

    @property
    def is_sound(self) -> bool:
        """Whether it is no copy of a damaged file."""
        with suppress(sqlite3.Error):
            return bool(self._memory.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        return False

    def holds(self, step: StepId) -> bool:
        """Whether it was copied with a step."""
        return JournalStore(self._memory).number_of(step) is not None

    def follow(self, committed: Committed) -> bool:
        """Note a step that is durable; False where it cannot be repeated here, so that a new copy is needed."""
        if committed.issued is None or self._lacks:
            self._lacks = True
            return False
        self._since.append(committed)
        self.last = (committed.step.id,)
        return True

    def brought_up(self) -> sqlite3.Connection:
        """The plan with all its steps, for whoever takes it over; nothing is left here to close."""
        store = JournalStore(prepared(self._memory, writing=False))
        try:
            self._memory.execute("BEGIN")
            for committed in self._since:
                self._repeat(committed, store)
            self._memory.execute("COMMIT")
        except BaseException:
            self._memory.close()
            raise
        self._since = []
        return self._memory

    def close(self) -> None:
        """Let go of it."""
        self._memory.close()

    def _repeat(self, committed: Committed, store: JournalStore) -> None:
        step = committed.step
        carry_out(self._memory, step.changes)
        if committed.issued:
            store.set_meta(committed.issued)
        store.settle(step.changes)
        store.append(step, target=store.number_of(step.target) if step.target else None)
