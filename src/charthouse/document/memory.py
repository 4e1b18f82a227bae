"""A plan in memory on which a gesture is tried before it is done. No byte of the file changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import charthouse
from charthouse.document import here
from charthouse.document.file import prepared
from charthouse.document.journal.pen import Pen
from charthouse.document.opening import Opened

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.writer import Writer


def copied(document: Document) -> sqlite3.Connection:
    """The open plan with its journal, in memory."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        document.connection.backup(memory)
        return prepared(memory, writing=False)
    except BaseException:
        memory.close()
        raise


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
