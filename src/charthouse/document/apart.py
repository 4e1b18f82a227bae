"""Has a stranger's file looked at by a process of its own, which may use so much memory and time and no more.

Whatever the file does to its reader, the window goes on and the plan is as it was. The child's side is `limits`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Final

import charthouse
from charthouse.domain.errors import Refused

MEMORY: Final = 1 << 30
SECONDS: Final = 30
_BEAT = 0.1  # seconds between two looks at whether anybody still waits for the child


def answer_of(module: str, path: Path, *rest: str, memory: int = MEMORY, seconds: int = SECONDS) -> object:
    """What `main` of `module` answers about the file at `path`. Raises `Refused`, in one sentence.

    `memory` in bytes. The child writes its temporary files into a folder that goes with it, however it ended.
    """
    asking = answering(module, path, *rest, memory=memory, seconds=seconds)
    while True:
        try:
            next(asking)
        except StopIteration as end:
            return end.value


def answering(
    module: str, path: Path, *rest: str, memory: int = MEMORY, seconds: int = SECONDS
) -> Generator[float, None, object]:
    """`answer_of`, yielding 0.0 while the child works; closed before its end, it ends the child."""
    code = f"from {module} import main; main()"
    command = [sys.executable, "-P", "-c", code, str(path.absolute()), str(memory), str(seconds), *rest]
    with tempfile.TemporaryDirectory(prefix="charthouse-", ignore_cleanup_errors=True) as folder:
        try:
            child = subprocess.Popen(  # noqa: S603 (our own interpreter and code; the path is an argument of its own)
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env=_environment(folder),
            )  # fmt: skip
        except OSError as error:
            raise Refused("The process that reads files could not be started.") from error
        with child:
            try:
                answer = yield from _heard(child, seconds)
            finally:
                child.kill()
    if answer is None:
        raise Refused("“{name}” takes longer to read than a file of a plan does; it was given up.", name=path.name)
    try:
        told = json.loads(answer)
    except ValueError:
        raise Refused(
            "“{name}” needs more memory or time than a file of a plan does; it is not read.", name=path.name
        ) from None
    if "refused" in told:
        raise Refused(str(told["refused"]))
    return told["answer"]


def _heard(child: subprocess.Popen[bytes], seconds: float) -> Generator[float, None, bytes | None]:
    """What the child says until it ends; None where it takes longer than `seconds`."""
    last = monotonic() + seconds
    while (left := last - monotonic()) > 0:
        yield 0.0
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=min(left, _BEAT))[0]
    return None


def _environment(folder: str) -> dict[str, str]:
    """This process's, with the package on the path and libraries kept to one thread: each takes memory of its own."""
    source = str(Path(charthouse.__file__).parents[1])
    found = os.environ.get("PYTHONPATH")
    path = source if not found else os.pathsep.join((source, found))
    one_thread = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)
    return {**os.environ, **one_thread, **folders, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
