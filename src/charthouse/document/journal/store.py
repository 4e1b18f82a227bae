"""The journal in the file: appending steps, reading them back, walking the timeline.

Plain sqlite3, so that a menu can name the step to undo without loading SQLAlchemy. Whoever calls `append` holds
the transaction; this class commits nothing.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Final

from charthouse.document.journal.step import (
    SUM_SIZE,
    Author,
    Change,
    Key,
    Kind,
    Step,
    StepId,
    Unreadable,
    Value,
    decode,
    decode_values,
    encode,
    encode_values,
    seal,
)
from charthouse.document.journal.timeline import Entry

_HEADER = """SELECT s.no, r.uid, r.person, r.device, r.app, s.seq, s.lamport, s.kind, s.label, s.at, s.schema,
  s.joined, s.seen, tr.uid, t.seq, s.sum, s.via
FROM step s JOIN replica r ON r.id = s.replica
LEFT JOIN step t ON t.no = s.target LEFT JOIN replica tr ON tr.id = t.replica """

ISSUED: Final = "issued:"  # keys of `meta`: the highest number given, by its scope
_META_SUM: Final = "sum"  # key of `meta`: over all that stands under the others
_END: Final[tuple[float, Iterable[tuple[int, str, str, int, str]]]] = (float("inf"), ())


@dataclass(frozen=True, slots=True)
class Stored:
    """A step as it stands in this file: its number here, the sum beside it, and its change rows as stored."""

    no: int
    step: Step
    sum: bytes
    data: tuple[str, ...]
    via: int | None

    @property
    def sound(self) -> bool:
        return seal(self.step, self.data) == self.sum


@dataclass(frozen=True, slots=True)
class Header:
    """What a list of steps shows."""

    no: int
    id: StepId
    kind: Kind
    label: str
    person: str
    at: int  # milliseconds since 1970, UTC
    target: StepId | None
    via: int | None


class JournalStore:
    """The journal tables of one open plan."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # the timeline

    def before(self, no: int | None) -> Entry | None:
        """The entry of the timeline before a step; the last one for None."""
        limit = "" if no is None else "AND no < ?"
        query = f"SELECT no, kind, target, joined FROM step WHERE via IS NULL {limit} ORDER BY no DESC LIMIT 1"
        return self._entry(query, () if no is None else (no,))

    def entry(self, no: int) -> Entry | None:
        return self._entry("SELECT no, kind, target, joined FROM step WHERE no = ?", (no,))

    def _entry(self, query: str, values: tuple[int, ...]) -> Entry | None:
        found = self._connection.execute(query, values).fetchone()
        return None if found is None else Entry(found[0], Kind(found[1]), found[2], bool(found[3]))

    # reading

    def headers(self, *, newest_first: bool = False, limit: int = -1) -> list[Header]:
        """Steps in the order in which they came into this file."""
        order = "DESC" if newest_first else "ASC"
        rows = self._connection.execute(f"{_HEADER} ORDER BY s.no {order} LIMIT ?", (limit,)).fetchall()
        return [_header(row) for row in rows]

    def header(self, no: int) -> Header:
        return _header(self._connection.execute(f"{_HEADER} WHERE s.no = ?", (no,)).fetchone())

    def load(self, no: int) -> Stored:
        """One step with its changes. Raises `Unreadable`."""
        return next(self._steps("WHERE s.no = ?", (no,)))

    def all(self, but: Container[StepId] = ()) -> Iterator[Stored]:
        """Every step in order of arrival, without those in `but`. Raises `Unreadable`."""
        by_step = "SELECT step, tbl, row, op, data FROM change ORDER BY step, n"
        grouped = groupby(self._connection.execute(by_step), key=itemgetter(0))
        no, changes = next(grouped, _END)
        for row in self._connection.execute(f"{_HEADER} ORDER BY s.no").fetchall():
            while no < row[0]:  # of a step that is left out; a change without any step: foreign keys tell
                no, changes = next(grouped, _END)
            if StepId(row[1], row[5]) not in but:
                yield _stored(row, [change[1:] for change in changes] if no == row[0] else [])

    def timeline(self, after: int, upto: int | None = None) -> Iterator[Stored]:
        """This file's own steps and merges behind a step, oldest first. Raises `Unreadable`."""
        limit = "" if upto is None else "AND s.no <= ?"
        values = (after,) if upto is None else (after, upto)
        return self._steps(f"WHERE s.via IS NULL AND s.no > ? {limit} ORDER BY s.no", values)

    def behind(self, no: int) -> list[tuple[int]]:
        """The numbers of the steps that came after a step of the timeline, but not by it."""
        return self._connection.execute("SELECT no FROM step WHERE no > ? AND via IS NOT ?", (no, no)).fetchall()

    def entries(self) -> list[Entry]:
        """The whole timeline, oldest first."""
        rows = self._connection.execute("SELECT no, kind, target, joined FROM step WHERE via IS NULL ORDER BY no")
        return [Entry(no, Kind(kind), target, bool(joined)) for no, kind, target, joined in rows]

    def sessions(self) -> Iterator[tuple[StepId, tuple[StepId, ...]]]:
        """The steps that say what they stand on, in the order of the fold. Raises `Unreadable`."""
        query = """SELECT r.uid, s.seq, s.seen FROM step s JOIN replica r ON r.id = s.replica
          WHERE s.seen IS NOT NULL ORDER BY s.lamport, r.uid, s.seq"""
        for uid, seq, seen in self._connection.execute(query):
            yield StepId(uid, seq), _read_seen(seen) or ()

    def brought_by(self, merge: int) -> set[StepId]:
        """The steps that a merge brought."""
        query = "SELECT r.uid, s.seq FROM step s JOIN replica r ON r.id = s.replica WHERE s.via = ?"
        return {StepId(uid, seq) for uid, seq in self._connection.execute(query, (merge,))}

    def sums(self) -> dict[StepId, bytes]:
        """The sum of every step, by its name, in order of arrival."""
        query = "SELECT r.uid, s.seq, s.sum FROM step s JOIN replica r ON r.id = s.replica ORDER BY s.no"
        return {StepId(uid, seq): bytes(found) for uid, seq, found in self._connection.execute(query)}

    def _steps(self, where: str, values: tuple[int, ...]) -> Iterator[Stored]:
        changes = "SELECT tbl, row, op, data FROM change WHERE step = ? ORDER BY n"
        for row in self._connection.execute(_HEADER + where, values).fetchall():
            stored = self._connection.execute(changes, (row[0],)).fetchall()
            yield _stored(row, stored)

    def alts(self, key: Key) -> dict[str, tuple[Value, ...]]:
        """The fields of a row that hold several people's values, with all of them."""
        query = "SELECT field, alts FROM conflict WHERE row = ? AND tbl = ?"
        return {name: decode_values(text) for name, text in self._connection.execute(query, (key[1], key[0]))}

    def conflicts(self) -> dict[tuple[Key, str], tuple[Value, ...]]:
        """Every cell that holds several people's values, with all of them, the one shown first."""
        found = self._connection.execute("SELECT tbl, row, field, alts FROM conflict ORDER BY tbl, row, field")
        return {((table, row), name): decode_values(alts) for table, row, name, alts in found}

    def has_conflicts(self) -> bool:
        return self._connection.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is not None

    # writing

    def next_lamport(self) -> int:
        (highest,) = self._connection.execute("SELECT max(lamport) FROM step").fetchone()
        return 1 + (highest or 0)

    def last_ids(self) -> tuple[StepId, ...]:
        """The last step of the timeline, if there is one: what a new session stands on."""
        query = f"{_HEADER} WHERE s.via IS NULL ORDER BY s.no DESC LIMIT 1"
        return tuple(StepId(row[1], row[5]) for row in self._connection.execute(query))

    def is_of(self, plan: str, steps: Iterable[StepId] = ()) -> bool:
        """Whether this is that plan, with these steps in it."""
        return (self.meta("plan") or "") == plan and all(self.number_of(step) is not None for step in steps)

    def number_of(self, step: StepId) -> int | None:
        """The number of a step in this file, or None where it is not here."""
        query = "SELECT s.no FROM step s JOIN replica r ON r.id = s.replica WHERE r.uid = ? AND s.seq = ?"
        found = self._connection.execute(query, (step.replica, step.seq)).fetchone()
        return None if found is None else int(found[0])

    def append(self, step: Step, *, target: int | None = None) -> int:
        """Write `step` behind all others; its number in this file."""
        data = tuple(map(encode, step.changes))
        return self._insert(step, data, seal(step, data), target, None)

    def receive(self, stored: Stored, via: int) -> int:
        """Write a step of another copy as it stands there, brought by the merge `via`; its number in this file.

        What a merge of that copy made of its tables is that file's own and stays there.
        """
        data = () if stored.step.kind in (Kind.MERGE, Kind.PULL) else stored.data
        step = replace(stored.step, changes=stored.step.changes[: len(data)])
        target = self.number_of(step.target) if step.target else None
        return self._insert(step, data, stored.sum, target, via)

    def _insert(self, step: Step, data: tuple[str, ...], total: bytes, target: int | None, via: int | None) -> int:
        no: int | None = self._connection.execute(
            "INSERT INTO step(replica, seq, lamport, kind, target, via, joined, at, schema, label, seen, sum) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._replica(step.author), step.id.seq, step.lamport, int(step.kind), target, via, int(step.joined),
                step.at, step.schema, step.label, _spell_seen(step.seen), total,
            ),
        ).lastrowid  # fmt: skip
        if no is None:
            raise RuntimeError("the step got no number")
        rows = (
            (no, n, change.table, change.row, int(change.op), text)
            for n, (change, text) in enumerate(zip(step.changes, data, strict=True))
        )
        self._connection.executemany("INSERT INTO change(step, n, tbl, row, op, data) VALUES (?, ?, ?, ?, ?, ?)", rows)
        return no

    def _replica(self, author: Author) -> int:
        found = self._connection.execute("SELECT id FROM replica WHERE uid = ?", (author.replica,)).fetchone()
        if found is not None:
            return int(found[0])
        query = "INSERT INTO replica(uid, person, device, app) VALUES (?, ?, ?, ?)"
        values = (author.replica, author.person, author.device, author.app)
        return self._connection.execute(query, values).lastrowid or 0

    def settle(self, changes: Iterable[Change]) -> None:
        """Bring the table of conflicts to what `changes` leave: a written cell is settled unless it says otherwise."""
        standing = self.has_conflicts()  # mostly none: then there is nothing to delete
        for change in changes:
            if standing:
                query = "DELETE FROM conflict WHERE row = ? AND tbl = ? AND field = ?"
                self._connection.executemany(query, [(change.row, change.table, name) for name in change.fields])
            if change.alts_after:
                rows = [(change.table, change.row, name, encode_values(a)) for name, a in change.alts_after.items()]
                self._connection.executemany("INSERT INTO conflict(tbl, row, field, alts) VALUES (?, ?, ?, ?)", rows)
                standing = True

    # what the file says of itself

    def meta(self, key: str) -> str | None:
        found = self._connection.execute("SELECT v FROM meta WHERE k = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def all_meta(self, prefix: str) -> dict[str, str]:
        """What the file says of itself under keys that begin with `prefix`."""
        query = "SELECT k, v FROM meta WHERE substr(k, 1, ?) = ? ORDER BY k"
        return dict(self._connection.execute(query, (len(prefix), prefix)).fetchall())

    def forget(self, keys: Iterable[str]) -> None:
        """Let the file not say `keys` of itself any more."""
        self._connection.executemany("DELETE FROM meta WHERE k = ?", [(key,) for key in keys])
        self.set_meta({})

    def clear(self) -> None:
        """Empty the journal: what comes next is a beginning."""
        for table in ("conflict", "change", "step", "replica"):
            self._connection.execute(f"DELETE FROM {table}")

    def known(self) -> dict[bytes, int]:
        """The number of the last step of every session that wrote here."""
        query = "SELECT r.uid, max(s.seq) FROM step s JOIN replica r ON r.id = s.replica GROUP BY r.uid"
        return dict(self._connection.execute(query).fetchall())

    def ever(self) -> set[Key]:
        """Every row that a step of the journal added, also those that are gone."""
        added = self._connection.execute("SELECT DISTINCT tbl, row FROM change WHERE op = 0")
        return {(table, row) for table, row in added}

    def set_meta(self, values: Mapping[str, str]) -> None:
        query = "INSERT INTO meta(k, v) VALUES (?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v"
        self._connection.executemany(query, values.items())
        self._connection.execute(query, (_META_SUM, self._sum_of_meta()))

    @property
    def meta_is_sound(self) -> bool:
        """Whether what the file says of itself is as it was written."""
        return self.meta(_META_SUM) == self._sum_of_meta()

    def _sum_of_meta(self) -> str:
        rows = self._connection.execute("SELECT k, v FROM meta WHERE k <> ? ORDER BY k", (_META_SUM,)).fetchall()
        return hashlib.blake2b(repr(rows).encode("utf-8", "surrogatepass"), digest_size=SUM_SIZE).hexdigest()


def _spell_seen(seen: tuple[StepId, ...] | None) -> str | None:
    if seen is None:
        return None
    return json.dumps([[one.replica.hex(), one.seq] for one in seen], separators=(",", ":"))


def _read_seen(text: str | None) -> tuple[StepId, ...] | None:
    if text is None:
        return None
    try:
        return tuple(StepId(bytes.fromhex(replica), int(seq)) for replica, seq in json.loads(text))
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable("what a session stood on cannot be read") from error


def _kind(number: int) -> Kind:
    try:
        return Kind(number)
    except ValueError as error:
        raise Unreadable(f"a step is of the unknown kind {number}") from error


def _target(row: tuple[object, ...]) -> StepId | None:
    replica, seq = row[13], row[14]
    return StepId(replica, seq) if isinstance(replica, bytes) and isinstance(seq, int) else None


def _header(row: tuple) -> Header:  # type: ignore[type-arg]
    return Header(row[0], StepId(row[1], row[5]), _kind(row[7]), row[8], row[2], row[9], _target(row), row[16])


def _stored(row: tuple, changes: list[tuple[str, str, int, str]]) -> Stored:  # type: ignore[type-arg]
    no, replica, person, device, app, seq, lamport, kind, label, at, schema, joined, seen = row[:13]
    step = Step(
        id=StepId(replica, seq), author=Author(replica, person, device, app), lamport=lamport, kind=_kind(kind),
        label=label, at=at, schema=schema, changes=tuple(decode(*change) for change in changes),
        target=_target(row), seen=_read_seen(seen), joined=bool(joined),
    )  # fmt: skip
    return Stored(no, step, row[15], tuple(change[3] for change in changes), row[16])
