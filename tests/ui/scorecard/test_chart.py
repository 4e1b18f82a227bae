"""The chart of the current measure: drawn where there is a course, told in full to those who do not see it."""

from __future__ import annotations

from tests.ui.scorecard.table import Table

from charthouse.document.edits import reading
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.course import course_of
from charthouse.ui.pages.scorecard.details import ScorecardDetails


def details(table: Table) -> ScorecardDetails:
    found = table.page.details
    assert isinstance(found, ScorecardDetails)
    return found


def test_two_readings_make_a_chart_that_says_all_its_figures(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    assert details(table).chart.isHidden() or not details(table).chart.isVisibleTo(details(table))
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=71)
    chart = details(table).chart
    assert chart.isVisibleTo(details(table))
    assert chart.accessibleName() == "Actual against target of Visits"
    assert chart.accessibleDescription() == (
        "Actual: May 2027: 71, Jun 2027: 74. Target: 2026: 60, 2027: 76, 2028: 80."
    )
    assert not chart.grab().isNull()


def test_the_way_to_the_targets_begins_at_the_baseline(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=71)
    card = table.page.board.model.card
    assert card is not None
    course = course_of(table["Visits"], card)
    assert course is not None
    assert [value for _, value in course.target] == [50, 60, 76, 80]
    assert [value for _, value in course.actual] == [71, 74]
    assert course_of(table["Swims"], card) is None
