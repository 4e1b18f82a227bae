"""Where an open plan is: in its file, under the writer's lock, or in memory where the file fails; and the ways between.

A stick is pulled, a share goes away, another program writes over the file: a copy in memory stands by for that, and the
work goes on in it. Once the file is back, what is in memory is written into it again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from charthouse.document.copying import Copying
from charthouse.document.file import connect
from charthouse.document.journal.store import JournalStore
from charthouse.document.known import remember
from charthouse.document.opening import Opened
from charthouse.document.place import Place
from charthouse.document.rescue import into_memory
from charthouse.document.standby import Standby
from charthouse.document.trouble import (
    NotDurable,
    code_of,
    is_damage,
    refusing,
    unread_sentence_of,
)
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said

if TYPE_CHECKING:
    from charthouse.document.journal.step import StepId
    from charthouse.document.lock import WriterLock
    from charthouse.document.writer import Committed

T = TypeVar("T")


def _nobody() -> None:
    """Who hears of it where nobody does."""


class Storage:
    """One for an open plan. `let_go` is called before a connection is closed, `moved` after the plan changed place."""

    def __init__(self, path: Path, opened: Opened, let_go: Callable[[], None]) -> None:
        self._path, self._let_go = path, let_go
        self.connection = opened.connection
        self.store = JournalStore(opened.connection)
        self.plan_id = self.store.meta("plan") or ""
        self._last = self.store.last_ids()  # the last step told; what takes the place of the file must hold it
        self.trouble: Sentence | None = None  # why the plan is in memory only
        self.moved: Callable[[], None] = _nobody
        self._lock = opened.lock
        self._place = None if opened.lock is None else Place(path)
        self._standby: Standby | None = None
        self._copying: Copying | None = None
        self._is_wanted = False  # whether something shall stand by
        self._left_at: tuple[StepId, ...] = ()  # the last step when the file was left
        self._due: StepId | None = None  # in the file, but what stands by could not be copied anew with it
        self._version = 0  # SQLite's count of what others wrote into the file
        self._written: tuple[int, int] | None = None  # how the file looked after it was written here

    @property
    def in_memory(self) -> bool:
        """Whether the file could not be used, so that steps since then are kept in memory only."""
        return self.trouble is not None

    @property
    def is_changed(self) -> bool:
        """Whether there are steps in memory that the file never held."""
        return self.in_memory and self.store.last_ids() != self._left_at

    @property
    def is_file(self) -> bool:
        """Whether the connection is to a file at all; the past is read in memory."""
        return bool(self.connection.execute("PRAGMA database_list").fetchone()[2])

    # standing by

    def stand_by(self) -> None:
        """Begin to copy the plan into memory, for the day its file is gone. What stands by already does until then."""
        self._is_wanted = True
        if self.in_memory or not self.is_file:
            return
        self._give_up_copying()
        self._copying = Copying(self._path, self.plan_id, self._last)

    @property
    def stands_by(self) -> bool:
        """Whether something stands by; waits for what is being copied."""
        self._take_copy(wait=True)
        return self._standby is not None

    def _take_copy(self, *, wait: bool = False) -> None:
        """Let what was copied stand by; where that came to nothing, what did so far stays."""
        if self._copying is None or not (wait or self._copying.is_over):
            return
        copying, self._copying = self._copying, None
        if (standby := copying.taken()) is not None:
            self._dismiss()
            self._standby, self._due, self._written = standby, None, None

    def follow(self, committed: Committed) -> None:
        """A step is durable."""
        self._last = (committed.step.id,)
        if self._copying is not None:
            self._copying.follow(committed)
        if self._standby is None:
            return
        if not self._standby.follow(committed):
            self._due = committed.step.id
        elif self._place is not None:
            with suppress(NotDurable):
                self._written = self._place.look()
        self._keep_up()

    def _keep_up(self) -> None:
        """Copy anew where what stands by lacks a step, or nothing does and something should."""
        self._take_copy()
        is_behind = self._due is not None or (self._standby is None and self._is_wanted)
        if is_behind and self._copying is None:
            self.stand_by()

    def begin_round(self, plan: str) -> None:
        """The file is that of another plan now, which this one became."""
        self.plan_id, self._last = plan, ()
        self._give_up_copying()
        self._dismiss()
        self._due = None
        self._keep_up()

    def _dismiss(self) -> None:
        if self._standby is not None:
            self._standby.close()
            self._standby = None

    def _give_up_copying(self) -> None:
        if self._copying is not None:
            self._copying.give_up()
            self._copying = None

    # using the file

    def check_place(self) -> None:
        """Raise `NotDurable` where the file cannot be written where it was. In any thread."""
        if self._place is not None and not self.in_memory:
            self._place.check()

    def check(self) -> None:
        """The same, also where another program has written over the file. Raises `sqlite3.Error`."""
        if self._place is not None and not self.in_memory:
            self._check_content(self._place.check())

    def look(self) -> None:
        """Go on in memory where the file is not there as it was left; a full disk does not matter."""
        if self._place is None or self.in_memory:
            return
        try:
            self._check_content(self._place.look())
        except (NotDurable, sqlite3.Error) as trouble:
            with suppress(sqlite3.Error, Refused):  # busy, or nothing to go on with, as the next edit will say
                self.go_on_in_memory(trouble)

    def _check_content(self, written: tuple[int, int]) -> None:
        self._keep_up()
        if self._standby is not None and self._is_written_over(self._standby, written):
            raise self._written_over

    def _is_written_over(self, standby: Standby, written: tuple[int, int]) -> bool:
        version = self._data_version()
        if version == self._version and written == self._written:
            return False
        # Afresh: where both wrote as often, SQLite takes the pages it remembers for those of the file.
        with closing(connect(self._path, read_only=False)) as afresh:
            if not self._is_latest(JournalStore(afresh), standby):
                return True
        self._version, self._written = version, written
        return False

    def check_seen(self, store: JournalStore) -> None:
        """Raise `NotDurable` where the file, as another connection sees it, was written over. In any thread."""
        if self._standby is not None and not self.in_memory and not self._is_latest(store, self._standby):
            raise self._written_over

    @property
    def _written_over(self) -> NotDurable:
        return NotDurable(said("Another program has written over “{name}”.", name=self._path.name))

    def _is_latest(self, store: JournalStore, standby: Standby) -> bool:
        """Whether a file is this plan and ends with its last step; behind one that is due there may be more."""
        try:
            if self._due is not None:
                return store.is_of(self.plan_id, (self._due,))
            return store.is_of(self.plan_id) and store.last_ids() == standby.last
        except sqlite3.Error as error:
            if code_of(error) != sqlite3.SQLITE_ERROR:
                raise
            return False  # its tables are gone

    def _data_version(self) -> int:
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def read(self, find: Callable[[], T]) -> T:
        """What `find` reads through `connection` or `store`; in memory where the file cannot be read any more."""
        with refusing(self._path.name):
            try:
                return find()
            except sqlite3.Error as error:
                self.go_on_in_memory(error)
            return find()

    # into memory and back

    def go_on_in_memory(self, error: NotDurable | sqlite3.Error) -> None:
        """Leave the file. Raises `error` where that has another reason, `Refused` where nothing can be read."""
        self._take_copy(wait=True)
        sentence = self._why_unwritten(error) if isinstance(error, NotDurable) else self._why_unread(error)
        if sentence is None:
            raise error
        self._leave_for(into_memory(self.connection, self._path, self.plan_id, self._standby, self._last))
        self._standby = None  # it is the plan now
        if not self.in_memory:
            self._left_at = self.store.last_ids()
        self.trouble = sentence
        self.moved()

    def go_on_with(self, spare: sqlite3.Connection) -> None:
        """A plan in memory becomes what was made of its copy elsewhere; closes `spare`."""
        self._leave_for(into_memory(spare, self._path, self.plan_id))
        spare.close()

    def _why_unwritten(self, error: NotDurable) -> Sentence:
        """SQLite calls a file that is gone read-only."""
        try:
            if self._place is not None and not self.in_memory:
                self._place.look()
        except NotDurable as trouble:
            return trouble.sentence
        return error.sentence

    def _why_unread(self, error: sqlite3.Error) -> Sentence | None:
        """Why the file cannot be read, if that is so, and something sound stands by for it."""
        if self.in_memory or self._standby is None or (is_damage(error) and not self._standby.is_sound):
            return None
        try:
            self.check()
        except NotDurable as trouble:
            return trouble.sentence
        except sqlite3.Error as trouble:
            return unread_sentence_of(trouble, self._path.name)
        return unread_sentence_of(error, self._path.name) or self._why_no_plan()

    def _why_no_plan(self) -> Sentence | None:
        """An emptied file is one without tables to SQLite, which is no trouble of reading."""
        with suppress(sqlite3.Error):
            if self.store.is_of(self.plan_id):
                return None
        return self._written_over.sentence

    def _leave_for(self, connection: sqlite3.Connection) -> None:
        self._let_go()
        self._due = None
        before, self.connection = self.connection, connection
        if before is not connection:
            before.close()
        self.store = JournalStore(connection)

    @property
    def lock_in_place(self) -> WriterLock | None:
        """The writer's lock, where it still stands beside the file."""
        return self._lock if self._lock is not None and self._lock.is_in_place else None

    def hold(self, lock: WriterLock) -> None:
        """Keep the lock of a file that is back, in place of one that went with a disk. In any thread."""
        before, self._lock = self._lock, lock
        if before is not None and before is not lock:
            before.release()

    def go_on_in_file(self, copy: sqlite3.Connection) -> bool:
        """Leave memory for the file, into which `copy` was written, and have that stand by; it is closed elsewhere.

        False, and nothing changes, where more is in memory than in the copy. Raises `Refused` where the file is gone.
        """
        standby = Standby(copy)
        if standby.last != self.store.last_ids():
            self._left_at = standby.last
            copy.close()
            return False
        try:
            place, connection = Place(self._path), connect(self._path, read_only=False)
        except (OSError, sqlite3.Error) as error:
            copy.close()
            raise Refused("“{name}” is not back in its place yet.", name=self._path.name) from error
        self._leave_for(connection)
        self._place, self._standby, self._written = place, standby, None
        self._go_on_in_place()
        return True

    def read_again(self, opened: Opened) -> None:
        """Leave memory for the file that is back, of a plan that is only read."""
        self._leave_for(opened.connection)
        self._go_on_in_place()
        self.stand_by()

    def _go_on_in_place(self) -> None:
        self.trouble = None
        self.moved()

    # the end

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()
        self._give_up_copying()
        self._dismiss()
        self.connection.close()
        if self._lock is not None:
            if not self.in_memory:
                remember(self._path, self.plan_id)
            self._lock.release()
            self._lock = None
