"""Typing into the tree: every key of an open editor, with the plan file as the judge."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.objectives.tree import TreePage

from charthouse.document.edits import objective


def test_enter_on_an_empty_page_begins_the_first_goal(tree: TreePage) -> None:
    assert tree.page.empty.isVisible()
    tree.press("Return")
    assert not tree.page.empty.isVisible()
    tree.type("Clean water")
    assert tree.stored == []
    tree.press("Return")
    assert tree.stored == ["Clean water"]
    assert tree.shown == ["G1 Clean water", "G2"]


def test_letters_on_an_empty_page_are_the_first_goal(tree: TreePage) -> None:
    tree.type("Keep rivers clean")  # K, R and I would be commands, had they a row to act on
    tree.press("Return")
    assert tree.stored == ["Keep rivers clean"]
    assert tree.shown == ["G1 Keep rivers clean", "G2"]


def test_enter_commits_and_begins_the_next_row(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("Return")
    grown.type("New A")
    grown.press("Return")
    grown.type("New B")
    grown.press("Tab")
    assert grown.stored[:6] == [
        "Clean water", "\tCut spills", "\t\t!Map outfalls", "\t\t!Fit meters", "\tNew A", "\t\tNew B",
    ]  # fmt: skip
    assert "G1.2.1 New B" in grown.shown
    grown.press("Shift+Tab")
    assert grown.stored[4:6] == ["\tNew A", "\tNew B"]
    assert grown.has_focus
    assert grown.editor is not None
    assert grown.editor.text == "New B"


def test_a_new_row_shows_the_codes_that_will_stand(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("Return")
    assert grown.shown[4:6] == ["G1.2", "G1.3 Farm run-off"]
    grown.press("Esc")
    assert grown.shown[4] == "G1.2 Farm run-off"


def test_enter_on_an_empty_new_row_moves_it_out_and_at_the_top_away(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Talk to farmers")
    grown.press("Return")
    assert grown.page.model.outline.by_id[""].depth == 2
    grown.press("Return")
    assert grown.page.model.outline.by_id[""].depth == 1
    grown.press("Return")
    assert grown.page.model.outline.by_id[""].depth == 0
    grown.press("Return")
    assert grown.page.model.draft is None
    assert grown.stored == before
    assert grown.has_focus


def test_an_empty_new_initiative_never_becomes_an_objective(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Map outfalls")
    grown.press("Return")
    assert grown.page.model.outline.by_id[""].is_initiative
    grown.press("Return")
    moved = grown.page.model.outline.by_id[""]
    assert moved.is_initiative
    assert moved.above is not None
    assert moved.above.title == "Clean water"
    grown.press("Return")
    assert grown.page.model.draft is None
    assert grown.stored == before


def test_enter_in_the_middle_splits_in_one_step(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("F2", "Home")
    for _ in range(4):
        grown.press("Right")
    grown.press("Return")
    assert grown.stored[4:7] == ["\tFarm", "\t\tTalk to farmers", "\trun-off"]
    assert grown.editor is not None
    assert (grown.editor.text, grown.editor.caret) == ("run-off", 0)
    grown.press("Ctrl+Z")
    assert grown.stored[4:6] == ["\tFarm run-off", "\t\tTalk to farmers"]


def test_enter_before_the_first_letter_makes_room_above(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("F2", "Home", "Return")
    grown.type("Before it")
    grown.press("Return")
    assert grown.stored[4:6] == ["\tBefore it", "\tFarm run-off"]


def test_a_split_new_row_becomes_two(tree: TreePage) -> None:
    tree.press("Return")
    tree.type("One Two")
    tree.press("Left", "Left", "Left", "Return")
    assert tree.stored == ["One"]
    tree.press("End", "Return")
    assert tree.stored == ["One", "Two"]


def test_backspace_in_an_empty_row_goes_back(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("Return", "Backspace")
    assert grown.page.model.draft is None
    assert grown.editor is not None
    assert grown.editor.text == "Fit meters"


def test_backspace_deletes_an_emptied_row_and_undo_brings_it_back(grown: TreePage) -> None:
    grown.select("Talk to farmers")
    grown.press("F2", "Ctrl+A", "Backspace", "Backspace")
    assert "\t\tTalk to farmers" not in grown.stored
    assert grown.editor is not None
    assert grown.editor.text == "Farm run-off"
    grown.press("Ctrl+Z")
    assert "\t\tTalk to farmers" in grown.stored


def test_backspace_spares_a_row_with_rows_below(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Farm run-off")
    grown.press("F2", "Ctrl+A", "Backspace", "Backspace")
    assert grown.stored == before
    assert "Del deletes them all" in grown.app.toast


def test_an_emptied_title_is_not_taken(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Farm run-off")
    grown.press("F2", "Ctrl+A", "Backspace", "Return")
    assert grown.stored == before
    assert "needs a title" in grown.app.toast


def test_ctrl_enter_begins_a_row_below(grown: TreePage) -> None:
    grown.select("Open banks")
    grown.press("Ctrl+Return")
    grown.type("Benches")
    grown.press("Ctrl+Return")
    grown.type("In the shade")
    grown.press("Return")
    assert grown.stored[-3:] == ["\tPaths for all", "\tBenches", "\t\tIn the shade"]


def test_escape_takes_the_typing_back(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Farm run-off")
    grown.press("F2")
    grown.type(" and more")
    assert grown.app.starred
    grown.press("Esc")
    assert grown.stored == before
    assert not grown.app.starred
    assert grown.current == "Farm run-off"
    assert grown.has_focus


def test_leaving_the_editor_keeps_the_typing(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("F2")
    grown.type(" and more")
    grown.press("F6")
    assert "\tFarm run-off and more" in grown.stored
    assert not grown.has_focus


def test_leaving_an_empty_new_row_leaves_nothing(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Farm run-off")
    grown.press("Return", "F6")
    assert grown.stored == before
    assert grown.page.model.draft is None


def test_tab_while_editing_moves_the_row_with_all_below(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("F2")
    grown.type("!")
    grown.press("Tab")
    assert grown.stored[1:6] == [
        "\tCut spills", "\t\t!Map outfalls", "\t\t!Fit meters", "\t\tFarm run-off!", "\t\t\tTalk to farmers",
    ]  # fmt: skip
    assert grown.editor is not None
    grown.press("Ctrl+Z")
    assert grown.stored[4:6] == ["\tFarm run-off", "\t\tTalk to farmers"]


def test_arrows_at_the_edge_go_on_to_the_next_row(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("F2")
    grown.type("!")
    grown.press("Down")
    assert "\tCut spills!" in grown.stored
    assert grown.editor is not None
    assert grown.editor.text == "Map outfalls"
    grown.press("Up")
    assert grown.editor.text == "Cut spills!"


def test_ctrl_z_from_an_empty_new_row_undoes_the_plan(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("Return")
    grown.type("New A")
    grown.press("Return", "Ctrl+Z")
    assert "\tNew A" not in grown.stored
    assert grown.editor is not None
    grown.type("New B")
    grown.press("Return")
    assert grown.stored[4] == "\tNew B"


def test_ctrl_z_with_typed_text_undoes_the_text_only(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Cut spills")
    grown.press("F2")
    grown.type("xyz")
    grown.press("Ctrl+Z")
    assert grown.stored == before
    assert grown.editor is not None


def test_other_scripts_are_typed_as_they_are(tree: TreePage) -> None:
    tree.press("Return")
    tree.type("Écoles 日本 🌊")
    tree.press("Return")
    assert tree.stored == ["Écoles 日本 🌊"]


def test_pasting_lines_into_an_empty_row_builds_levels(grown: TreePage) -> None:
    grown.select("Paths for all")
    grown.press("Return")
    grown.paste("• One\n\t• Two\n\t\t• Three\n\n• Four")
    assert grown.stored[-4:] == ["\tOne", "\t\tTwo", "\t\t\tThree", "\tFour"]
    assert "4 rows added" in grown.app.toast
    grown.press("Ctrl+Z")
    assert grown.stored[-1] == "\tPaths for all"


def test_a_pasted_line_goes_into_the_title(grown: TreePage) -> None:
    grown.select("Paths for all")
    grown.press("F2")
    grown.paste(" and prams\n")
    grown.press("Return")
    assert grown.stored[-1] == "\tPaths for alland prams"


def test_escape_keeps_what_a_new_row_holds(grown: TreePage) -> None:
    grown.select("Open banks")
    grown.press("Return")
    grown.type("Fewer weirs")
    grown.press("Esc")
    assert grown.stored[-1] == "Fewer weirs"
    assert grown.selected == ["Fewer weirs"]
    assert grown.has_focus


def test_escape_takes_an_empty_new_row_away(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Open banks")
    grown.press("Return")
    grown.type("  ")
    grown.press("Esc")
    assert grown.stored == before
    assert "" not in [node.title for node in grown.page.model.outline.rows()]


@pytest.fixture
def tall(tree: TreePage) -> TreePage:
    """A goal with more rows than the window has room for."""
    tree.plant("\n".join(["Zero", "One", *(f"\tRow {number}" for number in range(1, 41))]))
    return tree


def beyond(tree: TreePage) -> int:
    """How far one can scroll, by where the last row stands."""
    view = tree.page.view
    return view.verticalScrollBar().value() + view.last_row().bottom() + 1 - view.viewport().height()


@pytest.mark.parametrize("behind", ["Row 3", "Zero"])
def test_the_scroll_bar_knows_of_a_row_at_once(tall: TreePage, behind: str) -> None:
    tall.select(behind)
    tall.press("Return")
    tall.type("More")
    tall.press("Return")
    assert tall.page.view.verticalScrollBar().maximum() == beyond(tall)


def test_the_scroll_bar_hears_of_a_title_that_breaks_anew(tall: TreePage, qtbot: QtBot) -> None:
    """Titles of siblings begin at one edge: with the hundredth row, each of them has less room."""
    view, eighth = tall.page.view, tall.node("Row 8")
    rows = [{"title": f"Row {number}", "parent": tall.node("One").id} for number in range(41, 99)]
    objective.add_many(tall.app.document, rows=rows)
    _, width = view.delegate.columns.title(eighth)
    title = "said by many "
    while tall.page.theme.advance(title + "i", 14, 500) < width:
        title += "i"
    objective.set(tall.app.document, id=eighth.id, title=title)
    height = view.rect_of(eighth.id).height()
    tall.select("Row 1")
    tall.press("Return")
    tall.type("More")
    tall.press("Return")
    assert eighth.longest_code == "G2.100"
    assert view.rect_of(eighth.id).height() > height
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == beyond(tall))
