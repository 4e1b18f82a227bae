"""Reads changes that an older Charthouse wrote as if this one had (JOURNAL S1). Stored steps are never rewritten.

An upcaster belongs to the schema version it leads away from; it is a small pure function from one change to the
same change under the next version's names, or None where the row has no place any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Change, Op, Step, Unreadable

Upcaster: TypeAlias = Callable[[Change], Change | None]
Upcasters: TypeAlias = Mapping[int, Upcaster]


def new_columns(columns: Mapping[str, frozenset[str]]) -> Upcaster:
    """Reads steps written before tables got these columns: they were empty in every row that came or went."""

    def upcaster(change: Change) -> Change:
        empty = dict.fromkeys(columns.get(change.table, ()))
        if not empty or change.op is Op.UPDATE:
            return change
        before, after = ({**image, **empty} if image is not None else None for image in (change.before, change.after))
        return replace(change, before=before, after=after)

    return upcaster


def upcast(
    changes: Iterable[Change], version: int, *, to: int, by: Upcasters, schema: JournalSchema
) -> tuple[Change, ...]:
    """`changes` of a step written under `version`, in the names of version `to`. Raises `Unreadable`."""
    lifted = (_lifted(change, range(version, to), by) for change in changes)
    return tuple(_known(change, schema) for change in lifted if change is not None)


def lifted(step: Step, *, to: int, by: Upcasters, schema: JournalSchema) -> Step:
    """`step` with its changes in the names of version `to`. Raises `Unreadable`."""
    changes = upcast(step.changes, step.schema, to=to, by=by, schema=schema)
    return step if step.schema == to else replace(step, changes=changes)


def _lifted(change: Change, versions: range, by: Upcasters) -> Change | None:
    current: Change | None = change
    for version in versions:
        if current is not None and version in by:
            current = by[version](current)
    return current


def _known(change: Change, schema: JournalSchema) -> Change:
    """Names from a file reach SQL only if the plan's own tables have them."""
    shape = schema.tables.get(change.table)
    images = (change.before, change.after)
    if shape is None or not all(image is None or image.keys() <= shape.names for image in images):
        raise Unreadable(f"a step speaks of {change.table}, which this plan does not have so")
    return change
