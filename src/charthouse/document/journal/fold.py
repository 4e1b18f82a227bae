"""The state of a plan as the fold of its steps: the only judge of concurrent edits (JOURNAL §5). Pure.

Steps are replayed in the one order all copies agree on. Decisions fall once and stick: a step added at the end
never changes an earlier one, which is why a plan's tables stay equal to the fold without folding. Edit beats
delete; a move that would close a loop is refused and listed; different values of one cell are all kept.

Two rules that JOURNAL does not have:
- A merge that was undone and is put back takes its undo, and the put back, out of the fold (`vectors.detours_of`): its
  steps count as if the undo had never been, and whoever wrote after the undo had not seen them.
- What both authors began with, against which a write is neutral, is not one earlier write: it is what stood of all the
  writes that both knew, judged by these same rules, recursively (`cells.Cell`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from charthouse.document.journal.cells import Cell, Write, distinct
from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Change, Key, Kind, Op, Step, StepId, Unreadable, Value, Values
from charthouse.document.journal.vectors import Vectors, detours_of, ends_detour

Conflicts = dict[tuple[Key, str], tuple[Value, ...]]


@dataclass(slots=True)
class FoldedRow:
    """A row, dead or alive, with the writes of its cells. `company` are the rows it died with.

    A cell stands in `cells` from its second write on: until then its only write is that of `birth`.
    """

    shape: TableShape
    birth: StepId | None = None
    cells: dict[str, Cell] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)
    alive: bool = False
    existence: list[tuple[StepId, Op]] = field(default_factory=list)
    company: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that one person deleted and that lives because of another's work."""

    key: Key
    step: StepId


@dataclass(frozen=True, slots=True)
class Folded:
    """What the steps add up to."""

    rows: Mapping[Key, Values]
    conflicts: Conflicts
    kept: tuple[Kept, ...]
    dead: Mapping[Key, Values] = field(default_factory=dict)  # what rows held that are gone


def fold(steps: Iterable[Step], schema: JournalSchema, *, without: StepId | None = None) -> Folded:
    """The state that `steps` add up to, as if the undo `without` had not been.

    Their changes are in the names of `schema`. Raises `Unreadable`.
    """
    in_order = sorted(steps, key=lambda step: step.order)
    folding = Fold(schema, detours_of(in_order) | ({without} if without else frozenset()))
    for step in in_order:
        folding.apply(step)
    return folding.result()


