"""kill -9 at random moments while `charthouse edit --script` writes.

No acknowledged step is lost, no file needs repair, and after all those sittings undo still leads to the plan as it was
made.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO

from tests.document.support import content
from tests.faults.outcome import Outcome

from charthouse.document.check import examine
from charthouse.document.document import Document

ROOT = Path(__file__).parents[2]
_SITTINGS = 100  # on one plan


def run(folder: Path, count: int) -> Outcome:
    outcome = Outcome("kill -9 while editing by script")
    chance = random.Random(7)
    sittings(folder, count, outcome, lambda path: _one(path, chance, outcome))
    return outcome


def sittings(folder: Path, count: int, outcome: Outcome, one: Callable[[Path], None]) -> None:
    """Let `one` kill `count` sittings, a hundred on each plan; undo still leads to its start after them."""
    for first in range(0, count, _SITTINGS):
        path = folder / f"plan{first}.charthouse"
        with Document.create(path) as plan, plan.baseline("New"):
            pass
        with Document.open(path, read_only=True) as plan:
            start = content(plan)
        for _ in range(min(_SITTINGS, count - first)):
            one(path)
            outcome.done += 1
            with Document.open(path, read_only=True) as plan:
                outcome.faults += [damage.sentence for damage in examine(plan)]
        with Document.open(path) as plan:
            while plan.undo():
                pass
            if content(plan) != start:
                outcome.faults.append(f"undo of {_SITTINGS} sittings does not lead to the start")


def _one(path: Path, chance: random.Random, outcome: Outcome) -> None:
    before = _steps(path)
    acknowledged = killed(path, chance)
    after = _steps(path)
    outcome.note("acknowledged steps", len(acknowledged))
    if lost := [step for step in acknowledged if step not in after]:
        outcome.faults.append(f"{len(lost)} acknowledged steps are lost")
    if len(after) - len(before) - len(acknowledged) not in (0, 1):
        outcome.faults.append(f"{len(after) - len(before)} steps for {len(acknowledged)} acknowledged")


def _steps(path: Path) -> list[str]:
    with Document.open(path) as plan:  # to write: a journal that a dead writer left is rolled back now
        return [str(header.id) for header in plan.steps()]


def killed(path: Path, chance: random.Random) -> list[str]:
    """Let `charthouse edit` run a while after its first step, and kill it: the steps it acknowledged."""
    command = [sys.executable, "-m", "charthouse", "edit", str(path), "--script", "-"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as editor:
        assert editor.stdin is not None
        assert editor.stdout is not None
        Thread(target=_feed, args=(editor.stdin, chance.randrange(1 << 30)), daemon=True).start()
        lines = [editor.stdout.readline()]
        time.sleep(chance.random() * 0.12)
        editor.send_signal(signal.SIGKILL)
        lines += editor.stdout.read().splitlines(keepends=True)
        with suppress(OSError):
            editor.stdin.close()
    whole = (line for line in lines if line.startswith("ACK ") and line.endswith("\n"))
    return [step for step in (line.split()[1] for line in whole) if step != "-"]


def _feed(script: IO[str], seed: int) -> None:
    chance = random.Random(seed)
    with suppress(OSError, ValueError):
        while True:
            script.write(json.dumps(_line(chance)) + "\n")
            script.flush()


def _line(chance: random.Random) -> dict[str, object]:
    number = chance.random()
    if number < 0.15:
        return {"do": "undo"}
    if number < 0.25:
        return {"do": "redo"}
    if number < 0.6:
        return {"do": "objective.add", "title": f"Objective {number}", "description": "x" * chance.randrange(5_000)}
    return {"do": "swot.add", "quadrant": "strength", "text": f"Item {number}"}
