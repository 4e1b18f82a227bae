"""In the process that looks at a stranger's file: within limits, and gone afterwards whatever the file did.

Run by `apart` as `python -c "…main()" PATH MEMORY SECONDS …`. Prints one line of JSON: `{"answer": …}` or
`{"refused": …}`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said


def answer(look: Callable[[Path], object]) -> None:
    """Tell what `look` finds in the file that is named in the arguments: what JSON can hold."""
    path, memory, seconds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    _limit(memory, seconds)
    try:
        told = {"answer": look(path)}
    except Refused as refusal:
        told = {"refused": str(refusal)}
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        told = {"refused": said("“{name}” cannot be read: {why}.", name=path.name, why=why)}
    except (MemoryError, RecursionError):
        said_so = said("“{name}” needs more memory than a file of a plan does; it is not read.", name=path.name)
        told = {"refused": said_so}
    sys.stdout.write(json.dumps(told, ensure_ascii=True, allow_nan=False))
    sys.stdout.flush()


def _limit(memory: int, seconds: int) -> None:
    """Hold this process to so many bytes and seconds."""
    if sys.platform == "win32":
        import ctypes

        from charthouse.document.windows_job import hold

        hold(ctypes.WinDLL("kernel32", use_last_error=True), memory, seconds)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
