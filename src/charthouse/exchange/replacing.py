"""Writing a file beside its target and putting it there whole: a reader sees the old file or the new one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from charthouse.domain.errors import Refused


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A path to write to; it becomes `target` at the end, and is removed when anything goes wrong.

    A generator that holds this open and is closed half-way leaves no trace. Raises Refused where the file cannot be
    written (no such folder, no permission, disk full, target open elsewhere).
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise Refused(_sentence(target, error)) from error
    part = Path(name)
    try:
        yield part
        _take_usual_mode(part)
        part.replace(target)
    except OSError as error:
        raise Refused(_sentence(target, error)) from error
    finally:
        part.unlink(missing_ok=True)


def _take_usual_mode(part: Path) -> None:
    """mkstemp makes files for the user alone; a handout is for the folder's readers like any other file."""
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(0o666 & ~mask)


def _sentence(target: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"“{target.name}” was not written: the folder {target.parent} does not exist."
    return f"“{target.name}” was not written: {(error.strerror or str(error)).lower()}. Choose another folder."
