"""Random histories of two to six copies against an independent oracle; clocks three days off change nothing."""

from __future__ import annotations

import random
import time
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from tests.document.histories import random_moves
from tests.document.test_histories import judged
from tests.faults.outcome import Outcome

from charthouse.document.journal import pen

_DAYS = 3 * 24 * 3600 * 10**9


def run(_: Path, count: int) -> Outcome:
    outcome = Outcome("random histories of copies")
    for seed in range(count):
        chance = random.Random(seed)
        clock = SimpleNamespace(time_ns=lambda chance=chance: time.time_ns() + chance.randint(-_DAYS, _DAYS))
        with mock.patch.object(pen, "time", clock):
            try:
                history = judged(chance.randint(2, 6), list(random_moves(chance, 200)), seed)
            except Exception as error:  # whatever it is, the seed leads back to it
                outcome.faults.append(f"seed {seed}: {type(error).__name__}: {str(error)[:100]}")
            else:
                outcome.note("steps", history.copies[0].steps())
                history.close()
        outcome.done += 1
    return outcome
