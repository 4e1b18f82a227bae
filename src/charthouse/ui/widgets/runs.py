"""Places in a list, gathered for Qt's signals, which speak of rows from a first to a last one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Ascending places, gathered into (first, last) of unbroken runs."""
    first = last = -2
    for place in places:
        if place != last + 1:
            if last >= 0:
                yield first, last
            first = place
        last = place
    if last >= 0:
        yield first, last
