"""The writer's lock: at most one program writes a plan, and a second one learns who does.

SQLite itself holds no lock between transactions. So the writer keeps an operating-system lock on a small file
beside the plan for as long as it has the plan open; the system frees it when the process dies. The file names
its holder. Readers need no lock.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from charthouse.document import here
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said

_SUFFIX = ".charthouse"
_FAR = 1 << 30  # Windows locks bytes against reading too: lock one that nobody reads


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes a plan: as its lock file says."""

    user: str
    host: str
    process: int
    since: float  # seconds since 1970, UTC

    @classmethod
    def myself(cls) -> Holder:
        return cls(here.user(), here.device(), os.getpid(), time.time())

    @property
    def sentence(self) -> Sentence:
        """Who that is, where and since when."""
        clock = time.strftime("%Y-%m-%d %H:%M", time.localtime(self.since))
        return said(
            "{user} on {host}, process {process}, since {clock}",
            user=self.user, host=self.host, process=str(self.process), clock=clock,
        )  # fmt: skip


class PlanInUse(Refused):
    """Another program has the plan open for writing. `holder` is None where its lock file cannot be read."""

    def __init__(self, name: str, holder: Holder | None) -> None:
        if holder is None:
            sentence = said("“{name}” is open for editing elsewhere; close it there, or open it to read.", name=name)
        else:
            sentence = said(
                "“{name}” is open for editing elsewhere ({holder}); close it there, or open it to read.",
                name=name, holder=holder.sentence,
            )  # fmt: skip
        super().__init__(sentence)
        self.holder = holder


class NotWritable(Refused):
    """The plan's file or folder does not let this user write."""


def lock_path(plan: Path) -> Path:
    """Where the lock of `plan` stands: `NAME.charthouse-lock` beside it."""
    suffix = "-lock" if plan.suffix == _SUFFIX else f"{_SUFFIX}-lock"
    return plan.with_name(plan.name + suffix)


class WriterLock:
    """A held lock. Made by `take`; `release` frees it and removes its file."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, plan: Path) -> Self:
        """The lock of `plan`. Raises `PlanInUse`, or `NotWritable`."""
        path = lock_path(plan)
        try:
            while True:
                handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
                if not _lock(handle):
                    os.close(handle)
                    raise PlanInUse(plan.name, _holder(path))
                if _is_at(handle, path):  # else its last holder has just removed it
                    _sign(handle)
                    return cls(path, handle)
                os.close(handle)
        except OSError as error:
            raise NotWritable(
                "“{name}” cannot be edited: its folder cannot be written; open it to read.", name=plan.name
            ) from error

    @property
    def is_in_place(self) -> bool:
        """Whether its file still stands beside the plan; a disk that is gone took it along."""
        with suppress(OSError):
            return _is_at(self._handle, self._path)
        return False

    def release(self) -> None:
        """Free the lock. Where a file in use cannot be removed, it is after its closing."""
        if self.is_in_place:
            with suppress(OSError):
                self._path.unlink()
        with suppress(OSError):  # a disk that is gone may say so once more; the handle is closed all the same
            os.close(self._handle)
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()


def _sign(handle: int) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(asdict(Holder.myself())).encode())


def _holder(path: Path) -> Holder | None:
    try:
        return Holder(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _lock(handle: int) -> bool:
    """Try to lock; False where another holds it. The lock belongs to the handle, not to the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
