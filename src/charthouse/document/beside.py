"""An open plan on a connection of its own, for a thread beside the window's.

To look needs no leave. To write a gesture does (`Document.lend`): until it is taken back, the plan's own thread writes
nothing, and what was written is told there (`Document.take_back`). The steps are those of the same session. A plan
that is in memory only is copied: what is written to the copy becomes the plan when it is taken back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

from charthouse.document import file
from charthouse.document.document import Document
from charthouse.document.journal.store import JournalStore
from charthouse.document.memory import copied, is_in_file
from charthouse.document.opening import Opened
from charthouse.document.trouble import NotDurable, refusing

if TYPE_CHECKING:
    from charthouse.document.writer import Committed, Writer

T = TypeVar("T")


def reader_of(document: Document) -> AbstractContextManager[Document]:
    """The open plan, to be read in the thread that enters it.

    Ask for it in the plan's own thread: what is in no file, a moment of the past too, is copied at once.
    """
    return _read(document, None if is_in_file(document) else copied(document))


@contextmanager
def _read(document: Document, copy: sqlite3.Connection | None) -> Iterator[Document]:
    with _twin(document, copy, read_only=True) as twin, twin:
        yield twin


@contextmanager
def writer_of(document: Document) -> Iterator[tuple[Document, Writer]]:
    """The open plan to be read, and a writer of its session, in another thread; for a plan that was lent.

    Raises `Refused` where the file cannot be written: nothing was changed then.
    """
    from charthouse.document.writer import Writer

    with _lent(document) as twin:
        writer = Writer(twin.connection, document.model, document.pen)
        try:
            yield twin, writer
        finally:
            writer.close()


def edited_beside(
    document: Document, work: Callable[[Document], T]
) -> Generator[float, None, tuple[T, Committed | None]]:
    """Let `work` edit the plan with its verbs, in another thread; for a plan that was lent. Yields how far it is.

    Ended early, it has changed nothing. Returns what `work` does, with what to take back. Raises `Refused`, with
    nothing changed, where the verbs do or the file cannot be written.
    """
    from charthouse.document.writer import Committed

    mark = document.pen.mark
    try:
        with _lent(document) as twin:
            yield 0.1
            document.storage.check_place()
            twin.read_only, twin.pen = False, document.pen
            told = work(twin)
            if twin.trouble and not document.trouble:
                raise NotDurable(twin.trouble).refusal
            step = twin.done(None).step
            return told, Committed(step) if step else None
    except BaseException:
        document.pen.mark = mark
        raise


@contextmanager
def _lent(document: Document) -> Iterator[Document]:
    """A twin for writing. What it cannot commit is refused; the copy of a plan in memory outlives it."""
    try:
        with _twin(document, document.spare, read_only=False) as twin:
            try:
                yield twin
            finally:
                if document.spare is None:
                    twin.close()
    except NotDurable as trouble:
        raise trouble.refusal from trouble


@contextmanager
def _twin(document: Document, memory: sqlite3.Connection | None, *, read_only: bool) -> Iterator[Document]:
    with refusing(document.path.name):
        connection = memory or file.connect(document.path, read_only=read_only)
        if not read_only:
            _check(document, connection)
        opened = Opened(connection, None, document.version)
        twin = Document(document.path, opened, model=document.model, person=document.person)
        twin.storage.trouble = document.trouble
        yield twin


def _check(document: Document, connection: sqlite3.Connection) -> None:
    """Raise `NotDurable` where the plan was written over, so that nothing is built on that."""
    try:
        document.storage.check_seen(JournalStore(connection))
    except BaseException:
        connection.close()
        raise
