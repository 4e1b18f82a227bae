"""Looks for damage in a plan: the sums of its steps, gaps between them, and the fold of its journal against its
tables, which names the damaged cell and what should stand there.

SQLite's own checks do not see a flipped bit inside a text. Run by `charthouse check`, and before a migrated plan
takes the place of the old one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from charthouse.document.check_timeline import broken_timeline
from charthouse.document.damage import Damage as Damage
from charthouse.document.journal.fold import Folded, fold
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Key, Unreadable, Value, Values
from charthouse.document.journal.store import JournalStore, Stored
from charthouse.document.journal.upcast import lifted
from charthouse.document.model import PlanModel
from charthouse.document.reading import all_rows
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.document import Document


def examine(document: Document) -> tuple[Damage, ...]:
    """All damage in an open plan; none in a sound one. Raises `Refused` for a plan of a newer Charthouse."""
    if document.version > document.model.version:
        raise Refused(f"“{document.path.name}” was made by a newer Charthouse; only that one can check it.")
    return examine_connection(document.connection, document.model)


def examine_connection(connection: sqlite3.Connection, model: PlanModel) -> tuple[Damage, ...]:
    """All damage in a plan of this version."""
    schema = JournalSchema.of(model.metadata())
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            return (Damage(f"The file is damaged: {verdict}."),)
        stored = list(JournalStore(connection).all())
        damage = [*_broken_sums(stored), *_gaps(stored), *_meta(connection), *_numbering(connection)]
        steps = [lifted(one.step, to=model.version, by=model.upcasters, schema=schema) for one in stored]
        folded = fold(steps, schema)
        damage += _differences(connection, folded, schema)
        own = [step for one, step in zip(stored, steps, strict=True) if one.via is None]
        return tuple(damage or broken_timeline(own, folded.rows))  # the tables are right: does the timeline lead there?
    except Unreadable as error:
        return (Damage(f"The journal is damaged: {error}."),)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return (Damage("The file is damaged: SQLite cannot read all of it."),)


def _broken_sums(stored: list[Stored]) -> Iterator[Damage]:
    for one in stored:
        if not one.sound:
            yield Damage(f"Step {one.no}, “{one.step.label}”, is not as it was written (its sum differs).")


def _meta(connection: sqlite3.Connection) -> Iterator[Damage]:
    if not JournalStore(connection).meta_is_sound:
        yield Damage("What the file says of itself (which plan, version and numbers) is not as it was written.")


def _numbering(connection: sqlite3.Connection) -> Iterator[Damage]:
    """The changes of a step are numbered from 0, in their order."""
    expected: dict[int, int] = {}
    for step, n in connection.execute("SELECT step, n FROM change ORDER BY step, n"):
        if n != expected.get(step, 0):
            yield Damage(f"The changes of step {step} are not numbered as they were written.")
            return
        expected[step] = n + 1


def _gaps(stored: list[Stored]) -> Iterator[Damage]:
    """A session numbers its steps without gaps."""
    numbers: dict[bytes, set[int]] = {}
    for one in stored:
        numbers.setdefault(one.step.id.replica, set()).add(one.step.id.seq)
    for replica, found in numbers.items():
        if missing := set(range(1, max(found) + 1)) - found:
            yield Damage(f"Of session {replica.hex()} {len(missing)} step(s) are missing, the first is {min(missing)}.")


def _differences(connection: sqlite3.Connection, folded: Folded, schema: JournalSchema) -> Iterator[Damage]:
    tables = dict(all_rows(connection, schema))
    for key in folded.rows.keys() - tables.keys():
        yield Damage(f"A row of {key[0]} is missing.", *key)
    for key, found in tables.items():
        expected = folded.rows.get(key)
        if expected is None:
            yield Damage(f"A row of {key[0]} was not added by any step.", *key)
        else:
            yield from _cells(key, found, expected)
    yield from _conflicts(connection, folded)


def _cells(key: Key, found: Values, expected: Values) -> Iterator[Damage]:
    for name, value in found.items():
        should = expected.get(name)
        if (type(value), value) != (type(should), should):
            sentence = f"{key[0]}.{name} holds {_quoted(value)}; its steps say {_quoted(should)}."
            yield Damage(sentence, *key, name, value, should)


def _conflicts(connection: sqlite3.Connection, folded: Folded) -> Iterator[Damage]:
    found = JournalStore(connection).conflicts()
    for key, name in folded.conflicts.keys() ^ found.keys():
        yield Damage(f"The list of conflicting values of {key[0]}.{name} is not what the steps say.", *key, name)
    for (key, name), alts in found.items():
        if set(folded.conflicts.get((key, name), alts)) != set(alts):
            yield Damage(f"The conflicting values of {key[0]}.{name} are not what the steps say.", *key, name)


def _quoted(value: Value) -> str:
    text = f"“{value}”" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…”"
