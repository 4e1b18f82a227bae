"""Row ids: text, 26 lower-case characters, made in Python by whoever adds a row.

Two copies of a plan never agree on a counter, so ids are either random (`new_id`) or, where a row stands
for its natural key (the reading of a measure in a period), computed from that key (`key_id`): two laptops
that fill the same cell then make one row with a conflict instead of two rows.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import time

ID_LENGTH = 26
_RANDOM_BITS = 74


def new_id() -> str:
    """A fresh id: a UUID version 7 (RFC 9562), so ids sort by the millisecond in which they were made."""
    millisecond = time.time_ns() // 1_000_000
    noise = secrets.randbits(_RANDOM_BITS)
    number = (millisecond & (1 << 48) - 1) << 80 | 7 << 76 | (noise >> 62) << 64 | 2 << 62 | noise & (1 << 62) - 1
    return _spell(number.to_bytes(16, "big"))


def key_id(table: str, *parts: str | int) -> str:
    """The id of the row of `table` whose natural key is `parts`. Equal keys give equal ids everywhere."""
    key = json.dumps([table, *parts], ensure_ascii=False, separators=(",", ":"))
    return _spell(hashlib.blake2b(key.encode(), digest_size=16).digest())


def _spell(sixteen: bytes) -> str:
    """Base32 in the alphabet whose order is that of the bytes, without padding."""
    return base64.b32hexencode(sixteen).decode("ascii").rstrip("=").lower()
