"""One cell with all its writes: which value is shown, and which others stand beside it (JOURNAL §5). Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from charthouse.document.journal.step import StepId, Value

Saw = Callable[[StepId, StepId], bool]


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
class Cell:
    """A cell's writes. `heads` are those that no later writer had seen."""

    quiet: bool = False
    heads: list[Write] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)

    def write(self, write: Write, saw: Saw) -> None:
        self.heads = [head for head in self.heads if not saw(write.step, head.step)]
        self.heads.append(write)
        self.writes.append(write)

    def shown(self, saw: Saw) -> tuple[Write, tuple[Value, ...]]:
        """The winning write, and all values that stand against each other, its own first; one where they agree."""
        if len(self.heads) == 1:
            return self.heads[0], self.heads[0].values
        shown = self._not_neutral(self.heads, saw, whole=False)
        same_parent = [head for head in shown if head.values == shown[-1].values]
        winner = self._not_neutral(same_parent, saw, whole=True)[-1]
        if self.quiet:
            return winner, winner.values[:1]
        return winner, distinct([*winner.values, *(value for head in shown for value in head.values)])

    def _not_neutral(self, heads: list[Write], saw: Saw, *, whole: bool) -> list[Write]:
        """Without those that only repeat what the others started from: a three-way merge."""
        kept = [head for head in heads if not any(self._is_neutral(head, other, saw, whole=whole) for other in heads)]
        return kept or heads

    def _is_neutral(self, head: Write, other: Write, saw: Saw, *, whole: bool) -> bool:
        def value(write: Write) -> tuple[object, ...]:
            return write.whole if whole else write.values

        if head is other or value(head) == value(other):
            return False
        base = next((w for w in reversed(self.writes) if saw(head.step, w.step) and saw(other.step, w.step)), None)
        return base is not None and value(head) == value(base)


def distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, in the order of its first coming."""
    return tuple(dict.fromkeys(values))
