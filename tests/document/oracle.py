"""What must hold of copies that were merged, worked out without the fold: explicit sets of ancestors, cell by cell.

A write is *maximal* where nobody who knew it wrote the cell again. Every maximal write must be shown, listed, or
neutral (its author ended where both began: at what stood of the writes that both knew); nothing else may be listed.
A row may be gone only if whoever deleted it knew of every write to it, taken together. An undo that was taken back
whole wrote nothing, nor did what took it back.
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
        self._steps = {step.id: step for step in sorted(steps, key=lambda one: one.order)}
        self._aims = {
            step.id: step.target
            for step in self._steps.values()
            if step.kind in (Kind.EDIT, Kind.REDO) and step.target and self._steps[step.target].kind is Kind.UNDO
        }
        self._before_undo: dict[StepId, frozenset[StepId]] = {}
        for step in self._steps.values():
            self._learn(step)
            is_of_detour = step.id in self._aims or step.id in self._aims.values()
            if step.kind not in (Kind.MERGE, Kind.PULL) and not is_of_detour:
                self._note(step)

    def _learn(self, step: Step) -> None:
        """What is known to a step: all before it, but after an undo that a later step took back whole, until then,
        only what was known before the gesture that it undid.
        """
        previous = {StepId(step.id.replica, step.id.seq - 1)} if step.id.seq > 1 else set()
        known = self._with(previous | set(step.seen or ()))
        if step.id in self._aims.values() and step.target:
            self._before_undo[step.id] = known
            start = self._steps[step.target]
            while start.joined:
                start = self._steps[StepId(start.id.replica, start.id.seq - 1)]
            before = StepId(start.id.replica, start.id.seq - 1) if start.id.seq > 1 else None
            known = self._with({before} if before else set((start.seen or ())[-1:]))
        if step.id in self._aims:
            undo = self._aims[step.id]
            known |= {undo} | self._before_undo[undo]
        self.known[step.id] = known

    def _with(self, steps: set[StepId]) -> frozenset[StepId]:
        return frozenset().union(*({one, *self.known[one]} for one in steps))

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

    def _standing(self, cell: tuple[Key, str], known: frozenset[StepId] | None = None) -> list[Wrote]:
        """Of the writes of a cell, or of those that were `known`, the ones whose values stand."""
        writes = [one for one in self.writes[cell] if known is None or one.step in known]
        heads = [one for one in writes if not any(one.step in self.known[other.step] for other in writes)]
        return [head for head in heads if not any(self._is_neutral(cell, head, other) for other in heads)] or heads

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
        wanted = {value for head in self._standing(cell) for value in head.values}
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
        began = self._standing(cell, self.known[head.step] & self.known[other.step])
        return bool(began) and {value for one in began for value in one.values} == set(head.values)

    def _judge_gone(self, key: Key) -> None:
        """Each write to a row that is gone was known to somebody who deleted it."""
        known = {step for delete in self.deletes.get(key, ()) for step in self.known[delete]}
        for cell, writes in self.writes.items():
            if cell[0] == key:
                assert all(one.step in known for one in writes), (key, writes)
