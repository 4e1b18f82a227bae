"""Which plan files this user's Charthouse left as they are now: those need no guard.

A seal is the plan's id with what changes whenever SQLite writes the file: its size, its time and its first 100
bytes, which hold SQLite's change counter. It is kept in the user's state folder, under the file's path, so a
copy that comes from elsewhere, or a file that another program or a sync service has changed, is foreign again.
A seal is no proof against somebody who can write the user's own state folder.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.header import Header

_APP = "charthouse"


@dataclass(frozen=True, slots=True)
class Seal:
    """How a plan file looked when it was last closed."""

    plan: str
    path: str
    size: int
    changed_ns: int
    header: str


def state_folder() -> Path:
    """This user's state folder: seals and backups. Not made by asking."""
    from platformdirs import user_state_path

    return user_state_path(_APP, appauthor=False)


def seal_of(path: Path, plan: str, header: Header | None = None) -> Seal:
    """How `path` looks now. Raises `OSError`."""
    from charthouse.document.header import read_header

    status = path.stat()
    return Seal(plan, str(path.resolve()), status.st_size, status.st_mtime_ns, (header or read_header(path)).digest)


def is_known(path: Path, header: Header) -> bool:
    """Whether `path` is as this user's Charthouse left it."""
    try:
        kept = _seal_kept(path)
        return kept == seal_of(path, kept.plan, header)
    except (OSError, ValueError, TypeError):
        return False


def plan_at(path: Path) -> str:
    """The id of the plan that this user's Charthouse last left at `path`; empty where it left none."""
    try:
        return _seal_kept(path).plan
    except (OSError, ValueError, TypeError):
        return ""


def remember(path: Path, plan: str) -> None:
    """Keep the seal of `path`. Where that cannot be written, or it is no plan any more, it is foreign next time."""
    with suppress(OSError, Refused):
        record = _record(path)
        record.parent.mkdir(parents=True, exist_ok=True)
        beside = record.with_suffix(".new")
        beside.write_text(json.dumps(asdict(seal_of(path, plan))), encoding="utf-8")
        beside.replace(record)


def _seal_kept(path: Path) -> Seal:
    return Seal(**json.loads(_record(path).read_text(encoding="utf-8")))


def _record(path: Path) -> Path:
    name = hashlib.blake2b(str(path.resolve()).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
    return state_folder() / "known" / f"{name}.json"
