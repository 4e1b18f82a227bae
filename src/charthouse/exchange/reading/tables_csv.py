"""CSV files as plain values: one file is one sheet, a folder of them a book."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, Raw, RawBook, RawSheet, without_blanks

_MAX_BYTES = 64_000_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def prefixed(text: str) -> str:
    """A text as it may stand in CSV: one that a spreadsheet would take for a formula gets an apostrophe in front.

    An apostrophe that stood there already gets another one, so that `unprefixed` finds every text again.
    """
    return f"'{text}" if text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


def unprefixed(text: str) -> str:
    """The text that `prefixed` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


def read_csv(path: Path) -> RawBook:
    """A CSV file, or all of those in a folder. Raises Refused where one cannot be read."""
    if path.is_dir():
        files = sorted(one for one in path.iterdir() if one.suffix.lower() == ".csv" and one.is_file())
        if not files:
            raise Refused("There is no CSV file in the folder “{name}”.", name=path.name)
        if len(files) > MAX_SHEETS:
            raise Refused("The folder “{name}” holds more than {most} CSV files.", name=path.name, most=MAX_SHEETS)
        return RawBook(tuple(map(_sheet, files)))
    return RawBook((_sheet(path),))


def _sheet(path: Path) -> RawSheet:
    text = _text(path)
    try:
        return RawSheet(path.stem, tuple(_rows(path.name, text)))
    except csv.Error:
        raise Refused("“{name}” is not a CSV file that can be read.", name=path.name) from None


def _text(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise Refused(
            "“{name}” is larger than {most} MB; no table of a plan is.", name=path.name, most=_MAX_BYTES // 1_000_000
        )
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Refused("“{name}” is a workbook or another packed file, not CSV, whatever its name says.", name=path.name)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise Refused("“{name}” is not written in UTF-8; save it as “CSV UTF-8”.", name=path.name) from None
    if "\x00" in text:
        raise Refused("“{name}” is not a text, whatever its name says.", name=path.name)
    return text


def _rows(name: str, text: str) -> Iterator[tuple[int, tuple[Raw, ...]]]:
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    csv.field_size_limit(100_000)
    count = 0
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1):
        row = without_blanks(unprefixed(cell) or None for cell in cells)
        if not row:
            continue
        count += 1
        if count > MAX_ROWS:
            raise Refused(
                "“{name}” has more than {most:,} rows; a plan takes no more at once.", name=name, most=MAX_ROWS
            )
        if len(row) > MAX_COLUMNS:
            raise Refused("“{name}” has more than {most} columns.", name=name, most=MAX_COLUMNS)
        yield number, row
