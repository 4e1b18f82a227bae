"""A sound plan out of a damaged one: a new file beside it. The damaged file stays as it is, as evidence.

Three ways, the first that leads to a plan without damage: the tables are put right from the journal; the journal is
put right from a good backup of this file, and the tables from it; the newest good backup stands in for the whole.
Nothing is made to look good: what comes out is examined again, and what could not be saved is said.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path

from charthouse.document import file
from charthouse.document.backups import Backup, listed
from charthouse.document.catalogue import catalogue
from charthouse.document.check import Damage, examine, examine_connection
from charthouse.document.document import Document
from charthouse.document.guard import expected, judge
from charthouse.document.header import read_header
from charthouse.document.journal.merging import difference
from charthouse.document.journal.step import Unreadable, encode_values
from charthouse.document.journal.store import JournalStore
from charthouse.document.known import plan_at, remember
from charthouse.document.model import APPLICATION_ID, PLAN, PlanModel
from charthouse.document.opening import Opened
from charthouse.document.past import Past
from charthouse.document.private import in_memory_copy
from charthouse.document.queries.names import Names
from charthouse.document.reading import carry_out
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said


class Way(StrEnum):
    """Where the right values came from."""

    JOURNAL = "journal"  # the file's own steps
    STEPS = "steps"  # steps of a backup took the place of damaged ones
    BACKUP = "backup"  # the backup stands in for the file


@dataclass(frozen=True, slots=True)
class Repaired:
    """`mended` is the damage that the new file does not have any more; `lost` says what it does not hold."""

    path: Path
    way: Way
    backup: Path | None
    mended: tuple[Damage, ...]
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of a plan that cannot be opened. `damage`: None where nothing of it can be read any more.

    `plan_id`: which plan it is, or was when this computer saw it last. `backup`: the newest of that plan. `names`: what
    damaged rows are called, by their ids.
    """

    damage: tuple[Damage, ...] | None
    plan_id: str
    backup: Backup | None
    names: Mapping[str, str] = field(default_factory=dict)


def diagnose(path: Path, *, model: PlanModel = PLAN) -> Diagnosis:
    """What is wrong with the file at `path`, and what there is to put it right. Writes nothing."""
    with _readable(path, model) as source:
        damage = _found(source, path, model)
        said_by_it = JournalStore(source).meta("plan") if source is not None else None
        names: Mapping[str, str] = {}
        if source is not None:
            names = called(Document(path, Opened(source, None, model.version), model=model, person=None), damage or ())
    plan_id = said_by_it or plan_at(path)
    return Diagnosis(damage, plan_id, next(iter(listed(plan_id)), None) if plan_id else None, names)


def called(document: Document, damage: Sequence[Damage]) -> Mapping[str, str]:
    """What damaged rows are called, by their ids, as far as that can be read."""
    names, found = Names(document), {}
    for table, row in {(one.table, one.row) for one in damage}:
        if table and row:
            with suppress(Refused, sqlite3.Error):
                found[row] = " ".join((names.code(table, row), names.name(table, row))).strip()
    return found


def repair(path: Path, target: Path, plan_id: str, *, model: PlanModel = PLAN) -> Repaired:
    """Make `target`, a sound plan, out of the damaged one at `path`, whose backups are those of `plan_id`.

    Raises `Refused`, with no file made, where neither the journal nor a backup gives a sound plan.
    """
    if target.exists():
        raise Refused("“{name}” exists already; the repaired plan needs a name of its own.", name=target.name)
    with _readable(path, model) as source:
        damage = _found(source, path, model)
        if source is not None:
            if not damage:
                raise Refused("“{name}” is sound; there is nothing to repair.", name=path.name)
            if _tried(source, target, model, lambda _connection: True):
                return Repaired(target, Way.JOURNAL, None, damage)
            for backup in _good_backups(plan_id, model):
                if _tried(source, target, model, partial(_take_steps, backup=backup)):
                    return Repaired(target, Way.STEPS, backup, damage)
        for backup in _good_backups(plan_id, model):
            with Document.open(backup, read_only=True, model=model) as good:
                lost = _lost(source, good)
                good.save_copy(target)
            return Repaired(target, Way.BACKUP, backup, damage or (), lost)
    raise Refused(
        "“{name}” cannot be repaired: its journal is damaged too, and there is no good backup of it.", name=path.name
    )


def _found(source: sqlite3.Connection | None, path: Path, model: PlanModel) -> tuple[Damage, ...] | None:
    """The damage in what can be read of a plan; what cannot be opened is damaged, whatever its steps say."""
    if source is None:
        return None
    return examine_connection(source, model) or _first_bytes(path, model)


def _first_bytes(path: Path, model: PlanModel) -> tuple[Damage, ...]:
    try:
        sound = read_header(path).version == model.version
    except Refused:
        sound = False
    return () if sound else (Damage(said("The first bytes of the file are not as they were written.")),)


@contextmanager
def _readable(path: Path, model: PlanModel) -> Iterator[sqlite3.Connection | None]:
    """The plan opened to read; where it cannot be opened, what SQLite reads of a copy in memory, or None.

    A text that is no text any more is read with a mark for each wrong byte: so its cell is found.
    """
    try:
        document = Document.open(path, read_only=True, model=model)
    except (Refused, sqlite3.Error):
        memory = _salvaged(path, model)
        try:
            yield memory
        finally:
            if memory is not None:
                memory.close()
    else:
        with document:
            yield document.connection


