"""What is done to a plan while its file calls fail: short works, each of them acknowledged step by step."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.document.example import make_example
from tests.document.grown import GROWN
from tests.document.small import SMALL, Node

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, swot
from charthouse.document.merge import merge
from charthouse.document.model import PLAN
from charthouse.document.timetravel import moment, restore

Acknowledge = Callable[[str, bool], None]  # the step that is told to be done, and whether in memory only


def prepared(folder: Path) -> Path:
    """A folder with a plan, a copy of it that somebody edited, and a plan of an older version."""
    fresh = folder / "fresh"
    fresh.mkdir()
    with Document.create(fresh / "plan.charthouse", person="Mara") as plan:
        example = make_example(plan)
        checkpoint.add(plan, name="Then")
        plan.save_copy(fresh / "anna.charthouse")
        objective.set(plan, id=example.goal, title="Mara's")
        with Document.open(fresh / "anna.charthouse", person="Anna") as anna:
            objective.set(anna, id=example.goal, title="Anna's")
            for n in range(5):
                objective.add(anna, title=f"Anna's {n}")
    with Document.create(fresh / "older.charthouse", model=SMALL) as older:
        for n in range(3):
            with older.edit(f"Add {n}") as session:
                session.add(Node(title=str(n)))
    return fresh


@contextmanager
def opened(path: Path, acknowledge: Acknowledge) -> Iterator[Document]:
    """The plan, which acknowledges each step at the moment it tells of it."""
    with Document.open(path) as plan:
        plan.subscribe(lambda changed: acknowledge(str(changed.step.id), plan.in_memory))
        yield plan


def edit(path: Path, acknowledge: Acknowledge) -> None:
    """Some steps, an undo, a redo."""
    with opened(path, acknowledge) as plan:
        for n in range(3):
            swot.add(plan, quadrant="strength", text=f"Item {n}")
        plan.undo()
        plan.redo()


def load(path: Path, acknowledge: Acknowledge) -> None:
    """A step of many rows, as an import is."""
    with opened(path, acknowledge) as plan:
        objective.add_many(plan, rows=[{"title": f"Row {n}", "description": "x" * 500} for n in range(300)])


def bring_together(path: Path, acknowledge: Acknowledge) -> None:
    """A merge, and an edit after it."""
    with opened(path, acknowledge) as plan:
        merge(plan, path.with_name("anna.charthouse"))
        swot.add(plan, quadrant="strength", text="After")


def go_back(path: Path, acknowledge: Acknowledge) -> None:
    """A checkpoint restored."""
    with opened(path, acknowledge) as plan:
        restore(plan, moment(plan, "Then"), called="Then")


def migrate(path: Path, _: Acknowledge) -> None:
    """An older plan opened by this version; every step of it counts as acknowledged."""
    Document.open(path.with_name("older.charthouse"), model=GROWN).close()


WORKS: Final[Mapping[str, Callable[[Path, Acknowledge], None]]] = {
    "edit": edit, "import": load, "merge": bring_together, "restore": go_back, "migrate": migrate,
}  # fmt: skip


def judged(path: Path, work: str, acknowledged: list[str], in_memory: list[str] | None) -> list[str]:
    """What does not hold of the file, looked at on a copy with what stands beside it.

    `in_memory` are the steps that the process said it keeps in memory only; None where it died.
    """
    if work == "migrate":
        path = path.with_name("older.charthouse")
    apart = path.parent.parent / "apart"
    shutil.rmtree(apart, ignore_errors=True)
    apart.mkdir()
    for beside in path.parent.glob(f"{path.name}*"):
        if "-lock" not in beside.name:
            shutil.copy(beside, apart / beside.name)
    model = GROWN if work == "migrate" else PLAN
    with Document.open(apart / path.name, model=model) as plan:
        own = [str(header.id) for header in plan.steps() if header.via is None]
        faults = [damage.sentence for damage in examine(plan)]
    if work == "migrate":
        return faults + ([] if len(own) == 3 else [f"{len(own)} of 3 steps after a migration"])
    if acknowledged and acknowledged[-1] not in own:
        return [*faults, "the last acknowledged step is lost"]
    known = own.index(acknowledged[-1]) + 1 if acknowledged else _BEFORE
    if in_memory is not None and not set(own[known:]) <= set(in_memory[:1]):  # the one whose commit failed late
        faults.append(f"{len(own)} steps are stored, {known} were acknowledged")
    if len(own) not in (known, known + 1):
        faults.append(f"{len(own)} steps are stored, {known} or one more were acknowledged")
    return faults


_BEFORE: Final = 3  # steps of the plan that `prepared` makes
