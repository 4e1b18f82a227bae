"""Writing a file beside its target and putting it there whole: a reader sees the old file or the new one."""

from __future__ import annotations

import secrets
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
    part = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        part.open("xb").close()
    except OSError as error:
        raise _refusal(target, error) from error
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise _refusal(target, error) from error
    finally:
        part.unlink(missing_ok=True)


def _refusal(target: Path, error: OSError) -> Refused:
    if isinstance(error, FileNotFoundError):
        return Refused(
            "“{name}” was not written: the folder {folder} does not exist.", name=target.name, folder=target.parent
        )
    why = (error.strerror or str(error)).lower()
    return Refused("“{name}” was not written: {why}. Choose another folder.", name=target.name, why=why)
