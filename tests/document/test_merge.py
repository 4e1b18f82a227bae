"""Copies that were edited apart come back together: nothing lost, nothing chosen silently, one step to undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.document.copies import copy_of, edited_copy, started
from tests.document.example import Example
from tests.document.support import content

from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, conflict, initiative, measure, objective, reading, swot
from charthouse.document.journal.step import Kind
from charthouse.document.merge import merge, preview
from charthouse.document.merge_work import Prefer
from charthouse.document.queries.conflicts import conflicts
from charthouse.document.queries.findings import findings
from charthouse.document.timetravel import moment, plan_at
from charthouse.domain.errors import Refused


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[tuple[Document, Example]]:
    mara, example = started(tmp_path)
    with mara:
        yield mara, example


def title(document: Document, row: str) -> str:
    return str(document.rows("SELECT title FROM objective WHERE id = ?", (row,))[0][0])


def test_two_people_leave_from_one_plan(plan: tuple[Document, Example]) -> None:
    """The example of JOURNAL §6."""
    mara, example = plan

    def annas(copy: Document) -> None:
        objective.set(copy, id=example.first, title="Grow active membership")
        objective.set(copy, id=example.first, weight=3)
        copy.undo()
        objective.delete(copy, id=example.second)

    anna = edited_copy(mara, "plan-anna.charthouse", "Anna Ruiz", annas)
    objective.set(mara, id=example.first, title="Double membership")
    objective.set(mara, id=example.first, weight=5)
    measure.add(mara, objective=example.second, name="Partners", unit="n")
    before = content(mara)
    report = merge(mara, anna)
    assert [(one.person, one.steps) for one in report.people] == [("Anna Ruiz", 4)]
    (one,) = report.conflicts
    assert (one.code, one.field, one.base) == ("G1.1", "title", "First")
    assert {(said.text, said.person) for said in one.said} == {
        ("Grow active membership", "Anna Ruiz"), ("Double membership", "Mara")
    }  # fmt: skip
    assert one.said[0].text == title(mara, example.first)
    assert [(kept.code, kept.name) for kept in report.kept] == [("G1.2", "Second")]
    assert mara.rows("SELECT weight FROM objective WHERE id = ?", (example.first,)) == [(5.0,)]
    assert [(one.table, one.row, one.field) for one in conflicts(mara)] == [("objective", example.first, "title")]
    assert examine(mara) == ()
    assert mara.undo_label == "Merge “plan-anna.charthouse”"
    after = content(mara)
    mara.undo()
    assert content(mara) == before
    assert examine(mara) == ()
    mara.redo()
    assert content(mara) == after
    assert merge(mara, anna).nothing_new
    assert content(mara) == after


def test_a_preview_changes_no_byte(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    anna = edited_copy(
        mara, "anna.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Anna's")
    )
    objective.set(mara, id=example.goal, title="Mara's")
    stored = mara.path.read_bytes()
    tried = preview(mara, anna)
    assert mara.path.read_bytes() == stored
    assert merge(mara, anna) == tried


def test_what_is_decided_stays_decided(plan: tuple[Document, Example]) -> None:
    mara, example = plan

    def annas(copy: Document) -> None:
        objective.set(copy, id=example.goal, title="Anna's")
        objective.set(copy, id=example.first, title="Anna's first")

    anna = edited_copy(mara, "anna.charthouse", "Anna", annas)
    objective.set(mara, id=example.goal, title="Mara's")
    objective.set(mara, id=example.first, title="Mara's first")
    merge(mara, anna)
    opened = content(mara)
    with pytest.raises(Refused, match="not one of the values"):
        conflict.resolve(mara, row=example.goal, field="title", value="Nobody's")
    for one in conflicts(mara):
        chosen = one.said[0] if one.row == example.goal else one.said[1]  # what is shown, and what is not
        done = conflict.resolve(mara, row=one.row, field=one.field, value=chosen.value)
        assert done.step is not None
        assert title(mara, one.row) == chosen.value
    assert conflicts(mara) == ()
    assert examine(mara) == ()
    assert merge(mara, anna).nothing_new
    with copy_of(mara, "again.charthouse", "Anna") as again:
        assert merge(again, anna).nothing_new
    mara.undo()
    mara.undo()
    assert content(mara) == opened
    with pytest.raises(Refused, match="Nothing is undecided"):
        conflict.resolve(mara, row=example.second, field="title", value="x")


@pytest.mark.parametrize("side", Prefer)
def test_one_side_can_be_preferred(plan: tuple[Document, Example], side: Prefer) -> None:
    mara, example = plan

    def annas(copy: Document) -> None:
        objective.set(copy, id=example.goal, title="Anna's")
        objective.move(copy, id=example.first, parent=example.other)
        swot.set(copy, id=example.strength, text="Anna's strength")
        reading.set(copy, measure=example.measure, period="2027-06", value=1)

    anna = edited_copy(mara, "anna.charthouse", "Anna", annas)
    objective.set(mara, id=example.goal, title="Mara's")
    objective.move(mara, id=example.other, parent=example.deep)  # with Anna's move this would be a loop
    swot.set(mara, id=example.strength, text="Mara's strength")
    reading.set(mara, measure=example.measure, period="2027-06", value=2)
    before = content(mara)
    assert [one.field for one in preview(mara, anna).conflicts if any(said.refused for said in one.said)] == ["parent"]
    report = merge(mara, anna, prefer=side)
    assert report.conflicts == ()
    assert report.settled == 5  # the reading's value, and by whom it is
    name = "Mara" if side is Prefer.OURS else "Anna"
    assert title(mara, example.goal) == f"{name}'s"
    assert mara.rows("SELECT text FROM swot_item WHERE id = ?", (example.strength,)) == [(f"{name}'s strength",)]
    assert examine(mara) == ()
    mara.undo()
    assert content(mara) == before


def test_single_cells_can_be_chosen_with_the_merge(plan: tuple[Document, Example]) -> None:
    mara, example = plan

    def annas(copy: Document) -> None:
        objective.set(copy, id=example.goal, title="Anna's")
        objective.set(copy, id=example.other, title="Anna's")

    anna = edited_copy(mara, "anna.charthouse", "Anna", annas)
    objective.set(mara, id=example.goal, title="Mara's")
    objective.set(mara, id=example.other, title="Mara's")
    report = merge(mara, anna, choices={("objective", example.goal, "title"): "Mara's"})
    assert [one.row for one in report.conflicts] == [example.other]
    assert title(mara, example.goal) == "Mara's"
    assert examine(mara) == ()


def test_an_undone_merge_is_put_back_with_a_newer_copy(plan: tuple[Document, Example]) -> None:
    """JOURNAL M7: Anna's Monday weight must come back with her Tuesday copy."""
    mara, example = plan
    with copy_of(mara, "anna.charthouse", "Anna") as copy:
        objective.set(copy, id=example.first, weight=7)
        monday = copy.path.with_name("monday.charthouse")
        copy.save_copy(monday)
        objective.set(copy, id=example.goal, title="Tuesday's")
        tuesday = copy.path
    merge(mara, monday)
    mara.undo()
    before = content(mara)
    report = merge(mara, tuesday)
    assert report.put_back == ("Merge “monday.charthouse”",)
    assert mara.rows("SELECT weight FROM objective WHERE id = ?", (example.first,)) == [(7.0,)]
    assert title(mara, example.goal) == "Tuesday's"
    assert examine(mara) == ()
    mara.undo()
    assert content(mara) == before
    report = merge(mara, monday)
    assert mara.rows("SELECT weight FROM objective WHERE id = ?", (example.first,)) == [(7.0,)]
    assert examine(mara) == ()


