"""Editing, undo, redo, groups and what is told, on a real file with a small model."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from tests.document.small import SMALL, Colour, Leaf, Node, Owner
from tests.document.support import assert_undoable, content

from charthouse.document.document import Changed, Document
from charthouse.document.edits import swot
from charthouse.document.journal.step import Kind, Op
from charthouse.domain.errors import Refused


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "small.charthouse", person="Mara", model=SMALL) as document:
        with document.baseline("New plan"):
            pass
        yield document


def grown(plan: Document) -> tuple[str, str, str]:
    """A node with a child, which has a leaf and an owner: their ids."""
    with plan.edit("Grow") as session:
        owner, node = Owner(name="Anna"), Node(title="A")
        session.add_all([owner, node])
        session.flush()
        child = Node(title="B", parent=node.id, weight=0.1, due=date(2027, 3, 1), owner=owner.id, image=b"\0\xff")
        session.add(child)
        session.flush()
        session.add(Leaf(node=child.id, number=1e300, text="ünï\N{GRINNING FACE}\n"))
    return node.id, child.id, owner.id


def failing(plan: Document, node: str) -> None:
    """An edit that has written something already when it fails."""
    with plan.edit("Fail") as session:
        session.get_one(Node, node).title = "half"
        session.flush()
        _ = 1 / 0


def test_an_edit_is_one_step_with_one_change_for_each_row(plan: Document) -> None:
    grown(plan)
    done = plan.done(None)
    assert done.step is not None
    assert sorted(change.table for change in done.step.changes) == ["leaf", "node", "node", "owner"]
    assert {change.op for change in done.step.changes} == {Op.INSERT}
    assert_undoable(plan)


def test_bulk_update_cascade_and_orm_delete_in_one_edit_are_undone_exactly(plan: Document) -> None:
    node, _child, owner = grown(plan)
    before = content(plan)
    with plan.edit("Everything at once") as session:
        session.execute(update(Node).values(title=Node.title + "!", count=Node.count + 3, flag=True))
        session.delete(session.get_one(Owner, owner))
        session.flush()
        session.execute(insert(Leaf), [{"node": node, "text": str(n)} for n in range(5)])
        session.execute(delete(Node).where(Node.id == node))
    assert content(plan)["leaf"] == []
    assert_undoable(plan, before)


def test_what_ends_as_it_began_is_no_step(plan: Document) -> None:
    node, *_ = grown(plan)
    steps = len(plan.steps())
    with plan.edit("Nothing") as session:
        session.get_one(Node, node).title = "other"
        session.flush()
        session.get_one(Node, node).title = "A"
        session.add(leaf := Leaf(node=node))
        session.flush()
        session.delete(leaf)
    assert plan.done(node).step is None
    assert len(plan.steps()) == steps


def test_a_failed_edit_leaves_nothing(plan: Document) -> None:
    node, *_ = grown(plan)
    before, steps = content(plan), len(plan.steps())
    with pytest.raises(ZeroDivisionError):
        failing(plan, node)
    assert content(plan) == before
    with plan.edit("Work") as session:
        session.get_one(Node, node).title = "whole"
    assert len(plan.steps()) == steps + 1
    assert_undoable(plan, before)


def test_an_edit_that_the_database_refuses_leaves_those_before_and_behind_it_whole(plan: Document) -> None:
    node, child, _ = grown(plan)
    for again in range(2):
        before = content(plan)
        with pytest.raises(IntegrityError), plan.edit("Twice") as session:
            session.add(Node(id=child, title="Another of that id"))
        assert content(plan) == before
        with plan.edit("Rename") as session:
            session.get_one(Node, node).title = f"Renamed {again}"
    plan.undo()
    assert_undoable(plan)
    with plan.edit("Look") as session:
        assert session.get_one(Node, node).title == "Renamed 0"


def test_a_nested_failure_that_is_caught_takes_back_its_part_only(plan: Document) -> None:
    node, child, _ = grown(plan)
    before = content(plan)
    with plan.group("Two verbs"):
        with plan.edit("Inner") as session:
            session.get_one(Node, node).title = "kept"
        with pytest.raises(ZeroDivisionError):
            failing(plan, child)
    assert plan.undo_label == "Two verbs"
    assert {title for (title,) in plan.rows("SELECT title FROM node")} == {"kept", "B"}
    assert_undoable(plan, before)


def test_inside_a_group_a_verb_has_no_step_of_its_own(plan: Document) -> None:
    with plan.group("Both"):
        grown(plan)
        assert plan.done("x").step is None
    step = plan.done("x").step
    assert step is not None
    assert step.label == "Both"


def test_undo_goes_back_to_the_baseline_and_no_further(plan: Document) -> None:
    start = content(plan)
    node, *_ = grown(plan)
    with plan.edit("Rename") as session:
        session.get_one(Node, node).title = "R"
    assert [plan.undo() is not None for _ in range(3)] == [True, True, False]
    assert content(plan) == start
    assert plan.undo_label is None


def test_a_baseline_holds_what_a_new_plan_begins_with(tmp_path: Path) -> None:
    with Document.create(tmp_path / "t.charthouse", model=SMALL) as plan:
        with plan.baseline("From template"):
            grown(plan)
        assert [(header.kind, header.label) for header in plan.steps()] == [(Kind.BASELINE, "From template")]
        assert plan.undo() is None
        assert len(plan.rows("SELECT 1 FROM node")) == 2


def test_typing_is_one_gesture(plan: Document) -> None:
    node, *_ = grown(plan)
    before = content(plan)
    for word in ("P", "Pl", "Plan"):
        with plan.edit("Rename", join=True) as session:
            session.get_one(Node, node).title = word
    assert len(plan.steps()) == 5
    assert_undoable(plan, before)
    plan.undo()
    assert content(plan) == before


def test_undo_and_redo_outlive_closing(tmp_path: Path, plan: Document) -> None:
    start = content(plan)
    node, *_ = grown(plan)
    middle = content(plan)
    with plan.edit("Rename") as session:
        session.get_one(Node, node).title = "R"
    end = content(plan)
    plan.undo()
    plan.close()
    with Document.open(plan.path, model=SMALL) as again:
        assert (again.undo_label, again.redo_label) == ("Grow", "Rename")
        again.redo()
        assert content(again) == end
        again.undo()
        assert content(again) == middle
        again.undo()
        assert content(again) == start


def test_a_new_edit_ends_redo(plan: Document) -> None:
    node, *_ = grown(plan)
    with plan.edit("Rename") as session:
        session.get_one(Node, node).title = "R"
    plan.undo()
    with plan.edit("Other") as session:
        session.get_one(Node, node).count = 7
    assert plan.redo_label is None
    assert plan.redo() is None


def test_undo_names_what_it_takes_back_and_removes_nothing(plan: Document) -> None:
    grown(plan)
    plan.undo()
    *_, grow, undo = plan.steps()
    assert (undo.kind, undo.target, undo.label) == (Kind.UNDO, grow.id, "Grow")


def test_a_swap_of_parent_and_child_is_undone(plan: Document) -> None:
    node, child, _ = grown(plan)
    before = content(plan)
    with plan.edit("Swap") as session:
        session.get_one(Node, child).parent = None
        session.flush()
        session.get_one(Node, node).parent = child
    assert_undoable(plan, before)


def test_one_signal_after_each_commit_says_what_changed(plan: Document) -> None:
    node, *_ = grown(plan)
    heard: list[Changed] = []
    stop = plan.subscribe(heard.append)
    with plan.edit("Rename") as session:
        session.get_one(Node, node).title = "R"
    plan.undo()
    stop()
    plan.redo()
    assert [event.kind for event in heard] == [Kind.EDIT, Kind.UNDO]
    assert all(event.fields == {("node", "title")} and event.rows == {"node": {node}} for event in heard)
    assert heard[0].label == heard[1].label == "Rename"


def test_numbers_given_once_never_come_again(plan: Document) -> None:
    given = []
    for _ in range(2):
        with plan.edit("Number") as session:
            given.append(plan.next_number("swot:S", session))
            session.add(Owner(name=str(given)))
        plan.undo()
    with plan.edit("Number") as session:
        given.append(plan.next_number("swot:S", session))
        given.append(plan.next_number("swot:W", session))
        session.add(Owner())
    assert given == [1, 2, 3, 1]


def test_a_row_keeps_its_id(plan: Document) -> None:
    node, *_ = grown(plan)
    before = content(plan)
    with pytest.raises(Exception, match="a row keeps its id"), plan.edit("Forge") as session:
        session.execute(update(Node).where(Node.id == node).values(id="forged"))
    assert content(plan) == before


def test_values_come_back_in_value_and_type(plan: Document) -> None:
    _, child, _ = grown(plan)
    plan.undo()
    plan.redo()
    with plan.edit("Look") as session:
        node = session.get_one(Node, child)
        leaf = session.scalars(select(Leaf)).one()
        assert (node.weight, node.due, node.image, node.colour) == (0.1, date(2027, 3, 1), b"\0\xff", Colour.RED)
        assert (leaf.number, leaf.text) == (1e300, "ünï\N{GRINNING FACE}\n")


def test_an_infinite_number_is_refused_and_nothing_changes(plan: Document) -> None:
    _, child, _ = grown(plan)
    before = content(plan)
    with pytest.raises(ValueError, match="JSON"), plan.edit("Infinity") as session:
        session.get_one(Node, child).weight = float("inf")
    assert content(plan) == before


def test_an_existing_path_is_not_overwritten(plan: Document) -> None:
    with pytest.raises(Refused, match="exists already"):
        Document.create(plan.path, model=SMALL)


def test_a_reading_document_refuses_to_write(plan: Document) -> None:
    grown(plan)
    with Document.open(plan.path, read_only=True, model=SMALL) as reader:
        with pytest.raises(Refused, match="reading only"), reader.edit("No"):
            pass
        assert reader.undo_label == "Grow"


def test_reading_loads_no_sqlalchemy(tmp_path: Path) -> None:
    program = (
        "import sys; from charthouse.document import Document; d = Document.open(sys.argv[1], read_only=True); "
        "d.rows('SELECT 1'), d.undo_label, d.redo_label, d.steps(); "
        "sys.exit(any(name in sys.modules for name in ('sqlalchemy', 'alembic')))"
    )
    path = tmp_path / "plan.charthouse"
    with Document.create(path) as plan:
        swot.add(plan, quadrant="strength", text="One")
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 0
