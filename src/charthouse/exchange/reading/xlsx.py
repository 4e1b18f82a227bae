"""An XLSX workbook as plain values. Only the reading child calls this: openpyxl trusts its files."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.in_english import in_english
from charthouse.exchange.reading.raw import (
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_SHEETS,
    Day,
    Formula,
    Raw,
    RawBook,
    RawSheet,
    without_blanks,
)
from charthouse.exchange.reading.zipped import check_workbook

_FLAGS: Mapping[str, bool] = {"=TRUE()": True, "=FALSE()": False}  # how LibreOffice saves a plain yes or no
_LITERAL = re.compile(r'"[^"]*"|\\.')  # what a number format shows as it stands
_FAR = 100_000  # below this row nobody writes by hand


def read_xlsx(path: Path) -> RawBook:
    """All sheets of a workbook, those of ours as in English.

    Raises Refused, in one sentence, where it cannot be read or could do harm.
    """
    check_workbook(path)
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what openpyxl would lose when writing: sparklines, validations
        try:
            with closing(load_workbook(path, read_only=True, data_only=False, keep_links=False)) as book:
                if len(book.worksheets) > MAX_SHEETS:
                    raise Refused("“{name}” has more than {most} sheets.", name=path.name, most=MAX_SHEETS)
                return in_english(RawBook(tuple(_sheet(page) for page in book.worksheets)))
        except (Refused, MemoryError):
            raise
        except Exception as error:  # whatever a broken file makes of openpyxl
            raise Refused("“{name}” is damaged: it cannot be read as a workbook.", name=path.name) from error


def _sheet(page: Any) -> RawSheet:  # noqa: ANN401 (its stubs speak of the worksheet that is written)
    page.reset_dimensions()  # what the file says of its size is not believed
    return RawSheet(str(page.title), tuple(_rows(str(page.title), page)))


def _rows(title: str, page: Any) -> Iterator[tuple[int, tuple[Raw, ...]]]:  # noqa: ANN401
    count = 0
    for number, cells in enumerate(page.iter_rows(), 1):
        if not cells:
            continue
        row = without_blanks(_cells(cells))
        if not row:
            continue
        count += 1
        if number > _FAR or len(row) > MAX_COLUMNS:
            raise Refused(
                "The sheet “{sheet}” has a cell far away, in row {row:,}, column {column:,}; clear it.",
                sheet=title,
                row=number,
                column=len(row),
            )
        if count > MAX_ROWS:
            raise Refused(
                "The sheet “{sheet}” has more than {most:,} rows; a plan takes no more at once.",
                sheet=title,
                most=MAX_ROWS,
            )
        yield number, row


def _cells(cells: Iterable[object]) -> Iterator[Raw]:
    for cell in cells:
        value = getattr(cell, "value", None)
        kind = getattr(cell, "data_type", "n")
        match value:
            case None | "":
                yield None
            case _ if kind in ("f", "e"):
                yield _FLAGS.get(str(value), Formula())
            case bool() | str():
                yield value
            case int() | float():
                yield _as_read(float(value), str(getattr(cell, "number_format", "")))
            case datetime():
                yield Day(value.date().isoformat())
            case date():
                yield Day(value.isoformat())
            case time():
                yield str(value)
            case _:
                yield str(value)


def _as_read(value: float, shape: str) -> float:
    """The number that a person reads in the cell: 71 where it shows 71 %, as it is for whoever types that here."""
    return float(f"{value * 100:.15g}") if _is_percent(shape) else value


@lru_cache(maxsize=256)
def _is_percent(shape: str) -> bool:
    return "%" in _LITERAL.sub("", shape)
