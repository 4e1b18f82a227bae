"""Plan files that a command makes: whole at its end, or not there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document


@contextmanager
def making(path: Path) -> Iterator[Document]:
    """A new plan, open for writing; taken away again where the body fails. Raises Refused where one is there."""
    from charthouse.document import Document

    document = Document.create(path)
    try:
        with document:
            yield document
            if document.trouble:
                raise Refused(f"{document.trouble} The plan was not made.")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
