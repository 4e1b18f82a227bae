"""One open plan: the only object through which it is changed.

Reading is plain SQL on a stdlib connection, so opening a plan loads no SQLAlchemy; the writer, with the ORM, loads
at the first write. Every verb of `charthouse.document.edits` opens `edit`, works on mapped objects and returns
`done`. A committed step is told once, to every subscriber, after it is durable.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeGuard, TypeVar

import charthouse
from charthouse.document import file, here
from charthouse.document.backups import back_up
from charthouse.document.changes import Changed as Changed
from charthouse.document.changes import Done as Done
from charthouse.document.changes import changed
from charthouse.document.journal.pen import Pen
from charthouse.document.journal.step import Change, Kind, Step, StepId
from charthouse.document.journal.store import Header
from charthouse.document.journal.timeline import Entry, redo_target, undo_target
from charthouse.document.kept import Kept
from charthouse.document.known import remember
from charthouse.document.memory import copied
from charthouse.document.model import PLAN, PlanModel
from charthouse.document.opening import Judged, Opened, make_plan, open_plan
from charthouse.document.storage import Storage
from charthouse.document.trouble import NotDurable, refusal_of, refusing
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from charthouse.document.writer import Committed, Writer

Listener = Callable[[Changed], None]
T = TypeVar("T")


class Document:
    """An open plan file. Made by `create` or `open`; a context manager that closes it."""

    def __init__(self, path: Path, opened: Opened, *, model: PlanModel, person: str | None) -> None:
        self.path = path
        self.read_only = opened.lock is None
        self.version = opened.version  # of the tables; above the app's own in a plan of a newer Charthouse
        self.storage = Storage(path, opened, self._let_go)
        self.kept = Kept(self)  # for queries that are asked after every step
        self.model = model
        self.person = person or here.user()  # who is recorded as the author of what is written
        self.pen = Pen(person=self.person, device=here.device(), app=charthouse.__version__, schema=model.version)
        self._writer: Writer | None = None
        self._session: Session | None = None
        self._lent = False
        self.spare: sqlite3.Connection | None = None  # of a plan in memory: the copy that is lent
        self._last: Step | None = None
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path | str, *, person: str | None = None, model: PlanModel = PLAN) -> Self:
        """A new, empty plan file, open for writing. Raises `Refused` where something stands at `path`."""
        path = Path(path)
        return cls(path, make_plan(path, model), model=model, person=person)

    @classmethod
    def open(
        cls, path: Path | str, *, read_only: bool = False, person: str | None = None, model: PlanModel = PLAN,
        judged: Judged | None = None,
    ) -> Self:  # fmt: skip
        """An existing plan file. To read changes no byte anywhere. `judged`: it was, beside the window.

        Raises `PlanInUse`, `NotWritable` or `NewerPlan` where it may be opened to read, plain `Refused` elsewhere.
        """
        path = Path(path)
        opened = open_plan(path, model, read_only=read_only, judged=judged)
        try:
            return cls(path, opened, model=model, person=person)
        except sqlite3.Error as error:
            opened.close()
            raise refusal_of(error, path.name) or error from error

    def close(self) -> None:
        """Let go of the file. What was told as a step is durable already, unless the plan is `in_memory`."""
        self.storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # reading

    @property
    def is_editing(self) -> bool:
        """Whether an edit is open, whose rows may still be taken back."""
        return self._session is not None

    @property
    def is_lent(self) -> bool:
        """Whether a gesture is being written from another thread."""
        return self._lent

    def rows(self, sql: str, params: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """What a query of `charthouse.document.queries` finds."""
        return self._read(lambda: self.storage.connection.execute(sql, params).fetchall())

    @property
    def connection(self) -> sqlite3.Connection:
        """For those who look at everything, as `document.check` does."""
        self._read(lambda: self.storage.store.meta("plan"))  # a file that does not answer is left for memory now
        return self.storage.connection

    @property
    def plan_id(self) -> str:
        """The same in all copies of the plan."""
        return self.storage.plan_id

    @property
    def trouble(self) -> Sentence | None:
        """Why the plan is not durable any more."""
        return self.storage.trouble

    @property
    def in_memory(self) -> bool:
        """Whether the file could not be used, so that steps since then are kept in memory only."""
        return self.storage.in_memory

    @property
    def undo_label(self) -> str | None:
        """The name of the step that `undo` takes back, or None."""
        return self._last.label if _is_edit(self._last) else _label(self.undo_header)  # it is asked after every step

    @property
    def redo_label(self) -> str | None:
        """The name of the step that `redo` does again, or None."""
        return None if _is_edit(self._last) else _label(self._read(lambda: self._header(redo_target)))

    @property
    def undo_header(self) -> Header | None:
        """Who made the step that `undo` takes back, and when."""
        return self._read(lambda: self._header(undo_target))

    def steps(self, *, newest_first: bool = False, limit: int = -1) -> list[Header]:
        """The steps of the journal, in order of arrival."""
        return self._read(lambda: self.storage.store.headers(newest_first=newest_first, limit=limit))

    @property
    def last_step(self) -> StepId | None:
        """The last step of this file's own timeline: what a checkpoint, a workbook or a copy is made at."""
        return self._read(lambda: next(iter(self.storage.store.last_ids()), None))

    def _read(self, find: Callable[[], T]) -> T:
        """What `find` reads. The plan changes its place only where nobody writes it at the same time."""
        if self._session is None and not self._lent:
            return self.storage.read(find)
        with refusing(self.path.name):
            return find()

    def _header(self, target_of: Callable[..., Entry | None]) -> Header | None:
        store = self.storage.store
        return None if (target := target_of(store.before, store.entry)) is None else store.header(target.no)

    # writing

    @contextmanager
    def edit(self, label: str, *, join: bool = False) -> Iterator[Session]:
        """One step named `label`: whatever the body writes through the session, or nothing if it raises.

        Inside another edit or group it is a part of that step, and its failure takes back that part only.
        `join` makes it one gesture with the edit of the same name just before, as typing does.
        """
        if self._session is not None:
            with self._writing().nested(), self._session.begin_nested():
                yield self._session
        else:
            with self._step(label, Kind.EDIT, join=join) as session:
                yield session

    @contextmanager
    def group(self, label: str) -> Iterator[None]:
        """Several verbs as one step named `label`."""
        with self.edit(label):
            yield

    @contextmanager
    def baseline(self, label: str) -> Iterator[None]:
        """What a new plan begins with, as one step that undo never passes."""
        with self._step(label, Kind.BASELINE, join=False):
            yield

    def undo(self) -> Step | None:
        """Take back the newest step that still counts; None where there is none."""
        return self.carry(lambda writer: writer.travel(Kind.UNDO))

    def redo(self) -> Step | None:
        """Do again what was undone last; None where there is nothing, or something else was done since."""
        return self.carry(lambda writer: writer.travel(Kind.REDO))

    def done(self, row: str | None, rows: tuple[str, ...] = ()) -> Done:
        """What a verb returns after its edit: the row it is about, the step it made, and the rows it added."""
        return Done(row, None if self._session is not None else self._last, rows)

    def write(self, changes: tuple[Change, ...], session: Session) -> None:
        """Inside an edit: carry out what the journal says of rows, several people's values of a cell included."""
        session.flush()
        self._writing().write(changes)
        session.expire_all()

    def carry(self, work: Callable[[Writer], None]) -> Step | None:
        """A gesture that writes steps of its own making, as a merge does; `work` runs in the one transaction."""
        writer = self._begun()
        with self._durable(writer):
            work(writer)
        return self._tell(self._writing().committed)

    def lend(self) -> None:
        """Let a gesture be written from another thread (`document.beside`); nothing is written here meanwhile."""
        self.spare = copied(self) if self.in_memory else None
        self._lent = True

    def take_back(self, committed: Committed | None) -> Step | None:
        """Tell what was written meanwhile, if anything was, and write here again."""
        self._lent, spare, self.spare = False, self.spare, None
        if spare is not None:
            self.storage.go_on_with(spare) if committed is not None else spare.close()
        return self._tell(committed)

    def look(self) -> None:
        """Notice a file that is gone or was written over, before somebody relies on it; `in_memory` tells then."""
        if self._session is None and not self._lent:
            self.storage.look()

    def next_number(self, scope: str, session: Session) -> int:  # noqa: ARG002 (shows that an edit is open)
        """The next number of `scope` (the 7 of S7), inside an edit. What was given once never comes again."""
        return self._writing().next_number(scope)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each step; returns the way to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # copies

    def save_copy(self, path: Path | str) -> None:
        """The whole plan with its journal as another file. Raises `Refused` where that cannot be written."""
        path = Path(path)
        if path.exists() and self.path.exists() and path.samefile(self.path):
            raise Refused("A copy needs a name of its own.")
        self.look()
        try:
            file.copy_out(self.connection, path)
        except (OSError, sqlite3.Error) as error:
            raise Refused("The copy cannot be written to “{path}”.", path=path) from error
        remember(path, self.plan_id)

    def back_up(self) -> Path | None:
        """A backup in the user's state folder, if the plan changed since the last one: the window's every half
        hour, and before the first write of an opening. Raises `Refused` where it cannot be written.
        """
        try:
            return back_up(self.connection, self.plan_id)
        except (OSError, sqlite3.Error) as error:
            raise Refused("No backup could be written; is the disk full?") from error

    # one step from its beginning to its telling

    @contextmanager
    def _step(self, label: str, kind: Kind, *, join: bool) -> Iterator[Session]:
        writer = self._begun()
        with self._durable(writer), writer.edit(label, kind, join=join) as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None
        self._tell(self._writing().committed)

    def _tell(self, committed: Committed | None) -> Step | None:
        self._last = committed.step if committed else None
        if committed is not None:
            self.storage.follow(committed)
            self.kept.follow(committed.step)
            event = changed(committed.step, committed.skipped)
            for listener in tuple(self._listeners):
                listener(event)
        return self._last

    def _begun(self) -> Writer:
        """A writer with its transaction begun: on the file, or in memory where the file cannot be written."""
        if self._session is not None:
            raise RuntimeError("an edit is open")
        if self._lent:
            raise Refused("Something larger is being written into this plan; try again in a moment.")
        self._last = None
        with refusing(self.path.name):
            try:
                self.storage.check()
                writer = self._writing()
                writer.begin()
            except (NotDurable, sqlite3.Error) as trouble:
                self.storage.go_on_in_memory(trouble)
                writer = self._writing()
                writer.begin()
        return writer

    @contextmanager
    def _durable(self, writer: Writer) -> Iterator[None]:
        """Keeps in memory what `writer` could not commit."""
        try:
            with refusing(self.path.name):
                yield
        except NotDurable as trouble:
            self.storage.go_on_in_memory(trouble)
            if writer.lost is not None:
                elsewhere = self._writing()
                elsewhere.begin()
                if elsewhere.repeat(writer.lost):
                    return
            raise trouble.refusal from trouble

    def _let_go(self) -> None:
        self.kept.forget()
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _writing(self) -> Writer:
        if self.read_only:
            raise Refused("“{name}” is open for reading only.", name=self.path.name)
        if self._writer is None:
            from charthouse.document.writer import Writer

            if not self.in_memory:
                with suppress(Refused):  # editing does not wait for a backup; the window asks for one, and hears
                    self.back_up()
            self._writer = Writer(self.storage.connection, self.model, self.pen)
        return self._writer


def _is_edit(step: Step | None) -> TypeGuard[Step]:
    return step is not None and step.kind is Kind.EDIT


def _label(header: Header | None) -> str | None:
    return None if header is None else header.label
