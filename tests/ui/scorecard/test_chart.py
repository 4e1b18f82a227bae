"""The chart of the current measure: drawn where there is a course; told, and tabled, to who does not see it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.ui.scorecard.table import Table

from charthouse.document.edits import measure, reading, target
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.course import Course, course_of, periods_of
from charthouse.ui.pages.scorecard.course_pane import CoursePane
from charthouse.ui.pages.scorecard.details import ScorecardDetails


def pane(table: Table) -> CoursePane:
    table.app.choose("details") if not table.page.details.isVisible() else None
    found = table.page.details
    assert isinstance(found, ScorecardDetails)
    return found.course


def course(table: Table, name: str) -> Course | None:
    card = table.page.board.model.card
    assert card is not None
    return course_of(table[name], card)


def test_time_runs_to_the_right_in_a_mirrored_window_too(table: Table, qapp: QApplication) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=71)
    table.at("Visits", Kind.ACTUAL)
    chart = pane(table).chart
    straight = chart.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = chart.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == straight


def test_the_chart_says_all_its_figures(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=71)
    table.at("Visits", Kind.ACTUAL)
    chart = pane(table).chart
    assert chart.isVisible()
    assert chart.accessibleName() == "Actual against target of Visits"
    assert chart.accessibleDescription() == (
        "Actual: May 2027: 71, Jun 2027: 74. Target: 2026: 60, 2027: 76, 2028: 80. Off track: below 56. "
        "As of 30 Jun 2027."
    )
    assert not chart.grab().isNull()


def test_the_way_to_the_targets_begins_at_the_baseline_and_the_red_flag_keeps_its_distance(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", value=71)
    target.set(table.app.document, measure=table["Visits"].id, period="2028", value=80, red_flag=75)
    found = course(table, "Visits")
    assert found is not None
    assert [value for _, value in found.target.points] == [50, 60, 76, 80]
    assert [value for _, value in found.red_flag.points] == [40, 56, 75]
    assert [value for _, value in found.actual] == [71, 74]
    assert found.as_of == date(2027, 6, 30)


def test_a_range_has_its_limits_and_how_far_out_is_too_far(table: Table) -> None:
    measure.set(table.app.document, id=table["Visits"].id, direction="range", low=60, high=80, tolerance=5)
    found = course(table, "Visits")
    assert found is not None
    assert (found.target.levels, found.red_flag.levels) == ((60, 80), (55, 85))


def test_one_reading_is_drawn_against_what_is_wanted_and_none_is_said(table: Table) -> None:
    assert course(table, "Visits") is not None
    assert course(table, "Swims") is None
    table.at("Swims", Kind.ACTUAL)
    assert not pane(table).chart.isVisible()
    assert pane(table)._nothing.isVisible()


def test_the_table_holds_every_period_and_can_be_copied(table: Table) -> None:
    reading.set(table.app.document, measure=table["Visits"].id, period="2027-05", not_applicable=True)
    table.at("Visits", Kind.ACTUAL)
    pane(table).turn.click()
    assert pane(table).table.isVisible()
    assert not pane(table).chart.isVisible()
    table.app.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "2028\t\t80\n2027\t\t76\nJun 2027\t74\t\nMay 2027\tn/a\t\n2026\t\t60\n"
    )
    pane(table).turn.click()
    assert pane(table).chart.isVisible()


def test_longer_periods_stand_behind_what_they_hold(table: Table) -> None:
    card = table.page.board.model.card
    assert card is not None
    assert [row.period for row in periods_of(table["Visits"], card)] == ["2026", "2027-06", "2027", "2028"]
