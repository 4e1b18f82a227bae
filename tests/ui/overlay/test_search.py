"""Finding on the page and in the whole plan, and replacing with every change shown first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.pages import WindowPage

from charthouse.document.edits import initiative, measure, objective, plan, resource, swot
from charthouse.ui.overlay.find_bar import FindBar
from charthouse.ui.overlay.results import Result, ResultsList
from charthouse.ui.overlay.search_texts import ReplacePanel
from charthouse.ui.pages.registry import all_pages


@pytest.fixture
def filled(app: WindowPage) -> WindowPage:
    """A plan in which water is spoken of on four pages."""
    goal = str(objective.add(app.document, title="Clean water", description="Water for all").row)
    measure.add(app.document, objective=goal, name="Quality", basis="As the Water Board asks")
    swot.add(app.document, quadrant="threat", text="Rising water")
    swot.add(app.document, quadrant="strength", text="Deep water")
    plan.set(app.document, vision="Water to swim in")
    app.go(2)
    return app


def panel(app: WindowPage) -> ReplacePanel:
    return app.window.tools.text_search.panel


def bar(app: WindowPage) -> FindBar:
    found = app.window.tools.find_bar
    assert found is not None
    return found


def click(lines: ResultsList, at: QPoint) -> None:
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def rows(app: WindowPage) -> list[Result]:
    return [row for row in panel(app).shown if row.run is not None]


def test_it_goes_when_another_plan_comes_up(filled: WindowPage) -> None:
    filled.press("Ctrl+Shift+F")
    filled.type("water")
    filled.choose("sample")
    assert not panel(filled).isVisible()
    assert filled.page.isAncestorOf(filled.keyboard.focus)


def test_results_are_grouped_by_page(filled: WindowPage) -> None:
    filled.press("Ctrl+Shift+F")
    filled.type("water")
    captions = [row.text for row in panel(filled).shown if row.run is None]
    assert captions == ["SWOT", "Vision", "Objectives", "Scorecard"]
    assert [(row.code, row.kind) for row in rows(filled)] == [
        ("S1", "Strength"),
        ("T1", "Threat"),
        ("", "Vision"),
        ("G1", "Objective"),
        ("G1", "Description"),
        ("K1", "Why this target"),
    ]


def test_enter_goes_to_the_row(filled: WindowPage) -> None:
    filled.press("Ctrl+Shift+F")
    filled.type("board asks")
    filled.press("Return")
    assert filled.page.name == "scorecard"
    assert not panel(filled).isVisible()


def test_the_keyboard_is_on_what_was_found(filled: WindowPage) -> None:
    filled.press("Ctrl+Shift+F")
    filled.type("rising")
    filled.press("Return", "S")
    assert filled.document.rows("SELECT text FROM swot_item WHERE starred") == [("Rising water",)]
    filled.press("Ctrl+F")
    filled.type("deep")
    filled.press("Escape", "S")
    assert filled.document.rows("SELECT count(*) FROM swot_item WHERE starred") == [(2,)]


def test_a_statement_is_found_in_its_field(filled: WindowPage) -> None:
    filled.press("Ctrl+Shift+F")
    filled.type("to swim")
    filled.press("Return")
    assert filled.page.name == "vision"
    assert filled.keyboard.focus.accessibleName() == "Vision"


def test_replacing_shows_every_change_and_is_one_step(filled: WindowPage) -> None:
    filled.press("Ctrl+H")
    filled.type("water")
    filled.press("Return")
    filled.type("rivers")
    changes = [row.change for row in rows(filled)]
    assert changes[:3] == ["Deep rivers", "Rising rivers", "Rivers to swim in"]
    filled.press("Down", "Ctrl+Space")  # leaves the threat out
    steps = len(filled.document.steps())
    filled.press("Return")
    assert len(filled.document.steps()) == steps + 1
    assert filled.toast == "5 texts changed"
    texts = [text for (text,) in filled.document.rows("SELECT text FROM swot_item ORDER BY text")]
    assert texts == ["Deep rivers", "Rising water"]
    filled.press("Ctrl+Z")
    assert filled.document.rows("SELECT vision FROM plan") == [("Water to swim in",)]


def test_the_mouse_leaves_out_and_goes_there(filled: WindowPage) -> None:
    filled.press("Ctrl+H")
    filled.type("water")
    lines = panel(filled).list
    strength = next(at for at, row in enumerate(panel(filled).shown) if row.code == "S1")
    place = lines.visualRect(lines.lines.index(strength))
    box, words = QPoint(place.left() + 20, place.center().y()), QPoint(place.left() + 200, place.center().y())
    click(lines, box)
    assert not panel(filled).shown[strength].ticked
    assert panel(filled).button.text() == "Replace 5"
    click(lines, words)
    assert not panel(filled).isVisible()
    assert filled.page.name == "swot"


def test_capitals_count_when_asked(filled: WindowPage) -> None:
    filled.press("Ctrl+H")
    filled.type("Water")
    filled.press("Alt+C")
    assert [row.text for row in rows(filled)] == ["Water to swim in", "Water for all", "As the Water Board asks"]


def test_what_is_refused_says_so_and_stays_open(filled: WindowPage) -> None:
    filled.press("Ctrl+H")
    filled.type("Quality")
    filled.press("Return", "Return")
    assert panel(filled).isVisible()
    assert "without words" in filled.window.toasts.text
    assert filled.document.rows("SELECT name FROM measure") == [("Quality",)]


def test_find_on_the_page_goes_round_its_hits(filled: WindowPage) -> None:
    filled.press("Ctrl+F")
    filled.type("water")
    assert bar(filled).count.text() == "1 of 2"
    filled.press("Return")
    assert bar(filled).count.text() == "2 of 2"
    filled.press("F3")
    assert bar(filled).count.text() == "1 of 2"
    filled.press("Shift+Return")
    assert bar(filled).count.text() == "2 of 2"
    assert filled.keyboard.focus is bar(filled).line
    filled.press("Escape")
    assert not bar(filled).isVisible()


def test_an_initiative_is_found_where_its_money_is(filled: WindowPage) -> None:
    goal = filled.document.rows("SELECT id FROM objective")[0][0]
    initiative.add(filled.document, objective=goal, title="Dredge the harbour")
    resource.add(filled.document, name="Budget", kind="money")
    filled.go(6)
    filled.press("Ctrl+F")
    filled.type("harbour")
    assert bar(filled).count.text() == "1 of 1"
    filled.press("Escape")
    assert filled.page.isAncestorOf(filled.keyboard.focus)


def test_the_bar_follows_the_page(filled: WindowPage) -> None:
    filled.press("Ctrl+F")
    filled.type("water")
    filled.go(4)
    filled.press("F3")
    assert bar(filled).count.text() == "1 of 2"
    filled.press("Ctrl+F")
    filled.type("nowhere")
    assert bar(filled).count.text() == "Nothing"


def test_opened_again_the_bar_begins_anew(filled: WindowPage) -> None:
    filled.go(3)
    for _ in range(2):
        filled.press("Ctrl+F")
        filled.type("swim")
        assert bar(filled).line.text() == "swim"
        filled.press("Escape")


def test_closing_the_plan_takes_the_bar_with_it(filled: WindowPage) -> None:
    filled.press("Ctrl+F")
    filled.press("Escape", "Ctrl+W")
    assert filled.window.tools.find_bar is None


@pytest.mark.parametrize("width", [1366, 1024])
def test_find_covers_nothing_that_can_be_pressed(filled: WindowPage, width: int) -> None:
    filled.window.resize(width, 768)
    filled.workspace.stage.open_details()
    for spec in all_pages():
        filled.workspace.enter_page(spec.name)
        filled.press("Ctrl+F")
        found = bar(filled)
        taken = found.rect().translated(found.mapTo(filled.window, QPoint()))
        buttons = [one for one in filled.window.findChildren(QAbstractButton) if not found.isAncestorOf(one)]
        seen = [one for one in buttons if one.isVisible() and not one.visibleRegion().isEmpty()]
        for one in seen:
            assert not taken.intersects(one.rect().translated(one.mapTo(filled.window, QPoint()))), one.text()
        filled.press("Esc")
        assert filled.page.pos().y() == filled.page.parentWidget().rect().top()
