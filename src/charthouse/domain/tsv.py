"""Tab-separated cells, as spreadsheets put them on the clipboard: grids copy and paste through here.

A cell with a tab or a line break stands in quotes, quotes inside it are doubled, rows end with LF, CRLF or CR. Other
cells stand as they are, quotes and all: Excel does not quote `5" pipe`. A state machine, since no split can tell.
"""

import re
from collections.abc import Iterable, Sequence

_QUOTED = re.compile(r'(?:(?<=[\t\r\n])|\A)"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)')
_END = re.compile(r"[\t\r\n]|\Z")


def parse(text: str) -> list[list[str]]:
    """The rows of cells in `text`; rows may differ in length. A line break at the very end begins no row."""
    rows: list[list[str]] = []
    row: list[str] = []
    at = 0
    while at < len(text):
        cell, at = _quoted(text, at) or _bare(text, at)
        row.append(cell)
        if text[at : at + 1] == "\t":
            at += 1
            if at < len(text):
                continue
            row.append("")  # a tab at the very end: one more, empty cell
        rows.append(row)
        row = []
        at += 2 if text.startswith("\r\n", at) else 1
    return rows


def lines(text: str) -> list[str]:
    """The lines of `text`, one a row where it comes from a spreadsheet: a cell with line breaks stays on one.

    Other quotation marks are somebody's own and stay.
    """
    return _QUOTED.sub(_on_one_line, text).splitlines()


def write(rows: Iterable[Sequence[str]]) -> str:
    """`rows` for the clipboard: what `parse` gives back, and what spreadsheets take. Every row ends with a newline."""
    return "".join("\t".join(map(_written, row)) + "\n" for row in rows)


def _on_one_line(cell: re.Match[str]) -> str:
    parts = cell[1].splitlines()
    return " ".join(parts).replace('""', '"') if len(parts) > 1 else cell[0]


def _quoted(text: str, start: int) -> tuple[str, int] | None:
    """A cell in quotes and where it ends; None when the quote at `start` is no opening one, or there is none."""
    if text[start] != '"':
        return None
    parts: list[str] = []
    at = start + 1
    while (end := text.find('"', at)) >= 0:
        parts.append(text[at:end])
        if text[end + 1 : end + 2] == '"':
            parts.append('"')
            at = end + 2
        elif _END.match(text, end + 1):
            return _with_newlines("".join(parts)), end + 1
        else:
            return None
    return None


def _bare(text: str, start: int) -> tuple[str, int]:
    """A cell without quotes, and where it ends."""
    match = _END.search(text, start)
    end = match.start() if match else len(text)
    return text[start:end], end


def _with_newlines(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _written(cell: str) -> str:
    cell = _with_newlines(cell)
    if cell.startswith('"') or "\t" in cell or "\n" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell
