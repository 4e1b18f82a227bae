"""A plan takes one kind of picture, whole, and nothing that only looks like it."""

from __future__ import annotations

import base64
import zlib

import pytest
from tests.pictures import LOGO, chunk, png

from charthouse.domain.errors import Refused
from charthouse.domain.logo import LOGO_SIDE, LOGO_TEXT_LIMIT, logo_text, read_logo

PNG = png(60, 20)
ROWS = (b"\0" + bytes(3 * 60)) * 20


def with_rows(rows: bytes) -> bytes:
    """The picture with other rows, deflated or not."""
    head, end = PNG[: 8 + 25], PNG[-12:]
    return head + chunk(b"IDAT", rows) + end


def test_a_picture_is_read_as_it_was_made() -> None:
    logo = read_logo(LOGO)
    assert (logo.width, logo.height) == (60, 20)
    assert len(zlib.decompress(logo.rows)) == (3 * 60 + 1) * 20
    assert logo_text(PNG) == LOGO


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"\xff\xd8\xff\xe0 a photo",
        PNG[:-20],
        PNG + b"<script>",
        PNG[:40] + b"\0" + PNG[41:],
        png(60, 20, kind=6),
        png(60, 20, kind=0),
        png(LOGO_SIDE + 1, 1),
        png(0, 20),
        with_rows(b"not deflated"),
        with_rows(zlib.compress(ROWS[:-1])),
        with_rows(zlib.compress(ROWS + b"\0")),
        with_rows(zlib.compress(ROWS) + b"more"),
        with_rows(zlib.compress(b"\5" + ROWS[1:])),
        with_rows(zlib.compress(bytes(50_000_000))),
        PNG[:8] + PNG[-12:],
    ],
    ids=[
        "empty", "photo", "cut", "something behind", "wrong sum", "alpha", "grey", "too wide", "no width",
        "not deflated", "short", "long", "behind the rows", "unknown filter", "bomb", "no head",
    ],
)  # fmt: skip
def test_anything_else_is_refused(file: bytes) -> None:
    with pytest.raises(Refused, match="PNG"):
        logo_text(file)


@pytest.mark.parametrize("text", ["no base64!", "ä", LOGO[:-3]])
def test_a_text_that_is_no_file_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        read_logo(text)


def test_what_is_too_large_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(Refused, match="larger than 512 KB"):
        read_logo("A" * (LOGO_TEXT_LIMIT + 1))
    assert len(base64.b64encode(bytes(512 * 1024))) == LOGO_TEXT_LIMIT
