"""A step: one gesture with the rows it changed, and how it is written down. Pure; nothing here reads a file.

A `Change` speaks of one row. `before` and `after` hold the same fields for an update; an insert has no
`before`, a delete no `after`, and either then carries the whole row. `alts_*` hold, for fields that several
people wrote without seeing each other, all their values, the one shown first.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, TypeAlias, cast

Value: TypeAlias = int | float | str | bytes | None
Values: TypeAlias = Mapping[str, Value]
Alternatives: TypeAlias = Mapping[str, tuple[Value, ...]]
Key: TypeAlias = tuple[str, str]  # table, row id
Json: TypeAlias = "int | float | str | list[Json] | dict[str, Json] | None"

ALTS: Final = "?"
SUM_SIZE: Final = 16
NOTHING: Final[Alternatives] = {}


class Kind(IntEnum):
    """What a step is. The numbers stand in the file."""

    EDIT = 0
    UNDO = 1
    REDO = 2
    MERGE = 3
    PULL = 4
    BASELINE = 5


class Op(IntEnum):
    """What happened to a row. The numbers stand in the file."""

    INSERT = 0
    UPDATE = 1
    DELETE = 2


class Unreadable(ValueError):
    """What stands in the journal cannot have been written by Charthouse."""


@dataclass(frozen=True, slots=True, order=True)
class StepId:
    """A step's name in every copy of the plan: the session that wrote it, and its number there."""

    replica: bytes
    seq: int

    def __str__(self) -> str:
        return f"{self.replica.hex()}-{self.seq}"


@dataclass(frozen=True, slots=True)
class Author:
    """One writing session of one program on one file."""

    replica: bytes
    person: str
    device: str
    app: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did to one row."""

    table: str
    row: str
    before: Values | None
    after: Values | None
    alts_before: Alternatives = field(default_factory=dict)
    alts_after: Alternatives = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return self.table, self.row

    @property
    def op(self) -> Op:
        if self.before is None:
            return Op.INSERT
        return Op.DELETE if self.after is None else Op.UPDATE

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(self.before or {}) | frozenset(self.after or {})

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.table, self.row, self.after, self.before, self.alts_after, self.alts_before)


@dataclass(frozen=True, slots=True)
class Step:
    """One gesture. `target` names the step an undo or redo means; `seen` what a session stood on at its start."""

    id: StepId
    author: Author
    lamport: int
    kind: Kind
    label: str
    at: int
    schema: int
    changes: tuple[Change, ...]
    target: StepId | None = None
    seen: tuple[StepId, ...] | None = None
    joined: bool = False

    @property
    def order(self) -> tuple[int, bytes, int]:
        """Where the step stands in the one order all copies agree on."""
        return self.lamport, self.id.replica, self.id.seq


def encode(change: Change) -> str:
    """The `data` text of a change row."""
    before, after = change.before, change.after
    if before is not None and after is not None:
        cells = {name: _cell(change, name) for name in after}
        return _dump(cells)
    whole = before if after is None else after
    image = {name: _plain(value) for name, value in (whole or {}).items()}
    alts = change.alts_before if after is None else change.alts_after
    if alts:
        image[ALTS] = {name: [_plain(value) for value in values] for name, values in alts.items()}
    return _dump(image)


def _cell(change: Change, name: str) -> Json:
    before, after = cast("Values", change.before), cast("Values", change.after)
    pair: list[Json] = [_plain(before[name]), _plain(after[name])]
    if name in change.alts_before or name in change.alts_after:
        pair.append([_plain(value) for value in change.alts_before.get(name, ())])
        pair.append([_plain(value) for value in change.alts_after.get(name, ())])
    return pair


def decode(table: str, row: str, op: int, data: str) -> Change:
    """The change a row of the journal speaks of. Raises `Unreadable`."""
    try:
        parsed = json.loads(data)
        if op == Op.UPDATE:
            return _decode_update(table, row, parsed)
        alts = {name: tuple(map(_value, values)) for name, values in parsed.pop(ALTS, {}).items()}
        image = {name: _value(value) for name, value in parsed.items()}
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError) as error:
        raise Unreadable(f"a change of {table} {row} cannot be read") from error
    if op == Op.INSERT:
        return Change(table, row, None, image, alts_after=alts)
    if op == Op.DELETE:
        return Change(table, row, image, None, alts_before=alts)
    raise Unreadable(f"a change of {table} {row} is of the unknown kind {op}")


def _decode_update(table: str, row: str, parsed: dict[str, list[Json]]) -> Change:
    before = {name: _value(cell[0]) for name, cell in parsed.items()}
    after = {name: _value(cell[1]) for name, cell in parsed.items()}
    with_alts = {name: cell for name, cell in parsed.items() if len(cell) > 2}
    alts_before = {name: _alts(cell[2]) for name, cell in with_alts.items() if cell[2]}
    alts_after = {name: _alts(cell[3]) for name, cell in with_alts.items() if cell[3]}
    return Change(table, row, before, after, alts_before, alts_after)


def encode_values(values: tuple[Value, ...]) -> str:
    """Alternatives as text."""
    return _dump([_plain(value) for value in values])


def decode_values(text: str) -> tuple[Value, ...]:
    """Alternatives from text. Raises `Unreadable`."""
    try:
        return _alts(json.loads(text))
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable("alternatives cannot be read") from error


def seal(step: Step, data: tuple[str, ...]) -> bytes:
    """The sum that guards a stored step: over its header, its author and its change rows as stored.

    A merge's or pull's rows are this file's own difference and no part of it (JOURNAL §2).
    """
    author = step.author
    header: list[Json] = [
        author.replica.hex(), author.person, author.device, author.app, step.id.seq, step.lamport, int(step.kind),
        str(step.target) if step.target else None, int(step.joined), step.at, step.schema, step.label,
        None if step.seen is None else [str(one) for one in step.seen],
    ]  # fmt: skip
    if step.kind not in (Kind.MERGE, Kind.PULL):
        header += [[c.table, c.row, int(c.op), text] for c, text in zip(step.changes, data, strict=True)]
    return hashlib.blake2b(_dump(header).encode("utf-8", "surrogatepass"), digest_size=SUM_SIZE).digest()


def _dump(parsed: Json) -> str:
    return json.dumps(parsed, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _plain(value: Value) -> Json:
    return {"b": value.hex()} if isinstance(value, bytes) else value


def _value(parsed: Json) -> Value:
    if isinstance(parsed, dict):
        return bytes.fromhex(str(parsed["b"]))
    if isinstance(parsed, list):
        raise TypeError("a list is no value")
    return parsed


def _alts(parsed: Json) -> tuple[Value, ...]:
    if not isinstance(parsed, list):
        raise TypeError("alternatives are a list")
    return tuple(map(_value, parsed))
