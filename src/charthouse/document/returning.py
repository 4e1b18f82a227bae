"""Writes a plan that is in memory into its file again, where that is back and nobody changed it, beside the window.

What is written is a copy of the plan. Who works in it meanwhile goes on, and what they did is written in another round.
The file is judged first, as one that comes from elsewhere.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import suppress
from typing import TYPE_CHECKING

from charthouse.document.journal.store import JournalStore
from charthouse.document.memory import copied
from charthouse.document.model import PLAN
from charthouse.document.opening import Judged, is_foreign, judging, open_plan
from charthouse.document.trouble import give_up_if_busy, in_use, is_busy, sentence_of
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document


class Return:
    """One round, made in the plan's own thread, which then takes or drops it. Raises `Refused` where there is nothing
    to write.
    """

    def __init__(self, document: Document) -> None:
        if document.is_lent:
            raise Refused("Something larger is being written into this plan; try again in a moment.")
        if not document.in_memory or document.is_editing:
            raise Refused("There is nothing to write into the file just now.")
        self._document, self._path, self._storage = document, document.path, document.storage
        self._judged: Judged | None = None
        self._copy = None if document.read_only else copied(document)

    def writing(self) -> Generator[float, None, None]:
        """Write it, in any one thread; of a plan that is only read, look whether it is there. Yields how far it is.

        Raises `Refused`; the plan is in memory as before then, and the file as it was.
        """
        try:
            if not self._is_back():
                raise Refused("“{name}” is not back in its place yet.", name=self._path.name)
            if self._document.model is PLAN and is_foreign(self._path):
                self._judged = yield from judging(self._path)
            yield 0.5
            self._open_and_write()
        except BaseException:
            self.drop()
            raise

    def _open_and_write(self) -> None:
        """The lock of a file that was written stays held, whatever comes of the rest."""
        held = self._storage.lock_in_place
        only_read = self._copy is None
        opened = open_plan(self._path, self._document.model, read_only=only_read, judged=self._judged, held=held)
        try:
            self._compare(JournalStore(opened.connection))
            if self._copy is not None:
                self._write(self._copy, opened.connection)
        except BaseException:
            if opened.lock is not None and opened.lock is not held:
                opened.lock.release()
            raise
        finally:
            opened.connection.close()
        if opened.lock is not None:
            self._storage.hold(opened.lock)

    def take(self) -> bool:
        """Go on in the file; False where more was done in memory meanwhile, and another round is needed.

        Raises `Refused` where the file went away again.
        """
        if self._document.is_lent:  # what is written there meanwhile is in memory once it is taken back
            self.drop()
            return False
        copy, self._copy = self._copy, None
        if copy is None:
            self._storage.read_again(open_plan(self._path, self._document.model, read_only=True, judged=self._judged))
            return True
        return self._storage.go_on_in_file(copy)

    def drop(self) -> None:
        """Stay in memory; nothing where it was taken."""
        if self._copy is not None:
            self._copy.close()

    def _is_back(self) -> bool:
        with suppress(OSError):
            return self._path.is_file()
        return False

    def _compare(self, theirs: JournalStore) -> None:
        """What is in memory must be what became of the file, or what of it is newer would be lost."""
        ours = None if self._copy is None else JournalStore(self._copy)
        plan = self._storage.plan_id
        if not theirs.is_of(plan) or not (ours is None or ours.is_of(plan, theirs.last_ids())):
            raise Refused(
                "“{name}” was changed elsewhere meanwhile; save a copy of what is here, then merge the two.",
                name=self._path.name,
            )

    def _write(self, copy: sqlite3.Connection, file: sqlite3.Connection) -> None:
        """In one transaction of SQLite's."""
        try:
            copy.backup(file, progress=give_up_if_busy)
        except sqlite3.Error as error:
            if is_busy(error):
                raise in_use(self._path.name) from error
            why = sentence_of(error) or said("The disk could not be written.")
            raise Refused("{trouble} Everything is kept in memory as before.", trouble=why) from error


def return_to_file(document: Document) -> None:
    """Write a plan in memory into its file again and go on there, at once. Raises `Refused`; nothing changes then."""
    done = False
    while not done:
        attempt = Return(document)
        try:
            for _ in attempt.writing():
                pass
            done = attempt.take()
        finally:
            attempt.drop()
