"""Values, stakeholders, people and units: added, renamed, ordered, deleted, and told about in their forms."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.vision.desk import Desk

from charthouse.document.edits import objective, person
from charthouse.document.queries.people import people, units

KINDS = ["value", "stakeholder", "person", "unit"]


@pytest.mark.parametrize("kind", KINDS)
def test_enter_adds_and_stays(app: WindowPage, desk: Desk, kind: str) -> None:
    desk.add(kind, "First", "Second")
    assert desk.names(kind) == ["First", "Second"]
    assert desk.card(kind).capture.hasFocus()
    assert_undoable(app.document)
    app.press("Ctrl+Z")
    assert desk.names(kind) == ["First"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_pasted_list_is_one_step(app: WindowPage, desk: Desk, kind: str) -> None:
    desk.card(kind).capture.setFocus()
    app.paste("- One\n- Two\n\n- Three")
    assert desk.names(kind) == ["One", "Two", "Three"]
    assert app.toast == "3 added"
    app.press("Ctrl+Z")
    assert desk.names(kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_rename_in_place(app: WindowPage, desk: Desk, kind: str) -> None:
    desk.add(kind, "First", "Second")
    app.press("Up", "F2")
    app.type("!")
    app.press("Return")
    assert desk.names(kind) == ["First", "Second!"]
    assert desk.card(kind).capture.hasFocus()


@pytest.mark.parametrize("kind", KINDS)
def test_alt_arrows_reorder(app: WindowPage, desk: Desk, kind: str) -> None:
    desk.add(kind, "One", "Two", "Three")
    app.press("Up", "Alt+Up", "Alt+Up")
    assert desk.names(kind) == ["Three", "One", "Two"]
    assert_undoable(app.document)
    app.press("Alt+Up")
    assert desk.names(kind) == ["Three", "One", "Two"]


@pytest.mark.parametrize("kind", KINDS)
def test_del_deletes_with_a_way_back(app: WindowPage, desk: Desk, kind: str) -> None:
    desk.add(kind, "One", "Two")
    app.press("Up", "Del")
    assert desk.names(kind) == ["One"]
    assert app.toast == "“Two” deleted"
    app.press("Ctrl+Z")
    assert desk.names(kind) == ["One", "Two"]
    current = desk.card(kind).current()
    assert current is not None
    assert current.name == "Two"


def test_several_are_deleted_in_one_step(app: WindowPage, desk: Desk) -> None:
    desk.add("value", "One", "Two", "Three")
    app.press("Up", "Shift+Up", "Del")
    assert desk.names("value") == ["One"]
    app.press("Ctrl+Z")
    assert desk.names("value") == ["One", "Two", "Three"]


def test_a_value_says_what_it_means(desk: Desk) -> None:
    desk.add("value", "Openness")
    desk.select("value", "Openness")
    desk.fill("What it means in practice", "We say what we do not know")
    assert desk.told.values[0].description == "We say what we do not know"
    assert desk.card("value").model.rows[0].below == "We say what we do not know"


def test_a_stakeholder_has_roles(app: WindowPage, desk: Desk) -> None:
    desk.add("stakeholder", "The council")
    desk.select("stakeholder", "The council")
    desk.choose("Kind", "Organisation")
    desk.add_role("Co-owner")
    desk.tick("Performs")
    role = desk.told.stakeholders[0].roles[0]
    assert (role.name, role.performer, role.beneficiary) == ("Co-owner", True, False)
    desk.fill("Role", "Funder")
    assert desk.told.stakeholders[0].roles[0].name == "Funder"
    desk.press("Delete the role")
    assert desk.told.stakeholders[0].roles == ()
    app.press("Ctrl+Z")
    assert [one.name for one in desk.told.stakeholders[0].roles] == ["Funder"]


def test_a_person_belongs_to_a_unit_and_owns_things(app: WindowPage, desk: Desk) -> None:
    desk.add("unit", "Field team")
    desk.add("person", "Ana Díaz")
    desk.select("person", "Ana Díaz")
    desk.choose("Unit", "Field team")
    desk.fill("Job", "Head of field work")
    ana = people(app.document)[0]
    assert (ana.job, ana.unit) == ("Head of field work", units(app.document)[0].id)
    objective.add(app.document, title="Clean water", owner=ana.id)
    assert desk.card("person").model.rows[0].aside == "owns 1"
    assert desk.card("unit").model.rows[0].aside == "1 person"


def test_units_stand_under_each_other(app: WindowPage, desk: Desk) -> None:
    desk.add("unit", "Trust", "Field team")
    desk.select("unit", "Field team")
    desk.choose("Belongs to", "Trust")
    assert [(row.name, row.depth) for row in desk.card("unit").model.rows] == [("Trust", 0), ("Field team", 1)]
    assert_undoable(app.document)


def test_a_unit_cannot_belong_to_itself(app: WindowPage, desk: Desk) -> None:
    desk.add("unit", "Trust", "Field team")
    desk.select("unit", "Field team")
    desk.choose("Belongs to", "Trust")
    desk.select("unit", "Trust")
    desk.choose("Belongs to", "Field team")
    assert [(row.name, row.depth) for row in desk.card("unit").model.rows] == [("Trust", 0), ("Field team", 1)]
    assert desk.says("itself")


def test_an_edit_from_elsewhere_is_followed(app: WindowPage, desk: Desk) -> None:
    person.add(app.document, name="Tom")
    assert desk.names("person") == ["Tom"]


def test_plan_details_come_back(desk: Desk) -> None:
    desk.add("value", "Openness")
    desk.select("value", "Openness")
    assert desk.says("Value")
    desk.page.show_plan()
    assert desk.says("The plan")


def test_the_line_being_typed_in_stays_in_sight_while_its_list_grows(app: WindowPage, desk: Desk) -> None:
    card = desk.card("person")
    card.capture.setFocus()
    for name in ("Ana Li", "Tom Ash", "Dara Quinn", "Jo Brand"):
        app.type(name)
        app.press("Return")
        QApplication.processEvents()
        QApplication.processEvents()
        assert card.capture.visibleRegion().boundingRect() == card.capture.rect()
