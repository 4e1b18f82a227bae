"""Who writes: one session of one program on one file, and the headers of its steps (JOURNAL §1, sentence 7).

A replica id read back from the file would be the same in two copies of it, so each opening that writes takes
fresh random bytes.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import replace

from charthouse.document.journal.step import Author, Change, Kind, Step, StepId
from charthouse.document.journal.store import JournalStore

_JOIN_MS = 3_000
REPLICA_SIZE = 8


class Pen:
    """Makes the steps of one writing session."""

    def __init__(self, *, person: str, device: str, app: str, schema: int) -> None:
        self.author = Author(secrets.token_bytes(REPLICA_SIZE), person, device, app)
        self._schema = schema
        self.mark: tuple[int, Step] | None = None  # the last step that counts, with its number in the file

    def draft(
        self,
        store: JournalStore,
        kind: Kind,
        label: str,
        changes: tuple[Change, ...],
        *,
        target: StepId | None = None,
        join: bool = False,
    ) -> Step:
        """The next step of this session. It counts only once `keep` is called, after the commit."""
        now = time.time_ns() // 1_000_000
        return Step(
            id=StepId(self.author.replica, self._seq + 1), author=self.author, lamport=store.next_lamport(),
            kind=kind, label=label, at=now, schema=self._schema, changes=changes, target=target,
            seen=None if self._seq else store.last_ids(), joined=join and self._continues(store, label, now),
        )  # fmt: skip

    def keep(self, no: int, step: Step) -> None:
        """`step` is durable."""
        self.mark = (no, step)

    def go_on(self, store: JournalStore) -> None:
        """Write into a journal from now on. One that lacks this session's last step would show a gap in it."""
        if self.mark is not None and store.number_of(self.mark[1].id) is None:
            self.begin_again()

    def begin_again(self) -> None:
        """A new session, for a journal that begins anew. Going back to an older `mark` ends it."""
        self.author = replace(self.author, replica=secrets.token_bytes(REPLICA_SIZE))

    @property
    def _seq(self) -> int:
        """The number of this session's last step."""
        step = self.mark[1] if self.mark else None
        return step.id.seq if step and step.id.replica == self.author.replica else 0

    def _continues(self, store: JournalStore, label: str, now: int) -> bool:
        """Whether an edit belongs to the gesture of the step before: this session's, of the same name, just now."""
        if self.mark is None:
            return False
        no, step = self.mark
        newest = store.before(None)
        is_newest = newest is not None and newest.no == no
        return is_newest and step.kind is Kind.EDIT and step.label == label and 0 <= now - step.at < _JOIN_MS
