"""Quick capture from any page: the beginning says what a line becomes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.edits import objective
from charthouse.ui.overlay.jot_bar import JotBar
from charthouse.ui.widgets.button import IconButton


def bar(app: WindowPage) -> JotBar:
    found = app.window.findChild(JotBar)
    assert found is not None
    return found


def jot(app: WindowPage, *lines: str) -> None:
    for line in lines:
        app.type(line)
        app.press("Return")


def test_lines_go_where_they_belong_and_the_bar_stays(app: WindowPage) -> None:
    app.go(4)
    app.press("Ctrl+J")
    jot(app, "s: Trusted brand", "Second one", "obj: Clean water", "kpi: G1 Outfalls mapped")
    assert app.document.rows("SELECT quadrant, text FROM swot_item ORDER BY number") == [
        ("strength", "Trusted brand"),
        ("strength", "Second one"),
    ]
    assert app.document.rows("SELECT title FROM objective") == [("Clean water",)]
    assert app.document.rows("SELECT name FROM measure") == [("Outfalls mapped",)]
    assert app.toast == "K1 added"
    assert app.keyboard.focus is bar(app).line
    assert app.page.name == "objectives"


def test_a_code_says_under_which_objective(app: WindowPage) -> None:
    goal = objective.add(app.document, title="Clean water").row
    app.press("Ctrl+J")
    app.type("obj: g1 Map the outfalls")
    assert bar(app).kind.text() == "Objective · G1"
    app.press("Return")
    assert app.document.rows("SELECT title FROM objective WHERE parent = ?", (goal,)) == [("Map the outfalls",)]


def test_what_cannot_be_placed_stays_with_the_reason(app: WindowPage) -> None:
    app.press("Ctrl+J")
    jot(app, "Just words")
    assert bar(app).trouble.text().startswith("Say what it is")
    assert bar(app).line.text() == "Just words"
    bar(app).line.clear()
    jot(app, "kpi: Days to answer")
    assert "kpi: G1.1" in bar(app).trouble.text()
    bar(app).line.clear()
    jot(app, "obj: G7 Summit")
    assert app.toast == "There is no objective G7."
    assert bar(app).line.text() == "obj: G7 Summit"
    assert app.count("objective") == 0


@pytest.mark.parametrize("typed", ["a: Call the council @Ana", "d: We merge the teams", "P: The car park"])
def test_what_a_plan_has_no_place_for_is_neither_lost_nor_taken_for_something_else(app: WindowPage, typed: str) -> None:
    app.press("Ctrl+J")
    jot(app, "s: Trusted brand", typed)
    assert app.count("swot_item") == 1
    assert bar(app).line.text() == typed
    assert bar(app).trouble.text().startswith("A plan has no place for that yet (")
    app.press("Home")
    jot(app, "\\")
    assert app.document.rows("SELECT text FROM swot_item ORDER BY number DESC") == [(typed,), ("Trusted brand",)]


def test_a_pasted_list_with_such_a_line_stays_whole(app: WindowPage) -> None:
    app.press("Ctrl+J")
    app.paste("s: Trusted brand\na: Call the council")
    assert app.count("swot_item") == 0
    assert bar(app).line.text() == "s: Trusted brand a: Call the council"


def test_a_pasted_list_is_one_step(app: WindowPage) -> None:
    app.press("Ctrl+J")
    app.paste("w: Old boats\n• No reserves\n\no: New bridge")
    assert app.document.rows("SELECT quadrant, count(*) FROM swot_item GROUP BY quadrant ORDER BY 1") == [
        ("opportunity", 1),
        ("weakness", 2),
    ]
    app.press("Ctrl+Z")
    assert app.count("swot_item") == 0


def test_escape_gives_the_focus_back_and_the_star_follows_the_typing(app: WindowPage) -> None:
    before = app.keyboard.focus
    app.press("Ctrl+J")
    app.type("s: half")
    assert app.starred
    app.press("Escape", "Escape")
    assert not app.starred
    assert not bar(app).isVisible()
    assert app.keyboard.focus is before


@pytest.mark.parametrize("close", ["Ctrl+J", "the x"])
def test_what_was_typed_stays_for_the_next_time(app: WindowPage, close: str) -> None:
    app.press("Ctrl+J")
    app.type("s: half")
    if close == "the x":
        button = bar(app).findChild(IconButton)
        assert button is not None
        button.click()
    else:
        app.press(close)
    assert not bar(app).isVisible()
    assert app.starred
    app.press("Ctrl+J")
    app.type(" a loaf")
    app.press("Return")
    assert app.document.rows("SELECT text FROM swot_item") == [("half a loaf",)]
    assert not app.starred


def test_nothing_of_it_is_left_for_another_plan(app: WindowPage, tmp_path: Path, answers: Answers) -> None:
    app.press("Ctrl+J")
    app.type("Just words")
    app.press("Ctrl+J")
    app.press("Ctrl+W")
    assert "“Just words” was refused" in answers.said[-1]
    assert bar(app).isVisible()
    assert bar(app).line.text() == "Just words"
    answers.yes = True
    app.press("Ctrl+W")
    assert not bar(app).isVisible()
    other = tmp_path / "Other.charthouse"
    Document.create(other).close()
    app.window.plans.open(other)
    app.press("Ctrl+J")
    assert bar(app).line.text() == ""
    assert bar(app).kind.text() == ""
