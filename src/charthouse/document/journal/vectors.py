"""What the author of a step knew when writing it (JOURNAL §5, `saw`). Pure.

A version vector holds, for each replica, the number of its last step known. A session's vector grows only at
steps that carry `seen`; every other step knows what the one before it knew, and that one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from charthouse.document.journal.step import Step, StepId, Unreadable

Vector = Mapping[bytes, int]
_NOTHING: Vector = {}


class Vectors:
    """The vectors of all steps fed so far, which come in the order of the fold."""

    def __init__(self, *, trusting: bool = False) -> None:
        self._trusting = trusting  # feed it only the steps that say what they stand on
        self._starts: dict[bytes, list[int]] = {}
        self._vectors: dict[bytes, list[Vector]] = {}
        self._fed: set[StepId] = set()

    def feed(self, step: Step) -> None:
        """Take in the next step. Raises `Unreadable` where it stands on one that did not come before it."""
        self.note(step.id, step.seen)

    def note(self, step: StepId, seen: Iterable[StepId] | None) -> None:
        """The same by the step's name and what it says it stands on."""
        if seen:
            vector = dict(self.known_to(step))
            for stood_on in seen:
                if not self._trusting and stood_on not in self._fed:
                    raise Unreadable(f"step {step} stands on {stood_on}, which is not before it")
                _raise_to(vector, {**self.known_to(stood_on), stood_on.replica: stood_on.seq})
            self._starts.setdefault(step.replica, []).append(step.seq)
            self._vectors.setdefault(step.replica, []).append(vector)
        self._fed.add(step)

    def known_to(self, step: StepId) -> Vector:
        """What the author of `step` knew of other sessions."""
        starts = self._starts.get(step.replica)
        if not starts:
            return _NOTHING
        at = bisect_right(starts, step.seq)
        return self._vectors[step.replica][at - 1] if at else _NOTHING

    def saw(self, step: StepId, other: StepId) -> bool:
        """Whether the author of `step` knew `other`."""
        return other.seq <= self.known_of(step, other.replica)

    def known_of(self, step: StepId, replica: bytes) -> int:
        """The number of the last step of a session that the author of `step` knew; 0 for none."""
        return step.seq - 1 if step.replica == replica else self.known_to(step).get(replica, 0)


def _raise_to(vector: dict[bytes, int], other: Vector) -> None:
    for replica, seq in other.items():
        if vector.get(replica, 0) < seq:
            vector[replica] = seq
