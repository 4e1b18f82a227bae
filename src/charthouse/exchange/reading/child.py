"""The process that reads a stranger's file of tables: within limits, and gone afterwards whatever the file did.

Run by `apart` as `python -c "…main()" PATH MEMORY SECONDS`. Prints one line of JSON: `{"book": …}` or `{"refused": …}`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import RawBook, to_json


def main() -> None:
    """Read the file named in the arguments and tell what it holds."""
    path, memory, seconds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    _limit(memory, seconds)
    try:
        told: dict[str, object] = {"book": to_json(_read(path))}
    except Refused as refusal:
        told = {"refused": str(refusal)}
    except OSError as error:
        told = {"refused": f"“{path.name}” cannot be read: {(error.strerror or str(error)).lower()}."}
    except (MemoryError, RecursionError):
        told = {"refused": f"“{path.name}” needs more memory than a file of a plan does; it is not read."}
    text = json.dumps(told, ensure_ascii=True, allow_nan=False)
    sys.stdout.write(text)
    sys.stdout.flush()


def _read(path: Path) -> RawBook:
    if path.is_dir() or path.suffix.lower() == ".csv":
        from charthouse.exchange.reading.tables_csv import read_csv

        return read_csv(path)
    from charthouse.exchange.reading.xlsx import read_xlsx

    return read_xlsx(path)


def _limit(memory: int, seconds: int) -> None:
    """Hold this process to so many bytes and seconds, where the system can (not on Windows)."""
    os.environ["OPENPYXL_LXML"] = "False"  # the parser that defusedxml guards
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
