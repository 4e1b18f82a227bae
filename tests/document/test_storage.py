"""A plan whose file can be neither written nor read while it is open, and the way back into it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from tests.document.example import make_example
from tests.document.support import as_one, content, everything

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, swot
from charthouse.document.memory import is_in_file
from charthouse.document.merge import merge_beside
from charthouse.document.queries.swot import swot_board
from charthouse.document.writer import Committed
from charthouse.domain.errors import Refused


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Document]:
    """It has been open for a while, and something stands by."""
    with Document.create(tmp_path / "plan.charthouse", person="Mara") as plan:
        make_example(plan)
        plan.storage.stand_by()
        swot.add(plan, quadrant="threat", text="Ice")
        checkpoint.add(plan, name="Then")
        yield plan


def overwritten(path: Path) -> None:
    path.write_bytes(b"no plan" * 10_000)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // 4096 * 4096)


def another_in_its_bytes(path: Path) -> None:
    other = path.with_name("other.charthouse")
    with Document.create(other) as made:
        swot.add(made, quadrant="threat", text="Of another plan")
    path.write_bytes(other.read_bytes())


def an_older_state_in_its_bytes(path: Path) -> None:
    """As `cp` of an earlier copy does."""
    path.write_bytes(path.with_name("older.charthouse").read_bytes())


def disk_pulled(path: Path) -> None:
    """The path is gone, and what was open of it does not answer any more."""
    if sys.platform != "linux":
        pytest.skip("open files are named by /proc")
    handles = [int(one.name) for one in Path("/proc/self/fd").iterdir() if os.path.realpath(one) == str(path)]
    path.rename(path.with_name("pulled"))
    folder = os.open(path.parent, os.O_RDONLY)  # to read a folder as a file fails as a disk does
    for handle in handles:
        os.dup2(folder, handle)
    os.close(folder)


WAYS = (overwritten, emptied, cut, another_in_its_bytes, an_older_state_in_its_bytes, disk_pulled)
every_way = pytest.mark.parametrize("lose", WAYS)
UNREADABLE = (overwritten, emptied, cut, disk_pulled)


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


def test_a_merge_is_in_what_stands_by(plan: Document, tmp_path: Path) -> None:
    theirs = tmp_path / "anna.charthouse"
    plan.save_copy(theirs)
    with Document.open(theirs, person="Anna") as anna:
        swot.add(anna, quadrant="threat", text="Anna's")

    def work() -> Generator[float, None, Committed | None]:
        _, committed = yield from merge_beside(plan, theirs)
        return committed

    as_one(plan, work())
    swot.add(plan, quadrant="threat", text="Rain")
    before = everything(plan)
    overwritten(plan.path)
    assert everything(plan) == before
    assert plan.in_memory


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
        damaged.storage.stand_by()
        with pytest.raises(Refused, match="damaged"):
            damaged.rows("SELECT * FROM swot_item")
        assert not damaged.in_memory


@every_way
def test_it_goes_on_in_the_file_once_that_is_back(plan: Document, tmp_path: Path, lose: Callable[[Path], None]) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    before = content(plan)
    swot.add(plan, quadrant="threat", text="Rain")
    stick = plan.path.read_bytes()
    lose(plan.path)
    swot.add(plan, quadrant="threat", text="Snow")
    plan.path.write_bytes(stick)
    plan.return_to_file()
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
        plan.return_to_file()
        swot.add(plan, quadrant="threat", text=f"In the file {n}")
    assert examine(plan) == ()
    with Document.open(plan.path, read_only=True) as file:
        assert content(file) == content(plan)


def test_it_stays_in_memory_while_the_file_is_not_back(plan: Document) -> None:
    disk_pulled(plan.path)
    swot.add(plan, quadrant="threat", text="Rain")
    before = content(plan)
    with pytest.raises(Refused, match="not back in its place"):
        plan.return_to_file()
    overwritten(plan.path)
    with pytest.raises(Refused, match="not a Charthouse plan"):
        plan.return_to_file()
    other = plan.path.with_name("other.charthouse")
    Document.create(other).close()
    other.replace(plan.path)
    with pytest.raises(Refused, match="changed elsewhere"):
        plan.return_to_file()
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
        plan.return_to_file()
    assert plan.path.read_bytes() == before


def test_a_plan_that_is_only_read_is_read_again(plan: Document) -> None:
    with Document.open(plan.path, read_only=True) as reading:
        reading.storage.stand_by()
        before = content(reading)
        stick = plan.path.read_bytes()
        overwritten(plan.path)
        assert content(reading) == before
        assert reading.trouble is not None
        plan.path.write_bytes(stick)
        swot.add(plan, quadrant="threat", text="Rain")
        reading.return_to_file()
        assert content(reading) == content(plan) != before


def test_closing_what_is_gone_is_quiet(plan: Document) -> None:
    disk_pulled(plan.path)
    plan.close()
    plan.close()
