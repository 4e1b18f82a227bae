"""An open plan on a connection of its own, for a thread beside the window's.

To look needs no leave. To write a gesture does (`Document.lend`): until it is taken back, the plan's own thread writes
nothing, and what was written is told there (`Document.take_back`). The steps are those of the same session.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from charthouse.document import file
from charthouse.document.document import Document
from charthouse.document.opening import Opened
from charthouse.document.trouble import NotDurable, refusal_of
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.writer import Writer


@contextmanager
def reader_of(document: Document) -> Iterator[Document]:
    """The open plan as its file holds it, to be read in another thread. Not for a plan that is `in_memory`."""
    with _on_its_own(document, read_only=True) as twin:
        yield twin


@contextmanager
def writer_of(document: Document) -> Iterator[tuple[Document, Writer]]:
    """The open plan to be read, and a writer of its session, in another thread; for a plan that was lent.

    Raises `Refused` where the file cannot be written: nothing was changed then.
    """
    from charthouse.document.writer import Writer

    with _on_its_own(document, read_only=False) as twin:
        writer = Writer(twin.connection, document.model, document.pen)
        try:
            yield twin, writer
        except NotDurable as trouble:
            raise Refused(
                "{trouble} The last change was not made; all before it is kept.", trouble=trouble.sentence
            ) from trouble
        finally:
            writer.close()


@contextmanager
def _on_its_own(document: Document, *, read_only: bool) -> Iterator[Document]:
    try:
        opened = Opened(file.connect(document.path, read_only=read_only), None, document.version)
        with Document(document.path, opened, model=document.model, person=document.person) as twin:
            yield twin
    except sqlite3.Error as error:
        raise refusal_of(error, document.path.name) or error from error
