"""What is being typed as a plan is closed is entered, and asked about where it is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.document.losing import overwritten
from tests.document.support import standing_by
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage
from tests.ui.scorecard.table import Table, fill
from tests.ui.vision.desk import Desk

from charthouse.document import Document
from charthouse.ui.overlay.jot_bar import JotBar
from charthouse.ui.pages.scorecard.columns import Kind


def held(plan: Path, query: str) -> list[object]:
    """What the file holds."""
    with Document.open(plan, read_only=True) as file:
        return [value for (value,) in file.rows(query)]


def close_the_window(app: WindowPage, _: Path) -> None:
    app.window.close()
    assert not app.window.isVisible()


def close_the_plan(app: WindowPage, _: Path) -> None:
    app.press("Ctrl+W")


def open_another(app: WindowPage, folder: Path) -> None:
    other = folder / "Other.charthouse"
    Document.create(other).close()
    app.window.plans.open(other)


@pytest.mark.parametrize("leave", [close_the_window, close_the_plan, open_another])
def test_an_item_that_stands_in_its_line_is_entered(
    app: WindowPage, plan: Path, answers: Answers, leave: Callable[[WindowPage, Path], None]
) -> None:
    app.type("Trusted brand")
    assert app.starred
    leave(app, plan.parent)
    assert held(plan, "SELECT text FROM swot_item") == ["Trusted brand"]
    assert answers.said == []


def test_lines_of_other_pages_are_entered_too(app: WindowPage, plan: Path) -> None:
    app.type("Trusted brand")
    desk = Desk(app)
    desk.add("stakeholder", "County")
    desk.select("stakeholder", "County")
    desk.type_role("Funder")
    assert app.starred
    desk.card("value").capture.setFocus()
    app.type("Honesty")
    app.window.close()
    assert held(plan, "SELECT text FROM swot_item") == ["Trusted brand"]
    assert held(plan, "SELECT name FROM role") == ["Funder"]
    assert held(plan, "SELECT name FROM value") == ["Honesty"]


def test_a_role_goes_to_the_stakeholder_it_was_typed_for(app: WindowPage, plan: Path) -> None:
    desk = Desk(app)
    desk.add("stakeholder", "County", "Growers")
    desk.select("stakeholder", "County")
    desk.type_role("Funder")
    desk.select("stakeholder", "Growers")
    assert {one.name: [role.name for role in one.roles] for one in desk.told.stakeholders} == {
        "County": ["Funder"],
        "Growers": [],
    }


def test_a_jot_is_entered_though_its_bar_was_closed(app: WindowPage, plan: Path, answers: Answers) -> None:
    app.press("Ctrl+J")
    app.type("w: Old boats")
    app.press("Ctrl+J")
    app.window.close()
    assert held(plan, "SELECT text FROM swot_item") == ["Old boats"]
    assert answers.said == []


def test_a_jot_without_a_beginning_is_asked_about(app: WindowPage, answers: Answers) -> None:
    app.go(4)
    app.press("Ctrl+J")
    app.type("Just words")
    app.window.close()
    assert app.window.isVisible()
    assert "“Just words” was refused" in answers.said[-1]
    bar = app.window.findChild(JotBar)
    assert bar is not None
    assert (bar.line.text(), app.keyboard.focus) == ("Just words", bar.line)
    answers.yes = True
    app.window.close()
    assert not app.window.isVisible()


def test_a_cell_that_is_no_number_is_asked_about_and_stays(app: WindowPage, plan: Path, answers: Answers) -> None:
    fill(app)
    table = Table(app)
    table.at("Visits", Kind.ACTUAL)
    app.type("abc")
    app.window.close()
    assert app.window.isVisible()
    assert "“abc” was refused" in answers.said[-1]
    assert table.error == "“abc” is not a number. The stored 74 is kept."
    answers.yes = True
    app.press("Ctrl+W")
    assert app.window.bridge is None


def test_a_field_that_is_no_day_is_asked_about_and_stays(app: WindowPage, answers: Answers) -> None:
    desk = Desk(app)
    field = next(one for one in desk.page.details.findChildren(QLineEdit) if one.accessibleName() == "Ends")
    field.setFocus()
    app.press("Ctrl+A")
    app.type("some day")
    app.window.close()
    assert app.window.isVisible()
    assert "“some day” was refused" in answers.said[-1]
    assert (field.text(), app.keyboard.focus) == ("some day", field)


def test_words_that_a_plan_out_of_reach_does_not_take_are_asked_about(
    app: WindowPage, plan: Path, answers: Answers
) -> None:
    """In the very first moment, before anything stands by."""
    app.press("Ctrl+W")
    app.window.plans.open(plan)
    overwritten(plan)
    app.type("Loyal members")
    app.window.close()
    assert app.window.isVisible()
    assert "“Loyal members” was refused" in answers.said[-1]


def test_a_copy_that_takes_over_holds_what_stood_in_the_line(app: WindowPage, plan: Path, answers: Answers) -> None:
    standing_by(app.document)
    overwritten(plan)
    app.type("Trusted brand")
    app.press("Return")
    app.type("Loyal members")
    answers.file = plan.with_name("Rescued.charthouse")
    app.press("Ctrl+Shift+S")
    assert app.document.path == answers.file
    assert app.document.rows("SELECT text FROM swot_item ORDER BY number") == [("Trusted brand",), ("Loyal members",)]
    assert answers.said == []
