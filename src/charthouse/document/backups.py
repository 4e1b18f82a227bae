"""Backups of a plan in the user's state folder: whole plan files, named by the moment and the step they hold.

All of the last two days are kept, then one for each of 12 days, 10 weeks and 9 months. What a migration sets
aside is named for its version and never removed.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from charthouse.document.file import copy_out
from charthouse.document.known import state_folder

_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d+-[0-9a-f]+)\.charthouse")
_STAMP = "%Y%m%dT%H%M%SZ"
_ANY_NAME = re.compile(r"(\d{8}T\d{6}Z)-([0-9a-z-]+)\.charthouse")
_ALL = timedelta(days=2)
_THEN: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (12, lambda moment: (moment.year, moment.month, moment.day)),
    (10, lambda moment: tuple(moment.isocalendar()[:2])),
    (9, lambda moment: (moment.year, moment.month)),
)


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which of the backups made at `moments` stay. Of a day, week or month the newest stays."""
    keep = {moment for moment in moments if now - moment <= _ALL}
    older = sorted((moment for moment in moments if now - moment > _ALL), reverse=True)
    for count, span_of in _THEN:
        newest: dict[tuple[int, ...], datetime] = {}
        for moment in older:
            if span_of(moment) in newest or len(newest) < count:
                newest.setdefault(span_of(moment), moment)
        keep |= set(newest.values())
        older = [moment for moment in older if span_of(moment) not in newest]
    return keep


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `plan`: its folder, one for each plan; `at`: when it was made; `migrated`: before a migration."""

    path: Path
    plan: str
    at: datetime
    size: int
    migrated: bool


def listed(plan: str | None = None) -> tuple[Backup, ...]:
    """The backups of a plan, or of all plans that this user has had, the newest first."""
    folders = [folder_of(plan)] if plan is not None else sorted((state_folder() / "backups").glob("*"))
    found = [_backup(path) for folder in folders if folder.is_dir() for path in folder.iterdir()]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.at, one.path), reverse=True))


def _backup(path: Path) -> Backup | None:
    name = _ANY_NAME.fullmatch(path.name)
    if name is None:
        return None
    at = datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC)
    return Backup(path, path.parent.name, at, path.stat().st_size, migrated=name[2].startswith("format"))


def folder_of(plan: str) -> Path:
    """Where the backups of a plan stand."""
    return state_folder() / "backups" / re.sub(r"[^0-9a-z]", "_", plan)


def back_up(connection: sqlite3.Connection, plan: str, now: datetime | None = None) -> Path | None:
    """A backup of the plan as it is, outside a transaction; None where the newest one holds the same.

    Raises `OSError`, `sqlite3.Error`.
    """
    mark = _mark(connection)
    now = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = folder_of(plan)
    existing = _existing(folder)
    if mark is None or (existing and _NAME.fullmatch(existing[max(existing)].name)[2] == mark):  # type: ignore[index]
        return None
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{now.strftime(_STAMP)}-{mark}.charthouse"
    copy_out(connection, path)
    _prune(folder, now)
    return path


def set_aside(connection: sqlite3.Connection, plan: str, version: int) -> Path:
    """A backup named for the version of its tables, made before a migration. It stays."""
    folder = folder_of(plan)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{datetime.now(UTC).strftime(_STAMP)}-format-{version}.charthouse"
    copy_out(connection, path)
    return path


def _mark(connection: sqlite3.Connection) -> str | None:
    """The last step in the file; None in a file that has none, which needs no backup."""
    found = connection.execute("SELECT no, hex(substr(sum, 1, 4)) FROM step ORDER BY no DESC LIMIT 1").fetchone()
    return None if found is None else f"{found[0]}-{str(found[1]).lower()}"


def _existing(folder: Path) -> dict[datetime, Path]:
    if not folder.is_dir():
        return {}
    named = ((_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return {datetime.strptime(name[1], _STAMP).replace(tzinfo=UTC): path for name, path in named if name}


def _prune(folder: Path, now: datetime) -> None:
    existing = _existing(folder)
    for moment in existing.keys() - kept(existing, now):
        existing[moment].unlink(missing_ok=True)