def test_what_was_written_without_an_undone_merge_stands_beside_it(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    anna = edited_copy(
        mara, "anna.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Anna's")
    )
    merge(mara, anna)
    mara.undo()
    objective.set(mara, id=example.goal, title="Mara's")
    report = merge(mara, anna)
    (one,) = report.conflicts
    assert {(said.text, said.person) for said in one.said} == {("Mara's", "Mara"), ("Anna's", "Anna")}
    assert examine(mara) == ()
    assert merge(mara, anna).nothing_new


def test_steps_that_another_merge_is_said_to_have_brought_are_damage(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    for name in ("one.charthouse", "two.charthouse"):
        anna = edited_copy(
            mara, name, "Anna", lambda copy: objective.set(copy, id=example.goal, title=f"Anna's {copy.path.name}")
        )
        merge(mara, anna)
    merges = [header.no for header in mara.steps() if header.kind is Kind.MERGE]
    spoil(mara.path, f"UPDATE step SET via = {merges[0]} WHERE via = {merges[1]}")
    assert ["did not come as the file says" in found.sentence for found in examine(mara)] == [True]


def test_a_conflict_that_the_merge_is_said_to_have_left_otherwise_is_damage(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    anna = edited_copy(
        mara, "anna.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Anna's")
    )
    objective.set(mara, id=example.goal, title="Mara's")
    merge(mara, anna)
    merged = f"step IN (SELECT no FROM step WHERE kind = {int(Kind.MERGE)})"
    spoil(mara.path, f"""UPDATE change SET data = replace(data, '''s"]]', '''z"]]') WHERE {merged}""")
    assert ["do not lead to what stands" in found.sentence for found in examine(mara)] == [True]


def test_all_copies_end_alike_in_any_order(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    with copy_of(mara, "a.charthouse", "Anna") as anna, copy_of(mara, "b.charthouse", "Ben") as ben:
        objective.set(anna, id=example.goal, title="Anna's")
        objective.delete(ben, id=example.goal)
        swot.add(ben, quadrant="strength", text="Ben's")
        swot.add(anna, quadrant="strength", text="Anna's")
        for one, other in ((anna, ben), (ben, mara), (mara, anna), (ben, mara), (anna, mara), (mara, ben)):
            merge(one, other.path)
        assert content(anna) == content(ben) == content(mara)
        assert {one.finding for one in findings(mara)} == {"kept", "same code"}
        kept = next(one for one in findings(mara) if one.finding == "kept")
        assert kept.row == example.goal
        conflict.dismiss(mara, row=kept.row, finding=kept.finding)
        assert {one.finding for one in findings(mara)} == {"same code"}
        assert all(examine(one) == () for one in (anna, ben, mara))


def test_it_counts_rows_by_what_becomes_of_them_here(plan: tuple[Document, Example]) -> None:
    """A goal that the copy deletes and brings back is nothing new; it is where its going was merged in between."""
    mara, example = plan
    with copy_of(mara, "anna.charthouse", "Anna") as anna:
        objective.delete(anna, id=example.goal)
        anna.undo()
        objective.set(anna, id=example.goal, title="Clean water")
        swot.add(anna, quadrant="strength", text="Trusted")
        report = preview(mara, anna.path)
        assert (report.steps, report.added, report.changed, report.removed) == (4, 1, 1, 0)
    with copy_of(mara, "ben.charthouse", "Ben") as ben:
        objective.delete(ben, id=example.goal)
        gone = merge(mara, ben.path)
        ben.undo()
        back = merge(mara, ben.path)
    assert gone.removed > 1
    assert (back.added, back.changed, back.removed) == (gone.removed, gone.changed, 0)


def test_a_number_that_a_copy_gave_is_not_given_again(plan: tuple[Document, Example]) -> None:
    mara, example = plan

    def bens(copy: Document) -> None:
        for _ in range(3):
            row = initiative.add(copy, objective=example.first, title="Ben's").row
            initiative.delete(copy, id=str(row))

    merge(mara, edited_copy(mara, "ben.charthouse", "Ben", bens))
    row = initiative.add(mara, objective=example.first, title="Next").row
    assert mara.rows("SELECT number FROM initiative WHERE id = ?", (row,)) == [(6,)]


def test_a_checkpoint_of_another_copy_is_the_past_its_author_knew(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    with copy_of(mara, "anna.charthouse", "Anna") as anna:
        objective.set(anna, id=example.goal, title="Anna's")
        was = content(anna)
        checkpoint.add(anna, name="Anna's moment")
        objective.set(anna, id=example.goal, title="Anna's later")
        objective.set(mara, id=example.other, title="Mara's")
        merge(mara, anna.path)
    with plan_at(mara, moment(mara, "Anna's moment")) as then:
        assert content(then) == was


def test_other_plans_and_spoilt_copies_are_refused(plan: tuple[Document, Example], tmp_path: Path) -> None:
    mara, example = plan
    with Document.create(tmp_path / "other.charthouse") as other, other.baseline("New"):
        pass
    with pytest.raises(Refused, match="is another plan"):
        merge(mara, tmp_path / "other.charthouse")
    spoilt = edited_copy(
        mara, "spoilt.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Anna's")
    )
    before = content(mara)
    spoil(spoilt, "UPDATE step SET label = 'x' WHERE label LIKE 'Change%'")
    with pytest.raises(Refused, match="“x” is not as it was written"):
        merge(mara, spoilt)
    spoil(spoilt, "UPDATE step SET sum = zeroblob(16) WHERE no = 1")
    with pytest.raises(Refused, match="differs from the same step"):
        merge(mara, spoilt)
    assert content(mara) == before


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(statement)
