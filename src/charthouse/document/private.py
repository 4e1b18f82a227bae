"""A private copy of a plan file, taken without writing a byte beside the original.

A killed writer leaves a rollback journal: the copy takes it along and is rolled back. `open()` on a live plan drops
the locks SQLite holds for this process on POSIX, so files are read only before the plan is opened.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from charthouse.document.trouble import code_of
from charthouse.domain.errors import Refused

_NEEDS_ROLLBACK = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy in a folder that only this user can read, gone at the end.

    Raises `Refused` where something beside the file makes it unsafe, `sqlite3.Error`, `OSError`.
    """
    if _beside(path, "-wal").exists():
        raise Refused(
            "“{name}” was changed by another program and cannot be opened safely; use a backup.", name=path.name
        )
    with tempfile.TemporaryDirectory(prefix="charthouse-") as folder:
        copy = Path(folder) / "plan.charthouse"
        try:
            _consistent_copy(path, copy)
        except sqlite3.Error as error:
            if code_of(error) not in _NEEDS_ROLLBACK or not _beside(path, "-journal").exists():
                raise
            copy.unlink(missing_ok=True)
            _raw_copy(path, copy)
        yield copy


def _consistent_copy(path: Path, copy: Path) -> None:
    """By SQLite's backup: a moment between two transactions, even while somebody writes."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as source, closing(sqlite3.connect(copy)) as target:
        source.execute("PRAGMA schema_version").fetchone()  # meets a journal to roll back, where there is one
        source.backup(target)


def _raw_copy(path: Path, copy: Path) -> None:
    """Byte by byte with the journal of a dead writer, which SQLite then rolls back in the copy."""
    journal = _beside(path, "-journal")
    with journal.open("rb") as opened:
        if opened.read().endswith(_JOURNAL_MAGIC):  # it names another file, which a roll-back would delete
            raise Refused("“{name}” has a journal that Charthouse did not write; use a backup.", name=path.name)
    shutil.copyfile(path, copy)
    shutil.copyfile(journal, _beside(copy, "-journal"))


def in_memory_copy(path: Path) -> sqlite3.Connection:
    """The plan at `path`, rolled back if need be, in memory; any one thread may use it. Raises as `private_copy`."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with private_copy(path) as copy, closing(sqlite3.connect(copy)) as source:
            source.backup(memory)
    except BaseException:
        memory.close()
        raise
    return memory


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
