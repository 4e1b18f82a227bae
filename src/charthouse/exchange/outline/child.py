"""What the process that tries a stranger's large outline does: see `document.apart`."""

from __future__ import annotations

from pathlib import Path

from charthouse.document.limits import answer


def main() -> None:
    """Read the file named in the arguments; the answer is only that it could be read."""
    answer(_try)


def _try(path: Path) -> object:
    from charthouse.exchange.outline.importing import READERS

    READERS[path.suffix.lower()](path.read_bytes())
    return True
