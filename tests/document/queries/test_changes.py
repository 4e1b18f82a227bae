"""What changed since a checkpoint, for the paper."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.document.example import make_example

from charthouse.document.document import Document
from charthouse.document.edits import checkpoint, reading, swot, target
from charthouse.document.journal.step import StepId
from charthouse.document.queries.changes import changes_since, latest_changes
from charthouse.document.timetravel import moment
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Status


def test_changes_name_their_checkpoint_and_how_measures_stood_then(document: Document) -> None:
    example = make_example(document)
    target.set(document, measure=example.measure, period="2027", value=80)
    checkpoint.add(document, name="Board")
    reading.set(document, measure=example.measure, period="2027-06", value=1)
    changes = changes_since(document, moment(document, "Board"))
    assert changes.called == "Board"
    assert changes.day == datetime.now(UTC).astimezone().date()
    assert [item.table for item in changes.found.items] == ["reading"]
    assert changes.measures[example.measure].state.status is Status.AT_RISK


def test_what_only_the_facilitator_reads_is_left_out(document: Document) -> None:
    example = make_example(document)
    checkpoint.add(document, name="Board")
    swot.set(document, id=example.threat, note="Between us")
    assert changes_since(document, moment(document, "Board")).found.items == ()


def test_the_newest_checkpoint_that_the_plan_differs_from_is_taken(document: Document) -> None:
    example = make_example(document)
    assert latest_changes(document) is None
    checkpoint.add(document, name="First")
    swot.set(document, id=example.threat, text="Another one")
    checkpoint.add(document, name="Second")
    found = latest_changes(document)
    assert found is not None
    assert found.called == "First"


def test_a_checkpoint_that_gives_codes_for_good_changes_none(document: Document) -> None:
    make_example(document)
    before = document.steps(newest_first=True, limit=1)[0].id
    checkpoint.add(document, name="Adopted", adopted=True)
    assert changes_since(document, before).found.items == ()


def test_a_step_that_the_plan_does_not_hold_is_refused(document: Document) -> None:
    make_example(document)
    with pytest.raises(Refused):
        changes_since(document, StepId(b"12345678", 1))
