"""What the process that reads a stranger's file of tables does: see `apart`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from charthouse.document.limits import answer
from charthouse.exchange.reading.raw import to_json


def main() -> None:
    """Read the file named in the arguments and tell what it holds."""
    os.environ["OPENPYXL_LXML"] = "False"  # the parser that defusedxml guards
    answer(_read)


def _read(path: Path) -> object:
    if path.is_dir() or path.suffix.lower() in (".csv", ".tsv"):
        from charthouse.exchange.reading.tables_csv import read_csv

        return to_json(read_csv(path, sys.argv[4]))
    from charthouse.exchange.reading.xlsx import read_xlsx

    return to_json(read_xlsx(path))
