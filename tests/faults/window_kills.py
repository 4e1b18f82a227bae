"""kill -9 at random moments while somebody types into the window.

What was on the screen after a gesture is in the file: neither less nor, but for the gesture that was under way, more.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.faults.kills import ROOT, sittings
from tests.faults.outcome import Outcome

from charthouse.document.document import Document

_READS = {"swot": "SELECT text FROM swot_item", "objectives": "SELECT title FROM objective"}


def run(folder: Path, count: int) -> Outcome:
    outcome = Outcome("kill -9 while typing in the window")
    chance = random.Random(11)
    sittings(folder, count, outcome, lambda path: _one(path, chance, outcome))
    return outcome


def _one(path: Path, chance: random.Random, outcome: Outcome) -> None:
    page = chance.choice(sorted(_READS))
    looks = _killed(path, page, chance)
    outcome.note("gestures seen on the screen", len(looks))
    with Document.open(path) as plan:  # to write: a journal that a dead window left is rolled back now
        stored = Counter(text for (text,) in plan.rows(_READS[page]))
    if not looks:
        outcome.faults.append("the window showed nothing")
        return
    seen = Counter(looks[-1])
    missing, more = (seen - stored).total(), (stored - seen).total()
    if missing + more > 1:
        outcome.faults.append(f"{missing} entries seen on {page} are not in the file, {more} of it were never seen")


def _killed(path: Path, page: str, chance: random.Random) -> list[list[str]]:
    """Let somebody type on a page for a while, and kill the window: what was on the screen after each gesture."""
    command = [sys.executable, "-m", "tests.faults.typist", str(path), page, str(chance.randrange(1 << 30))]
    environment = {
        **os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as window:
        assert window.stdout is not None
        lines = [window.stdout.readline()]
        time.sleep(chance.random() * 0.8)
        window.kill()
        lines += window.stdout.read().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]
