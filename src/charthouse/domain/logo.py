"""The one kind of picture a plan holds: an opaque PNG, eight bits a colour, red green blue, not interlaced, in base64.

So it can be checked here to the last byte, whoever wrote the file, and goes into a PDF as it is. The window makes it
out of whatever picture a person chooses.
"""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from charthouse.domain.errors import Refused

LOGO_BYTES = 512 * 1024
LOGO_SIDE = 1_600  # pixels: 68 mm at 600 dots an inch
LOGO_TEXT_LIMIT = (LOGO_BYTES + 2) // 3 * 4
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KIND = (8, 2, 0, 0, 0)  # bits a colour, red green blue, deflate, the usual filters, not interlaced
_FILTERS = bytes(range(5))


@dataclass(frozen=True, slots=True)
class Logo:
    """Size in pixels, and the rows as PNG packs them: a filter byte before each, deflated."""

    width: int
    height: int
    rows: bytes


def logo_text(png: bytes) -> str:
    """A PNG file as a plan holds it. Raises Refused as `read_logo`."""
    text = base64.b64encode(png).decode("ascii")
    read_logo(text)
    return text


def read_logo(text: str) -> Logo:
    """What a plan holds as a picture. Raises Refused where it is anything else or too large."""
    if len(text) > LOGO_TEXT_LIMIT:
        raise Refused("The logo is larger than {most} KB.", most=LOGO_BYTES // 1024)
    try:
        return _read(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error, struct.error, zlib.error):
        raise Refused("The logo is not a PNG picture of the kind that a plan holds.") from None


def _read(png: bytes) -> Logo:
    if not png.startswith(_SIGNATURE):
        raise ValueError
    chunks = list(_chunks(png[len(_SIGNATURE) :]))
    if [chunks[0][0], chunks[-1][0]] != [b"IHDR", b"IEND"]:
        raise ValueError
    width, height, *kind = struct.unpack(">IIBBBBB", chunks[0][1])
    if not (0 < width <= LOGO_SIDE and 0 < height <= LOGO_SIDE and tuple(kind) == _KIND):
        raise ValueError
    rows = b"".join(content for name, content in chunks if name == b"IDAT")
    _check_rows(rows, 3 * width + 1, height)
    return Logo(width, height, rows)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length]
        (check,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(name + content) != check:
            raise ValueError
        yield name, content
        at += 12 + length


def _check_rows(packed: bytes, row: int, count: int) -> None:
    """Whether the rows unpack to exactly what the size says: nothing short, nothing behind, no unknown filter."""
    unpacker = zlib.decompressobj()
    rows = unpacker.decompress(packed, row * count + 1)
    if len(rows) != row * count or not unpacker.eof or unpacker.unused_data or rows[::row].translate(None, _FILTERS):
        raise ValueError
