"""Has a stranger's file looked at by a process of its own, which may use so much memory and time and no more.

Whatever the file does to its reader, the window goes on and the plan is as it was. The child's side is `limits`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import charthouse
from charthouse.domain.errors import Refused

MEMORY: Final = 1 << 30
SECONDS: Final = 30


def answer_of(module: str, path: Path, *rest: str, memory: int = MEMORY, seconds: int = SECONDS) -> object:
    """What `main` of `module` answers about the file at `path`. Raises `Refused`, in one sentence.

    `memory` in bytes. The child writes its temporary files into a folder that goes with it, however it ended.
    """
    code = f"from {module} import main; main()"
    command = [sys.executable, "-P", "-c", code, str(path.absolute()), str(memory), str(seconds), *rest]
    with tempfile.TemporaryDirectory(prefix="charthouse-", ignore_cleanup_errors=True) as folder:
        try:
            ended = subprocess.run(  # noqa: S603 (our own interpreter and code; the path is an argument of its own)
                command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False,
                env=_environment(folder),
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise Refused(
                "“{name}” takes longer to read than a file of a plan does; it was given up.", name=path.name
            ) from None
        except OSError as error:
            raise Refused("The process that reads files could not be started.") from error
    try:
        told = json.loads(ended.stdout)
    except ValueError:
        raise Refused(
            "“{name}” needs more memory or time than a file of a plan does; it is not read.", name=path.name
        ) from None
    if "refused" in told:
        raise Refused(str(told["refused"]))
    return told["answer"]


def _environment(folder: str) -> dict[str, str]:
    """This process's, with the package on the path and libraries kept to one thread: each takes memory of its own."""
    source = str(Path(charthouse.__file__).parents[1])
    found = os.environ.get("PYTHONPATH")
    path = source if not found else os.pathsep.join((source, found))
    one_thread = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)
    return {**os.environ, **one_thread, **folders, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
