"""Looks for damage in a plan: the sums of its steps, gaps between them, and the fold of its journal against its
tables, which names the damaged cell and what should stand there.

SQLite's own checks do not see a flipped bit inside a text. Run by `charthouse check`, and before a migrated plan
takes the place of the old one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from charthouse.document import litter
from charthouse.document.check_timeline import broken_timeline
from charthouse.document.damage import Damage as Damage
from charthouse.document.journal.fold import Folded, fold
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Key, Kind, Unreadable, Value, Values
from charthouse.document.journal.store import JournalStore, Stored
from charthouse.document.journal.upcast import lifted
from charthouse.document.model import PlanModel
from charthouse.document.reading import all_rows
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document


def examine(document: Document) -> tuple[Damage, ...]:
    """All damage in an open plan; none in a sound one. Raises `Refused` for a plan of a newer Charthouse."""
    if document.version > document.model.version:
        raise Refused("“{name}” was made by a newer Charthouse; only that one can check it.", name=document.path.name)
    return examine_connection(document.connection, document.model)


def examine_connection(connection: sqlite3.Connection, model: PlanModel) -> tuple[Damage, ...]:
    """All damage in a plan of this version."""
    with litter.left_lying():
        return _examined(connection, model)


def _examined(connection: sqlite3.Connection, model: PlanModel) -> tuple[Damage, ...]:
    schema = JournalSchema.of(model.metadata())
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            return (Damage(said("The file is damaged: {verdict}.", verdict=verdict)),)
        stored = list(JournalStore(connection).all())
        damage = [*_broken_sums(stored), *_gaps(stored), *_arrivals(stored), *_numbering(connection)]
        damage += _meta(connection, model)
        steps = [lifted(one.step, to=model.version, by=model.upcasters, schema=schema) for one in stored]
        folded = fold(steps, schema)
        damage += _differences(connection, folded, schema)
        own = [step for one, step in zip(stored, steps, strict=True) if one.via is None]
        return tuple(damage or broken_timeline(own, folded))  # the tables are right: does the timeline lead there?
    except Unreadable as error:
        return (Damage(said("The journal is damaged: {error}.", error=str(error))),)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return (Damage(said("The file is damaged: SQLite cannot read all of it.")),)


def _broken_sums(stored: list[Stored]) -> Iterator[Damage]:
    for one in stored:
        if not one.sound:
            yield Damage(
                said("Step {no}, “{step}”, is not as it was written (its sum differs).", no=one.no, step=one.step.label)
            )


def _meta(connection: sqlite3.Connection, model: PlanModel) -> Iterator[Damage]:
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if not JournalStore(connection).meta_is_sound or revision != [(model.revisions[model.version],)]:
        yield Damage(said("What the file says of itself (which plan, version and numbers) is not as it was written."))


def _arrivals(stored: list[Stored]) -> Iterator[Damage]:
    """A file numbers its steps as they come; those of another copy stand behind the merge that brought them."""
    merge = None
    for place, one in enumerate(stored, 1):
        if one.via is None:
            merge = one.no if one.step.kind in (Kind.MERGE, Kind.PULL) else None
        if one.no != place or one.via not in (None, merge):
            yield Damage(said("Step {no}, “{step}”, did not come as the file says.", no=one.no, step=one.step.label))
            return


def _numbering(connection: sqlite3.Connection) -> Iterator[Damage]:
    """The changes of a step are numbered from 0, in their order."""
    expected: dict[int, int] = {}
    for step, n in connection.execute("SELECT step, n FROM change ORDER BY step, n"):
        if n != expected.get(step, 0):
            yield Damage(said("The changes of step {step} are not numbered as they were written.", step=step))
            return
        expected[step] = n + 1


def _gaps(stored: list[Stored]) -> Iterator[Damage]:
    """A session numbers its steps without gaps."""
    numbers: dict[bytes, set[int]] = {}
    for one in stored:
        numbers.setdefault(one.step.id.replica, set()).add(one.step.id.seq)
    for replica, found in numbers.items():
        if missing := set(range(1, max(found) + 1)) - found:
            sentence = said(
                "Of session {session} {count} step(s) are missing, the first is {first}.",
                session=replica.hex(), count=len(missing), first=min(missing),
            )  # fmt: skip
            yield Damage(sentence)


def _differences(connection: sqlite3.Connection, folded: Folded, schema: JournalSchema) -> Iterator[Damage]:
    tables = dict(all_rows(connection, schema))
    for key in folded.rows.keys() - tables.keys():
        yield Damage(said("A row of {table} is missing.", table=key[0]), *key)
    for key, found in tables.items():
        expected = folded.rows.get(key)
        if expected is None:
            yield Damage(said("A row of {table} was not added by any step.", table=key[0]), *key)
        else:
            yield from _cells(key, found, expected)
    yield from _conflicts(connection, folded)


def _cells(key: Key, found: Values, expected: Values) -> Iterator[Damage]:
    for name, value in found.items():
        should = expected.get(name)
        if (type(value), value) != (type(should), should):
            sentence = said(
                "{cell} holds {found}; its steps say {expected}.",
                cell=f"{key[0]}.{name}", found=_quoted(value), expected=_quoted(should),
            )  # fmt: skip
            yield Damage(sentence, *key, name, value, should)


def _conflicts(connection: sqlite3.Connection, folded: Folded) -> Iterator[Damage]:
    found = JournalStore(connection).conflicts()
    for key, name in folded.conflicts.keys() ^ found.keys():
        sentence = said("The list of conflicting values of {cell} is not what the steps say.", cell=f"{key[0]}.{name}")
        yield Damage(sentence, *key, name)
    for (key, name), alts in found.items():
        if set(folded.conflicts.get((key, name), alts)) != set(alts):
            sentence = said("The conflicting values of {cell} are not what the steps say.", cell=f"{key[0]}.{name}")
            yield Damage(sentence, *key, name)


def _quoted(value: Value) -> str:
    text = f"“{value}”" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…”"
