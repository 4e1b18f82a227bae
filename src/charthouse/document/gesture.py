"""Several steps in one transaction that are one gesture: a merge with what it puts back and what is chosen at once.

`Writer.gesture` opens one; nobody else commits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from charthouse.document.journal.net import net
from charthouse.document.journal.pen import Pen
from charthouse.document.journal.recorder import Recorder
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Change, Kind, Step, StepId
from charthouse.document.journal.store import JournalStore, Stored
from charthouse.document.reading import carry_out, with_alternatives


class Gesture:
    """The steps of one gesture under way, each joined to the one before."""

    def __init__(self, connection: sqlite3.Connection, schema: JournalSchema, recorder: Recorder, pen: Pen) -> None:
        self._connection = connection
        self._schema = schema
        self._recorder = recorder
        self._pen = pen
        self._store = JournalStore(connection)
        self._steps: list[Step] = []

    def carry_out(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Write `changes` into the tables and the list of conflicts; what that came to."""
        carry_out(self._connection, changes)
        made = with_alternatives(self._recorder.take(), changes, self._store)
        self._store.settle(made)
        return made

    def step(
        self,
        kind: Kind,
        label: str,
        changes: tuple[Change, ...],
        *,
        target: int | None = None,
        seen: tuple[StepId, ...] | None = None,
        lamport: int = 0,
    ) -> int:
        """Append a step for `changes`, which are carried out already; its number in this file.

        `seen` and a `lamport` above its arrivals are a merge's, which stands on two copies.
        """
        aim = self._store.header(target).id if target is not None else None
        drafted = self._pen.draft(self._store, kind, label, changes, target=aim)
        step = replace(
            drafted,
            joined=bool(self._steps),
            seen=seen if seen is not None else drafted.seen,
            lamport=max(lamport, drafted.lamport),
        )
        no = self._store.append(step, target=target)
        self._pen.keep(no, step)
        self._steps.append(step)
        return no

    def begin_journal(self, label: str, changes: tuple[Change, ...]) -> None:
        """Empty the journal and begin it again with one baseline step of the rows as they are."""
        self._store.clear()
        self._pen.begin_again()
        self.step(Kind.BASELINE, label, changes)

    def receive(self, arrivals: Iterable[Stored], via: int) -> None:
        """Take in the steps of another copy, as they stand there, by the merge `via`."""
        for stored in arrivals:
            self._store.receive(stored, via)

    @property
    def told(self) -> Step | None:
        """The gesture as one step, for those who show the plan; None while nothing was written."""
        if not self._steps:
            return None
        changes = net((change for step in self._steps for change in step.changes), self._schema)
        return replace(self._steps[-1], changes=changes)
