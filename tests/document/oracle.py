"""What must hold of copies that were merged, worked out without the fold: explicit sets of ancestors, cell by cell.

A write is *maximal* where nobody who knew it wrote the cell again. Every maximal write must be shown, listed, or
neutral (its author ended where both began); nothing else may be listed. A row may be gone only if whoever deleted it
knew of every write to it, taken together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from charthouse.document.journal.fold import Conflicts
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Key, Kind, Op, Step, StepId, Value, Values


@dataclass(frozen=True, slots=True)
class Wrote:
    step: StepId
    values: tuple[Value, ...]
    order: Value  # of a place


class Oracle:
    """Ancestors of every step, and the writes of every cell, in the one order."""

    def __init__(self, steps: Iterable[Step], schema: JournalSchema) -> None:
        self.schema = schema
        self.known: dict[StepId, frozenset[StepId]] = {}
        self.writes: dict[tuple[Key, str], list[Wrote]] = {}
        self.deletes: dict[Key, list[StepId]] = {}
        for step in sorted(steps, key=lambda one: one.order):
            self._learn(step)
            if step.kind not in (Kind.MERGE, Kind.PULL):
                self._note(step)

    def _learn(self, step: Step) -> None:
        before = {StepId(step.id.replica, step.id.seq - 1)} if step.id.seq > 1 else set()
        known: set[StepId] = set()
        for one in before | set(step.seen or ()):
            known |= {one, *self.known[one]}
        self.known[step.id] = frozenset(known)

    def _note(self, step: Step) -> None:
        for change in step.changes:
            if change.op is Op.DELETE:
                self.deletes.setdefault(change.key, []).append(step.id)
            tree = self.schema.tables[change.table].tree
            after = change.after or {}
            for name, value in after.items():
                if tree is not None and name == tree.order:
                    continue
                order = after.get(tree.order) if tree is not None and name == tree.parent else None
                values = change.alts_after.get(name, (value,))
                self.writes.setdefault((change.key, name), []).append(Wrote(step.id, values, order))

    def maximal(self, cell: tuple[Key, str]) -> list[Wrote]:
        writes = self.writes[cell]
        return [one for one in writes if not any(one.step in self.known[other.step] for other in writes)]

    def judge(self, rows: Mapping[Key, Values], conflicts: Conflicts) -> None:
        """Raise AssertionError where the state of a copy is not what its steps allow."""
        for cell in self.writes:
            key, name = cell
            if key in rows:
                self._judge_cell(cell, rows[key][name], conflicts.get(cell))
        for key in {key for key, _ in self.writes} - rows.keys():
            self._judge_gone(key)
        assert all(key in rows for key, _ in conflicts)

    def _judge_cell(self, cell: tuple[Key, str], shown: Value, listed: tuple[Value, ...] | None) -> None:
        key, name = cell
        heads = self.maximal(cell)
        standing = [head for head in heads if not any(self._is_neutral(cell, head, other) for other in heads)] or heads
        wanted = {value for head in standing for value in head.values}
        tree = self.schema.tables[key[0]].tree
        is_place = tree is not None and name == tree.parent
        if listed is None:
            assert {shown} == wanted, (cell, shown, wanted)
        elif is_place:  # a refused move stays listed beside the place where the row is
            assert wanted <= set(listed) <= wanted | {shown}, (cell, listed, wanted)
        else:
            assert set(listed) == wanted, (cell, listed, wanted)
        assert listed is None or (listed[0] == shown and len(listed) > 1)

    def _is_neutral(self, cell: tuple[Key, str], head: Wrote, other: Wrote) -> bool:
        if head.step == other.step or head.values == other.values:
            return False
        both = self.known[head.step] & self.known[other.step]
        base = [one for one in self.writes[cell] if one.step in both]
        return bool(base) and base[-1].values == head.values

    def _judge_gone(self, key: Key) -> None:
        """Each write to a row that is gone was known to somebody who deleted it."""
        known = {step for delete in self.deletes.get(key, ()) for step in self.known[delete]}
        for cell, writes in self.writes.items():
            if cell[0] == key:
                assert all(one.step in known for one in writes), (key, writes)
