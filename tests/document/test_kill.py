"""kill -9 in the middle of work: no step that was acknowledged is lost, and undo still goes back to the start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.document.small import SMALL
from tests.document.support import content

from charthouse.document.check import examine
from charthouse.document.document import Document

ROOT = Path(__file__).parents[2]


def killed_worker(path: Path, seed: int, seconds: float) -> int:
    """Let a worker write for a while after its first step, kill it; the steps it acknowledged."""
    command = [sys.executable, "-m", "tests.document.killing", str(path), str(seed)]
    environment = {**os.environ, "PYTHONPATH": f"src{os.pathsep}."}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        first = worker.stdout.readline()
        time.sleep(seconds)
        worker.send_signal(signal.SIGKILL)
        lines = [first, *worker.stdout.read().splitlines()]
    whole = [int(line) for line in lines if line.strip()]
    return whole[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_killed_writer_loses_nothing_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "small.charthouse"
    with Document.create(path, model=SMALL) as plan:
        with plan.baseline("New"):
            pass
        start = content(plan)
    for seed in range(4):
        acknowledged = killed_worker(path, seed, 0.01 + 0.037 * seed)
        with Document.open(path, model=SMALL) as plan:
            # a commit may be done whose acknowledgement was not: one step more, never one fewer
            assert len(plan.steps()) in (acknowledged, acknowledged + 1)
            assert examine(plan) == ()
    with Document.open(path, model=SMALL) as plan:
        while plan.undo():
            pass
        assert content(plan) == start
