"""Whether an open plan's file is still where it was, on a disk with room. Looked at before each step.

A moved file would go on being written unseen. And once a step's body runs it cannot be run again elsewhere: so a
disk that may fill up under it counts as full before.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from charthouse.document.trouble import NotDurable
from charthouse.domain.sentences import said

_ROOM = 1_000_000  # bytes: the rollback journal and the growth of an ordinary step, many times over


class Place:
    """The file that stood at a path when the plan was opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was = path.stat()

    def look(self) -> tuple[int, int]:
        """When the file was written last, in nanoseconds, and its size in bytes.

        Raises `NotDurable` where it is gone from its path, or another has taken its place.
        """
        try:
            now = self._path.stat()
        except OSError as error:
            raise NotDurable(said("“{name}” was moved or removed.", name=self._path.name)) from error
        if not os.path.samestat(now, self._was):
            raise NotDurable(said("Another file has taken the place of “{name}”.", name=self._path.name))
        return now.st_mtime_ns, now.st_size

    def check(self) -> tuple[int, int]:
        """The same; raises `NotDurable` where the disk is full, too."""
        look = self.look()
        if shutil.disk_usage(self._path.parent).free < _ROOM:
            raise NotDurable(said("The disk is full."))
        return look
