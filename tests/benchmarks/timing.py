"""Timing in pairs: the floor and the app in turn, so that a machine's mood falls on both alike.

Only ratios are told apart from noise here; the absolute figures are for orientation.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Run = Callable[[], float]
"""Does the work once and gives the seconds it took."""


@dataclass(frozen=True)
class Result:
    """What one comparison found. `limit`: the highest ratio (or figure) that is good enough."""

    name: str
    floor: float
    app: float
    ratio: float
    limit: float
    unit: str = "s CPU"

    def __str__(self) -> str:
        verdict = "ok" if self.ratio <= self.limit else "ABOVE"
        return (
            f"{self.name:<58} floor {self.floor:8.3f}  app {self.app:8.3f} {self.unit:<6} "
            f"ratio {self.ratio:5.2f}  aim ≤ {self.limit:<4g}  {verdict}"
        )


def paired(name: str, floor: Run, app: Run, *, limit: float, rounds: int = 7, unit: str = "s CPU") -> Result:
    """Run both in turn, once to warm up and `rounds` times to count; the ratio is the median of the pairs'."""
    floor(), app()
    pairs = [(floor(), app()) for _ in range(rounds)]
    ratio = statistics.median(of / against for against, of in pairs)
    return Result(
        name, statistics.median(one for one, _ in pairs), statistics.median(two for _, two in pairs), ratio, limit, unit
    )


def cpu(work: Callable[[], object]) -> Run:
    """The processor seconds of a call in this process."""

    def run() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return run


def wall(work: Callable[[], object]) -> Run:
    """The seconds on the clock of a call in this process: for what waits for the disk."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return run


def process_cpu(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """The processor seconds of a whole process, as the system counts them. Raises where it fails."""

    own = os.environ | environment
    own.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start finds everything compiled

    def run() -> float:
        child = subprocess.Popen(command, env=own, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise RuntimeError(f"{command} ended with {child.returncode}")
        return usage.ru_utime + usage.ru_stime

    return run
