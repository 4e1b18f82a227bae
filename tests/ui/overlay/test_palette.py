"""The palette: anything by its words, its code or its key, without leaving the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.document.edits import measure, objective, swot
from charthouse.ui.overlay.results import Result
from charthouse.ui.overlay.search_panel import SearchPanel
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.widgets.button import Button

# What the menus say at more length, or as one of several, and what opens a choice of them.
CALLED_OTHERWISE = frozenset({
    "Unused", "Most votes", "Most disputed", "Diagram", "Add a row", "Link", "Add an objective", "By goal",
    "Add a measure", "€", "Add a resource", "Compare…",
})  # fmt: skip


def panel(app: WindowPage) -> SearchPanel:
    return app.window.tools.the_palette.panel


def rows(app: WindowPage) -> list[Result]:
    """What can be chosen now."""
    return [row for row in panel(app).shown if row.run is not None]


def texts(app: WindowPage) -> list[str]:
    return [row.text for row in rows(app)]


def test_it_opens_over_a_capture_line_and_offers_pages_and_actions(app: WindowPage) -> None:
    app.press("Ctrl+K")
    assert panel(app).isVisible()
    assert app.keyboard.focus is panel(app).line
    captions = [row.text for row in panel(app).shown if row.run is None]
    assert captions == ["Pages", "Actions", "Recent plans", "Settings"]
    assert texts(app)[0] == "SWOT"
    assert "Undo" not in texts(app)  # there is nothing to undo


@pytest.mark.parametrize("page", [spec.name for spec in all_pages()])
def test_what_a_button_of_a_page_does_is_offered_too(app: WindowPage, page: str) -> None:
    app.choose("sample")
    app.workspace.enter_page(page)
    words = {entry.text.replace("&", "") for entry in app.window.menus.all_entries()}
    buttons = {button.text() for button in app.page.header.findChildren(Button)} - {""}  # but those of an icon alone
    assert buttons - words <= CALLED_OTHERWISE


def test_escape_gives_the_focus_back(app: WindowPage) -> None:
    before = app.keyboard.focus
    app.press("Ctrl+K", "Escape")
    assert not panel(app).isVisible()
    assert app.keyboard.focus is before


def test_it_stays_open_while_the_keys_that_opened_it_are_held(app: WindowPage) -> None:
    app.press("Ctrl+K", "Ctrl+K")  # a screen that is busy tells a repetition from another press no better
    assert panel(app).isVisible()
    app.type("vision")
    app.press("Ctrl+K")
    app.type("swot")
    assert panel(app).line.text() == "swot"


def test_an_editor_hands_its_text_on_and_its_list_gets_the_focus_back(app: WindowPage) -> None:
    added = swot.add(app.document, quadrant="strength", text="Trusted")
    assert app.page.reveal(str(added.row))
    app.press("Up", "F2", "End")
    app.type(" brand")
    editor = app.keyboard.focus
    app.press("Ctrl+K")
    assert app.document.rows("SELECT text FROM swot_item") == [("Trusted brand",)]
    app.press("Escape")
    assert app.keyboard.focus not in (editor, panel(app).line)
    assert app.page.isAncestorOf(app.keyboard.focus)


def test_a_page_is_reached_by_its_name(app: WindowPage) -> None:
    app.press("Ctrl+K")
    app.type("visi")
    assert texts(app)[0] == "Vision"
    app.press("Return")
    assert app.page.name == "vision"


def test_an_action_of_the_page_runs_where_the_focus_was(app: WindowPage) -> None:
    added = swot.add(app.document, quadrant="strength", text="Trusted brand")
    assert app.page.reveal(str(added.row))
    app.press("Ctrl+K")
    app.type("star")
    app.press("Return")
    assert app.document.rows("SELECT starred FROM swot_item") == [(1,)]


def test_a_setting_is_changed(app: WindowPage) -> None:
    app.press("Ctrl+K")
    app.type("theme dark")
    assert texts(app) == ["Theme: Dark"]
    app.press("Return")
    assert app.window.menus.action("theme-dark").isChecked()
    app.choose("theme-light")


def test_items_are_found_by_words_and_by_code(app: WindowPage) -> None:
    goal = objective.add(app.document, title="Clean water").row
    measure.add(app.document, objective=str(goal), name="Water quality")
    swot.add(app.document, quadrant="threat", text="Rising water")
    app.press("Ctrl+K")
    app.type("wat")
    found = [(row.code, row.text, row.kind) for row in rows(app) if row.code]
    assert found == [
        ("K1", "Water quality", "Measure"),
        ("T1", "Rising water", "Threat"),
        ("G1", "Clean water", "Objective"),
    ]
    panel(app).line.clear()
    app.type("g1")
    assert rows(app)[0].code == "G1"
    app.press("Return")
    assert app.page.name == "objectives"


def test_tab_narrows_to_a_page_and_backspace_widens(app: WindowPage) -> None:
    objective.add(app.document, title="Clean water")
    swot.add(app.document, quadrant="threat", text="Rising water")
    app.press("Ctrl+K")
    app.type("swot")
    app.press("Tab")
    assert panel(app).chip.text() == "SWOT"
    app.type("water")
    assert texts(app) == ["Rising water"]
    for _ in range(6):
        app.press("Backspace")
    assert not panel(app).chip.isVisible()


def test_keys_of_the_window_sleep_while_it_is_open(app: WindowPage) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    app.press("Ctrl+K", "Ctrl+3", "Ctrl+Z")
    assert app.page.name == "swot"
    assert app.count("swot_item") == 1


def test_without_a_plan_it_offers_what_can_be_done(welcome: WindowPage) -> None:
    welcome.press("Ctrl+K")
    assert texts(welcome)[:2] == ["New plan…", "Open…"]
    assert "Vision" not in texts(welcome)


def test_a_plan_that_comes_up_below_it_takes_no_key_from_it(welcome: WindowPage, plan: Path) -> None:
    welcome.press("Ctrl+K")
    assert welcome.window.plans.open(plan)
    welcome.type("vis")
    assert texts(welcome)[0] == "Vision"
    welcome.press("Escape")
    assert welcome.page.isAncestorOf(welcome.keyboard.focus)


def test_a_recent_plan_is_opened_by_its_name(app: WindowPage) -> None:
    path = app.document.path
    app.press("Ctrl+W", "Ctrl+K")
    app.type("plan")
    assert ("Plan", "history") in [(row.text, row.icon) for row in rows(app)]
    while panel(app).list.current is not None and panel(app).list.current.icon != "history":
        app.press("Down")
    app.press("Return")
    assert app.document.path == path


def test_the_button_in_the_rail_opens_it(app: WindowPage) -> None:
    app.workspace.rail.seek.click()
    assert panel(app).isVisible()


def test_a_judgement_is_named_as_one(app: WindowPage) -> None:
    ends = objective.add(app.document, title="Clean water").row
    row = measure.add(app.document, objective=str(ends), name="Sewage spills").row
    measure.judge(app.document, id=str(row), status="at risk", reason="Two spills were not counted")
    app.go(5)  # states are told once they are known
    app.press("Ctrl+K")
    app.type("sewage")
    found = next(row for row in rows(app) if row.code)
    assert found.state == "At risk (judgement)"
    assert found.spoken.endswith("At risk (judgement)")


def test_two_results_need_no_scroll_bar(app: WindowPage) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    app.press("Ctrl+K")
    QApplication.processEvents()
    assert panel(app).list.verticalScrollBar().isVisible()  # all pages and actions
    app.type("trusted")
    QApplication.processEvents()
    assert len(rows(app)) == 2  # the item, and taking it back
    assert not panel(app).list.verticalScrollBar().isVisible()
