"""A sound plan out of a damaged one: a new file beside it. The damaged file stays as it is, as evidence.

Three ways, the first that leads to a plan without damage: the tables are put right from the journal; the journal is
put right from a good backup of this file, and the tables from it; the newest good backup stands in for the whole.
Nothing is made to look good: what comes out is examined again, and what could not be saved is said.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from charthouse.document import file
from charthouse.document.backups import listed
from charthouse.document.check import Damage, examine, examine_connection
from charthouse.document.document import Document
from charthouse.document.journal.merging import difference
from charthouse.document.journal.step import Unreadable, encode_values
from charthouse.document.model import PLAN, PlanModel
from charthouse.document.past import Past
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


def repair(path: Path, target: Path, plan_id: str, *, model: PlanModel = PLAN) -> Repaired:
    """Make `target`, a sound plan, out of the damaged one at `path`, whose backups are those of `plan_id`.

    Raises `Refused`, with no file made, where neither the journal nor a backup gives a sound plan.
    """
    if target.exists():
        raise Refused("“{name}” exists already; the repaired plan needs a name of its own.", name=target.name)
    damage = _damage(path, model)
    if damage is not None:
        if not damage:
            raise Refused("“{name}” is sound; there is nothing to repair.", name=path.name)
        if _tried(path, target, model, lambda _connection: True):
            return Repaired(target, Way.JOURNAL, None, damage)
        for backup in _good_backups(plan_id, model):
            if _tried(path, target, model, partial(_take_steps, backup=backup)):
                return Repaired(target, Way.STEPS, backup, damage)
    for backup in _good_backups(plan_id, model):
        with Document.open(backup, read_only=True, model=model) as good:
            lost = _lost(path, good, model)
            good.save_copy(target)
        return Repaired(target, Way.BACKUP, backup, damage or (), lost)
    raise Refused(
        "“{name}” cannot be repaired: its journal is damaged too, and there is no good backup of it.", name=path.name
    )


def _damage(path: Path, model: PlanModel) -> tuple[Damage, ...] | None:
    """What is wrong in a file; None where it cannot even be opened."""
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


def _tried(path: Path, target: Path, model: PlanModel, prepare: Callable[[sqlite3.Connection], bool]) -> bool:
    """Make a copy, let `prepare` put its journal right, then its tables from that; keep it only if it is sound."""
    try:
        with Document.open(path, read_only=True, model=model) as document:
            file.copy_out(document.connection, target)
        with _opened(target) as connection:
            if prepare(connection) and _rebuild(connection, model) and not examine_connection(connection, model):
                return True
    except (Refused, Unreadable, sqlite3.Error):
        pass
    target.unlink(missing_ok=True)
    return False


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield file.prepared(connection, writing=True)


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


def _lost(path: Path, good: Document, model: PlanModel) -> tuple[str, ...]:
    """What the damaged file says was done after the backup."""
    try:
        with Document.open(path, read_only=True, model=model) as document:
            held = {header.id for header in good.steps()}
            missing = [header for header in document.steps() if header.id not in held]
    except (Refused, Unreadable, sqlite3.Error, ValueError):
        return (said("What was done after the backup cannot be read any more."),)
    if not missing:
        return ()
    newest = [said("{person}: {step}", person=header.person, step=header.label) for header in missing[-20:]]
    first = said("{steps} made after the backup cannot be saved.", steps=plural(len(missing), "step"))
    return (first, *newest)
