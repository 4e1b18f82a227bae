"""Copies made to be shared, and plans that begin again: nothing private goes out, and work on them comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.document.copies import copy_of, edited_copy, started
from tests.document.example import Example
from tests.document.support import as_one, content

from charthouse.document.backups import folder_of
from charthouse.document.check import examine
from charthouse.document.clean_copy import left_out, share
from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective, person, reading, swot
from charthouse.document.journal.step import Change
from charthouse.document.merge import merge, preview, take_in
from charthouse.document.merge_source import Sheet
from charthouse.document.new_round import backups_to_erase, begin_round, erase
from charthouse.document.queries.votes import last_vote
from charthouse.domain.errors import Refused

PRIVATE = "Between-us-only"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[tuple[Document, Example]]:
    mara, example = started(tmp_path)
    with mara:
        swot.set(mara, id=example.threat, note=PRIVATE)
        checkpoint.add(mara, name="Adopted")
        yield mara, example


def title(document: Document, row: str) -> str:
    return str(document.rows("SELECT title FROM objective WHERE id = ?", (row,))[0][0])


def note(document: Document, row: str) -> str:
    return str(document.rows("SELECT note FROM swot_item WHERE id = ?", (row,))[0][0])


def test_a_shared_copy_holds_nothing_private(plan: tuple[Document, Example], tmp_path: Path) -> None:
    mara, example = plan
    objective.set(mara, id=example.goal, title="Deleted-text")
    objective.set(mara, id=example.goal, title="Goal")
    missing = share(mara, tmp_path / "shared.charthouse")
    assert missing == left_out(mara)
    assert (missing.notes, missing.checkpoints, missing.steps) == (1, 1, len(mara.steps()))
    stored = (tmp_path / "shared.charthouse").read_bytes()
    assert PRIVATE.encode() not in stored
    assert b"Deleted-text" not in stored
    with Document.open(tmp_path / "shared.charthouse") as shared:
        assert examine(shared) == ()
        assert len(shared.steps()) == 1
        assert shared.undo() is None
        ours, theirs = content(mara), content(shared)
        assert ours["objective"] == theirs["objective"]
        assert ours["reading"] == theirs["reading"]
    with pytest.raises(Refused, match="exists already"):
        share(mara, tmp_path / "shared.charthouse")


def test_what_participants_do_comes_back(plan: tuple[Document, Example], tmp_path: Path) -> None:
    mara, example = plan
    path = tmp_path / "shared.charthouse"
    share(mara, path)
    assert merge(mara, path).nothing_new
    with Document.open(path, person="Anna") as shared:
        objective.set(shared, id=example.goal, title="Anna's")
        objective.set(shared, id=example.other, title="Anna's other")
        swot.delete(shared, id=example.threat)
        shared.undo()
        row = str(objective.add(shared, title="New from Anna").row)
        with pytest.raises(Refused, match="made to be shared"):
            merge(shared, mara.path)
    objective.set(mara, id=example.goal, title="Mara's")
    before = content(mara)
    report = merge(mara, path)
    assert [(one.person, one.steps) for one in report.people] == [("Anna", 5)]
    (one,) = report.conflicts
    assert (one.row, one.base) == (example.goal, "Goal")
    assert title(mara, example.other) == "Anna's other"
    assert title(mara, row) == "New from Anna"
    assert note(mara, example.threat) == PRIVATE
    assert examine(mara) == ()
    assert merge(mara, path).nothing_new
    with Document.open(path, person="Anna") as shared:
        objective.set(shared, id=row, title="Newer from Anna")
    assert merge(mara, path).steps == 1
    assert title(mara, row) == "Newer from Anna"
    assert examine(mara) == ()
    mara.undo()
    mara.undo()
    assert content(mara) == before
    assert examine(mara) == ()


def test_a_copy_of_a_shared_copy_waits_for_it(plan: tuple[Document, Example], tmp_path: Path) -> None:
    mara, example = plan
    share(mara, tmp_path / "first.charthouse")
    with Document.open(tmp_path / "first.charthouse", person="Anna") as first:
        objective.set(first, id=example.goal, title="Anna's")
        share(first, tmp_path / "second.charthouse")
    with pytest.raises(Refused, match="made from a copy that has not come back yet"):
        merge(mara, tmp_path / "second.charthouse")
    merge(mara, tmp_path / "first.charthouse")
    assert merge(mara, tmp_path / "second.charthouse").nothing_new


def test_a_new_round_takes_in_what_was_done_in_copies_of_the_old(
    plan: tuple[Document, Example], tmp_path: Path
) -> None:
    mara, example = plan
    with copy_of(mara, "anna.charthouse", "Anna") as anna:
        before = content(mara)
        old = mara.plan_id
        as_one(mara, begin_round(mara, archive=tmp_path / "archive.charthouse"))
        assert mara.plan_id != old
        assert {**content(mara), "checkpoint": before["checkpoint"]} == before
        assert content(mara)["checkpoint"] == []
        assert (len(mara.steps()), mara.undo()) == (1, None)
        assert examine(mara) == ()
        objective.set(anna, id=example.goal, title="Anna's")
        objective.set(anna, id=example.first, title="Anna's first")
        objective.set(mara, id=example.first, title="Mara's first")
        assert preview(mara, anna.path) == merge(mara, anna.path)
        assert title(mara, example.goal) == "Anna's"
        assert {example.first} == {one.row for one in merge(mara, anna.path).conflicts}
        assert merge(mara, anna.path).nothing_new
        assert examine(mara) == ()
        with pytest.raises(Refused, match="is the next round of this plan"):
            merge(anna, mara.path)
    with Document.open(tmp_path / "archive.charthouse") as archive:
        assert content(archive) == before
    with Document.open(mara.path.with_name("anna.charthouse")) as anna:
        assert content(anna)["objective"] != before["objective"]


@pytest.mark.parametrize("stop", [0.1, 0.3, 0.7])
def test_a_round_that_is_left_has_not_begun(plan: tuple[Document, Example], tmp_path: Path, stop: float) -> None:
    mara, example = plan
    before, old, steps = content(mara), mara.plan_id, len(mara.steps())
    as_one(mara, begin_round(mara, archive=tmp_path / "archive.charthouse"), stop)
    as_one(mara, erase(mara, (example.threat, None)), stop)
    assert (content(mara), mara.plan_id, len(mara.steps())) == (before, old, steps)
    assert not (tmp_path / "archive.charthouse").exists()
    assert examine(mara) == ()
    assert mara.undo() is not None


def test_erased_is_gone_from_plan_journal_and_backups(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    anna = edited_copy(
        mara, "anna.charthouse", "Ben", lambda copy: swot.set(copy, id=example.threat, evidence="Ben's", note="x")
    )
    person.set(mara, id=example.anna, name="Anna Unmistakable")
    reading.set(mara, measure=example.measure, period="2027-06", value=1, recorded_by="Anna Unmistakable")
    mara.back_up()
    assert backups_to_erase(mara)
    old = mara.plan_id
    with pytest.raises(Refused, match="no text “weight”"):
        as_one(mara, erase(mara, (example.threat, "note"), (example.goal, "weight")))
    assert note(mara, example.threat) == PRIVATE
    as_one(mara, erase(mara, (example.threat, "note")))
    as_one(mara, erase(mara, (example.anna, None)))
    stored = mara.path.read_bytes()
    assert PRIVATE.encode() not in stored
    assert b"Unmistakable" not in stored
    for backup in folder_of(mara.plan_id).glob("*") if folder_of(mara.plan_id).is_dir() else ():
        assert PRIVATE.encode() not in backup.read_bytes()
    assert not list(folder_of(old).glob("*"))
    assert mara.undo() is None
    assert examine(mara) == ()
    with pytest.raises(Refused, match="not in the plan"):
        as_one(mara, erase(mara, (example.anna, None)))
    with pytest.raises(Refused, match="is another plan"):
        merge(mara, anna)  # two rounds on: what it was made from is not known any more


def test_a_sheet_is_merged_like_a_copy(plan: tuple[Document, Example]) -> None:
    mara, example = plan
    made_at = mara.last_step
    assert made_at is not None
    changes = (
        Change("objective", example.goal, {"title": "Goal"}, {"title": "Sheet's"}),
        Change("objective", example.other, {"title": "Other goal"}, {"title": "Sheet's other"}),
        Change("objective", "unknown", {"title": "x"}, {"title": "y"}),
    )
    sheet = Sheet("plan.xlsx", "Anna", "Import “plan.xlsx”", changes, made_at)
    objective.set(mara, id=example.goal, title="Mara's")
    objective.delete(mara, id=example.other)
    tried = take_in(mara, sheet, dry=True)
    report = take_in(mara, sheet)
    assert report == tried
    assert report.lost == 1
    assert [one.row for one in report.conflicts] == [example.goal]
    assert [kept.row for kept in report.kept] == [example.other]
    assert take_in(mara, sheet).nothing_new
    assert examine(mara) == ()


def test_ballots_go_out_only_where_they_are_wanted(plan: tuple[Document, Example], tmp_path: Path) -> None:
    mara, _ = plan
    for wanted, count in ((False, 0), (True, 2)):
        path = tmp_path / f"ballots-{wanted}.charthouse"
        missing = share(mara, path, ballots=wanted)
        assert missing == left_out(mara, ballots=wanted)
        assert missing.rows == ({} if wanted else {"ballot": 2, "vote": 3})
        with Document.open(path) as shared:
            assert examine(shared) == ()
            assert shared.rows("SELECT count(*) FROM ballot") == [(count,)]
            assert (last_vote(shared) is not None) is wanted
