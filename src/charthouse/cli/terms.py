"""What all verbs say and write in the same way."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from charthouse.domain.errors import Refused

DONE: Final = 0
TOLD: Final = 1  # done, with something to tell
REFUSED: Final = 2
STDOUT: Final = "-"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def say_json(value: object) -> None:
    say(json.dumps(value, ensure_ascii=False, indent=2))


def write_bytes(target: str, data: bytes) -> None:
    """Write a whole file, or to stdout for `-`. Raises Refused where it cannot be written."""
    from charthouse.exchange.replacing import beside

    if target == STDOUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    with beside(Path(target)) as part:
        part.write_bytes(data)


def keep_off(plan: Path, target: str) -> None:
    """Refuse to write an export over the plan itself."""
    if target != STDOUT and Path(target).exists() and plan.exists() and plan.samefile(target):
        raise Refused(f"“{target}” is the plan itself; give the export a name of its own.")
