"""Has a file of tables read by a process of its own: see `document.apart`."""

from __future__ import annotations

from pathlib import Path

from charthouse.document.apart import MEMORY, SECONDS, answer_of
from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import RawBook, from_json


def read_apart(path: Path, *, memory: int = MEMORY, seconds: int = SECONDS) -> RawBook:
    """What the workbook, CSV file or folder of them at `path` holds. Raises Refused, in one sentence."""
    if not path.exists():
        raise Refused("There is no file “{path}”.", path=path)
    return from_json(answer_of("charthouse.exchange.reading.child", path, memory=memory, seconds=seconds))
