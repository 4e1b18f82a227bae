"""Has a file of tables read by a process of its own, which may use 1 GB and 30 seconds and no more.

Whatever the file does to its reader, the window goes on and the plan is as it was.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import charthouse
from charthouse.domain.errors import Refused
from charthouse.exchange.reading.raw import RawBook, from_json

MEMORY: Final = 1 << 30
SECONDS: Final = 30
_CODE: Final = "from charthouse.exchange.reading.child import main; main()"


def read_apart(path: Path, *, memory: int = MEMORY, seconds: int = SECONDS) -> RawBook:
    """What the workbook, CSV file or folder of them at `path` holds. Raises Refused, in one sentence."""
    if not path.exists():
        raise Refused(f"There is no file “{path}”.")
    command = [sys.executable, "-c", _CODE, str(path.absolute()), str(memory), str(seconds)]
    try:
        ended = subprocess.run(  # noqa: S603 (our own interpreter and code; the path is an argument of its own)
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False, env=_environment()
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"“{path.name}” takes longer to read than any workbook of a plan; it was given up.") from None
    except OSError as error:
        raise Refused("The process that reads files could not be started.") from error
    try:
        told = json.loads(ended.stdout)
    except ValueError:
        raise Refused(f"“{path.name}” needs more memory or time than a file of a plan does; it is not read.") from None
    if "refused" in told:
        raise Refused(str(told["refused"]))
    return from_json(told["book"])


def _environment() -> dict[str, str]:
    """This process's, with the package on the path and libraries kept to one thread: each takes memory of its own."""
    source = str(Path(charthouse.__file__).parents[1])
    found = os.environ.get("PYTHONPATH")
    one_thread = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    path = source if not found else os.pathsep.join((source, found))
    return {**os.environ, **one_thread, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
