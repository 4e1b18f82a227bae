"""The texts of the plan: edited in place, each a step of its own."""

from __future__ import annotations

import pytest
from tests.document.support import assert_undoable
from tests.ui.pages import WindowPage
from tests.ui.vision.desk import Desk


def test_the_page_begins_in_the_vision(desk: Desk) -> None:
    assert desk.statement("vision").hasFocus()


@pytest.mark.parametrize("name", ["vision", "mission", "situation", "why_now"])
def test_enter_keeps_a_statement(app: WindowPage, desk: Desk, name: str) -> None:
    desk.statement(name).setFocus()
    app.type("Nobody goes hungry")
    assert app.starred
    app.press("Return")
    assert getattr(desk.plan, name) == "Nobody goes hungry"
    assert not app.starred
    assert_undoable(app.document)


def test_leaving_keeps_it_too(app: WindowPage, desk: Desk) -> None:
    app.type("Clean rivers")
    app.press("Tab")
    assert desk.statement("mission").hasFocus()
    assert desk.plan.vision == "Clean rivers"


def test_shift_enter_breaks_the_line(app: WindowPage, desk: Desk) -> None:
    app.type("One")
    app.press("Shift+Return")
    app.type("Two")
    app.press("Return")
    assert desk.plan.vision == "One\nTwo"


def test_escape_takes_the_typing_back(app: WindowPage, desk: Desk) -> None:
    app.type("Clean rivers")
    app.press("Return")
    app.type(" and more")
    app.press("Esc")
    assert desk.statement("vision").toPlainText() == "Clean rivers"
    assert desk.plan.vision == "Clean rivers"


def test_undo_after_enter_belongs_to_the_plan(app: WindowPage, desk: Desk) -> None:
    app.type("Clean rivers")
    app.press("Return")
    app.press("Ctrl+A")
    app.type("Clean seas")
    app.press("Return")
    app.press("Ctrl+Z")
    assert desk.plan.vision == desk.statement("vision").toPlainText() == "Clean rivers"
    app.press("Ctrl+Y")
    assert desk.plan.vision == desk.statement("vision").toPlainText() == "Clean seas"


def test_unchanged_text_is_no_step(app: WindowPage, desk: Desk) -> None:
    app.press("Return", "Tab")
    assert app.document.undo_label is None


def test_a_field_grows_with_its_text(app: WindowPage, desk: Desk) -> None:
    before = desk.statement("vision").height()
    app.type("A vision so long that it needs more than one line at the size in which it is projected " * 2)
    assert desk.statement("vision").height() > before * 1.5
    app.press("Esc")


def test_the_plan_form(app: WindowPage, desk: Desk) -> None:
    desk.fill("Title", "Strategy 2031")
    desk.fill("Organisation", "River Trust")
    desk.fill("Begins", "1 Jan 2027")
    desk.fill("Ends", "2031")
    desk.fill("Currency", "gbp")
    desk.fill("Base year of prices", "2026")
    desk.choose("Fiscal year starts in", "April")
    plan = desk.plan
    assert (plan.title, plan.organisation, plan.currency) == ("Strategy 2031", "River Trust", "GBP")
    assert plan.price_base_year == 2026
    assert (str(plan.start), str(plan.end), plan.fiscal_start_month) == ("2027-01-01", "2031-12-31", 4)
    assert "Strategy 2031" in app.title
    assert_undoable(app.document)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("Begins", "soon", "“soon” is not a date."),
        ("Currency", "euros", "Write three letters, like EUR."),
        ("Base year of prices", "lately", "“lately” is not a year. Write it like 2026."),
        ("Base year of prices", "1200", "A base year of prices is a year like 2026."),
    ],
)
def test_what_is_refused_stays_with_its_reason(desk: Desk, name: str, text: str, sentence: str) -> None:
    desk.fill(name, text)
    assert desk.says(sentence)
    assert desk.plan == type(desk.plan)()
