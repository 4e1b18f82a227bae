"""The steps of a plan as people look at them."""

from __future__ import annotations

from datetime import UTC

from tests.document.copies import edited_copy
from tests.document.example import make_example

from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, objective
from charthouse.document.merge import merge
from charthouse.document.queries.history import by_day, checkpoints, history


def test_who_did_what_and_what_still_counts(document: Document) -> None:
    example = make_example(document)
    checkpoint.add(document, name="Adopted", note="By all")
    objective.set(document, id=example.goal, title="Wrong")
    document.undo()
    anna = edited_copy(
        document, "anna.charthouse", "Anna", lambda copy: objective.set(copy, id=example.goal, title="Right")
    )
    merge(document, anna)
    entries = history(document)
    assert [(entry.person, entry.label, entry.counts) for entry in entries] == [
        ("Anna", "Change title of G1", True),
        ("Mara", "Merge “anna.charthouse”", True),
        ("Mara", "Change title of G1", True),
        ("Mara", "Change title of G1", False),
        ("Mara", "Checkpoint “Adopted”", True),
        ("Mara", "Example", True),
        ("Mara", "New plan", True),
    ]
    assert entries[0].brought == "Merge “anna.charthouse”"
    assert [mark.name for mark in entries[4].marks] == ["Adopted"]
    document.undo()
    assert [entry.label for entry in history(document) if not entry.counts] == [
        "Merge “anna.charthouse”",
        "Change title of G1",
    ]
    assert [entry.label for entry in history(document, row=example.anna)] == ["Example"]
    assert len(history(document, limit=2)) == 2
    days = by_day(history(document), UTC)
    assert sum(len(sitting.entries) for day in days for sitting in day.sittings) == len(history(document))
    assert [sitting.person for sitting in days[0].sittings][:3] == ["Mara", "Anna", "Mara"]
    (mark,) = checkpoints(document)
    assert (mark.name, mark.note, mark.person, mark.step) == ("Adopted", "By all", "Mara", entries[5].step)
