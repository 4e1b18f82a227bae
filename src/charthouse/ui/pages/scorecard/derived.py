"""What is worked out of a measure or of a group's measures, once for as long as they stay as they are.

A scorecard that is brought up to date holds the very objects of what did not change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from charthouse.document.queries.scorecard import MeasureDefinition, MeasureRow
from charthouse.document.queries.scorecard_groups import ScoredGroup

S = TypeVar("S")
T = TypeVar("T")


class Derived(Generic[S, T]):
    """A function that remembers its last result for each key, as long as its source is the same object."""

    def __init__(self, work_out: Callable[[S], T]) -> None:
        self._work_out = work_out
        self._known: dict[str, tuple[S, T]] = {}

    def of(self, key: str, source: S) -> T:
        known = self._known.get(key)
        if known is None or not self._stands(known[0], source):
            known = self._known[key] = (source, self._work_out(source))
        return known[1]

    @staticmethod
    def _stands(last: S, source: S) -> bool:
        return last is source

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


class OfDefinitions(Derived[tuple[MeasureDefinition, ...], T]):
    """Worked out of how the measures of a group are defined, whatever their figures are."""

    def __call__(self, group: ScoredGroup) -> T:
        return self.of(group.heading.key, tuple(row.definition for row in group.rows))

    @staticmethod
    def _stands(last: tuple[MeasureDefinition, ...], source: tuple[MeasureDefinition, ...]) -> bool:
        return last == source  # quick where they are the same objects
