"""Copies without a past, made to be shared (JOURNAL W2).

Deleted text stays in a journal. So what goes out to participants is a plan written anew: the rows as they are in one
baseline step, without history, and without what its tables mark as private. It remembers the step at which it was made,
so that what participants do in it can be merged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import charthouse
from charthouse.document import file, here
from charthouse.document.journal.net import in_order
from charthouse.document.journal.pen import Pen
from charthouse.document.journal.schema import JournalSchema, TableShape
from charthouse.document.journal.step import Change, Key, Kind, Value, Values
from charthouse.document.journal.store import ISSUED, JournalStore
from charthouse.document.merge_source import SHARED_FROM
from charthouse.document.past import Past
from charthouse.document.reading import all_rows, carry_out
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document

BALLOTS: Final = frozenset({"ballot", "vote"})
"""Private tables that go along where the sender wants them to; the votes of a revealed round are counted from them."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a shared copy goes without, for the person who sends it."""

    steps: int
    notes: int  # cells with something private in them
    rows: Mapping[str, int]  # private rows by table
    checkpoints: int


def left_out(document: Document, *, ballots: bool = False) -> LeftOut:
    """What `share` would leave out. `ballots`: those stay in."""
    schema = JournalSchema.of(document.model.metadata())
    rows = list(all_rows(document.connection, schema))
    hidden = [key for key, _ in rows if schema.tables[key[0]].hidden and not (ballots and key[0] in BALLOTS)]
    notes = sum(bool(values[name]) for (table, _), values in rows for name in schema.tables[table].private)
    counts = {table: sum(key[0] == table for key in hidden) for table in {key[0] for key in hidden}}
    marks = sum(key[0] == "checkpoint" for key, _ in rows)
    return LeftOut(document.rows("SELECT count(*) FROM step")[0][0], notes, counts, marks)


def share(document: Document, path: Path, *, ballots: bool = False) -> LeftOut:
    """Write a copy for participants to `path`, with the ballots of votes where they are wanted.

    Raises `Refused` where something stands there or it cannot be written.
    """
    if path.exists():
        raise Refused("“{name}” exists already; choose another name.", name=path.name)
    last = document.last_step
    if last is None:
        raise Refused("There is nothing in the plan to share yet.")
    missing = left_out(document, ballots=ballots)
    try:
        with closing(_written(document, BALLOTS if ballots else frozenset())) as memory:
            JournalStore(memory).set_meta({SHARED_FROM: str(last)})
            file.copy_out(memory, path)
    except (OSError, sqlite3.Error) as error:
        raise Refused("The copy cannot be written to “{path}”.", path=path) from error
    return missing


def _written(document: Document, along: frozenset[str]) -> sqlite3.Connection:
    """The shared plan, in memory: its pages have never held anything else."""
    model = document.model
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        file.build(file.prepared(memory, writing=False), model)
        past, store = Past(document.connection, model), JournalStore(memory)
        changes = baseline_of(public(past.rows(), past.schema, along), past.schema)
        store.set_meta({"plan": document.plan_id, **past.store.all_meta(ISSUED)})
        memory.execute("BEGIN")
        carry_out(memory, changes)
        pen = Pen(person=document.person, device=here.device(), app=charthouse.__version__, schema=model.version)
        step = pen.draft(store, Kind.BASELINE, said("Copy of “{name}”", name=document.path.name), changes)
        store.append(replace(step, lamport=past.store.next_lamport()))
        memory.execute("COMMIT")
    except BaseException:
        memory.close()
        raise
    return memory


def baseline_of(rows: Mapping[Key, Values], schema: JournalSchema) -> tuple[Change, ...]:
    """`rows` as the changes of a first step."""
    return in_order([Change(*key, None, values) for key, values in rows.items()], schema)


def public(rows: Mapping[Key, Values], schema: JournalSchema, along: frozenset[str] = frozenset()) -> dict[Key, Values]:
    """Without private tables (but those of `along`) and columns, what tells of the history, and links into all that."""
    kept: dict[Key, Values] = {
        key: {name: _blank(value) if name in shape.private else value for name, value in values.items()}
        for key, values in rows.items()
        if not (((shape := schema.tables[key[0]]).hidden and key[0] not in along) or shape.timeless)
    }
    while loose := [key for key, values in kept.items() if any(_broken(schema.tables[key[0]], values, kept))]:
        for key in loose:
            del kept[key]
    return kept


def _blank(value: Value) -> Value:
    return "" if isinstance(value, str) else None


def _broken(shape: TableShape, values: Values, kept: Mapping[Key, Values]) -> Iterator[bool]:
    for name, table in shape.foreign.items():
        value = values[name]
        yield isinstance(value, str) and (table, value) not in kept
