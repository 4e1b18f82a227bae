"""What a committed step tells those who show the plan, and what a verb hands back. Plain data, light to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from charthouse.document.journal.replay import Skipped
from charthouse.document.journal.step import Kind, Step

_MANY = 1_000


@dataclass(frozen=True, slots=True)
class Changed:
    """One committed step. `rows` is None where so many rows changed that a view does best to read all again."""

    step: Step
    kind: Kind
    label: str
    tables: frozenset[str]
    fields: frozenset[tuple[str, str]]  # (table, field)
    rows: Mapping[str, frozenset[str]] | None  # table → ids
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What a verb did: the row it is about, if a single one, and its step. `rows`: those that were added, in order.

    `step` is None where nothing changed, and inside a group: the group is the step.
    """

    row: str | None
    step: Step | None
    rows: tuple[str, ...] = ()


def changed(step: Step, skipped: tuple[Skipped, ...] = ()) -> Changed:
    """What `step` changed, gathered."""
    rows: dict[str, set[str]] = {}
    for change in step.changes:
        rows.setdefault(change.table, set()).add(change.row)
    few = {table: frozenset(ids) for table, ids in rows.items()} if len(step.changes) <= _MANY else None
    fields = frozenset((change.table, name) for change in step.changes for name in change.fields)
    return Changed(step, step.kind, step.label, frozenset(rows), fields, few, skipped)
