"""What stands by is copied beside the plan, which goes on being written meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from tests.document.losing import overwritten
from tests.document.support import as_one, everything

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.merge import merge_beside
from charthouse.document.writer import Committed


@pytest.fixture
def large(plan: Document) -> Document:
    """A plan of many slices."""
    objective.add_many(plan, rows=[{"title": f"Row {n}", "description": "x" * 3_000} for n in range(2_000)])
    return plan


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """By another program that writes."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_each_step_made_while_it_is_copied_stands_by_once(large: Document) -> None:
    for n in range(5):
        large.storage.stand_by()
        swot.add(large, quadrant="threat", text=f"Rain {n}")
        swot.add(large, quadrant="threat", text=f"Hail {n}")
        large.undo()
        large.redo()
        large.undo()
    assert large.storage.stands_by
    before = everything(large)
    overwritten(large.path)
    assert everything(large) == before
    assert large.in_memory
    assert examine(large) == ()


def test_a_merge_made_while_it_is_copied_stands_by(large: Document, tmp_path: Path) -> None:
    theirs = tmp_path / "anna.charthouse"
    large.save_copy(theirs)
    with Document.open(theirs, person="Anna") as anna:
        swot.add(anna, quadrant="threat", text="Anna's")

    def work() -> Generator[float, None, Committed | None]:
        _, committed = yield from merge_beside(large, theirs)
        return committed

    large.storage.stand_by()
    as_one(large, work())
    swot.add(large, quadrant="threat", text="Rain")
    assert large.storage.stands_by
    before = everything(large)
    overwritten(large.path)
    assert everything(large) == before


def test_who_edits_does_not_wait_for_a_copy(large: Document) -> None:
    large.storage.stand_by()
    swot.add(large, quadrant="threat", text="Rain")
    large.save_copy(large.path.with_name("copy.charthouse"))
    assert not large.in_memory


def test_a_plan_closes_while_another_program_has_its_file_locked(plan: Document) -> None:
    with locked(plan.path):
        plan.storage.stand_by()
        plan.close()


def test_a_file_that_was_locked_is_copied_once_it_is_free(tmp_path: Path, plan: Document) -> None:
    path = tmp_path / "other.charthouse"
    plan.save_copy(path)
    with Document.open(path) as other:
        with locked(path):
            other.storage.stand_by()
        assert other.storage.stands_by
        overwritten(path)
        swot.add(other, quadrant="threat", text="Rain")
        assert other.in_memory


def test_another_plan_in_the_place_of_the_file_does_not_stand_by(plan: Document, tmp_path: Path) -> None:
    other = tmp_path / "other.charthouse"
    Document.create(other).close()
    before = everything(plan)
    other.replace(plan.path)
    plan.storage.stand_by()
    assert plan.storage.stands_by  # what did so before
    plan.look()
    assert everything(plan) == before
