"""What becomes of the values that verbs are given: texts cleaned, figures exact, thresholds that tell the direction."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from tests.document.example import Example
from tests.document.support import assert_undoable, content

from charthouse.document.document import Document
from charthouse.document.edits import (
    allocation,
    capacity,
    checkpoint,
    measure,
    objective,
    person,
    plan,
    reading,
    resource,
    swot,
    target,
)


def only(document: Document, sql: str, *params: object) -> object:
    (row,) = document.rows(sql, params)
    return row if len(row) > 1 else row[0]


def test_texts_are_kept_clean_and_labels_too(document: Document, example: Example) -> None:
    done = swot.add(document, quadrant="threat", text=" e\u0301\x00\ud800\r\nsecond line ")
    assert only(document, "SELECT text FROM swot_item WHERE id = ?", done.row) == "é\nsecond line"
    assert document.undo_label == "Add SWOT item “é”"
    objective.set(document, id=example.first, title="two\nlines")
    assert only(document, "SELECT title FROM objective WHERE id = ?", example.first) == "two lines"


def test_what_is_too_long_is_cut_and_labels_stay_short(document: Document, example: Example) -> None:
    objective.add(document, title="x" * 900)
    assert only(document, "SELECT max(length(title)) FROM objective") == 500
    assert document.undo_label == f"Add objective “{'x' * 39}…”"


@pytest.mark.parametrize("amount", [0.1, "0.1", Decimal("0.10"), "1e-1"])
def test_a_tenth_is_a_tenth(amount: object, document: Document, example: Example) -> None:
    allocation.set(document, initiative=example.initiative, resource=example.money, period="2028", amount=amount)
    assert only(document, "SELECT amount FROM allocation WHERE period = '2028'") == 10


def test_a_large_amount_is_exact_to_the_cent(document: Document, example: Example) -> None:
    capacity.set(document, resource=example.money, period="2028", amount="90071992547409.91")
    assert only(document, "SELECT amount FROM capacity WHERE period = '2028'") == 2**53 - 1


@pytest.mark.parametrize(("currency", "minor"), [("KWD", 120_500), ("usd", 12_050), ("EUR", 12_050)])
def test_an_amount_stays_what_it_says_in_another_currency(
    currency: str, minor: int, document: Document, example: Example
) -> None:
    capacity.set(document, resource=example.people, period="2027", amount=1.5)
    plan.set(document, currency=currency)
    assert only(document, "SELECT currency FROM plan") == currency.upper()
    assert only(document, "SELECT amount FROM allocation") == minor
    assert only(document, "SELECT amount FROM capacity WHERE resource = ?", example.people) == 1_500


def test_an_amount_stays_what_it_says_when_its_resource_changes_kind(document: Document, example: Example) -> None:
    before = content(document)
    resource.set(document, id=example.money, kind="technology", name="Licences")
    assert only(document, "SELECT amount FROM allocation") == 120_500
    assert only(document, "SELECT amount FROM capacity") == 100_000
    assert_undoable(document, before)


def test_thresholds_tell_which_way_is_better(document: Document, example: Example) -> None:
    measure.set(document, id=example.measure, goal=4, red_flag=8)
    assert only(document, "SELECT direction FROM measure WHERE id = ?", example.measure) == "lower"
    measure.set(document, id=example.measure, red_flag=2)
    assert only(document, "SELECT direction FROM measure WHERE id = ?", example.measure) == "higher"
    measure.set(document, id=example.measure, red_flag=None, direction="lower")
    assert only(document, "SELECT direction FROM measure WHERE id = ?", example.measure) == "lower"


def test_a_reading_says_who_and_when(document: Document, example: Example) -> None:
    reading.set(document, measure=example.measure, period="2027-06", value=0)
    today = datetime.now().astimezone().date()
    found = only(document, "SELECT value, recorded_by, recorded_on FROM reading WHERE period = '2027-06'")
    assert found == (0.0, "Mara", today.isoformat())
    reading.set(
        document, measure=example.measure, period="2027-06", value=1, recorded_by="Ben", recorded_on=date(2027, 7, 1)
    )
    found = only(document, "SELECT value, recorded_by, recorded_on FROM reading WHERE period = '2027-06'")
    assert found == (1.0, "Ben", "2027-07-01")


def test_a_reading_keeps_what_was_not_given(document: Document, example: Example) -> None:
    reading.set(document, measure=example.measure, period="2027-05", value=72)
    assert only(document, "SELECT value, note FROM reading") == (72.0, "Rain")


def test_a_reading_may_not_apply_and_apply_again(document: Document, example: Example) -> None:
    reading.set(document, measure=example.measure, period="2027-05", not_applicable=True)
    assert only(document, "SELECT value, not_applicable FROM reading") == (None, 1)
    reading.set(document, measure=example.measure, period="2027-05", value=70)
    assert only(document, "SELECT value, not_applicable FROM reading") == (70.0, 0)


def test_a_target_cannot_meet_the_red_flag_its_period_has(document: Document, example: Example) -> None:
    target.set(document, measure=example.measure, period="2027", value=76, red_flag=70)
    with pytest.raises(ValueError, match="both 70"):
        target.set(document, measure=example.measure, period="2027", value=70)
    target.set(document, measure=example.measure, period="2027", value=70, red_flag=None)
    assert only(document, "SELECT value, red_flag FROM target") == (70.0, None)


def test_periods_are_written_one_way(document: Document, example: Example) -> None:
    target.set(document, measure=example.measure, period=" 2027 ", value=77)
    assert only(document, "SELECT period, value FROM target") == ("2027", 77.0)


def test_deleting_an_objective_takes_what_hangs_on_it(document: Document, example: Example) -> None:
    before = content(document)
    objective.delete(document, id=example.goal)
    gone = ("measure", "target", "reading", "initiative", "allocation", "swot_link")
    assert [only(document, f"SELECT count(*) FROM {table}") for table in gone] == [0] * len(gone)
    assert only(document, "SELECT title FROM objective") == "Other goal"
    assert_undoable(document, before)


def test_an_owner_who_leaves_leaves_the_work(document: Document, example: Example) -> None:
    before = content(document)
    person.delete(document, id=example.anna)
    assert only(document, "SELECT owner FROM initiative WHERE id = ?", example.initiative) is None
    assert_undoable(document, before)


def test_a_checkpoint_names_the_last_step(document: Document, example: Example) -> None:
    last = document.steps(newest_first=True, limit=1)[0].id
    checkpoint.add(document, name="Noon")
    assert only(document, "SELECT replica, seq FROM checkpoint") == (last.replica.hex(), last.seq)
