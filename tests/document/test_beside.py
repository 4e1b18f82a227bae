"""A merge written from another thread, while the plan's own thread waits: told there, or nothing was changed."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Thread
from typing import TypeVar

import pytest
from tests.document.copies import edited_copy, started
from tests.document.support import content

from charthouse.document.beside import edited_beside, reader_of
from charthouse.document.check import examine
from charthouse.document.document import Changed, Document
from charthouse.document.edits import swot
from charthouse.document.merge import merge_beside
from charthouse.document.timetravel import plan_at
from charthouse.domain.errors import Refused

T = TypeVar("T")


@pytest.fixture
def mara(tmp_path: Path) -> Iterator[Document]:
    plan, _ = started(tmp_path)
    with plan:
        yield plan


@pytest.fixture
def anna(mara: Document) -> Path:
    return edited_copy(mara, "anna.charthouse", "Anna", lambda copy: swot.add(copy, quadrant="threat", text="Anna's"))


def in_a_thread(work: Generator[float, None, T], *, stop_at: float = 2.0) -> T | Refused | None:
    """The result of `work` in a thread of its own, or its refusal; None where it was left at `stop_at`."""
    told: list[T | Refused] = []

    def run() -> None:
        try:
            while next(work) < stop_at:
                pass
            work.close()
        except StopIteration as end:
            told.append(end.value)
        except Refused as refusal:
            told.append(refusal)

    thread = Thread(target=run)
    thread.start()
    thread.join()
    return told[0] if told else None


def texts(plan: Document) -> set[object]:
    return {text for (text,) in plan.rows("SELECT text FROM swot_item")}


def test_a_merge_beside_is_told_in_the_plans_own_thread(mara: Document, anna: Path) -> None:
    swot.add(mara, quadrant="threat", text="Mara's")
    before, heard = content(mara), list[Changed]()
    mara.subscribe(heard.append)
    mara.lend()
    with pytest.raises(Refused, match="being written"):
        swot.add(mara, quadrant="threat", text="Too early")
    ended = in_a_thread(merge_beside(mara, anna))
    assert isinstance(ended, tuple)
    report, committed = ended
    mara.take_back(committed)
    assert report.steps == 1
    assert [event.label for event in heard] == ["Merge “anna.charthouse”"]
    assert texts(mara) >= {"Anna's", "Mara's"}
    swot.add(mara, quadrant="threat", text="Afterwards")
    mara.undo()
    mara.undo()
    assert content(mara) == before
    assert examine(mara) == ()
    assert len({header.id.replica for header in mara.steps() if header.person == "Mara"}) == 1


@pytest.mark.parametrize("stop_at", [0.1, 0.2, 0.6, 0.7, 0.95])
def test_a_merge_that_is_left_changes_nothing(mara: Document, anna: Path, stop_at: float) -> None:
    before = content(mara), len(mara.steps())
    mara.lend()
    assert in_a_thread(merge_beside(mara, anna), stop_at=stop_at) is None
    mara.take_back(None)
    assert (content(mara), len(mara.steps())) == before
    swot.add(mara, quadrant="threat", text="Afterwards")
    assert examine(mara) == ()


def test_a_file_that_is_gone_is_not_merged_into(mara: Document, anna: Path) -> None:
    before = content(mara)
    mara.path.rename(mara.path.with_name("elsewhere.charthouse"))
    mara.lend()
    assert isinstance(in_a_thread(merge_beside(mara, anna)), Refused)
    mara.take_back(None)
    assert content(mara) == before


def test_another_thread_reads_what_is_in_the_file(mara: Document) -> None:
    swot.add(mara, quadrant="threat", text="Mara's")
    assert in_a_thread(read(reader_of(mara))) == texts(mara)


def read(plan: AbstractContextManager[Document]) -> Generator[float, None, set[object]]:
    yield 0.0
    with plan as twin:
        return texts(twin)


def test_another_thread_reads_a_moment_of_the_past_as_it_is_shown(mara: Document) -> None:
    step = mara.last_step
    assert step is not None
    before = texts(mara)
    swot.add(mara, quadrant="threat", text="Later")
    with plan_at(mara, step) as then:
        assert in_a_thread(read(reader_of(then))) == before


def fall_into_memory(plan: Document) -> None:
    """Its folder is gone, so that steps are kept in memory from now on."""
    plan.path.rename(plan.path.with_name("elsewhere.charthouse"))
    swot.add(plan, quadrant="threat", text="In memory")
    assert plan.in_memory


@pytest.mark.parametrize("memory", [False, True])
def test_verbs_beside_are_one_step_of_the_same_session(mara: Document, memory: bool) -> None:
    swot.add(mara, quadrant="threat", text="Mara's")
    if memory:
        fall_into_memory(mara)
    before, heard = content(mara), list[Changed]()
    mara.subscribe(heard.append)
    mara.lend()

    def work(twin: Document) -> str:
        with twin.group("Two items"):
            swot.add(twin, quadrant="threat", text="One")
            swot.add(twin, quadrant="threat", text="Two")
        return "told"

    ended = in_a_thread(edited_beside(mara, work))
    assert isinstance(ended, tuple)
    assert content(mara) == before or not memory
    mara.take_back(ended[1])
    assert (ended[0], [event.label for event in heard]) == ("told", ["Two items"])
    assert texts(mara) >= {"One", "Two", "Mara's"}
    assert mara.in_memory is memory
    swot.add(mara, quadrant="threat", text="Afterwards")
    mara.undo()
    mara.undo()
    assert content(mara) == before
    assert len({header.id.replica for header in mara.steps() if header.person == "Mara"}) == 1


def test_verbs_beside_that_are_left_or_refused_change_nothing(mara: Document) -> None:
    def work(twin: Document) -> None:
        with twin.group("Two items"):
            swot.add(twin, quadrant="threat", text="One")
            swot.add(twin, quadrant="none", text="Two")

    before = content(mara), len(mara.steps())
    for stop_at in (0.1, 2.0):
        mara.lend()
        ended = in_a_thread(edited_beside(mara, work), stop_at=stop_at)
        assert not isinstance(ended, tuple)
        mara.take_back(None)
        assert (content(mara), len(mara.steps())) == before
    swot.add(mara, quadrant="threat", text="Afterwards")
    assert examine(mara) == ()


def test_verbs_beside_are_not_made_where_the_file_is_gone(mara: Document) -> None:
    before = content(mara)
    mara.path.rename(mara.path.with_name("elsewhere.charthouse"))
    mara.lend()
    ended = in_a_thread(edited_beside(mara, lambda twin: swot.add(twin, quadrant="threat", text="One")))
    assert isinstance(ended, Refused)
    mara.take_back(None)
    assert content(mara) == before


def test_a_plan_in_memory_is_read_and_merged_into_beside_too(mara: Document, anna: Path) -> None:
    fall_into_memory(mara)
    assert in_a_thread(read(reader_of(mara))) == texts(mara)
    mara.lend()
    ended = in_a_thread(merge_beside(mara, anna))
    assert isinstance(ended, tuple)
    mara.take_back(ended[1])
    assert texts(mara) >= {"Anna's", "In memory"}
    assert mara.in_memory
