"""The first 100 bytes of a file: enough to tell a plan from anything else before SQLite touches it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from charthouse.document.model import APPLICATION_ID
from charthouse.document.other_files import other_file
from charthouse.domain.errors import Refused

_SIZE = 100
_MAGIC = b"SQLite format 3\0"
_WRITE_VERSION, _READ_VERSION = 18, 19  # 1: rollback journal, 2: WAL
_USER_VERSION, _APPLICATION_ID = 60, 68


@dataclass(frozen=True, slots=True)
class Header:
    """What a plan file says of itself. https://www.sqlite.org/fileformat.html, section 1.3."""

    version: int
    digest: str


def read_header(path: Path) -> Header:
    """The header of a plan file. Raises `Refused` where the file is none, `OSError` where it cannot be read."""
    with path.open("rb") as opened:
        head = opened.read(_SIZE)
    if len(head) < _SIZE or not head.startswith(_MAGIC):
        raise other_file(path.name, head) or Refused("“{name}” is not a Charthouse plan.", name=path.name)
    if _number(head, _APPLICATION_ID) != APPLICATION_ID:
        raise Refused("“{name}” is a database of another program, not a Charthouse plan.", name=path.name)
    if head[_WRITE_VERSION] != 1 or head[_READ_VERSION] != 1:
        raise Refused(
            "“{name}” was changed by another program and cannot be opened safely; use a backup.", name=path.name
        )
    if (version := _number(head, _USER_VERSION)) < 1:
        raise Refused(
            "“{name}” is damaged: it does not say which version it is of; restore it from a backup.", name=path.name
        )
    return Header(version, hashlib.blake2b(head, digest_size=16).hexdigest())


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big", signed=True)
