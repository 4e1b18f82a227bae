"""The file of a plan that is merged, or begins a new round, is lost meanwhile or after that."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from tests.document.losing import WAYS, another_in_its_bytes, overwritten
from tests.document.support import as_one, everything

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import swot
from charthouse.document.merge import merge_beside
from charthouse.document.new_round import begin_round, begun
from charthouse.document.writer import Committed
from charthouse.domain.errors import Refused

every_way = pytest.mark.parametrize("lose", WAYS)


def merging(plan: Document, theirs: Path) -> Generator[float, None, Committed | None]:
    _, committed = yield from merge_beside(plan, theirs)
    return committed


def whole(work: Generator[float, None, Committed | None]) -> Committed | None:
    """What to take back of `work`."""
    try:
        while True:
            next(work)
    except StopIteration as end:
        committed: Committed | None = end.value
        return committed


def copy_with_more(plan: Document) -> Path:
    path = plan.path.with_name("anna.charthouse")
    plan.save_copy(path)
    with Document.open(path, person="Anna") as anna:
        swot.add(anna, quadrant="threat", text="Anna's")
    return path


def test_a_merge_is_in_what_stands_by(plan: Document, tmp_path: Path) -> None:
    theirs = tmp_path / "anna.charthouse"
    plan.save_copy(theirs)
    with Document.open(theirs, person="Anna") as anna:
        swot.add(anna, quadrant="threat", text="Anna's")

    def work() -> Generator[float, None, Committed | None]:
        _, committed = yield from merge_beside(plan, theirs)
        return committed

    as_one(plan, work())
    assert plan.storage.stands_by
    swot.add(plan, quadrant="threat", text="Rain")
    before = everything(plan)
    overwritten(plan.path)
    assert everything(plan) == before
    assert plan.in_memory


@every_way
def test_what_stands_by_outlives_a_file_that_is_lost_while_the_plan_is_lent(
    plan: Document, tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    swot.add(plan, quadrant="threat", text="Rain")
    before = everything(plan)
    plan.lend()
    lose(plan.path)
    plan.take_back(None)
    plan.look()
    assert plan.in_memory
    assert everything(plan) == before


@every_way
def test_nothing_is_merged_into_what_was_written_over(
    plan: Document, tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    swot.add(plan, quadrant="threat", text="Rain")
    before, theirs = everything(plan), copy_with_more(plan)
    lose(plan.path)
    lost = plan.path.read_bytes() if plan.path.exists() else b""
    with pytest.raises(Refused):
        as_one(plan, merging(plan, theirs))
    assert not lost or plan.path.read_bytes() == lost
    plan.look()
    assert everything(plan) == before


def test_a_file_that_is_gone_after_a_merge_is_copied_once_it_is_back(plan: Document) -> None:
    theirs = copy_with_more(plan)
    plan.lend()
    committed = whole(merging(plan, theirs))
    stick = plan.path.read_bytes()
    overwritten(plan.path)
    plan.take_back(committed)
    plan.path.write_bytes(stick)
    swot.add(plan, quadrant="threat", text="Rain")
    assert not plan.in_memory
    before = everything(plan)
    overwritten(plan.path)
    assert everything(plan) == before


def test_a_file_that_is_moved_right_after_a_merge_takes_nothing_along(plan: Document) -> None:
    """What stands by may lack the merge still; the open file holds it."""
    theirs = copy_with_more(plan)
    as_one(plan, merging(plan, theirs))
    before = everything(plan)
    plan.path.rename(plan.path.with_name("moved"))
    plan.look()
    assert plan.in_memory
    assert everything(plan) == before


def test_a_merge_that_went_with_the_file_leaves_no_gap(plan: Document) -> None:
    theirs = copy_with_more(plan)
    plan.lend()
    committed = whole(merging(plan, theirs))
    overwritten(plan.path)
    plan.take_back(committed)
    swot.add(plan, quadrant="threat", text="Rain")
    assert plan.in_memory
    assert examine(plan) == ()


def test_another_plan_written_over_a_lent_one_is_not_taken_for_a_new_round(plan: Document) -> None:
    before = plan.plan_id
    plan.lend()
    another_in_its_bytes(plan.path)
    plan.take_back(None)
    assert not begun(plan)
    assert plan.plan_id == before


def test_a_new_round_stands_by_as_such(plan: Document, tmp_path: Path) -> None:
    old = plan.plan_id
    as_one(plan, begin_round(plan, archive=tmp_path / "archive.charthouse"))
    assert plan.plan_id != old
    assert plan.storage.stands_by
    swot.add(plan, quadrant="threat", text="Rain")
    before = everything(plan)
    overwritten(plan.path)
    swot.add(plan, quadrant="threat", text="Snow")
    assert plan.in_memory
    assert [row for row in everything(plan)["step"] if row in before["step"]] == before["step"]