class Fold:
    """A fold under way; steps come in their order."""

    def __init__(self, schema: JournalSchema, detours: frozenset[StepId] = frozenset()) -> None:
        self._schema = schema
        self._vectors = Vectors(detours)
        self._detours = detours
        self._rows: dict[Key, FoldedRow] = {}
        self._pointing: dict[Key, set[Key]] = {}  # target → rows whose shown values point to it
        self._conflicts: Conflicts = {}
        self._kept: list[Kept] = []

    def apply(self, step: Step) -> None:
        self._vectors.feed(step)
        if step.kind in (Kind.MERGE, Kind.PULL) or (self._detours and self._is_of_detour(step)):
            return  # its changes are the difference it made here; the steps it brought make it again
        inserts = [change for change in step.changes if change.op is Op.INSERT]
        for change in inserts:
            self._bear(step.id, change)
        for change in inserts:
            self._fill(step.id, change, self._rows[change.key])
        for change in step.changes:
            if change.op is Op.UPDATE:
                self._update(step.id, change)
        self._delete(step.id, {change.key: None for change in step.changes if change.op is Op.DELETE})

    def result(self) -> Folded:
        alive = {key: dict(row.values) for key, row in self._rows.items() if row.alive}
        conflicts = {(key, name): alts for (key, name), alts in self._conflicts.items() if self._rows[key].alive}
        dead = {key: row.values for key, row in self._rows.items() if not row.alive}
        return Folded(alive, conflicts, tuple(self._kept), dead)

    def _is_of_detour(self, step: Step) -> bool:
        """Whether a step is an undo that was taken back, or took one back."""
        return step.id in self._detours or (step.target in self._detours and ends_detour(step))

    # one step's three kinds of change

    def _bear(self, step: StepId, change: Change) -> None:
        row = self._rows.setdefault(change.key, FoldedRow(self._schema.tables[change.table]))
        unseen = self._unseen_existence(step, row)
        if any(op is Op.DELETE for _, op in unseen):
            self._kept.append(Kept(change.key, step))
        row.existence = [*unseen, (step, Op.INSERT)]
        row.alive = True

    def _fill(self, step: StepId, change: Change, row: FoldedRow) -> None:
        """Write all cells of a row; those of a new one, whom nobody else can have written, in one go."""
        if row.values or change.alts_after or change.row in (change.after or {}).values():
            self._write(step, change, row)
            return
        row.birth = step
        row.values = dict(change.after or {})
        for target in self._targets_of(row):
            self._pointing.setdefault(target, set()).add(change.key)
        self._raise_targets(row, step)

    def _update(self, step: StepId, change: Change) -> None:
        row = self._row(change.key, step)
        if not row.alive:
            self._raise(change.key, step)
        self._write(step, change, row)

    def _delete(self, step: StepId, keys: Mapping[Key, None]) -> None:
        going = [key for key in keys if self._row(key, step).alive]
        for group in self._groups(going):
            if any(self._touched(key, step, keys) for key in group):
                self._kept += [Kept(key, step) for key in group]
                continue
            company = frozenset(group)
            for key in group:
                row = self._rows[key]
                row.existence = [*self._unseen_existence(step, row), (step, Op.DELETE)]
                row.alive = False
                row.company = company

    def _row(self, key: Key, step: StepId) -> FoldedRow:
        if key not in self._rows:
            raise Unreadable(f"step {step} changes {key[0]} {key[1]}, which no step before it added")
        return self._rows[key]

    def _unseen_existence(self, step: StepId, row: FoldedRow) -> list[tuple[StepId, Op]]:
        return [(other, op) for other, op in row.existence if not self._vectors.saw(step, other)]

    # deleting

    def _groups(self, keys: list[Key]) -> list[list[Key]]:
        """`keys` in parts that foreign keys hold together."""
        left = set(keys)
        groups = []
        for first in keys:
            group, queue = [], [first]
            while queue:
                key = queue.pop()
                if key in left:
                    left.remove(key)
                    group.append(key)
                    queue += [*self._targets(key), *self._pointing.get(key, ())]
            if group:
                groups.append(group)
        return groups

    def _touched(self, key: Key, step: StepId, with_it: Mapping[Key, None]) -> bool:
        """Whether someone worked on the row whom the deleter had not seen, or something that stays needs it."""
        row = self._rows[key]
        saw = self._vectors.saw
        return (
            any(op is Op.INSERT for _, op in self._unseen_existence(step, row))
            or any(not saw(step, head.step) for cell in row.cells.values() for head in cell.heads)
            or any(self._rows[other].alive and other not in with_it for other in self._pointing.get(key, ()))
        )

    def _raise(self, key: Key, step: StepId) -> None:
        """Bring a row back to life, with the rows it died with and every row these point to."""
        queue = [key]
        while queue:
            current = queue.pop()
            row = self._rows.get(current)
            if row is None or row.alive:
                continue
            row.alive = True
            self._kept.append(Kept(current, step))
            queue += [*row.company, *self._targets(current)]

    # writing cells

    def _write(self, step: StepId, change: Change, row: FoldedRow) -> None:
        after = change.after or {}
        tree = row.shape.tree
        for name, value in after.items():
            if tree is not None and name == tree.order:
                continue  # part of the place, which goes by its parent
            alts = change.alts_after.get(name, (value,))
            order = after.get(tree.order, row.values.get(tree.order)) if tree and name == tree.parent else None
            cell = self._cell(row, name)
            cell.write(Write(step, alts, order), self._vectors)
            winner, values = cell.shown(self._vectors)
            if tree is not None and name == tree.parent:
                values = self._place(change.key, row, winner, values)
            else:
                self._show(change.key, row, name, winner.values[0])
            self._note_conflict(change.key, name, values)
        self._raise_targets(row, step)

    def _cell(self, row: FoldedRow, name: str) -> Cell:
        cell = row.cells.get(name)
        if cell is None:
            cell = row.cells[name] = Cell(quiet=name in row.shape.quiet)
            if row.birth is not None and name in row.values:
                order = row.values.get(row.shape.tree.order) if row.shape.tree else None
                first = Write(row.birth, (row.values[name],), order if self._is_place(row, name) else None)
                cell.heads.append(first)
                cell.writes.append(first)
        return cell

    def _is_place(self, row: FoldedRow, name: str) -> bool:
        return row.shape.tree is not None and name == row.shape.tree.parent

    def _place(self, key: Key, row: FoldedRow, winner: Write, values: tuple[Value, ...]) -> tuple[Value, ...]:
        """Put a node where the winning write wants it, or leave it where it is if that would close a loop."""
        tree = row.shape.tree
        if tree is None:
            raise ValueError(f"{key[0]} is not a tree")
        parent = winner.values[0]
        if isinstance(parent, str) and self._is_below(key, (key[0], parent)):
            row.values.setdefault(tree.parent, None)
            row.values.setdefault(tree.order, winner.order)
            return distinct([row.values[tree.parent], *values])
        self._show(key, row, tree.parent, parent)
        row.values[tree.order] = winner.order
        return values

    def _is_below(self, key: Key, other: Key) -> bool:
        """Whether `other` is `key` or stands below it, dead rows included."""
        current: Key | None = other
        while current is not None:
            if current == key:
                return True
            row = self._rows.get(current)
            parent = row.values.get(row.shape.tree.parent) if row and row.shape.tree else None
            current = (key[0], parent) if isinstance(parent, str) else None
        return False

    def _show(self, key: Key, row: FoldedRow, name: str, value: Value) -> None:
        if name in row.shape.foreign:
            old = row.values.get(name)
            row.values[name] = value
            self._point(key, row, row.shape.foreign[name], old, value)
        row.values[name] = value

    def _point(self, key: Key, row: FoldedRow, table: str, old: Value, new: Value) -> None:
        if isinstance(old, str) and (table, old) not in self._targets_of(row):
            self._pointing.get((table, old), set()).discard(key)
        if isinstance(new, str):
            self._pointing.setdefault((table, new), set()).add(key)

    def _targets(self, key: Key) -> list[Key]:
        return self._targets_of(self._rows[key])

    def _targets_of(self, row: FoldedRow) -> list[Key]:
        pairs = ((table, row.values.get(name)) for name, table in row.shape.foreign.items())
        return [(table, value) for table, value in pairs if isinstance(value, str)]

    def _raise_targets(self, row: FoldedRow, step: StepId) -> None:
        for target in self._targets_of(row) if row.alive else ():
            if target in self._rows and not self._rows[target].alive:
                self._raise(target, step)

    def _note_conflict(self, key: Key, name: str, values: tuple[Value, ...]) -> None:
        if len(values) > 1:
            self._conflicts[key, name] = values
        else:
            self._conflicts.pop((key, name), None)
