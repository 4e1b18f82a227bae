"""Writes steps on one connection: the only place where a transaction on a plan begins and ends.

`Document` makes a `Writer` at the first write (that is when SQLAlchemy loads) and a new one when the plan has
to go on in memory. Nobody else uses it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from charthouse.document.engine import held_for
from charthouse.document.gesture import Gesture
from charthouse.document.journal.net import net
from charthouse.document.journal.pen import Pen
from charthouse.document.journal.recorder import Recorder
from charthouse.document.journal.replay import Skipped, replay
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Change, Kind, Step
from charthouse.document.journal.store import ISSUED, JournalStore
from charthouse.document.journal.timeline import Entry, is_latest, last_undo, run_of, undo_target
from charthouse.document.journal.upcast import lifted
from charthouse.document.model import PlanModel
from charthouse.document.reading import TableReader, carry_out, with_alternatives
from charthouse.document.trouble import NotDurable, sentence_of


@dataclass(frozen=True, slots=True)
class Committed:
    """A durable step, and what an undo or redo had to pass over.

    `issued`: the numbers given in it, by their keys; None where it stands for several steps.
    """

    step: Step
    skipped: tuple[Skipped, ...] = ()
    issued: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """A step whose commit failed: enough to write it again elsewhere, unless it stands for several (`whole`)."""

    step: Step
    target: int | None = None
    skipped: tuple[Skipped, ...] = ()
    issued: dict[str, str] = field(default_factory=dict)
    whole: bool = True


class Writer:
    """One connection with its recorder and its session's pen."""

    def __init__(self, connection: sqlite3.Connection, model: PlanModel, pen: Pen) -> None:
        self.connection = connection
        self.model = model
        self._pen = pen
        self._schema = JournalSchema.of(model.metadata())
        self._store = JournalStore(connection)
        pen.go_on(self._store)
        self._recorder = Recorder(connection, self._schema)
        self._held = held_for(connection)
        self._issued: dict[str, str] = {}
        self.wished: list[Change] = []  # written by `write` in the edit that is open
        self.committed: Committed | None = None  # what the last edit, undo or redo left
        self.lost: Lost | None = None  # the step that a failed commit could not keep

    def begin(self) -> None:
        """Take the write transaction and touch the file. Raises `NotDurable` where it cannot be written.

        The touch, of a page that every commit writes, makes SQLite open its rollback journal now, before the
        caller has done anything.
        """
        self.committed = self.lost = None
        self._issued = {}
        self.wished = []
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute(f"PRAGMA user_version = {self.model.version}")
        except sqlite3.Error as error:
            self._roll_back()
            if (sentence := sentence_of(error)) is not None:
                raise NotDurable(sentence) from error
            raise

    @contextmanager
    def edit(self, label: str, kind: Kind, *, join: bool) -> Iterator[Session]:
        """The body of an edit, after `begin`. Ends in a commit, or in nothing. Raises `NotDurable`."""
        if not self._held.in_transaction():  # a flush that failed has ended it
            self._held.begin()
        session = Session(self._held, join_transaction_mode="rollback_only")
        try:
            with self._or_nothing():
                yield session
                session.flush()
                changes = with_alternatives(self._recorder.take(), self.wished, self._store)
                if changes or kind is Kind.BASELINE:
                    self._finish(self._pen.draft(self._store, kind, label, changes, join=join))
                else:
                    self._roll_back()
        finally:
            session.close()

    def travel(self, kind: Kind) -> None:
        """Undo or redo, after `begin`; nothing where there is nothing to undo. Raises `NotDurable`."""
        with self._or_nothing():
            undo = last_undo(self._store.before) if kind is Kind.REDO else None
            if kind is Kind.UNDO:
                target = undo_target(self._store.before, self._store.entry)
            else:
                target = self._store.entry(undo.target) if undo and undo.target else None
            if target is None:
                self._roll_back()
                return
            outcome = replay(
                self._net_of(target), forward=kind is Kind.REDO, schema=self._schema,
                reader=TableReader(self.connection, self._schema),
            )  # fmt: skip
            label = self._store.header(target.no).label
            aim = self._store.header(undo.no if undo and self._is_whole(undo, target) else target.no)
            changes = self._carried_out(outcome.changes)
            step = self._pen.draft(self._store, kind, label, changes, target=aim.id)
            self._finish(step, aim.no, outcome.skipped)

    @contextmanager
    def gesture(self) -> Iterator[Gesture]:
        """Steps that are one gesture, after `begin`; all of them or none. Raises `NotDurable`."""
        mark = self._pen.mark
        try:
            with self._or_nothing():
                gesture = Gesture(self.connection, self._schema, self._recorder, self._pen)
                yield gesture
                step = gesture.told
                if step is None:
                    self._roll_back()
                    return
                self.lost = Lost(step, whole=False)
                self.connection.execute("COMMIT")
                self.lost = None
                self.committed = Committed(step)
        except BaseException:
            self._pen.mark = mark
            raise

    def repeat(self, lost: Lost) -> bool:
        """Write a step that could not be kept elsewhere, after `begin`; False where that cannot be done."""
        with self._or_nothing():
            if (no := self._store.number_of(lost.step.id)) is not None:  # durable after all: the failure came late
                self._roll_back()
                self._pen.keep(no, lost.step)
                self.committed = Committed(lost.step, lost.skipped)
                return True
            if not lost.whole:
                self._roll_back()
                return False
            changes = self._carried_out(lost.step.changes)
            step = self._pen.draft(self._store, lost.step.kind, lost.step.label, changes, target=lost.step.target)
            self._store.set_meta(lost.issued)
            self._finish(step, lost.target, lost.skipped)
        return True

    @contextmanager
    def nested(self) -> Iterator[None]:
        """An edit inside another; what it wished for is forgotten where it fails."""
        mark = len(self.wished)
        try:
            yield
        except BaseException:
            del self.wished[mark:]
            raise

    def write(self, changes: tuple[Change, ...]) -> None:
        """Inside an edit: carry out `changes` as they stand, several people's values of a cell included.

        A cell that is told to keep its value ends a conflict there all the same (JOURNAL R6).
        """
        carry_out(self.connection, changes)
        self.wished += changes

    def next_number(self, scope: str) -> int:
        """The next number of `scope`, inside an edit. A number that was given once never comes again."""
        key = ISSUED + scope
        number = int(self._store.meta(key) or 0) + 1
        self._issued[key] = str(number)
        self._store.set_meta({key: str(number)})
        return number

    def close(self) -> None:
        """Let go of the connection, which its owner closes."""
        self._held.engine.dispose(close=False)

    def _net_of(self, target: Entry) -> tuple[Change, ...]:
        run = reversed(run_of(target, self._store.before))
        steps = [self._store.load(entry.no).step for entry in run]
        known = [lifted(step, to=self.model.version, by=self.model.upcasters, schema=self._schema) for step in steps]
        return net((change for step in known for change in step.changes), self._schema)

    def _is_whole(self, undo: Entry, target: Entry) -> bool:
        """Whether doing a gesture again takes its undoing back as if it had not been: a merge's, with nothing since."""
        merges = any(entry.kind is Kind.MERGE for entry in run_of(target, self._store.before))
        return merges and is_latest(undo, self._store.before)

    def _carried_out(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        carry_out(self.connection, changes)
        return with_alternatives(self._recorder.take(), changes, self._store)

    def _finish(self, step: Step, target: int | None = None, skipped: tuple[Skipped, ...] = ()) -> None:
        """Append the step and commit; from here on a failure loses nothing, the step is at hand."""
        self.lost = Lost(step, target, skipped, dict(self._issued))
        self._store.settle(step.changes)
        no = self._store.append(step, target=target)
        self.connection.execute("COMMIT")
        self._pen.keep(no, step)
        self.lost = None
        self.committed = Committed(step, skipped, dict(self._issued))

    @contextmanager
    def _or_nothing(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self._roll_back()
            sentence = sentence_of(error) if isinstance(error, Exception) else None
            if sentence is not None:
                raise NotDurable(sentence) from error
            self.lost = None
            raise

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):  # SQLite may have rolled back by itself, or be unable to
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
