"""Plan files with damage of every kind: torn, with flipped bits, with pages exchanged, with another header.

Each opens or is refused in one sentence, fast and in little memory; where a value came out changed, `check` says so.
The plan is the same in every run, so that a seed leads back to its file; `python -m tests.faults.mutations FIRST COUNT`
tries some of them.
"""

from __future__ import annotations

import itertools
import os
import random
import resource
import sys
import tempfile
from pathlib import Path
from unittest import mock

from tests.document.copies import edited_copy
from tests.document.example import make_example
from tests.document.support import Content, content
from tests.faults.outcome import Outcome, processor_time

from charthouse.document import opening
from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, swot
from charthouse.document.guard import judge
from charthouse.document.merge import merge
from charthouse.domain.errors import Refused

_PAGE = 4096
_SECONDS = 2.0
_MEGABYTES = 300
_BATCH = 250


def run(folder: Path, count: int) -> Outcome:
    return mutated(folder, range(count))


def mutated(folder: Path, seeds: range) -> Outcome:
    """The mutations of `seeds`. A file is judged in the same process: what harms that is a fault here."""
    outcome = Outcome("mutated plan files")
    path = plan_to_damage(folder)
    with Document.open(path, read_only=True) as plan:
        expected = content(plan), _journal(plan)
    with mock.patch.object(opening, "guard", judge):
        for first in range(seeds.start, seeds.stop, _BATCH):
            _in_a_child(path, expected, range(first, min(first + _BATCH, seeds.stop)), outcome)
    return outcome


def plan_to_damage(folder: Path) -> Path:
    """A plan that has the same bytes in every run."""
    chance, ticks = random.Random(0), itertools.count(1_800_000_000_000_000_000, 1_000_000_000)
    with (
        mock.patch("secrets.token_bytes", chance.randbytes),
        mock.patch("secrets.randbits", chance.getrandbits),
        mock.patch("secrets.randbelow", chance.randrange),
        mock.patch("time.time_ns", ticks.__next__),
    ):
        return _plan(folder)


def _plan(folder: Path) -> Path:
    """A plan with a merge, a conflict, an undo, a checkpoint."""
    with Document.create(folder / "plan.charthouse", person="Mara") as plan:
        example = make_example(plan)
        checkpoint.add(plan, name="Then")
        anna = edited_copy(
            plan, "anna.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Anna's")
        )
        objective.set(plan, id=example.goal, title="Mara's")
        merge(plan, anna)
        for n in range(20):
            swot.add(plan, quadrant="threat", text=f"A longer text to be damaged, number {n} " * 5)
        plan.undo()
        return plan.path


def _journal(plan: Document) -> list[tuple[object, ...]]:
    return (
        plan.rows("SELECT * FROM step") + plan.rows("SELECT * FROM change") + plan.rows("SELECT * FROM meta ORDER BY k")
    )


def _peak(whose: int = resource.RUSAGE_SELF) -> int:
    """The most memory this process, or one of its children, has held, in MB."""
    return resource.getrusage(whose).ru_maxrss // 1024


def _in_a_child(path: Path, expected: tuple[Content, object], seeds: range, outcome: Outcome) -> None:
    """A crash of the process is a fault like any other."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        inherited = _peak()  # a fork begins with what the test run around it holds
        with os.fdopen(writing, "w") as told:
            for seed in seeds:
                told.write(f"{_one(path, expected, seed)}\n")
                told.flush()
            told.write(f"memory {max(_peak() - inherited, _peak(resource.RUSAGE_CHILDREN))}\n")
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        lines = told.read().splitlines()
    _, status = os.waitpid(child, 0)
    if status:
        outcome.faults.append(f"seed {seeds.start + len(lines)}: the process died ({status})")
    for line in lines:
        what, _, said = line.partition(" ")
        if what == "memory":
            outcome.notes["MB at most"] = max(outcome.notes.get("MB at most", 0), int(said))
            if int(said) > _MEGABYTES:
                outcome.faults.append(f"{said} MB of memory")
        elif what == "fault":
            outcome.done += 1
            outcome.faults.append(said)
        else:
            outcome.done += 1
            outcome.note(what)


def _one(path: Path, expected: tuple[Content, object], seed: int) -> str:
    mutated = path.with_name("mutated.charthouse")
    mutated.write_bytes(mutation(path.read_bytes(), random.Random(seed)))
    start = processor_time()
    try:
        verdict = _verdict(mutated, expected)
    except Exception as error:  # whatever it is, a person would see it
        verdict = f"fault seed {seed}: {type(error).__name__}: {str(error)[:120]}"
    if (taken := processor_time() - start) > _SECONDS:
        return f"fault seed {seed}: {taken:.1f} s"
    return verdict if " " not in verdict or verdict.startswith("fault") else f"fault seed {seed}: {verdict}"


def _verdict(path: Path, expected: tuple[Content, object]) -> str:
    try:
        with Document.open(path, read_only=True) as plan:
            if examine(plan):
                return "reported"
            return "unchanged" if (content(plan), _journal(plan)) == expected else "a change was not reported"
    except Refused as refusal:
        return "refused" if str(refusal) and "\n" not in str(refusal) else "not one sentence"


def mutation(data: bytes, chance: random.Random) -> bytes:
    """`data` with one kind of damage."""
    found = bytearray(data)
    pages = len(found) // _PAGE
    match chance.randrange(6):
        case 0:
            return bytes(found[: chance.randrange(len(found))])
        case 1 | 2:
            for _ in range(chance.choice((1, 1, 1, 2, 8))):
                found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
        case 3:
            at, source = chance.randrange(pages) * _PAGE, chance.randrange(pages) * _PAGE
            found[at : at + _PAGE] = found[source : source + _PAGE]
        case 4:
            at = chance.randrange(pages) * _PAGE
            found[at : at + _PAGE] = chance.choice((bytes(_PAGE), chance.randbytes(_PAGE)))
        case _:
            found[chance.randrange(100)] = chance.randrange(256)
    return bytes(found)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(mutated(Path(place), range(int(sys.argv[1]), int(sys.argv[1]) + int(sys.argv[2]))))
