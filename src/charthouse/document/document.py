"""One open plan: the only object through which it is changed.

Reading is plain SQL on a stdlib connection, so opening a plan loads no SQLAlchemy; the writer, with the ORM, loads
at the first write. Every verb of `charthouse.document.edits` opens `edit`, works on mapped objects and returns
`done`. A committed step is told once, to every subscriber, after it is durable.
"""

from __future__ import annotations

import getpass
import platform
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import charthouse
from charthouse.document import file
from charthouse.document.changes import Changed as Changed
from charthouse.document.changes import Done as Done
from charthouse.document.changes import changed
from charthouse.document.journal.pen import Pen
from charthouse.document.journal.step import Kind, Step
from charthouse.document.journal.store import Header, JournalStore
from charthouse.document.journal.timeline import redo_target, undo_target
from charthouse.document.model import PLAN, PlanModel
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from charthouse.document.writer import Writer

Listener = Callable[[Changed], None]


class Document:
    """An open plan file. Made by `create` or `open`; a context manager that closes it."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, model: PlanModel, person: str | None, read_only: bool
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.in_memory = False
        self.trouble: str | None = None
        self._connection = connection
        self._model = model
        self.person = person or getpass.getuser()
        self._store = JournalStore(connection)
        self._writer: Writer | None = None
        self._session: Session | None = None
        self._last: Step | None = None
        self._listeners: list[Listener] = []

    @classmethod
    def create(cls, path: Path | str, *, person: str | None = None, model: PlanModel = PLAN) -> Self:
        """A new, empty plan file, open for writing. Raises `Refused` where something stands at `path`."""
        path = Path(path)
        if path.exists():
            raise Refused(f"“{path.name}” exists already; choose another name.")
        file.make(path, model)
        return cls(path, file.connect(path, read_only=False), model=model, person=person, read_only=False)

    @classmethod
    def open(
        cls, path: Path | str, *, read_only: bool = False, person: str | None = None, model: PlanModel = PLAN
    ) -> Self:
        """An existing plan file. Raises `Refused` where it is none, or cannot be opened as asked."""
        path = Path(path)
        if not path.is_file():
            raise Refused(f"There is no plan at “{path}”.")
        return cls(path, file.connect(path, read_only=read_only), model=model, person=person, read_only=read_only)

    def close(self) -> None:
        """Let go of the file. What was told as a step is durable already."""
        if self._writer is not None:
            self._writer.close()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # reading

    def rows(self, sql: str, params: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """What a query of `charthouse.document.queries` finds."""
        return self._connection.execute(sql, params).fetchall()

    @property
    def plan_id(self) -> str:
        """The plan's own name, the same in all its copies."""
        return self._store.meta("plan") or ""

    @property
    def undo_label(self) -> str | None:
        """The name of the step that `undo` takes back, or None."""
        header = self.undo_header
        return None if header is None else header.label

    @property
    def redo_label(self) -> str | None:
        """The name of the step that `redo` does again, or None."""
        target = redo_target(self._store.before, self._store.entry)
        return None if target is None else self._store.header(target.no).label

    @property
    def undo_header(self) -> Header | None:
        """Who made the step that `undo` takes back, and when."""
        target = undo_target(self._store.before, self._store.entry)
        return None if target is None else self._store.header(target.no)

    def steps(self, *, newest_first: bool = False, limit: int = -1) -> list[Header]:
        """The steps of the journal, in order of arrival."""
        return self._store.headers(newest_first=newest_first, limit=limit)

    # writing

    @contextmanager
    def edit(self, label: str, *, join: bool = False) -> Iterator[Session]:
        """One step named `label`: whatever the body writes through the session, or nothing if it raises.

        Inside another edit or group it is a part of that step, and its failure takes back that part only.
        `join` makes it one gesture with the edit of the same name just before, as typing does.
        """
        if self._session is not None:
            with self._session.begin_nested():
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
        return self._travel(Kind.UNDO)

    def redo(self) -> Step | None:
        """Do again what was undone last; None where there is nothing, or something else was done since."""
        return self._travel(Kind.REDO)

    def done(self, row: str | None) -> Done:
        """What a verb returns after its edit: the row it is about, and the step it made."""
        return Done(row, None if self._session is not None else self._last)

    def next_number(self, scope: str, session: Session) -> int:  # noqa: ARG002 (shows that an edit is open)
        """The next number of `scope` (the 7 of S7), inside an edit. What was given once never comes again."""
        return self._writing().next_number(scope)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each step; returns the way to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def _step(self, label: str, kind: Kind, *, join: bool) -> Iterator[Session]:
        writer = self._begun()
        with writer.edit(label, kind, join=join) as session:
            self._session = session
            try:
                yield session
            finally:
                self._session = None
        self._tell(writer)

    def _travel(self, kind: Kind) -> Step | None:
        writer = self._begun()
        writer.travel(kind)
        return self._tell(writer)

    def _tell(self, writer: Writer) -> Step | None:
        committed = writer.committed
        self._last = committed.step if committed else None
        if committed is not None:
            event = changed(committed.step, committed.skipped)
            for listener in tuple(self._listeners):
                listener(event)
        return self._last

    def _begun(self) -> Writer:
        if self._session is not None:
            raise RuntimeError("an edit is open")
        self._last = None
        writer = self._writing()
        writer.begin()
        return writer

    def _writing(self) -> Writer:
        if self.read_only:
            raise Refused(f"“{self.path.name}” is open for reading only.")
        if self._writer is None:
            from charthouse.document.writer import Writer

            pen = Pen(
                person=self.person, device=platform.node(), app=charthouse.__version__,
                schema=self._model.version,
            )  # fmt: skip
            self._writer = Writer(self._connection, self._model, pen)
        return self._writer
