"""Plan files copied byte by byte while they are being edited, as a backup tool or a cloud folder does it.

Each copy opens whole, or is named damaged. None is silently short: what was acknowledged before the copying began is
in it.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO

from tests.faults.kills import ROOT
from tests.faults.outcome import Outcome

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.domain.errors import Refused

_COPIES = 40  # of one plan, which grows while they are looked at


def run(folder: Path, count: int) -> Outcome:
    outcome = Outcome("copied while it is edited")
    chance = random.Random(3)
    for first in range(0, count, _COPIES):
        place = folder / f"from{first}"
        place.mkdir()
        _of_one(place, range(first, min(first + _COPIES, count)), chance, outcome)
    return outcome


def _of_one(folder: Path, numbers: range, chance: random.Random, outcome: Outcome) -> None:
    """Begin a plan, let it be edited, and copy it meanwhile."""
    path = folder / "plan.charthouse"
    with Document.create(path) as plan, plan.baseline("New"):
        pass
    command = [sys.executable, "-m", "charthouse", "edit", str(path), "--script", "-"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as editor:
        assert editor.stdin is not None
        assert editor.stdout is not None
        acknowledged: list[str] = []
        Thread(target=_feed, args=(editor.stdin,), daemon=True).start()
        Thread(target=_listen, args=(editor.stdout, acknowledged), daemon=True).start()
        while not acknowledged and editor.poll() is None:
            time.sleep(0.01)
        if not acknowledged:
            outcome.faults.append(f"the editor ended by itself ({editor.returncode})")
            return
        for n in numbers:
            time.sleep(0.02 + 0.03 * chance.random())
            _copy(path, folder / f"copy{n}", acknowledged, outcome, journal=n % 2 == 0)
        editor.kill()
        with suppress(OSError):
            editor.stdin.close()


def _feed(script: IO[str]) -> None:
    with suppress(OSError, ValueError):
        for n in range(1_000_000):
            line = {"do": "objective.add", "title": f"Objective {n}", "description": "x" * 2_000}
            script.write(json.dumps({"do": "undo"} if n % 3 == 0 and n else line) + "\n")
            script.flush()


def _listen(told: IO[str], acknowledged: list[str]) -> None:
    with suppress(OSError, ValueError):
        acknowledged.extend(line.split()[1] for line in told if line.startswith("ACK "))  # one by one, as they come


def _copy(path: Path, place: Path, acknowledged: list[str], outcome: Outcome, *, journal: bool) -> None:
    place.mkdir()
    copy = place / path.name
    before = len(acknowledged)
    shutil.copyfile(path, copy)
    if journal:
        with suppress(FileNotFoundError):
            shutil.copyfile(path.with_name(path.name + "-journal"), copy.with_name(copy.name + "-journal"))
    outcome.done += 1
    try:
        with Document.open(copy) as plan:
            damage, steps = examine(plan), len(plan.steps())
    except Refused:
        outcome.note("named damaged")
    else:
        if damage:
            outcome.note("found damaged by check")
        elif steps - 1 < before:
            outcome.faults.append(f"a copy holds {steps - 1} steps, {before} were acknowledged before")
        else:
            outcome.note("whole")
    shutil.rmtree(place)
