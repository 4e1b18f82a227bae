"""CSV files as plain values: one file is one sheet, a folder of them a book."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.encodings import decoded
from charthouse.exchange.reading.raw import MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, Raw, RawBook, RawSheet, without_blanks

_MAX_BYTES = 64_000_000
_SEPARATORS = ",;\t|^~"
_LOOKED_AT = 20  # lines that tell what stands between cells
_SAYS = re.compile(r"sep=([^\r\n])\r?\n?", re.IGNORECASE)  # a line that Excel reads and writes


def prefixed(text: str) -> str:
    """A text as it may stand in CSV: one that a spreadsheet would take for a formula gets an apostrophe in front.

    An apostrophe that stood there already gets another one, so that `unprefixed` finds every text again.
    """
    return f"'{text}" if text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


def unprefixed(text: str) -> str:
    """The text that `prefixed` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'")[:1] in tuple("=+-@\t\r") else text


def read_csv(path: Path, encoding: str = "") -> RawBook:
    """A file of cells with commas, semicolons, tabs or other marks between them, or all CSV files of a folder.

    `encoding`: how its letters are written, by a name of `encodings.ENCODINGS`, where that is not UTF-8. Raises Refused
    where one cannot be read.
    """
    if path.is_dir():
        files = sorted(one for one in path.iterdir() if one.suffix.lower() == ".csv" and one.is_file())
        if not files:
            raise Refused("There is no CSV file in the folder “{name}”.", name=path.name)
        if len(files) > MAX_SHEETS:
            raise Refused("The folder “{name}” holds more than {most} CSV files.", name=path.name, most=MAX_SHEETS)
        return RawBook(tuple(_sheet(file, encoding) for file in files))
    return RawBook((_sheet(path, encoding),))


def _sheet(path: Path, encoding: str) -> RawSheet:
    text = _text(path, encoding)
    try:
        return RawSheet(path.stem, tuple(_rows(path.name, text)))
    except csv.Error:
        raise Refused("“{name}” is not a CSV file that can be read.", name=path.name) from None


def _text(path: Path, encoding: str) -> str:
    with path.open("rb") as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise Refused(
            "“{name}” is larger than {most} MB; no table of a plan is.", name=path.name, most=_MAX_BYTES // 1_000_000
        )
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise Refused("“{name}” is a workbook or another packed file, not CSV, whatever its name says.", name=path.name)
    try:
        text = decoded(data, encoding)
    except UnicodeDecodeError:
        if encoding:
            raise Refused("“{name}” is not written in {encoding}.", name=path.name, encoding=encoding) from None
        raise Refused("“{name}” is not written in UTF-8; save it as “CSV UTF-8”.", name=path.name) from None
    if "\x00" in text:
        raise Refused("“{name}” is not a text, whatever its name says.", name=path.name)
    return text


def _rows(name: str, text: str) -> Iterator[tuple[int, tuple[Raw, ...]]]:
    said = _SAYS.match(text)
    separator = said[1] if said else _separator(text)
    skipped = said.end() if said else 0
    csv.field_size_limit(100_000)
    count = 0
    lines = io.StringIO(text[skipped:], newline="")
    for number, cells in enumerate(csv.reader(lines, delimiter=separator, strict=True), 2 if said else 1):
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


def _separator(text: str) -> str:
    """What stands between the cells: a mark that parts nearly all of the first lines alike; a comma has to be alone,
    for it also stands in numbers and sentences.
    """
    usual = {mark: _usual(text, mark) for mark in _SEPARATORS}
    for mark, (lines, of, _) in usual.items():
        if mark != "," and lines and lines >= 0.9 * of:
            return mark
    return max(_SEPARATORS, key=lambda mark: usual[mark][0] * min(usual[mark][2], 4))


def _usual(text: str, mark: str) -> tuple[int, int, int]:
    """How many of the first lines have the most usual number of cells, of how many, and that number."""
    found = [len(cells) for cells in _first_lines(text, mark) if cells]
    counts = Counter(count for count in found if count > 1)
    if not counts:
        return 0, len(found), 0
    cells, lines = max(counts.items(), key=lambda one: (one[1], one[0]))
    return lines, len(found), cells


def _first_lines(text: str, mark: str) -> list[list[str]]:
    head = io.StringIO(text[:100_000], newline="")
    try:
        return list(islice(csv.reader(head, delimiter=mark), _LOOKED_AT))
    except csv.Error:
        return []
