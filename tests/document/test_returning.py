"""A plan that went on in memory goes on in its file, once that is back and nobody changed it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.document.losing import UNREADABLE, WAYS, disk_pulled, overwritten
from tests.document.support import content, everything, standing_by

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.returning import Return, return_to_file
from charthouse.document.timetravel import moment, plan_at
from charthouse.domain.errors import Refused

every_way = pytest.mark.parametrize("lose", WAYS)


@every_way
def test_it_goes_on_in_the_file_once_that_is_back(plan: Document, tmp_path: Path, lose: Callable[[Path], None]) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    before = content(plan)
    swot.add(plan, quadrant="threat", text="Rain")
    stick = plan.path.read_bytes()
    lose(plan.path)
    swot.add(plan, quadrant="threat", text="Snow")
    plan.path.write_bytes(stick)
    return_to_file(plan)
    assert not plan.in_memory
    objective.add(plan, title="Afterwards")
    now, path = everything(plan), plan.path
    assert len({step.id.replica for step in plan.steps() if step.person == "Mara"}) == 1
    plan.close()
    with Document.open(path) as again:
        assert everything(again) == now
        assert examine(again) == ()
        for _ in range(3):
            again.undo()
        assert content(again) == before


def test_it_can_be_lost_and_come_back_again_and_again(plan: Document) -> None:
    for n in range(3):
        stick = plan.path.read_bytes()
        overwritten(plan.path)
        swot.add(plan, quadrant="threat", text=f"In memory {n}")
        plan.path.write_bytes(stick)
        return_to_file(plan)
        swot.add(plan, quadrant="threat", text=f"In the file {n}")
    assert examine(plan) == ()
    with Document.open(plan.path, read_only=True) as file:
        assert content(file) == content(plan)


def test_it_stays_in_memory_while_the_file_is_not_back(plan: Document) -> None:
    disk_pulled(plan.path)
    swot.add(plan, quadrant="threat", text="Rain")
    before = content(plan)
    with pytest.raises(Refused, match="not back in its place"):
        return_to_file(plan)
    overwritten(plan.path)
    with pytest.raises(Refused, match="not a Charthouse plan"):
        return_to_file(plan)
    other = plan.path.with_name("other.charthouse")
    Document.create(other).close()
    other.replace(plan.path)
    with pytest.raises(Refused, match="changed elsewhere"):
        return_to_file(plan)
    assert plan.in_memory
    assert content(plan) == before
    swot.add(plan, quadrant="threat", text="Snow")


def test_what_was_written_elsewhere_meanwhile_is_not_written_over(plan: Document, tmp_path: Path) -> None:
    plan.path.rename(tmp_path / "stick")
    swot.add(plan, quadrant="threat", text="Rain")
    (tmp_path / "stick").rename(plan.path)
    copy = tmp_path / "copy.charthouse"
    plan.path.rename(copy)
    with Document.open(copy, person="Anna") as anna:
        swot.add(anna, quadrant="threat", text="Anna's")
    copy.rename(plan.path)
    before = plan.path.read_bytes()
    with pytest.raises(Refused, match="merge the two"):
        return_to_file(plan)
    assert plan.path.read_bytes() == before


@pytest.mark.parametrize("lose", UNREADABLE)
def test_a_plan_that_is_only_read_is_read_again(plan: Document, lose: Callable[[Path], None]) -> None:
    path = plan.path
    plan.close()
    with Document.open(path, read_only=True) as reading:
        standing_by(reading)
        before = content(reading)
        stick = path.read_bytes()
        lose(path)
        assert len(reading.steps()) > 1
        assert content(reading) == before
        assert reading.trouble is not None
        path.write_bytes(stick)
        with Document.open(path) as elsewhere:
            swot.add(elsewhere, quadrant="threat", text="Rain")
            return_to_file(reading)
            assert content(reading) == content(elsewhere) != before


@every_way
def test_the_plan_as_it_was_needs_no_file(plan: Document, tmp_path: Path, lose: Callable[[Path], None]) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    with plan_at(plan, moment(plan, "Then")) as then:
        before = content(then)
        swot.add(plan, quadrant="threat", text="Rain")
        lose(plan.path)
        assert content(then) == before
        then.look()
        assert not then.in_memory
    plan.look()
    with plan_at(plan, moment(plan, "Then")) as then:
        assert content(then) == before


def test_what_is_done_while_it_is_written_is_written_in_another_round(plan: Document) -> None:
    stick = plan.path.read_bytes()
    overwritten(plan.path)
    swot.add(plan, quadrant="threat", text="Rain")
    plan.path.write_bytes(stick)
    attempt = Return(plan)
    writing = attempt.writing()
    next(writing)
    swot.add(plan, quadrant="threat", text="Snow")
    for _ in writing:
        pass
    assert not attempt.take()
    assert plan.in_memory
    return_to_file(plan)
    before, path = everything(plan), plan.path
    plan.close()
    with Document.open(path) as again:
        assert everything(again) == before


def test_a_writing_that_is_left_changes_nothing(plan: Document) -> None:
    stick = plan.path.read_bytes()
    overwritten(plan.path)
    swot.add(plan, quadrant="threat", text="Rain")
    plan.path.write_bytes(stick)
    writing = Return(plan).writing()
    next(writing)
    writing.close()
    assert plan.in_memory
    assert plan.path.read_bytes() == stick
    return_to_file(plan)
    assert not plan.in_memory
