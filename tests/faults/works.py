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
from tests.document.support import as_one

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, swot
from charthouse.document.merge import merge
from charthouse.document.model import PLAN, PlanModel
from charthouse.document.new_round import begin_round
from charthouse.document.restoring import restore_backup
from charthouse.document.timetravel import moment, restore

_PLAN, _COPY, _BACKUP, _BROUGHT, _ARCHIVE, _OLDER = (
    f"{name}.charthouse" for name in ("plan", "anna", "backup", "restored", "archive", "older")
)
_BEFORE: Final = 3  # steps of each plan that `prepared` makes
Acknowledge = Callable[[str, bool], None]  # the step that is told to be done, and whether in memory only


def prepared(folder: Path) -> Path:
    """A folder with a plan, a copy of it that somebody edited, and a plan of an older version."""
    fresh = folder / "fresh"
    fresh.mkdir()
    with Document.create(fresh / _PLAN, person="Mara") as plan:
        example = make_example(plan)
        checkpoint.add(plan, name="Then")
        plan.save_copy(fresh / _COPY)
        objective.set(plan, id=example.goal, title="Mara's")
        plan.save_copy(fresh / _BACKUP)
        with Document.open(fresh / _COPY, person="Anna") as anna:
            objective.set(anna, id=example.goal, title="Anna's")
            for n in range(5):
                objective.add(anna, title=f"Anna's {n}")
    with Document.create(fresh / _OLDER, model=SMALL) as older:
        for n in range(_BEFORE):
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
        merge(plan, path.with_name(_COPY))
        swot.add(plan, quadrant="strength", text="After")


def go_back(path: Path, acknowledge: Acknowledge) -> None:
    """A checkpoint restored."""
    with opened(path, acknowledge) as plan:
        restore(plan, moment(plan, "Then"), called="Then")


def migrate(path: Path, _: Acknowledge) -> None:
    """An older plan opened by this version; every step of it counts as acknowledged."""
    Document.open(path.with_name(_OLDER), model=GROWN).close()


def bring_back(path: Path, acknowledge: Acknowledge) -> None:
    """A backup made a plan of, beside the plan."""
    restore_backup(path.with_name(_BACKUP), path.with_name(_BROUGHT))
    acknowledge(_BROUGHT, False)  # noqa: FBT003 (in the file)


def begin_again(path: Path, acknowledge: Acknowledge) -> None:
    """An edit, and a new round whose history is kept in an archive."""
    with opened(path, acknowledge) as plan:
        swot.add(plan, quadrant="strength", text="Before")
        as_one(plan, begin_round(plan, archive=path.with_name(_ARCHIVE)))


WORKS: Final[Mapping[str, Callable[[Path, Acknowledge], None]]] = {
    "edit": edit, "import": load, "merge": bring_together, "restore": go_back, "migrate": migrate,
    "backup": bring_back, "round": begin_again,
}  # fmt: skip


def judged(path: Path, work: str, acknowledged: list[str], in_memory: list[str] | None) -> list[str]:
    """What does not hold of the files, looked at on copies with what stands beside them.

    `in_memory` are the steps that the process said it keeps in memory only; None where it died.
    """
    apart = path.parent.parent / "apart"
    shutil.rmtree(apart, ignore_errors=True)
    apart.mkdir()
    for beside in path.parent.glob("*.charthouse*"):
        if "-lock" not in beside.name:
            shutil.copy(beside, apart / beside.name)
    if work == "migrate":
        own, faults = _looked_at(apart / _OLDER, GROWN)
        return faults + ([] if len(own) == _BEFORE else [f"{len(own)} of {_BEFORE} steps after a migration"])
    if work == "backup":
        return _brought_back(apart, told=bool(acknowledged))
    own, faults = _looked_at(apart / path.name)
    if work == "round" and len(own) == 1:  # it was begun: the archive holds what was before
        begun = own[0]
        own, more = _looked_at(apart / _ARCHIVE)
        faults += more
        acknowledged = [step for step in acknowledged if step != begun]
    return faults + _stored(own, acknowledged, in_memory)


def _looked_at(path: Path, model: PlanModel = PLAN) -> tuple[list[str], list[str]]:
    """The steps of a plan's own timeline, and what is damaged."""
    with Document.open(path, model=model) as plan:
        own = [str(header.id) for header in plan.steps() if header.via is None]
        return own, [damage.sentence for damage in examine(plan)]


def _stored(own: list[str], acknowledged: list[str], in_memory: list[str] | None) -> list[str]:
    """Where the steps of the file are not those that were acknowledged, or at most one more."""
    faults = []
    if acknowledged and acknowledged[-1] not in own:
        return ["the last acknowledged step is lost"]
    known = own.index(acknowledged[-1]) + 1 if acknowledged else _BEFORE
    if in_memory is not None and not set(own[known:]) <= set(in_memory[:1]):  # the one whose commit failed late
        faults.append(f"{len(own)} steps are stored, {known} were acknowledged")
    if len(own) not in (known, known + 1):
        faults.append(f"{len(own)} steps are stored, {known} or one more were acknowledged")
    return faults


def _brought_back(folder: Path, *, told: bool) -> list[str]:
    """The plan and its backup as they were; the new plan whole, or none where nothing was told."""
    faults = []
    for name in (_PLAN, _BACKUP, _BROUGHT):
        if name == _BROUGHT and not told and not (folder / name).exists():
            continue
        own, damage = _looked_at(folder / name)
        faults += damage + ([] if len(own) == _BEFORE else [f"{name} holds {len(own)} of {_BEFORE} steps"])
    return faults
