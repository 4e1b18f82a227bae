"""Has a file of tables read by a process of its own: see `document.apart`."""

from __future__ import annotations

from pathlib import Path

from charthouse.document.apart import MEMORY, SECONDS, answer_of
from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import RawBook, from_json


def read_apart(path: Path, *, encoding: str = "", memory: int = MEMORY, seconds: int = SECONDS) -> RawBook:
    """What the workbook, CSV file or folder of them at `path` holds. Raises Refused, in one sentence.

    `encoding`: how the letters of a CSV file are written, where that is not UTF-8.
    """
    if not path.exists():
        raise Refused("There is no file “{path}”.", path=path)
    return from_json(answer_of("charthouse.exchange.reading.child", path, encoding, memory=memory, seconds=seconds))
