"""What happens to the file of an open plan: each function does it to the file at a path."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from charthouse.document.document import Document
from charthouse.document.edits import swot


def overwritten(path: Path) -> None:
    path.write_bytes(b"no plan" * 10_000)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // 4096 * 4096)


def another_in_its_bytes(path: Path) -> None:
    other = path.with_name("other.charthouse")
    other.unlink(missing_ok=True)
    with Document.create(other) as made:
        swot.add(made, quadrant="threat", text="Of another plan")
    path.write_bytes(other.read_bytes())


def an_older_state_in_its_bytes(path: Path) -> None:
    """As `cp` of an earlier copy does."""
    path.write_bytes(path.with_name("older.charthouse").read_bytes())


def disk_pulled(path: Path) -> None:
    """The path is gone, and what was open of it does not answer any more."""
    if sys.platform != "linux":
        pytest.skip("open files are named by /proc")
    handles = [int(one.name) for one in Path("/proc/self/fd").iterdir() if os.path.realpath(one) == str(path)]
    path.rename(path.with_name("pulled"))
    folder = os.open(path.parent, os.O_RDONLY)  # to read a folder as a file fails as a disk does
    for handle in handles:
        os.dup2(folder, handle)
    os.close(folder)


WAYS = (overwritten, emptied, cut, another_in_its_bytes, an_older_state_in_its_bytes, disk_pulled)
UNREADABLE = (overwritten, emptied, cut, disk_pulled)
