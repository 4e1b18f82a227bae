"""A plan whose file can be neither written nor read while it is open, and the way back into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.document.losing import UNREADABLE, WAYS, another_in_its_bytes, disk_pulled, overwritten
from tests.document.support import content, everything, standing_by

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import swot
from charthouse.document.memory import is_in_file
from charthouse.document.queries.swot import swot_board
from charthouse.domain.errors import Refused

every_way = pytest.mark.parametrize("lose", WAYS)


def an_edit(plan: Document) -> None:
    swot.add(plan, quadrant="threat", text="Rain")


def an_undo(plan: Document) -> None:
    plan.undo()
    plan.redo()


@every_way
@pytest.mark.parametrize("write", [an_edit, an_undo])
def test_an_edit_goes_on_in_memory_with_all_there_was(
    plan: Document, tmp_path: Path, lose: Callable[[Path], None], write: Callable[[Document], None]
) -> None:
    before, steps, label = content(plan), plan.steps(), plan.undo_label
    plan.save_copy(tmp_path / "older.charthouse")
    an_edit(plan)
    plan.undo()
    lose(plan.path)
    write(plan)
    assert plan.in_memory
    assert plan.steps()[: len(steps)] == steps
    if write is an_edit:
        plan.undo()
    assert (content(plan), plan.undo_label) == (before, label)
    assert examine(plan) == ()
    plan.save_copy(tmp_path / "copy.charthouse")
    with Document.open(tmp_path / "copy.charthouse", read_only=True) as copy:
        assert content(copy) == before


@pytest.mark.parametrize("lose", UNREADABLE)
@pytest.mark.parametrize(
    "look",
    [
        lambda plan: plan.steps(), lambda plan: plan.undo_header,
        lambda plan: plan.last_step, lambda plan: examine(plan), lambda plan: plan.rows("SELECT * FROM step"),
    ],
)  # fmt: skip
def test_reading_goes_on_in_memory(
    plan: Document, lose: Callable[[Path], None], look: Callable[[Document], object]
) -> None:
    seen, before = look(plan), everything(plan)
    moves: list[bool] = []
    plan.storage.moved = lambda: moves.append(plan.in_memory)
    lose(plan.path)
    assert look(plan) == seen
    assert moves == [True]
    assert everything(plan) == before


@pytest.mark.parametrize("lose", UNREADABLE)
def test_what_is_read_on_another_thread_is_the_copy_then(plan: Document, lose: Callable[[Path], None]) -> None:
    lose(plan.path)
    assert not is_in_file(plan)


def test_what_was_read_of_another_plan_is_forgotten(plan: Document) -> None:
    before = swot_board(plan)
    an_edit(plan)
    another_in_its_bytes(plan.path)
    swot_board(plan)
    plan.undo()
    assert swot_board(plan) == before


def test_a_copy_that_was_written_as_often_is_not_taken_for_the_file(plan: Document) -> None:
    """SQLite counts the writes of a file, and remembers its pages while the count is the same."""
    twin = plan.path.with_name("twin.charthouse")
    twin.write_bytes(plan.path.read_bytes())
    with Document.open(twin) as other:
        swot.add(other, quadrant="threat", text="Hail")
    an_edit(plan)
    before = content(plan)
    plan.path.write_bytes(twin.read_bytes())
    swot.add(plan, quadrant="threat", text="Snow")
    assert plan.in_memory
    plan.undo()
    assert content(plan) == before
    assert plan.path.read_bytes() == twin.read_bytes()


@every_way
def test_a_copy_is_saved_of_what_stands_by(plan: Document, tmp_path: Path, lose: Callable[[Path], None]) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    an_edit(plan)
    before = content(plan)
    lose(plan.path)
    plan.save_copy(tmp_path / "copy.charthouse")
    with Document.open(tmp_path / "copy.charthouse", read_only=True) as copy:
        assert content(copy) == before


def test_without_anything_to_go_on_with_it_is_said_each_time(tmp_path: Path) -> None:
    """In the first moments nothing stands by yet."""
    with Document.create(tmp_path / "plan.charthouse") as plan:
        swot.add(plan, quadrant="threat", text="Ice")
        bytes_before = plan.path.read_bytes()
        plan.path.rename(tmp_path / "moved")
        plan.path.touch()
        overwritten(tmp_path / "moved")
        for _ in range(3):
            with pytest.raises(Refused, match="neither written nor read"):
                swot.add(plan, quadrant="threat", text="Rain")
            with pytest.raises(Refused, match="damaged"):
                plan.steps()
            with pytest.raises(Refused):
                plan.undo()
            with pytest.raises(Refused):
                plan.save_copy(tmp_path / "copy.charthouse")
        plan.path.unlink()
        plan.path.write_bytes(bytes_before)  # the disk is back
        swot.add(plan, quadrant="threat", text="Rain")
        assert [text for (text,) in plan.rows("SELECT text FROM swot_item ORDER BY number")] == ["Ice", "Rain"]


def test_a_file_that_was_damaged_before_is_not_left(plan: Document, tmp_path: Path) -> None:
    """A copy of what is damaged is no better, and what can still be written is."""
    path = tmp_path / "damaged.charthouse"
    plan.save_copy(path)
    with Document.open(path) as damaged:
        ((root,),) = damaged.rows("SELECT rootpage FROM sqlite_master WHERE name = 'swot_item'")
        with path.open("rb+") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
    shutil.copy(path, tmp_path / "again.charthouse")
    with Document.open(path, read_only=True) as damaged:
        standing_by(damaged)
        with pytest.raises(Refused, match="damaged"):
            damaged.rows("SELECT * FROM swot_item")
        assert not damaged.in_memory


def test_closing_what_is_gone_is_quiet(plan: Document) -> None:
    disk_pulled(plan.path)
    plan.close()
    plan.close()
