"""How soon words are found in a plan of 10,000 objectives: 0.1 s, so that a list can follow the typing."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.plans import big_plan
from tests.benchmarks.timing import Result, cpu

from charthouse.document.document import Document
from charthouse.document.queries.finding import find

_AIM = 0.1  # seconds
_ROUNDS = 7
_WORDS = ("as said", "large organisation", "objective 77", "nothing like it", "é")


def run(folder: Path) -> Iterator[Result]:
    """Words in many texts, in some, in none; a letter beyond ASCII."""
    with Document.open(big_plan(folder / "big.charthouse"), read_only=True) as document:
        for word in _WORDS:
            look = cpu(lambda word=word: find(document, word))
            look()
            taken = statistics.median(look() for _ in range(_ROUNDS))
            yield Result(f"find “{word}” in 10,000 objectives, 20,000 measures", _AIM, taken, taken / _AIM, 1.0)
