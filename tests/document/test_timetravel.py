"""The plan as it was: looked at, and restored as one step that can be undone."""

from __future__ import annotations

import pytest
from tests.document.example import make_example
from tests.document.support import Content, content

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, reading, swot
from charthouse.document.journal.step import StepId
from charthouse.document.timetravel import moment, plan_at, restore
from charthouse.domain.errors import Refused


def without_checkpoints(found: Content) -> Content:
    return {table: rows for table, rows in found.items() if table != "checkpoint"}


@pytest.fixture
def lived(document: Document) -> dict[StepId, Content]:
    """What the plan was after each of its steps."""
    seen: dict[StepId, Content] = {}
    document.subscribe(lambda changed: seen.update({changed.step.id: content(document)}))
    example = make_example(document)
    checkpoint.add(document, name="Adopted")
    swot.set(document, id=example.strength, text="Trusted")
    document.undo()
    objective.delete(document, id=example.goal)
    document.undo()
    document.redo()
    swot.move(document, id=example.strength, quadrant="weakness")
    checkpoint.add(document, name="Later")
    objective.add(document, title="New")
    return seen


def test_every_moment_can_be_looked_at(document: Document, lived: dict[StepId, Content]) -> None:
    now = content(document)
    for step, was in lived.items():
        with plan_at(document, step) as then:
            assert content(then) == was
            assert examine(then) == ()
            assert then.last_step == step
            with pytest.raises(Refused, match="reading only"):
                then.undo()
    assert content(document) == now


def test_a_checkpoint_is_found_by_its_name_and_by_its_step(document: Document, lived: dict[StepId, Content]) -> None:
    step = moment(document, "Adopted")
    assert moment(document, str(step)) == step
    assert not lived[step]["checkpoint"]
    assert len(lived[moment(document, "Later")]["checkpoint"]) == 1
    checkpoint.add(document, name="Later")
    with pytest.raises(Refused, match="2 checkpoints are called"):
        moment(document, "Later")
    with pytest.raises(Refused, match="no checkpoint “Nowhere”"):
        moment(document, "Nowhere")
    with pytest.raises(Refused, match="does not hold the step"):
        plan_at(document, StepId(b"12345678", 1))


def test_restoring_is_one_step_and_keeps_the_checkpoints(document: Document, lived: dict[StepId, Content]) -> None:
    for step, was in tuple(lived.items()):
        before = content(document)
        done = restore(document, step, called="then")
        after = content(document)
        assert without_checkpoints(after) == without_checkpoints(was)
        assert after["checkpoint"] == before["checkpoint"]
        assert examine(document) == ()
        if done.step is not None:
            assert document.undo_label == "Restore “then”"
            document.undo()
        assert content(document) == before


def test_restoring_the_present_is_no_step(document: Document) -> None:
    make_example(document)
    last = document.last_step
    assert last is not None
    assert restore(document, last, called="now").step is None


def test_a_later_reading_is_gone_at_the_checkpoint(document: Document) -> None:
    example = make_example(document)
    checkpoint.add(document, name="Before")
    reading.set(document, measure=example.measure, period="2027-06", value=80)
    with plan_at(document, moment(document, "Before")) as then:
        assert len(then.rows("SELECT 1 FROM reading")) == 1
    assert len(document.rows("SELECT 1 FROM reading")) == 2
