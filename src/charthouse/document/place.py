"""Whether an open plan's file is still where it was. A moved file would go on being written unseen."""

from __future__ import annotations

import os
from pathlib import Path

from charthouse.document.trouble import NotDurable


class Place:
    """The file that stood at a path when the plan was opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was = path.stat()

    def check(self) -> None:
        """Raise `NotDurable` where the file is gone from its path, or another has taken its place."""
        try:
            now = self._path.stat()
        except OSError as error:
            raise NotDurable(f"“{self._path.name}” was moved or removed.") from error
        if not os.path.samestat(now, self._was):
            raise NotDurable(f"Another file has taken the place of “{self._path.name}”.")
