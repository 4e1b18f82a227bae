"""What a packed file is, and whether it may be unpacked: looked at before any library sees it."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Final

from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said

MAX_PACKED: Final = 64_000_000
MAX_UNPACKED: Final = 300_000_000
MAX_ENTRIES: Final = 2_000
MAX_ROWS: Final = 100_000  # with those that hold nothing, or only a look
MAX_CELLS: Final = 2_000_000
_MAX_RATIO: Final = 500  # of entries above a megabyte; what sheets are packs to a tenth, at best to a fortieth
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_CHUNK: Final = 1 << 20
_MERGED: Final = re.compile(rb'<(?:\w+:)?mergeCell[ >](?:[^<>]*\bref="(A)(\d+):[A-Z]+(\d+)")?')
_SHEETS: Final = re.compile(r"xl/worksheets/[^/]+\.xml")


def check_workbook(path: Path) -> None:
    """Raises Refused, in one sentence, unless `path` is a plain XLSX workbook of a bearable size."""
    name = path.name
    with path.open("rb") as file:
        head = file.read(8)
        if head == _COMPOUND:
            whole = file.read(MAX_PACKED)
            raise _protected(name) if _ENCRYPTED in whole else _other(name, said("an old Excel file (.xls)"))
    if path.stat().st_size > MAX_PACKED:
        raise Refused(
            "“{name}” is larger than {most} MB; no workbook of a plan is.", name=name, most=MAX_PACKED // 1_000_000
        )
    if not zipfile.is_zipfile(path):
        raise Refused("“{name}” is no Excel workbook, whatever its name says.", name=name)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_kind(name, archive)
            _check_size(name, archive)
            _check_sheets(name, archive)
    except Refused:
        raise
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise Refused("“{name}” is damaged and cannot be unpacked.", name=name) from None


def _check_kind(name: str, archive: zipfile.ZipFile) -> None:
    entries = archive.namelist()
    inside = {entry.lower() for entry in entries}
    if any(one.flag_bits & 1 for one in archive.infolist()):
        raise _protected(name)
    if "mimetype" in inside and b"opendocument" in archive.open("mimetype").read(200):
        raise _other(name, said("an OpenDocument file (.ods)"))
    if "xl/workbook.bin" in inside:
        raise _other(name, said("a binary Excel workbook (.xlsb)"))
    if any(entry.endswith("vbaproject.bin") for entry in inside):
        raise Refused("“{name}” holds macros, which are not read; save it as .xlsx, without them.", name=name)
    if any(entry.startswith("xl/externallinks/") for entry in inside):
        raise Refused("“{name}” is linked to other workbooks; break the links and save it again.", name=name)
    if "xl/workbook.xml" not in inside or "[content_types].xml" not in inside:
        raise Refused("“{name}” is no Excel workbook, whatever its name says.", name=name)


def _check_size(name: str, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise Refused("“{name}” holds {count:,} files; no workbook of a plan does.", name=name, count=len(entries))
    swollen = any(one.file_size > _CHUNK and one.file_size > _MAX_RATIO * max(one.compress_size, 1) for one in entries)
    if swollen or sum(one.file_size for one in entries) > MAX_UNPACKED:
        raise Refused("“{name}” would unpack to far more than a workbook of a plan holds; it is not read.", name=name)


def _check_sheets(name: str, archive: zipfile.ZipFile) -> None:
    """Looks through the sheets for cells that were merged, what is under them would read as deleted, and for more rows
    or cells than anyone could wait for.
    """
    for entry in archive.namelist():
        if not _SHEETS.fullmatch(entry):
            continue
        with archive.open(entry) as part:
            tail, rows, cells, titles = b"", 0, 0, {0}
            while chunk := part.read(_CHUNK):
                rows, cells = rows + _elements(chunk, b"row"), cells + _elements(chunk, b"c")
                if rows > MAX_ROWS or cells > MAX_CELLS:
                    raise Refused(
                        "“{name}” has a sheet of more than {rows:,} rows or {cells:,} cells; no table of a plan is so "
                        "large.",
                        name=name, rows=MAX_ROWS, cells=MAX_CELLS,
                    )  # fmt: skip
                seen = tail + chunk
                for merged in _MERGED.finditer(seen):
                    if not merged[1] or merged[2] != merged[3]:
                        raise _merged(name)
                    titles.add(int(merged[2]))
                tail = seen[seen.rfind(b"<") :][-200:]
            if max(titles) >= len(titles):  # a title over the table may be merged, and one below it
                raise _merged(name)


def _elements(chunk: bytes, name: bytes) -> int:
    """About how many elements of a name begin in a part of a sheet."""
    return sum(chunk.count(before + name + behind) for before in (b"<", b":") for behind in (b" ", b">"))


def _merged(name: str) -> Refused:
    return Refused("“{name}” has merged cells; unmerge them, so that each row says what it means.", name=name)


def _protected(name: str) -> Refused:
    return Refused("“{name}” is protected by a password; save it without one.", name=name)


def _other(name: str, kind: Sentence) -> Refused:
    return Refused("“{name}” is {kind}, which is not read; save it as .xlsx.", name=name, kind=kind)
