"""From a path to a connection that may be trusted: lock, header, guard, migration, in that order (DESIGN §5).

Opening to read changes no byte: not in the plan, its folder, or the user's state.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from charthouse.document import file
from charthouse.document.guard import damaged, guard, guarding
from charthouse.document.header import Header, read_header
from charthouse.document.journal.store import JournalStore
from charthouse.document.known import is_known, remember
from charthouse.document.lock import NotWritable, WriterLock
from charthouse.document.model import PLAN, PlanModel
from charthouse.document.private import in_memory_copy
from charthouse.document.trouble import refusal_of
from charthouse.domain.errors import Refused


class NewerPlan(Refused):
    """The plan was made by a newer Charthouse; it may be opened to read."""

    def __init__(self, name: str, version: int, model: PlanModel) -> None:
        super().__init__(
            "“{name}” was made by a newer Charthouse (format {version}; this one writes {ours}); open it to read.",
            name=name, version=version, ours=model.version,
        )  # fmt: skip
        self.version = version


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan's connection and, where it may be written, the lock that goes with it."""

    connection: sqlite3.Connection
    lock: WriterLock | None
    version: int

    def close(self) -> None:
        """Let go of the file again."""
        self.connection.close()
        if self.lock is not None:
            self.lock.release()


def make_plan(path: Path, model: PlanModel) -> Opened:
    """A new plan file, open for writing. Raises `Refused` where something stands at `path`."""
    if path.exists():
        raise Refused("“{name}” exists already; choose another name.", name=path.name)
    if not path.parent.is_dir():
        raise Refused("There is no folder “{folder}” to write the plan into.", folder=path.parent)
    lock = WriterLock.take(path)
    try:
        file.make(path, model)
        connection = file.connect(path, read_only=False)
        remember(path, JournalStore(connection).meta("plan") or "")
        return Opened(connection, lock, model.version)
    except (OSError, sqlite3.Error) as error:
        lock.release()
        raise NotWritable("“{name}” cannot be written there.", name=path.name) from error
    except BaseException:
        lock.release()
        raise


@dataclass(frozen=True, slots=True)
class Judged:
    """A foreign file that was found sound, as it and what lay beside it looked then."""

    looks: tuple[tuple[str, int, int], ...]
    header: str


def is_foreign(path: Path, judged: Judged | None = None) -> bool:
    """Whether a plan must be judged before it is opened: unless it is known, or is `judged` and as it was then."""
    try:
        return _is_foreign(path, read_header(path), judged)
    except (Refused, OSError):  # to open it says why
        return False


def is_older(path: Path) -> bool:
    """Whether opening a plan brings it to this version's tables first, which a long history makes long."""
    try:
        return read_header(path).version < PLAN.version
    except (Refused, OSError):  # to open it says why
        return False


def judging(path: Path) -> Generator[float, None, Judged]:
    """Judge a plan before it is opened, beside whoever waits; closed before its end, it was not. Raises `Refused`."""
    header = read_header(path)
    looks = _looks(path, header)
    yield from guarding(path, header.version)
    return looks


def open_plan(
    path: Path, model: PlanModel, *, read_only: bool, judged: Judged | None = None, held: WriterLock | None = None
) -> Opened:
    """An existing plan. Raises `Refused` where it is none, is damaged, or cannot be opened as asked.

    `held`: its writer's lock, where the caller has it already and keeps it whatever comes of this.
    """
    if not path.is_file():
        raise Refused("There is no plan at “{path}”.", path=path)
    lock = None if read_only else held or _lock(path)
    try:
        return _open(path, model, lock, judged)
    except BaseException as error:
        if lock is not None and lock is not held:
            lock.release()
        if isinstance(error, OSError):
            raise Refused("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror or error) from error
        if isinstance(error, sqlite3.Error):
            raise refusal_of(error, path.name) or damaged(path.name) from error
        raise


def _lock(path: Path) -> WriterLock:
    if not os.access(path, os.W_OK):
        raise NotWritable("“{name}” is read-only; open it to read.", name=path.name)
    return WriterLock.take(path)


def _open(path: Path, model: PlanModel, lock: WriterLock | None, judged: Judged | None) -> Opened:
    header = read_header(path)
    if header.version > model.version and lock is not None:
        raise NewerPlan(path.name, header.version, model)
    known = is_known(path, header) and not _leftovers(path)
    if not known and _is_foreign(path, header, judged):
        guard(path, header.version, model)
    if header.version < model.version:
        return _migrated(path, header, model, lock)
    if lock is None:
        return Opened(_readable(path, header, model), None, header.version)
    connection = file.connect(path, read_only=False)
    if not known:
        remember(path, JournalStore(connection).meta("plan") or "")
    return Opened(connection, lock, header.version)


def _is_foreign(path: Path, header: Header, judged: Judged | None) -> bool:
    if judged is not None and _looks(path, header) == judged:
        return False
    return not is_known(path, header) or bool(_leftovers(path))


def _looks(path: Path, header: Header) -> Judged:
    found = ((one, one.stat()) for one in (path.resolve(), *_leftovers(path)))
    return Judged(tuple((str(one), status.st_size, status.st_mtime_ns) for one, status in found), header.digest)


def _leftovers(path: Path) -> list[Path]:
    """What lies beside a plan: even a known one's journal may not be its own."""
    beside = (path.with_name(path.name + ending) for ending in ("-journal", "-wal"))
    return [one for one in beside if one.exists()]


def _readable(path: Path, header: Header, model: PlanModel) -> sqlite3.Connection:
    """A reading connection; where a dead writer left a journal, one to a rolled-back copy in memory."""
    connection = file.connect(path, read_only=True)
    try:
        least = JournalStore(connection).meta("min_reader") or "0"
    except sqlite3.OperationalError:
        connection.close()
        connection = file.prepared(in_memory_copy(path), writing=False)
        least = JournalStore(connection).meta("min_reader") or "0"
    if not least.isdecimal() or int(least) > model.version:
        connection.close()
        raise Refused(
            "“{name}” needs a newer Charthouse (format {version}); this one cannot show it.",
            name=path.name,
            version=header.version,
        )
    return connection


def _migrated(path: Path, header: Header, model: PlanModel, lock: WriterLock | None) -> Opened:
    from charthouse.document.migrating import migrate_file, migrated_in_memory

    if lock is None:
        return Opened(migrated_in_memory(path, header.version, model), None, model.version)
    migrate_file(path, header.version, model)
    connection = file.connect(path, read_only=False)
    remember(path, JournalStore(connection).meta("plan") or "")
    return Opened(connection, lock, model.version)
