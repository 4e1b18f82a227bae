"""Several changes of the same rows as one for each row, in an order in which they can be carried out. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Alternatives, Change, Key, Op, Value, Values

Above: TypeAlias = Callable[[Key], Key | None]


def net(changes: Iterable[Change], schema: JournalSchema, above: Above | None = None) -> tuple[Change, ...]:
    """One change for each row: first before, last after. What ends as it began is left out."""
    netted: dict[Key, Change | None] = {}
    for change in changes:
        earlier = netted.get(change.key)
        netted[change.key] = change if earlier is None else _joined(earlier, change)
    trimmed = (_trimmed(change, schema) for change in netted.values() if change is not None)
    return in_order([change for change in trimmed if change is not None], schema, above)


def _joined(first: Change, then: Change) -> Change | None:
    before = _under(first.before, then.before)
    after = _under(then.after, first.after)
    if first.before is None and then.after is None:
        return None
    if first.before is None:
        before = None
    if then.after is None:
        after = None
    return Change(
        first.table, first.row, before, after,
        _alts_under(first.alts_before, first.fields, then.alts_before),
        _alts_under(then.alts_after, then.fields, first.alts_after),
    )  # fmt: skip


def _under(strong: Values | None, weak: Values | None) -> Values | None:
    if strong is None or weak is None:
        return weak if strong is None else strong
    return {**weak, **strong}


def _alts_under(strong: Alternatives, spoken_of: frozenset[str], weak: Alternatives) -> Alternatives:
    return {**{name: values for name, values in weak.items() if name not in spoken_of}, **strong}


def _trimmed(change: Change, schema: JournalSchema) -> Change | None:
    """An update without the cells that stay as they are; a tree's place stays together."""
    before, after = change.before, change.after
    if before is None or after is None:
        return change
    shape = schema.tables[change.table]
    differing = {name for name in after if before[name] != after[name] or _alts_differ(change, name)}
    kept = {place for name in differing for place in shape.place_with(name)}
    if not kept:
        return None
    return Change(
        change.table, change.row, _only(before, kept), _only(after, kept),
        {name: values for name, values in change.alts_before.items() if name in kept},
        {name: values for name, values in change.alts_after.items() if name in kept},
    )  # fmt: skip


def _only(values: Values, kept: set[str]) -> Values:
    return {name: value for name, value in values.items() if name in kept}


def _alts_differ(change: Change, name: str) -> bool:
    return change.alts_before.get(name) != change.alts_after.get(name)


def in_order(changes: Iterable[Change], schema: JournalSchema, above: Above | None = None) -> tuple[Change, ...]:
    """Inserts, updates, deletes; among them tree nodes top-down in the tree they lead to (JOURNAL R2).

    So no single move passes through a loop. `above` tells the parent, in that tree, of a node that does not move;
    it is asked only where several nodes move.
    """
    listed = list(changes)
    leads_to = {change.key: _parent(change, schema) for change in listed if _places(change, schema)}
    moves = sum(change.op is Op.UPDATE and change.key in leads_to for change in listed)
    depths = _Depths(leads_to, above if moves > 1 else None)
    return tuple(sorted(listed, key=lambda change: (change.op, depths.of(change.key) if change.after else 0)))


def _places(change: Change, schema: JournalSchema) -> bool:
    tree = schema.tables[change.table].tree
    return tree is not None and tree.parent in (change.after or {})


def _parent(change: Change, schema: JournalSchema) -> Key | None:
    tree = schema.tables[change.table].tree
    parent: Value = (change.after or {}).get(tree.parent) if tree else None
    return (change.table, parent) if isinstance(parent, str) else None


class _Depths:
    """How many nodes stand above a placed one: all of them with `above`, else the placed ones in a row."""

    def __init__(self, leads_to: Mapping[Key, Key | None], above: Above | None) -> None:
        self._leads_to = leads_to
        self._above = above
        self._known: dict[Key, int] = {}

    def of(self, key: Key) -> int:
        if key not in self._leads_to:
            return 0
        path: dict[Key, None] = {}
        current: Key | None = key
        while current is not None and current not in self._known and current not in path:
            path[current] = None
            current = self._next(current)
        depth = self._known.get(current, -1) if current is not None else -1
        for passed in reversed(path):
            depth += 1
            self._known[passed] = depth
        return self._known[key]

    def _next(self, key: Key) -> Key | None:
        if key in self._leads_to:
            return self._leads_to[key]
        return self._above(key) if self._above else None
