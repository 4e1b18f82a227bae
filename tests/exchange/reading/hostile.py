"""Files that nobody should have to open: made here, small, for the tests of the reader."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from xlsxwriter.workbook import Workbook

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(path: Path, *rows: tuple[object, ...], title: str = "Objectives") -> Path:
    """A plain workbook with one sheet."""
    book = Workbook(str(path), {"strings_to_formulas": False})
    page = book.add_worksheet(title)
    for number, row in enumerate(rows):
        for index, cell in enumerate(row):
            page.write(number, index, cell)
    book.close()
    return path


def by_hand(path: Path, sheet: str, *, prolog: str = "", more: dict[str, bytes] | None = None) -> Path:
    """A workbook whose only sheet holds the XML `sheet`; `more` are further files in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_RELS}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELS}"><sheets>'
            '<sheet name="Objectives" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_RELS}/worksheet" '
            'Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", f'{prolog}<worksheet xmlns="{_MAIN}">{sheet}</worksheet>')
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return path


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def packed(entries: dict[str, bytes]) -> bytes:
    """A ZIP archive in memory."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return target.getvalue()


def marked_as_encrypted(data: bytes) -> bytes:
    """The archive with the flag of a password in every header."""
    patched = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = patched.find(mark)
        while at >= 0:
            patched[at + place] |= 1
            at = patched.find(mark, at + 4)
    return bytes(patched)
