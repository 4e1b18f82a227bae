"""What an undo or redo writes (JOURNAL U3): each cell only where the plan still holds what the step left. Pure.

The plan is seen through `Reader`; the outcome is a list of changes to carry out and a list of those that must
be passed over, because somebody else has changed the same thing since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from charthouse.document.journal.net import in_order, net
from charthouse.document.journal.schema import JournalSchema, Tree
from charthouse.document.journal.step import Alternatives, Change, Key, Op, Value, Values


class Reader(Protocol):
    """The plan as it is now."""

    def row(self, key: Key) -> Values | None:
        """All cells of a row but its id, or None."""

    def alts(self, key: Key) -> Alternatives:
        """The fields of a row that hold several people's values."""

    def referrers(self, key: Key) -> Iterable[tuple[Key, str]]:
        """The rows, and their columns, that point to a row."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something a replay had to leave as it is. `fields` is empty where the whole row is meant."""

    table: str
    row: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replay:
    """Changes that can be carried out in this order, and what is passed over."""

    changes: tuple[Change, ...]
    skipped: tuple[Skipped, ...]


def replay(changes: Iterable[Change], *, forward: bool, reader: Reader, schema: JournalSchema) -> Replay:
    """Do `changes` again, or take them back."""
    wanted = [change if forward else change.inverse() for change in net(changes, schema)]
    return _Replaying(wanted, reader, schema).outcome()


class _Replaying:
    """The three decisions in their order: rows brought back, cells, rows removed."""

    def __init__(self, wanted: list[Change], reader: Reader, schema: JournalSchema) -> None:
        self._reader = reader
        self._schema = schema
        self._skipped: list[Skipped] = []
        self._wanted = {op: [change for change in wanted if change.op == op] for op in Op}

    def outcome(self) -> Replay:
        back = self._brought_back()
        cells = self._without_loops(self._updates({change.key for change in back}), back)
        gone = self._removed(back, cells)
        return Replay(in_order([*back, *cells, *gone], self._schema, self._above), tuple(self._skipped))

    def _above(self, key: Key) -> Key | None:
        tree = self._schema.tables[key[0]].tree
        parent = (self._reader.row(key) or {}).get(tree.parent) if tree else None
        return (key[0], parent) if isinstance(parent, str) else None

    def _skip(self, change: Change, fields: Iterable[str] = ()) -> None:
        self._skipped.append(Skipped(change.table, change.row, tuple(fields)))

    def _brought_back(self) -> list[Change]:
        """Rows that are absent and whose foreign keys exist, or come back with them."""
        kept = {change.key: change for change in self._wanted[Op.INSERT] if self._reader.row(change.key) is None}
        while lost := [key for key, change in kept.items() if not self._anchored(change, kept)]:
            for key in lost:
                del kept[key]
        for change in self._wanted[Op.INSERT]:
            if change.key not in kept:
                self._skip(change)
        return list(kept.values())

    def _anchored(self, change: Change, back: Mapping[Key, Change]) -> bool:
        return all(self._exists(target, back) for _, target in self._targets(change))

    def _targets(self, change: Change) -> list[tuple[str, Key]]:
        foreign = self._schema.tables[change.table].foreign
        pairs = ((name, foreign[name], value) for name, value in (change.after or {}).items() if name in foreign)
        return [(name, (table, value)) for name, table, value in pairs if isinstance(value, str)]

    def _exists(self, key: Key, back: Mapping[Key, Change] | set[Key]) -> bool:
        return key in back or self._reader.row(key) is not None

    def _updates(self, back: set[Key]) -> list[Change]:
        """Cells that still hold what the step left and whose new target, if any, exists."""
        updates = []
        for change in self._wanted[Op.UPDATE]:
            kept = self._free_cells(change, back)
            if lost := [name for name in change.fields if name not in kept]:
                self._skip(change, sorted(lost))
            if kept:
                updates.append(_narrowed(change, kept))
        return updates

    def _free_cells(self, change: Change, back: set[Key]) -> set[str]:
        now = self._reader.row(change.key)
        if now is None:
            return set()
        alts = self._reader.alts(change.key)
        dangling = {name for name, target in self._targets(change) if not self._exists(target, back)}
        left = change.before or {}
        free = {
            name
            for name in change.fields
            if now[name] == left[name] and alts.get(name) == change.alts_before.get(name) and name not in dangling
        }
        shape = self._schema.tables[change.table]
        return {name for name in free if all(part in free for part in shape.place_with(name) if part in left)}

    def _without_loops(self, updates: list[Change], back: list[Change]) -> list[Change]:
        """Passes over moves that, all moves done, stand in a loop."""
        while (looping := self._looping(updates, back)) is not None:
            tree = self._tree(looping)
            place = {tree.parent, tree.order}
            self._skip(looping, sorted(place))
            rest = looping.fields - place
            updates = [change for change in updates if change is not looping]
            if rest:
                updates.append(_narrowed(looping, set(rest)))
        return updates

    def _tree(self, change: Change) -> Tree:
        tree = self._schema.tables[change.table].tree
        if tree is None:
            raise ValueError(f"{change.table} is not a tree")
        return tree

    def _looping(self, updates: list[Change], back: list[Change]) -> Change | None:
        moves = {change.key: change for change in (*back, *updates) if self._moves(change)}
        return next((change for change in updates if change.key in moves and self._in_loop(change, moves)), None)

    def _moves(self, change: Change) -> bool:
        tree = self._schema.tables[change.table].tree
        return tree is not None and tree.parent in (change.after or {})

    def _in_loop(self, change: Change, moves: Mapping[Key, Change]) -> bool:
        tree = self._tree(change)
        passed: set[Key] = set()
        current = change.key
        while current not in passed:
            passed.add(current)
            cells = moves[current].after if current in moves else self._reader.row(current)
            parent: Value = (cells or {}).get(tree.parent)
            if not isinstance(parent, str):
                return False
            current = (change.table, parent)
        return current == change.key

    def _removed(self, back: list[Change], cells: list[Change]) -> list[Change]:
        """Rows unchanged since, to which nothing points but rows that go too."""
        gone = {change.key: change for change in self._wanted[Op.DELETE] if self._unchanged(change)}
        rewritten = {change.key: change.after or {} for change in cells}
        pointed_at = {target for change in (*back, *cells) for _, target in self._targets(change)}
        while lost := [key for key in gone if key in pointed_at or self._held(key, gone, rewritten)]:
            for key in lost:
                del gone[key]
        for change in self._wanted[Op.DELETE]:
            if change.key not in gone:
                self._skip(change)
        return list(gone.values())

    def _unchanged(self, change: Change) -> bool:
        return self._reader.row(change.key) == change.before and self._reader.alts(change.key) == change.alts_before

    def _held(self, key: Key, gone: Mapping[Key, Change], rewritten: Mapping[Key, Values]) -> bool:
        return any(
            referrer not in gone and column not in rewritten.get(referrer, {})
            for referrer, column in self._reader.referrers(key)
        )


def _narrowed(change: Change, kept: set[str]) -> Change:
    """The part of an update that concerns the fields `kept`."""
    return Change(
        change.table, change.row,
        {name: value for name, value in (change.before or {}).items() if name in kept},
        {name: value for name, value in (change.after or {}).items() if name in kept},
        {name: values for name, values in change.alts_before.items() if name in kept},
        {name: values for name, values in change.alts_after.items() if name in kept},
    )  # fmt: skip
