"""How many entries an outline may have: as many as a table may have rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import MAX_ROWS

T = TypeVar("T")


def bearable(entries: Iterable[T]) -> Iterator[T]:
    """The entries, one by one. Raises Refused at the first one too many."""
    for count, entry in enumerate(entries, 1):
        if count > MAX_ROWS:
            raise Refused("The file has more than {most:,} entries; a plan takes no more at once.", most=MAX_ROWS)
        yield entry
