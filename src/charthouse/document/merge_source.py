"""The other copy in a merge: what it brings that this plan does not have yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Key, Kind, StepId, Values
from charthouse.document.journal.store import ISSUED, JournalStore, Stored
from charthouse.document.past import Past
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.document import Document


class Source:
    """A copy of the same plan, open to read for as long as the merge takes."""

    def __init__(self, other: Document) -> None:
        self.name = other.path.name
        self.last = other.last_step
        self._past = Past(other.connection, other.model)
        self._store = JournalStore(other.connection)
        self._sums = self._store.sums()
        self._arrivals: list[Stored] | None = None

    def holds(self, steps: set[StepId]) -> bool:
        """Whether one of `steps` is in the copy."""
        return not steps.isdisjoint(self._sums)

    def arrivals(self, known: Mapping[StepId, bytes]) -> list[Stored]:
        """The steps that are not among those `known` with their sums, in the one order of all copies.

        Raises `Refused` where a step was changed since it was written.
        """
        if any(known.get(step, found) != found for step, found in self._sums.items()):
            raise Refused(f"“{self.name}” holds a step that differs from the same step here; nothing was merged.")
        found = list(self._store.all(but=known))
        for stored in found:
            if not stored.sound:
                raise Refused(f"“{self.name}” is damaged: step “{stored.step.label}” is not as it was written.")
        return sorted(found, key=lambda stored: stored.step.order)

    def rows(self) -> Mapping[Key, Values]:
        """The tables of the copy."""
        return self._past.rows()

    def issued(self) -> Mapping[str, int]:
        """The highest number the copy has given, by its scope."""
        return {key: int(value) for key, value in self._store.all_meta(ISSUED).items()}


def source_of(document: Document, other: Document) -> Source:
    """`other` as something that can be merged into `document`. Raises `Refused` where it is another plan."""
    if other.plan_id != document.plan_id:
        raise Refused(f"“{other.path.name}” is another plan, not a copy of “{document.path.name}”.")
    return Source(other)


def brings_something(arrivals: list[Stored]) -> bool:
    """Whether a step changes the plan: two copies would trade the marks of their merges for ever."""
    return any(stored.data and stored.step.kind not in (Kind.MERGE, Kind.PULL) for stored in arrivals)
