"""Ends conflicts by writing one of the values that stand there. Pure.

Writing the value that is shown already ends a conflict too (JOURNAL R6). A chosen place that would close a loop, or a
link to a row that is gone, cannot be had: then what is shown stays, and that ends the conflict.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from charthouse.document.journal.fold import Conflicts
from charthouse.document.journal.net import in_order
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Change, Key, Value, Values

Wanted = Mapping[tuple[Key, str], Value]


@dataclass(frozen=True, slots=True)
class Settling:
    """The tables, their open conflicts, and the tables whose order keys go with a chosen place."""

    rows: Mapping[Key, Values]
    conflicts: Conflicts
    preferred: Mapping[Key, Values]


def settled(state: Settling, wanted: Wanted, schema: JournalSchema) -> tuple[Change, ...]:
    """The changes that end the conflicts of the cells in `wanted`."""
    chosen = _possible(state, wanted, schema)
    cells: dict[Key, dict[str, Value]] = {}
    for (key, name), value in chosen.items():
        cells.setdefault(key, {})[name] = value
    return in_order([_change(state, key, values, schema) for key, values in cells.items()], schema)


def _change(state: Settling, key: Key, values: dict[str, Value], schema: JournalSchema) -> Change:
    now = state.rows[key]
    tree = schema.tables[key[0]].tree
    after = dict(values)
    if tree is not None and tree.parent in values:
        moves = values[tree.parent] != now[tree.parent]
        there = state.preferred.get(key, now) if moves else now
        after[tree.order] = there.get(tree.order, now[tree.order])
    before = {name: now[name] for name in after}
    standing = {name: state.conflicts[key, name] for name in values}
    return Change(*key, before, after, standing)


def _possible(state: Settling, wanted: Wanted, schema: JournalSchema) -> dict[tuple[Key, str], Value]:
    chosen = {}
    for (key, name), value in wanted.items():
        table = schema.tables[key[0]].foreign.get(name)
        there = table is None or value is None or (table, str(value)) in state.rows
        chosen[key, name] = value if there else state.rows[key][name]
    places = [
        (key, name) for key, name in chosen if (tree := schema.tables[key[0]].tree) is not None and name == tree.parent
    ]
    while looping := [cell for cell in places if _in_loop(cell, chosen, state) and _moved(cell, chosen, state)]:
        key, name = looping[0]
        chosen[key, name] = state.rows[key][name]
    return chosen


def _moved(cell: tuple[Key, str], chosen: Wanted, state: Settling) -> bool:
    key, name = cell
    return chosen[cell] != state.rows[key][name]


def _in_loop(cell: tuple[Key, str], chosen: Wanted, state: Settling) -> bool:
    """Whether the walk up from a node comes back to it."""
    start, name = cell
    at: Key = start
    passed: set[Key] = set()
    while at not in passed:
        passed.add(at)
        parent = chosen.get((at, name), state.rows[at][name])
        if not isinstance(parent, str):
            return False
        at = (at[0], parent)
    return at == start
