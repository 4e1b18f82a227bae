"""A plan whose file can be neither written nor read while it is open, and the way back into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from tests.document.example import make_example
from tests.document.losing import UNREADABLE, WAYS, another_in_its_bytes, disk_pulled, overwritten
from tests.document.support import as_one, content, everything

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, swot
from charthouse.document.memory import is_in_file
from charthouse.document.merge import merge_beside
from charthouse.document.new_round import begin_round, begun
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


@every_way
def test_what_stands_by_outlives_a_file_that_is_lost_while_the_plan_is_lent(
    plan: Document, tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    plan.save_copy(tmp_path / "older.charthouse")
    an_edit(plan)
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
    an_edit(plan)
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


def test_a_merge_that_went_with_the_file_leaves_no_gap(plan: Document) -> None:
    theirs = copy_with_more(plan)
    plan.lend()
    committed = whole(merging(plan, theirs))
    overwritten(plan.path)
    plan.take_back(committed)
    swot.add(plan, quadrant="threat", text="Rain")
    assert plan.in_memory
    assert examine(plan) == ()


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
    swot.add(plan, quadrant="threat", text="Rain")
    before = everything(plan)
    overwritten(plan.path)
    swot.add(plan, quadrant="threat", text="Snow")
    assert plan.in_memory
    assert [row for row in everything(plan)["step"] if row in before["step"]] == before["step"]
