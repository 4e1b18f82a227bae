"""What the first edit of a sitting loads: the tables as classes. Reading goes without, so opening is quicker."""

from __future__ import annotations

from typing import Final

PIECES: Final = (
    "sqlalchemy",
    "sqlalchemy.orm",
    "charthouse.domain.schema",
    "charthouse.document.document",
    "charthouse.document.writer",
)
"""What making a plan loads, in the order it is needed."""


def load_for_writing() -> None:
    """Load it now; in any thread, and for nothing where it is loaded already."""
    from sqlalchemy.orm import configure_mappers

    from charthouse.document import writer
    from charthouse.domain import schema

    del writer, schema  # loaded is enough
    configure_mappers()
