"""Pictures as a plan holds them, made by hand."""

from __future__ import annotations

import base64
import struct
import zlib


def png(width: int, height: int, colour: tuple[int, int, int] = (18, 53, 91), kind: int = 2) -> bytes:
    """A PNG of one colour; `kind` 2 is red green blue, 0 grey, 6 with alpha."""
    pixel = bytes({0: colour[:1], 2: colour, 6: (*colour, 255)}[kind])
    rows = zlib.compress((b"\0" + pixel * width) * height)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(name, content)
        for name, content in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)), (b"IDAT", rows), (b"IEND", b""),
        )
    )  # fmt: skip


def chunk(name: bytes, content: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


LOGO = base64.b64encode(png(60, 20)).decode()
