"""Every n-th file call fails, or the process dies in it, over editing, importing, merging, restoring and migrating.

The calls of one forked process are counted by a layer of our own between it and the C library (`shim.c`), so each
position is met exactly once. It needs a C compiler and Linux.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.outcome import Outcome

if TYPE_CHECKING:
    from tests.faults.works import Acknowledge

ROOT = Path(__file__).parents[2]
DIES = 0
KINDS = {"dies": DIES, "EIO": errno.EIO, "ENOSPC": errno.ENOSPC, "EACCES": errno.EACCES}


def possible() -> bool:
    """Whether the layer can be built here."""
    return sys.platform.startswith("linux") and shutil.which("cc") is not None


def run(folder: Path, every: int) -> Outcome:
    """Try every `every`-th call of each work, each kind of fault."""
    shim = folder / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"], check=True)
    command = [sys.executable, "-m", "tests.faults.calls", str(folder), str(every)]
    paths = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    environment = {**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": paths}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    outcome = Outcome("every n-th file call fails or kills")
    for line in done.stdout.splitlines():
        what, _, said = line.partition("\t")
        if what == "done":
            outcome.done += 1
            outcome.note(said)
        elif what == "fault":
            outcome.faults.append(said)
    if done.returncode:
        outcome.faults.append(f"the layer failed: {done.stderr[-300:]}")
    return outcome


# in the process with the layer


@dataclass(frozen=True, slots=True)
class Trial:
    """One work on the plan at `path` with the fault at call `at`."""

    work: str
    kind: str
    at: int
    path: Path

    def __str__(self) -> str:
        return f"{self.work}, {self.kind} at call {self.at}"


class Layer:
    """The loaded shim."""

    def __init__(self, folder: Path) -> None:
        self._shim = ctypes.CDLL(str(folder / "shim.so"))
        self._folder = str(folder / "work").encode()

    def arm(self, at: int, error: int, *, lasting: bool) -> None:
        self._shim.fault_arm(ctypes.c_long(at), error, int(lasting), self._folder)

    def disarm(self) -> int:
        return int(self._shim.fault_disarm())


def try_all(folder: Path, every: int) -> None:
    """Print a line for each trial. Called in the process that has the layer, where files are guarded too: quickly."""
    from tests.faults.works import WORKS, prepared

    from charthouse.document import guard, opening

    opening.guard = guard.judge  # type: ignore[assignment]
    layer = Layer(folder)
    fresh = prepared(folder)
    for work in WORKS:
        calls = _count(layer, folder, fresh, work)
        for kind in KINDS:
            for at in range(1, calls + 1, every):
                with _copied(folder, fresh) as path:
                    for fault in _try(layer, Trial(work, kind, at, path)):
                        print(f"fault\t{work}, {kind} at call {at} of {calls}: {fault}", flush=True)
                print(f"done\t{kind} in {work}", flush=True)


@contextmanager
def _copied(folder: Path, fresh: Path) -> Iterator[Path]:
    """A folder `work` with the plan in it, and a home for its state."""
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(fresh, work)
    os.environ["XDG_STATE_HOME"] = str(work / "state")
    yield work / "plan.charthouse"


def _count(layer: Layer, folder: Path, fresh: Path, work: str) -> int:
    from tests.faults.works import WORKS

    with _copied(folder, fresh) as path:
        layer.arm(1 << 40, errno.EIO, lasting=False)
        WORKS[work](path, lambda _step, _in_memory: None)
        return layer.disarm()


def _try(layer: Layer, trial: Trial) -> list[str]:
    """Run the work in a fork; what does not hold after it."""
    from tests.faults.works import WORKS, judged

    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os._exit(_child(layer, trial, WORKS[trial.work], writing))
    os.close(writing)
    with os.fdopen(reading) as told:
        lines = told.read().splitlines()
    _, status = os.waitpid(child, 0)
    died = os.WIFSIGNALED(status)
    faults = [line[2:] for line in lines if line.startswith("! ")]
    acknowledged = [line[2:] for line in lines if line.startswith("+ ")]
    in_memory = [line[2:] for line in lines if line.startswith("m ")]
    if died != (trial.kind == "dies"):
        faults.append(f"the process ended with {status}")
    return faults + judged(trial.path, trial.work, acknowledged, None if died else in_memory)


def _child(layer: Layer, trial: Trial, work: Callable[[Path, Acknowledge], None], writing: int) -> int:
    from charthouse.domain.errors import Refused

    def say(line: str) -> None:
        os.write(writing, f"{line}\n".encode())

    def acknowledge(step: str, in_memory: bool) -> None:
        say(f"{'m' if in_memory else '+'} {step}")

    layer.arm(trial.at, KINDS[trial.kind], lasting=trial.kind == "ENOSPC")
    try:
        work(trial.path, acknowledge)
    except Refused as refusal:
        if "\n" in str(refusal) or not str(refusal):
            say(f"! not a sentence: {refusal!r}")
    except BaseException as error:
        say(f"! {type(error).__name__}: {str(error)[:150]}")
    layer.disarm()
    return 0


if __name__ == "__main__":
    try_all(Path(sys.argv[1]), int(sys.argv[2]))
