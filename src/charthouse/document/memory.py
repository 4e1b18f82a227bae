"""A plan in memory, to try a gesture on before it is done or to be read on another thread. The file stays as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import charthouse
from charthouse.document import here
from charthouse.document.file import connect, prepared
from charthouse.document.journal.pen import Pen
from charthouse.document.opening import Opened
from charthouse.document.trouble import refusing

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.writer import Writer


def copied(document: Document) -> sqlite3.Connection:
    """The open plan with its journal, in memory; any one thread may use it."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        document.connection.backup(memory)
        return prepared(memory, writing=False)
    except BaseException:
        memory.close()
        raise


def is_in_file(document: Document) -> bool:
    """Whether what is open is what a file holds: not a moment of the past, nor edits that no disk took."""
    document.connection  # noqa: B018 (a file that does not answer any more is left for memory now)
    return not document.in_memory and document.storage.is_file


@contextmanager
def read_aside(document: Document) -> Iterator[Document]:
    """The plan as its file holds it, of one moment, for a thread that it is not open on.

    Ask `is_in_file` first, on the thread that it is open on. Raises `Refused` where the file cannot be read.
    """
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with refusing(document.path.name), closing(connect(document.path, read_only=True)) as source:
            source.backup(memory)
        prepared(memory, writing=False)
    except BaseException:
        memory.close()
        raise
    with shown(document, memory) as found:
        yield found


def shown(document: Document, memory: sqlite3.Connection) -> Document:
    """What became of a copy in memory, to be read as the plan; it closes `memory`."""
    from charthouse.document.document import Document

    memory.execute("PRAGMA query_only = ON")
    opened = Opened(memory, None, document.version)
    return Document(document.path, opened, model=document.model, person=document.person)


@contextmanager
def tried_in_memory(document: Document, work: Callable[[Writer], None]) -> Iterator[Document]:
    """The plan as it would be after `work`."""
    from charthouse.document.writer import Writer

    memory = copied(document)
    try:
        model = document.model
        pen = Pen(person=document.person, device=here.device(), app=charthouse.__version__, schema=model.version)
        writer = Writer(memory, model, pen)
        writer.begin()
        work(writer)
        writer.close()
    except BaseException:
        memory.close()
        raise
    with shown(document, memory) as after:
        yield after
