"""The definition of a measure beside the grid: every part has a field; thresholds are shown while they are typed."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyle, QStyleOptionComboBox
from tests.ui.scorecard.table import Table

from charthouse.document.edits import measure, person, plan
from charthouse.document.queries.measures import MeasureDefinition
from charthouse.document.queries.rating_levels import rating_levels
from charthouse.ui.dates import plain_day
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.details import ScorecardDetails
from charthouse.ui.pages.scorecard.form import MeasureForm
from charthouse.ui.widgets.label import Label

COMBO, WORDS = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
FIELDS = (QLineEdit, QComboBox, QPlainTextEdit)


def form(table: Table) -> MeasureForm:
    table.app.choose("details") if not table.page.details.isVisible() else None
    found = table.page.details
    assert isinstance(found, ScorecardDetails)
    return found.form


def line(table: Table, name: str) -> QLineEdit:
    found = {one.accessibleName(): one for one in form(table).findChildren(QLineEdit)}[name]
    found.setFocus()
    found.selectAll()
    return found


@pytest.mark.parametrize("language", ["english", "german"])
def test_the_words_to_choose_from_are_read_whole(language: str, request: pytest.FixtureRequest) -> None:
    if language == "german":
        request.getfixturevalue("german")
    table: Table = request.getfixturevalue("table")
    table.app.window.resize(1366, 768)
    table.at("Visits", Kind.ACTUAL)
    cut = []
    for field in form(table).findChildren(QComboBox):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        part = field.style().subControlRect(COMBO, option, WORDS, field)
        words = [field.itemText(at) for at in range(field.count()) if field.isVisible()]
        cut += [one for one in words if field.fontMetrics().horizontalAdvance(one) > part.width()]
    assert cut == []


def test_every_part_of_a_definition_has_its_field(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    kept = form(table)
    names = {*kept._lines, *kept._choices, *kept._notes, "carry_forward"}
    elsewhere = {"id", "objective", "number", "name", "owner_name", "judgement", "judgement_reason"}
    assert names == {field.name for field in fields(MeasureDefinition)} - elsewhere


def test_every_field_is_named_and_has_a_key_of_its_own(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    edits = [one for kind in FIELDS for one in form(table).findChildren(kind)]
    assert all(one.accessibleName() for one in edits)
    pane = table.app.workspace.stage.details
    texts = [one.text() for one in pane.findChildren(Label) if one.isVisible() and isinstance(one.buddy(), FIELDS)]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(set(keys)) == len(keys)
    menus = [action.text() for action in table.app.window.menuBar().actions()]
    held = {text[text.index("&") + 1].casefold() for text in menus}
    assert not held & set(keys)
    without = [text for text in texts if "&" not in text]
    assert all(set(text.casefold()) - {" "} <= held | set(keys) for text in without), without  # no letter is left


def test_what_is_typed_is_shown_before_it_is_stored(table: Table) -> None:
    table.at("Swims", Kind.ACTUAL)
    table.app.type("74")
    table.app.press("Return")
    preview = form(table).preview
    table.at("Swims", Kind.ACTUAL)
    assert preview.text == "74 is at risk; on track: 80 or more; off track: below 60"
    line(table, "Goal")
    table.app.type("70")
    assert preview.text == "74 would be on track; on track: 70 or more; off track: below 60"
    assert preview.scale is not None
    assert [place for place, _ in preview.scale.bands] == [0.75, 0.875, 1.0]
    assert table["Swims"].definition.goal == 80
    table.app.press("Escape")
    assert preview.text.startswith("74 is at risk")
    assert not preview.grab().isNull()


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("Goal", "60", "Goal and red flag are both 60. Give two different thresholds."),
        ("Goal", "6o", "“6o” is not a number."),
        ("Scale from", "200", ""),
    ],
)
def test_what_would_be_refused_says_why_while_it_is_typed(table: Table, field: str, typed: str, reason: str) -> None:
    measure.set(table.app.document, id=table["Swims"].id, scale_max=100)
    table.at("Swims", Kind.ACTUAL)
    before = table["Swims"].definition
    box = line(table, field)
    table.app.type(typed)
    assert form(table).preview.text.startswith(reason or "The scale runs from 200 to 100.")
    table.app.press("Return")
    assert table["Swims"].definition == before
    assert box.text() == typed
    assert box.accessibleDescription().startswith(reason or "The scale runs from 200 to 100.")
    table.at("Visits", Kind.ACTUAL)
    table.at("Swims", Kind.ACTUAL)
    assert box.text() != typed


def test_a_refusal_tells_figures_as_the_plan_writes_them(table: Table) -> None:
    plan.set(table.app.document, locale="de")
    table.at("Swims", Kind.ACTUAL)
    box = line(table, "Scale from")
    table.app.type("1234,5")
    table.app.press("Return")
    box = line(table, "Scale to")
    table.app.type("1000,5")
    reason = "The scale runs from 1.234,5 to 1.000,5. Give the smaller end first."
    table.app.press("Return")
    assert box.accessibleDescription() == reason


def test_a_range_is_shown_with_its_tolerance(table: Table) -> None:
    measure.set(table.app.document, id=table["Visits"].id, direction="range", low=60, high=80)
    table.at("Visits", Kind.ACTUAL)
    line(table, "Tolerance")
    table.app.type("5")
    assert form(table).preview.text == "74 would be on track; on track: 60–80; off track: more than 5 outside"
    table.app.press("Return")
    assert table["Visits"].definition.tolerance == 5


def test_the_scale_is_stored(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    for name, typed in (("Scale from", "50"), ("Scale to", "90")):
        line(table, name)
        table.app.type(typed)
        table.app.press("Return")
    assert (table["Visits"].definition.scale_min, table["Visits"].definition.scale_max) == (50, 90)
    assert form(table).preview.scale is not None
    assert form(table).preview.scale.ends == (50, 90)


def test_control_semicolon_writes_today(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    box = line(table, "Read on")
    table.app.press("Ctrl+;")
    assert box.text() == plain_day(date.today())
    table.app.press("Return")
    assert table["Visits"].definition.baseline_on == date.today()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
def test_alt_down_opens_a_list_of_the_form(table: Table) -> None:
    person.add(table.app.document, name="Anna Weiss")
    table.at("Visits", Kind.ACTUAL)
    owner = next(one for one in form(table).findChildren(QComboBox) if one.accessibleName() == "Owner")
    owner.setFocus()
    table.app.press("Alt+Down")
    assert owner.view().isVisible()
    owner.hidePopup()


def test_a_rating_says_what_its_levels_mean(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    assert not form(table).rubric.isVisible()
    measure.set(table.app.document, id=table["Visits"].id, kind="rating")
    assert form(table).rubric.isVisible()
    line(table, "What a rating of 4 means")
    table.app.type("Most would come again")
    table.app.press("Return")
    assert rating_levels(table.app.document, table["Visits"].id) == {4: "Most would come again"}
    measure.set(table.app.document, id=table["Swims"].id, kind="rating")
    table.at("Swims", Kind.ACTUAL)
    assert line(table, "What a rating of 4 means").text() == ""
    table.app.press("Ctrl+Z", "Ctrl+Z")
    assert rating_levels(table.app.document, table["Visits"].id) == {}
