"""What the author of a step knew when writing it (JOURNAL §5, `saw`). Pure.

A version vector holds, for each session, the number of its last step known. A session's vector grows only at steps
that carry `seen`; every other step knows what the one before it knew, and that one.

Undoing a merge that is put back later was a detour: what its author wrote from then on, until the putting back, stood
on what was there before the merge. So with such an undo a session begins anew, as a second `branch` of itself that
knows neither what the merge brought nor what followed it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from charthouse.document.journal.step import Kind, Step, StepId, Unreadable

Branch: TypeAlias = bytes  # a session's id, with how many detours began in it before, if any did
Vector = Mapping[Branch, int]
_NOTHING: Vector = {}


def detours_of(steps: Iterable[Step]) -> frozenset[StepId]:
    """The undos that a later step of their file takes out of the fold, by being aimed at them."""
    listed = list(steps)
    undos = {step.id for step in listed if step.kind is Kind.UNDO}
    return frozenset(step.target for step in listed if ends_detour(step) and step.target in undos)


def ends_detour(step: Step) -> bool:
    """Whether a step, if it is aimed at an undo, takes it back whole: a redo, or a merge put back."""
    return step.kind in (Kind.REDO, Kind.EDIT)


class Vectors:
    """The vectors of all steps fed so far, which come in the order of the fold."""

    def __init__(self, detours: frozenset[StepId] = frozenset(), *, trusting: bool = False) -> None:
        self._trusting = trusting  # feed it only the steps that say what they stand on
        self._detours = detours
        self._starts: dict[bytes, list[int]] = {}
        self._vectors: dict[bytes, list[Vector]] = {}
        self._fed: set[StepId] = set()
        self._turns: dict[bytes, list[int]] = {}  # by session the numbers of its undos that are detours
        self._before: dict[StepId, Vector] = {}  # what the author of such an undo knew
        self._first: dict[bytes, StepId] = {}  # what a session's first step stands on in its own file
        self._joined: set[StepId] = set()

    def feed(self, step: Step) -> None:
        """Take in the next step. Raises `Unreadable` where it stands on one that did not come before it."""
        self.note(step.id, step.seen)
        if self._detours:
            self._follow(step)

    def note(self, step: StepId, seen: Iterable[StepId] | None) -> None:
        """The same by the step's name and what it says it stands on."""
        if seen:
            vector = dict(self.known_to(step))
            for stood_on in seen:
                if not self._trusting and stood_on not in self._fed:
                    raise Unreadable(f"step {step} stands on {stood_on}, which is not before it")
                _raise_to(vector, self._with(stood_on))
            self._begin(step, vector)
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
        return other.seq <= self.known_of(step, self.branch_of(other) if self._turns else other.replica)

    def known_of(self, step: StepId, branch: Branch) -> int:
        """The number of the last step of a branch that the author of `step` knew; 0 for none."""
        own = self.branch_of(step) if self._turns else step.replica
        return step.seq - 1 if branch == own else self.known_to(step).get(branch, 0)

    def branch_of(self, step: StepId) -> Branch:
        """The session of a step, as far as it is of one piece."""
        turns = self._turns.get(step.replica)
        count = bisect_right(turns, step.seq) if turns else 0
        return step.replica + count.to_bytes(4, "big") if count else step.replica

    def _with(self, step: StepId) -> Vector:
        return {**self.known_to(step), self.branch_of(step): step.seq}

    def _begin(self, step: StepId, vector: Vector) -> None:
        self._starts.setdefault(step.replica, []).append(step.seq)
        self._vectors.setdefault(step.replica, []).append(vector)

    # detours

    def _follow(self, step: Step) -> None:
        if step.seen and step.id.seq == 1:
            self._first[step.id.replica] = step.seen[-1]
        if step.joined:
            self._joined.add(step.id)
        if step.id in self._detours:
            self._before[step.id] = self._with(step.id)
            before = self._before_gesture(step.target) if step.target else None
            self._turns.setdefault(step.id.replica, []).append(step.id.seq)
            self._begin(step.id, self._with(before) if before else _NOTHING)
        elif step.target in self._before and ends_detour(step):
            vector = dict(self.known_to(step.id))
            _raise_to(vector, self._before[step.target])
            self._begin(step.id, vector)

    def _before_gesture(self, step: StepId) -> StepId | None:
        """The last step of the file before the gesture that ends with `step`."""
        while step in self._joined:
            step = StepId(step.replica, step.seq - 1)
        return StepId(step.replica, step.seq - 1) if step.seq > 1 else self._first.get(step.replica)


def _raise_to(vector: dict[Branch, int], other: Vector) -> None:
    for branch, seq in other.items():
        if vector.get(branch, 0) < seq:
            vector[branch] = seq
