"""What is worked out of a measure for its row, once for as long as the measure stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from charthouse.document.queries.scorecard import MeasureRow

T = TypeVar("T")


class Derived(Generic[T]):
    """A function of a measure that remembers its results.

    A scorecard that is brought up to date holds the very objects of those measures that did not change.
    """

    def __init__(self, work_out: Callable[[MeasureRow], T]) -> None:
        self._work_out = work_out
        self._known: dict[str, tuple[MeasureRow, T]] = {}

    def __call__(self, measure: MeasureRow) -> T:
        known = self._known.get(measure.definition.id)
        if known is None or known[0] is not measure:
            known = self._known[measure.definition.id] = (measure, self._work_out(measure))
        return known[1]

    def clear(self) -> None:
        """Forget it all: something else it depends on has changed."""
        self._known.clear()
