"""Random work at an open plan whose file is lost, written over, exchanged and brought back meanwhile, in any order.

`python -m tests.faults.losses FIRST COUNT` plays some of them. What the plan was before and after each gesture is kept
as a stack of snapshots beside it: whatever happens to the file, nothing acknowledged is lost, comes twice or is out of
its order, and once the file is back it holds all of it.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.document.losing import (
    an_older_state_in_its_bytes,
    another_in_its_bytes,
    cut,
    disk_pulled,
    emptied,
    overwritten,
)
from tests.document.support import as_one, content, standing_by
from tests.faults.outcome import Outcome

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.merge import merge_beside
from charthouse.document.returning import return_to_file
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document.journal.step import StepId
    from charthouse.document.writer import Committed

_GESTURES = 60


def run(folder: Path, count: int) -> Outcome:
    return played(folder, range(count))


def played(folder: Path, seeds: range) -> Outcome:
    """The works of `seeds`."""
    outcome = Outcome("a file that is lost and comes back")
    for seed in seeds:
        place = Path(tempfile.mkdtemp(dir=folder))
        work = Work(place, random.Random(seed))
        try:
            work.play()
        except Exception as error:  # whatever it is, the seed leads back to it
            outcome.faults.append(f"seed {seed}, {work.last}: {type(error).__name__}: {str(error)[:150]}")
        outcome.done += 1
        outcome.note("losses", work.losses)
        outcome.note("returns", work.returns)
        outcome.note("steps", len(work.acknowledged))
        with suppress(Exception):  # it failed already
            work.plan.close()
        shutil.rmtree(place)
    return outcome


class Work:
    """One person at one plan. `stick`: what its file held when that was lost."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.path = folder / "plan.charthouse"
        self.copies: list[Path] = []
        self.acknowledged: list[str] = []
        self.stick: bytes | None = None
        self.losses = self.returns = self.count = 0
        self.last = "making"
        self.plan = Document.create(self.path, person="Mara")
        with self.plan.baseline("New"):
            pass
        self._follow()
        self.now = content(self.plan)
        self.done: list[object] = []
        self.undone: list[object] = []

    def play(self) -> None:
        """Gestures and faults, then the way home."""
        acts = (
            [self.edit] * 6 + [self.undo] * 3 + [self.redo] * 2 + [self.lose] * 3 + [self.bring_back] * 2
            + [self.again] * 3 + [self.save, self.merge, self.look, self.read, self.reopen, self.copy_anew]
        )  # fmt: skip
        for _ in range(_GESTURES):
            act = self.chance.choice(acts)
            self.last = act.__name__
            act()
            if self.stick is None or self.plan.in_memory:  # else nobody has noticed so far
                self.judge(self.plan)
        self.last = "the end"
        if self.stick is not None:
            self.put(self.stick)
        self.plan.look()
        if self.plan.in_memory:
            return_to_file(self.plan)
        self.judge(self.plan, closely=True)
        self.plan.close()
        with Document.open(self.path) as again:
            self.judge(again, closely=True)

    def judge(self, plan: Document, *, closely: bool = False) -> None:
        """Whether it holds what it must."""
        ids = [str(header.id) for header in plan.steps()]
        assert len(set(ids)) == len(ids), "a step comes twice"
        assert [one for one in ids if one in set(self.acknowledged)] == self.acknowledged, "a step is lost"
        assert content(plan) == self.now, "it holds something else"
        if closely or self.chance.random() < 0.2:
            assert examine(plan) == (), "it is damaged"

    # what the person does

    def edit(self) -> None:
        self.count += 1
        goals = [str(row[0]) for row in self.now["objective"]]  # as shown before; the file may be another by now
        lot, goal = self.chance.random(), self.chance.choice([*goals, None])
        if goal is None or lot < 0.3:
            objective.add(self.plan, title=f"Objective {self.count}", parent=goal)
        elif lot < 0.5:
            objective.set(self.plan, id=goal, title=f"Renamed {self.count}")
        elif lot < 0.6:
            objective.delete(self.plan, id=goal)
        else:
            swot.add(self.plan, quadrant="threat", text=f"Item {self.count}")
        self.settle()

    def undo(self) -> None:
        if self.done:
            assert self.plan.undo() is not None
            self.undone.append(self.now)
            self.now = self.done.pop()  # type: ignore[assignment]

    def redo(self) -> None:
        if self.undone:
            assert self.plan.redo() is not None
            self.done.append(self.now)
            self.now = self.undone.pop()  # type: ignore[assignment]

    def save(self) -> None:
        path = self.folder / f"copy{len(self.copies)}.charthouse"
        self.plan.save_copy(path)
        self.copies.append(path)
        with Document.open(path, read_only=True) as copy:
            self.judge(copy)

    def merge(self) -> None:
        if not self.copies:
            return
        theirs = self.chance.choice(self.copies)
        self.count += 1
        with Document.open(theirs, person="Anna") as anna:
            objective.add(anna, title=f"Anna's {self.count}")

        def work() -> Generator[float, None, Committed | None]:
            _, committed = yield from merge_beside(self.plan, theirs)
            return committed

        with suppress(Refused):  # into a file that is lost nothing is merged
            as_one(self.plan, work(), self.chance.choice((0.3, 1.0, 1.0)))
        self.settle()

    def look(self) -> None:
        self.plan.look()

    def read(self) -> None:
        self.plan.rows("SELECT * FROM objective")

    def reopen(self) -> None:
        if self.stick is None and not self.plan.in_memory:
            self.plan.close()
            self.plan = Document.open(self.path, person="Mara")
            self._follow()

    def copy_anew(self) -> None:
        self.plan.storage.stand_by()

    def again(self) -> None:
        """Try again: it says why not, or all is in the file."""
        if not self.plan.in_memory:
            return
        try:
            return_to_file(self.plan)
        except Refused:
            return
        self.returns += 1
        self.stick = None
        with Document.open(self.path, read_only=True) as file:
            self.judge(file)

    # what happens to the file

    def lose(self) -> None:
        if self.stick is not None or self.plan.in_memory:
            return
        assert self.plan.storage.stands_by
        self.losses += 1
        self.stick = self.path.read_bytes()
        ways: list[Callable[[Path], None]] = [
            overwritten, emptied, cut, another_in_its_bytes, disk_pulled, Path.unlink,
        ]  # fmt: skip
        if older := [path for path in self.copies if _last_step(path) != self.plan.last_step]:
            shutil.copy(self.chance.choice(older), self.folder / "older.charthouse")
            ways += [an_older_state_in_its_bytes, _exchanged] * 2
        way = self.chance.choice(ways)
        self.last = way.__name__
        way(self.path)

    def bring_back(self) -> None:
        """As it was; sometimes as somebody changed it elsewhere, until the next time."""
        if self.stick is None:
            return
        self.put(self.stick)
        if self.plan.in_memory and self.chance.random() < 0.3:
            elsewhere = self.folder / "elsewhere.charthouse"
            shutil.copy(self.path, elsewhere)
            with Document.open(elsewhere, person="Anna") as anna:
                swot.add(anna, quadrant="threat", text="Elsewhere")
            elsewhere.replace(self.path)
        elif not self.plan.in_memory:
            self.stick = None  # nobody noticed

    def put(self, held: bytes) -> None:
        if self.chance.random() < 0.5 and self.plan.in_memory:
            self.path.unlink(missing_ok=True)  # another file, as of a stick that is put in again
        self.path.write_bytes(held)

    # the oracle

    def _follow(self) -> None:
        self.plan.subscribe(lambda changed: self.acknowledged.append(str(changed.step.id)))
        standing_by(self.plan)

    def settle(self) -> None:
        self.plan.look()
        after = content(self.plan)
        if after != self.now:
            self.done.append(self.now)
            self.undone.clear()
        self.now = after


def _exchanged(path: Path) -> None:
    """As a program does that writes a file beside and renames it."""
    path.with_name("older.charthouse").replace(path)


def _last_step(path: Path) -> StepId | None:
    with Document.open(path, read_only=True) as plan:
        return plan.last_step


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as where:
        print(played(Path(where), range(int(sys.argv[1]), int(sys.argv[1]) + int(sys.argv[2]))))
