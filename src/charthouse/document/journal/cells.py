"""One cell with all its writes: which value is shown, and which others stand beside it (JOURNAL §5). Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from charthouse.document.journal.step import StepId, Value
from charthouse.document.journal.vectors import Branch


class Knowledge(Protocol):
    """What the authors of steps knew (`vectors.Vectors`)."""

    def saw(self, step: StepId, other: StepId) -> bool:
        """Whether the author of `step` knew `other`."""

    def branch_of(self, step: StepId) -> Branch:
        """The session of a step, as far as it is of one piece."""

    def known_of(self, step: StepId, branch: Branch) -> int:
        """The number of the last step of a branch that the author of `step` knew; 0 for none."""


@dataclass(frozen=True, slots=True)
class Write:
    """One step's write of a cell. Several values only where an undo opened a conflict again, the shown one first.

    `order` is the order key of a tree's place; `values` are then parents.
    """

    step: StepId
    values: tuple[Value, ...]
    order: Value = None


Judgement: TypeAlias = tuple[Write, tuple[Value, ...]]
"""Of writes that did not see each other: which one wins, and all values that stand, the winner's first."""


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
    _sessions: dict[Branch, _OfSession] = field(default_factory=dict)  # of the first `_sorted` writes
    _sorted: int = 0
    _judgements: dict[tuple[int, ...], Judgement] = field(default_factory=dict)  # by the places of writes

    def write(self, write: Write, knowledge: Knowledge) -> None:
        self.heads = [head for head in self.heads if not knowledge.saw(write.step, head.step)]
        self.heads.append(write)
        self.writes.append(write)

    def shown(self, knowledge: Knowledge) -> Judgement:
        """The winning write, and all values that stand against each other, its own first; one where they agree."""
        winner, values = self._judged(self.heads, knowledge)
        return winner, values[:1] if self.quiet and len(self.heads) > 1 else values

    def _judged(self, heads: list[Write], knowledge: Knowledge) -> Judgement:
        if len(heads) == 1:
            return heads[0], heads[0].values
        shown = self._not_neutral(heads, knowledge, whole=False)
        same_parent = [head for head in shown if head.values == shown[-1].values]
        winner = self._not_neutral(same_parent, knowledge, whole=True)[-1]
        return winner, distinct([*winner.values, *(value for head in shown for value in head.values)])

    def _not_neutral(self, heads: list[Write], knowledge: Knowledge, *, whole: bool) -> list[Write]:
        """Without those that only repeat what the others started from: a three-way merge."""
        if len(heads) == 1:
            return heads
        kept = [head for head in heads if not any(self._is_neutral(head, one, knowledge, whole=whole) for one in heads)]
        return kept or heads

    def _is_neutral(self, head: Write, other: Write, knowledge: Knowledge, *, whole: bool) -> bool:
        if head is other or (head.values == other.values and not (whole and head.order != other.order)):
            return False
        began = self._began(head.step, other.step, knowledge)
        if began is None or (whole and head.order != began[0].order):
            return False
        return head.values == began[1] or (len(began[1]) > 1 and set(head.values) == set(began[1]))

    def _began(self, one: StepId, other: StepId, knowledge: Knowledge) -> Judgement | None:
        """What stood when the authors of both began: judged, in the same way, from the writes that both knew.

        That holds for good, all those writes having come before.
        """
        places = self._seen_by_both(one, other, knowledge)
        if len(places) < 2:
            return (self.writes[places[0]], self.writes[places[0]].values) if places else None
        if places not in self._judgements:
            self._judgements[places] = self._judged([self.writes[place] for place in places], knowledge)
        return self._judgements[places]

    def _seen_by_both(self, one: StepId, other: StepId, knowledge: Knowledge) -> tuple[int, ...]:
        """The places of the writes that both knew and that none of these knew.

        Found by session, for a cell may have thousands of writes.
        """
        self._sort(knowledge)
        places = []
        for branch, session in self._sessions.items():
            known = min(knowledge.known_of(one, branch), knowledge.known_of(other, branch))
            if at := bisect_right(session.seqs, known):
                places.append(session.places[at - 1])
        if len(places) < 2:
            return tuple(places)
        last = [(place, self.writes[place].step) for place in sorted(places)]
        return tuple(place for place, step in last if not any(knowledge.saw(later, step) for _, later in last))

    def _sort(self, knowledge: Knowledge) -> None:
        for place in range(self._sorted, len(self.writes)):
            step = self.writes[place].step
            session = self._sessions.setdefault(knowledge.branch_of(step), _OfSession())
            session.seqs.append(step.seq)
            session.places.append(place)
        self._sorted = len(self.writes)


def distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, in the order of its first coming."""
    return tuple(dict.fromkeys(values))
