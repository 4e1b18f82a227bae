"""One cell with all its writes: which value is shown, and which others stand beside it (JOURNAL §5). Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from charthouse.document.journal.step import StepId, Value


class Knowledge(Protocol):
    """What the authors of steps knew (`vectors.Vectors`)."""

    def saw(self, step: StepId, other: StepId) -> bool:
        """Whether the author of `step` knew `other`."""

    def known_of(self, step: StepId, replica: bytes) -> int:
        """The number of the last step of a session that the author of `step` knew; 0 for none."""


@dataclass(frozen=True, slots=True)
class Write:
    """One step's write of a cell. Several values only where an undo opened a conflict again, the shown one first.

    `order` is the order key of a tree's place; `values` are then parents.
    """

    step: StepId
    values: tuple[Value, ...]
    order: Value = None

    @property
    def whole(self) -> tuple[object, ...]:
        """The value with the order key."""
        return self.values, self.order


@dataclass(slots=True)
class _OfSession:
    """The writes of one session: their numbers there, and their places among all writes of the cell."""

    seqs: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Cell:
    """A cell's writes, in the order of the fold. `heads` are those that no later writer had seen."""

    quiet: bool = False
    heads: list[Write] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    _sessions: dict[bytes, _OfSession] = field(default_factory=dict)  # of the first `_sorted` writes
    _sorted: int = 0

    def write(self, write: Write, knowledge: Knowledge) -> None:
        self.heads = [head for head in self.heads if not knowledge.saw(write.step, head.step)]
        self.heads.append(write)
        self.writes.append(write)

    def shown(self, knowledge: Knowledge) -> tuple[Write, tuple[Value, ...]]:
        """The winning write, and all values that stand against each other, its own first; one where they agree."""
        if len(self.heads) == 1:
            return self.heads[0], self.heads[0].values
        shown = self._not_neutral(self.heads, knowledge, whole=False)
        same_parent = [head for head in shown if head.values == shown[-1].values]
        winner = self._not_neutral(same_parent, knowledge, whole=True)[-1]
        if self.quiet:
            return winner, winner.values[:1]
        return winner, distinct([*winner.values, *(value for head in shown for value in head.values)])

    def _not_neutral(self, heads: list[Write], knowledge: Knowledge, *, whole: bool) -> list[Write]:
        """Without those that only repeat what the others started from: a three-way merge."""
        kept = [head for head in heads if not any(self._is_neutral(head, one, knowledge, whole=whole) for one in heads)]
        return kept or heads

    def _is_neutral(self, head: Write, other: Write, knowledge: Knowledge, *, whole: bool) -> bool:
        def value(write: Write) -> tuple[object, ...]:
            return write.whole if whole else write.values

        if head is other or value(head) == value(other):
            return False
        base = self._base(head.step, other.step, knowledge)
        return base is not None and value(head) == value(base)

    def _base(self, one: StepId, other: StepId, knowledge: Knowledge) -> Write | None:
        """The last write that the authors of both knew; found by session, for a cell may have thousands of writes."""
        self._sort()
        best = -1
        for replica, session in self._sessions.items():
            known = min(knowledge.known_of(one, replica), knowledge.known_of(other, replica))
            if at := bisect_right(session.seqs, known):
                best = max(best, session.places[at - 1])
        return None if best < 0 else self.writes[best]

    def _sort(self) -> None:
        for place in range(self._sorted, len(self.writes)):
            step = self.writes[place].step
            session = self._sessions.setdefault(step.replica, _OfSession())
            session.seqs.append(step.seq)
            session.places.append(place)
        self._sorted = len(self.writes)


def distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, in the order of its first coming."""
    return tuple(dict.fromkeys(values))
