"""What is worked out of a measure or of a group's measures, once for as long as they stay as they are.

A scorecard that is brought up to date holds the very objects of what did not change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from charthouse.document.queries.scorecard import MeasureRow
from charthouse.document.queries.scorecard_groups import ScoredGroup

S = TypeVar("S")
T = TypeVar("T")


class Derived(Generic[S, T]):
    """A function that remembers its last result for each key, as long as its source is the same object."""

    def __init__(self, work_out: Callable[[S], T]) -> None:
        self._work_out = work_out
        self._known: dict[str, tuple[S, T]] = {}

    def knows(self, key: str, source: S) -> bool:
        """Whether nothing has to be worked out."""
        known = self._known.get(key)
        return known is not None and (known[0] is source or self._stands(known[0], source))

    def of(self, key: str, source: S) -> T:
        result = self._known[key][1] if self.knows(key, source) else self._work_out(source)
        self._known[key] = (source, result)
        return result

    @staticmethod
    def _stands(last: S, source: S) -> bool:  # noqa: ARG004 (for those that look closer)
        """Whether what was worked out of `last` holds for `source`, which is another object."""
        return False

    def clear(self) -> None:
        """Forget it all: something else it depends on has changed."""
        self._known.clear()


class OfMeasure(Derived[MeasureRow, T]):
    """Worked out of a measure for its row."""

    def __call__(self, measure: MeasureRow) -> T:
        return self.of(measure.definition.id, measure)


class OfGroup(Derived[Sequence[MeasureRow], T]):
    """Worked out of the measures of a group."""

    def __call__(self, group: ScoredGroup) -> T:
        return self.of(group.heading.key, group.rows)

    @staticmethod
    def _stands(last: Sequence[MeasureRow], source: Sequence[MeasureRow]) -> bool:
        return last == source  # quick where they are the same objects, gathered anew


class OfDefinitions(OfGroup[T]):
    """Worked out of how the measures of a group are defined, whatever their figures are."""

    @staticmethod
    def _stands(last: Sequence[MeasureRow], source: Sequence[MeasureRow]) -> bool:
        return [row.definition for row in last] == [row.definition for row in source]