def _salvaged(path: Path, model: PlanModel) -> sqlite3.Connection | None:
    """A copy in memory, if it has exactly the tables of a plan: nothing in it runs by itself."""
    try:
        memory = in_memory_copy(path)
    except (Refused, sqlite3.Error, OSError):
        return None
    try:
        file.prepared(memory, writing=False).text_factory = _text
        if catalogue(memory) == expected(model.version, model):
            return memory
    except (sqlite3.Error, UnicodeDecodeError):
        pass
    memory.close()
    return None


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


def _damage(path: Path, model: PlanModel) -> tuple[Damage, ...] | None:
    """What is wrong in a backup; None where it cannot even be opened."""
    try:
        with Document.open(path, read_only=True, model=model) as document:
            return examine(document)
    except (Refused, sqlite3.Error):
        return None


def _good_backups(plan_id: str, model: PlanModel) -> Iterator[Path]:
    """Backups without damage, the newest first."""
    for backup in listed(plan_id):
        if _damage(backup.path, model) == ():
            yield backup.path


def _tried(
    source: sqlite3.Connection, target: Path, model: PlanModel, prepare: Callable[[sqlite3.Connection], bool]
) -> bool:
    """Make a copy, let `prepare` put its journal right, then its tables from that; keep it only if it is sound."""
    try:
        file.copy_out(source, target)
        with _opened(target, model) as connection:
            plan = JournalStore(connection).meta("plan") or ""
            mended = prepare(connection) and _rebuild(connection, model) and _is_sound(connection, model)
        if mended:
            judge(target, model.version, model)
            remember(target, plan)
            return True
    except (Refused, Unreadable, sqlite3.Error):
        pass
    target.unlink(missing_ok=True)
    return False


@contextmanager
def _opened(path: Path, model: PlanModel) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.text_factory = _text
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")  # in its first 100 bytes, where a bit may flip
        connection.execute(f"PRAGMA user_version = {model.version}")
        yield file.prepared(connection, writing=True)


def _is_sound(connection: sqlite3.Connection, model: PlanModel) -> bool:
    """Read as any plan is: a wrong byte is a fault now."""
    connection.text_factory = str
    return not examine_connection(connection, model)


def _rebuild(connection: sqlite3.Connection, model: PlanModel) -> bool:
    """Write into the tables what the steps add up to; False where the steps themselves are not as they were."""
    past = Past(connection, model)
    stored = list(past.store.all())
    if not all(one.sound for one in stored):
        return False
    folded = past.folded([past.lifted(one.step) for one in stored])
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM conflict")
    carry_out(connection, difference(past.rows(), {}, folded, past.schema))
    open_cells = [(*key, name, encode_values(values)) for (key, name), values in folded.conflicts.items()]
    connection.executemany("INSERT INTO conflict(tbl, row, field, alts) VALUES (?, ?, ?, ?)", open_cells)
    connection.execute("COMMIT")
    return True


_DIFFERING = """
    SELECT no FROM (SELECT * FROM good.step EXCEPT SELECT * FROM main.step)
    UNION SELECT step FROM (SELECT * FROM good.change EXCEPT SELECT * FROM main.change)
    UNION SELECT step FROM (SELECT * FROM main.change WHERE step <= (SELECT max(no) FROM good.step)
      EXCEPT SELECT * FROM good.change)
"""


def _take_steps(connection: sqlite3.Connection, backup: Path) -> bool:
    """Replace steps that are not as in `backup`: a stored step is never rewritten, so the difference is damage.

    False where the backup is of another copy of the plan, in which steps arrived in another order.
    """
    connection.execute("ATTACH ? AS good", (str(backup),))
    try:
        differing = [no for (no,) in connection.execute(_DIFFERING)]
        (held,) = connection.execute("SELECT count(*) FROM good.step").fetchone()
        if 2 * len(differing) > held:
            return False
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT OR REPLACE INTO main.replica SELECT * FROM good.replica")
        for no in differing:
            for table, key in (("change", "step"), ("step", "no")):
                connection.execute(f"DELETE FROM main.{table} WHERE {key} = ?", (no,))
            for table, key in (("step", "no"), ("change", "step")):
                connection.execute(f"INSERT INTO main.{table} SELECT * FROM good.{table} WHERE {key} = ?", (no,))
        connection.execute("COMMIT")
        return True
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("DETACH good")


def _lost(source: sqlite3.Connection | None, good: Document) -> tuple[str, ...]:
    """What the damaged file says was done after the backup."""
    try:
        held = {header.id for header in good.steps()}
        found = None if source is None else JournalStore(source).headers()
    except (Refused, Unreadable, sqlite3.Error, ValueError):
        found = None
    if found is None:
        return (said("What was done after the backup cannot be read any more."),)
    missing = [header for header in found if header.id not in held]
    if not missing:
        return ()
    newest = [said("{person}: {step}", person=header.person, step=header.label) for header in missing[-20:]]
    first = said("{steps} made after the backup cannot be saved.", steps=plural(len(missing), "step"))
    return (first, *newest)
