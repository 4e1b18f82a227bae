"""Random histories of two to six copies against an independent oracle; clocks three days off change nothing.

`python -m tests.faults.histories FIRST COUNT` plays some of them: so they can be spread over processes.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

from tests.document.histories import random_moves
from tests.document.test_histories import judged
from tests.faults.outcome import Outcome

from charthouse.document.journal import pen, store

_DAYS = 3 * 24 * 3600 * 10**9


def run(_: Path, count: int) -> Outcome:
    return played(range(count))


def played(seeds: Iterable[int]) -> Outcome:
    """The histories of `seeds`. What the same row of a journal says is worked out once, litter is left lying."""
    outcome = Outcome("random histories of copies")
    gc.freeze()
    gc.set_threshold(100_000)
    with mock.patch.object(store, "decode", lru_cache(1 << 14)(store.decode)):
        for seed in seeds:
            _play(seed, outcome)
            outcome.done += 1
    return outcome


def _play(seed: int, outcome: Outcome) -> None:
    chance = random.Random(seed)
    clock = SimpleNamespace(time_ns=lambda: time.time_ns() + chance.randint(-_DAYS, _DAYS))
    with mock.patch.object(pen, "time", clock):
        try:
            history = judged(chance.randint(2, 6), list(random_moves(chance, 200)), seed)
        except Exception as error:  # whatever it is, the seed leads back to it
            outcome.faults.append(f"seed {seed}: {type(error).__name__}: {str(error)[:100]}")
        else:
            outcome.note("steps", history.copies[0].steps())
            history.close()


if __name__ == "__main__":
    print(played(range(int(sys.argv[1]), int(sys.argv[1]) + int(sys.argv[2]))))
