"""kill -9 while a plan that went on in memory is written into its file again.

The file holds what it held, or all of it: never a part, never a step twice.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.kills import ROOT
from tests.faults.outcome import Outcome

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.returning import Return

_ROWS, _IN_MEMORY = 2_000, 20  # of the plan; steps
_SECONDS = 0.12  # somewhat longer than the writing takes


def run(folder: Path, count: int) -> Outcome:
    outcome = Outcome("kill -9 while a plan returns into its file")
    chance = random.Random(13)
    path = folder / "plan.charthouse"
    with Document.create(path) as plan:
        objective.add_many(plan, rows=[{"title": f"Row {n}", "description": "x" * 500} for n in range(_ROWS)])
    for _ in range(count):
        _one(path, chance, outcome)
        outcome.done += 1
    return outcome


def _one(path: Path, chance: random.Random, outcome: Outcome) -> None:
    before = _steps(path, outcome)
    told = _killed(path, chance)
    after = _steps(path, outcome)
    returned, steps = "returned" in told, [line for line in told if "-" in line]
    kept = [*before, *steps[:1]]  # that one was in the file before it was lost
    outcome.note("returned in time", returned)
    outcome.note("killed within", after == kept)
    if after not in (kept, [*before, *steps]):
        outcome.faults.append(f"{len(after) - len(before)} of {len(steps)} steps are in the file")
    if returned and after == kept:
        outcome.faults.append("what was told to be in the file is not")


def _steps(path: Path, outcome: Outcome) -> list[str]:
    with Document.open(path) as plan:  # to write: a journal that a dead writer left is rolled back now
        outcome.faults += [damage.sentence for damage in examine(plan)]
        return [str(header.id) for header in plan.steps()]


def _killed(path: Path, chance: random.Random) -> list[str]:
    """What the process says before it is killed, in the time that a return takes."""
    command = [sys.executable, "-m", "tests.faults.return_kills", str(path)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as worker:
        assert worker.stdout is not None
        lines = list(iter(worker.stdout.readline, "returning\n"))
        time.sleep(chance.random() * _SECONDS)
        worker.kill()
        return [line.strip() for line in lines + worker.stdout.readlines()]


def main(path: Path) -> None:
    """Lose the file, work on in memory, and write it into the file again for as long as that takes."""
    with Document.open(path) as plan:
        plan.storage.stand_by()
        plan.subscribe(lambda changed: print(changed.step.id, flush=True))
        swot.add(plan, quadrant="threat", text="In the file")
        away = path.with_name("away")
        path.rename(away)
        for n in range(_IN_MEMORY):
            swot.add(plan, quadrant="threat", text=f"In memory {n}")
        away.rename(path)
        attempt = Return(plan)
        for done in attempt.writing():
            if done:  # it was judged, and is about to be written
                print("returning", flush=True)
        attempt.take()
        print("returned", flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
