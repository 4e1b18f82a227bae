"""The sheets of the workbook as a folder of CSV files, which an import takes back.

UTF-8 with a mark, so that Excel reads it; numbers plain, dates in ISO form. A text that a spreadsheet would take for a
formula gets an apostrophe in front, which the import takes off again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.tables_csv import prefixed
from charthouse.exchange.replacing import beside
from charthouse.exchange.workbook.origin import HIDDEN, origin_rows
from charthouse.exchange.workbook.sheets import Cell, Origin, Sheet


def write_folder(sheets: tuple[Sheet, ...], folder: Path, origin: Origin | None = None) -> tuple[Path, ...]:
    """Write a file for each sheet into `folder`, which is made where it is missing. Raises Refused."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Refused(
            "The folder “{folder}” cannot be made: {why}.", folder=folder, why=(error.strerror or str(error)).lower()
        ) from error
    texts = {sheet.title: csv_text([[one.title for one in sheet.columns], *sheet.rows]) for sheet in sheets}
    if origin is not None:
        texts[HIDDEN] = csv_text(origin_rows(origin, sheets))
    paths = []
    for title, text in texts.items():
        path = folder / f"{title}.csv"
        with beside(path) as part:
            part.write_bytes(text.encode("utf-8-sig"))
        paths.append(path)
    return tuple(paths)


def csv_text(rows: Iterable[Iterable[Cell]]) -> str:
    """Rows as CSV, with the line ends that RFC 4180 asks for."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return written.getvalue()


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case str():
            return prefixed(value)
        case float():
            return repr(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
        case date():
            return value.isoformat()
    return str(value)
