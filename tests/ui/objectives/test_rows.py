"""Working on selected rows: keys, menus, clipboard, undo; the plan file is the judge."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from tests.ui.objectives.tree import TreePage

from charthouse.document import Document
from charthouse.document.edits import objective, person
from charthouse.document.queries.subtree import packed, subtrees
from charthouse.ui.pages.objectives.clipboard import FORMAT


def test_the_arrows_walk_open_and_close(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.press("Down")
    assert grown.current == "Cut spills"
    grown.press("Right")
    assert grown.current == "Map outfalls"
    grown.press("Left")
    assert grown.current == "Cut spills"
    grown.press("Left")
    assert "I1 Map outfalls" not in grown.shown
    grown.press("Right")
    assert "I1 Map outfalls" in grown.shown
    grown.press("End")
    assert grown.current == "Paths for all"
    grown.press("Home")
    assert grown.current == "Clean water"
    grown.press("-")
    assert grown.shown == ["G1 Clean water", "G2 Open banks", "G2.1 Paths for all"]
    grown.press("+")
    assert "G1.1 Cut spills" in grown.shown
    grown.press("Left", "*")
    assert len(grown.shown) == 8


def test_initiatives_stand_before_the_objectives_below(grown: TreePage) -> None:
    assert grown.shown == [
        "G1 Clean water", "G1.1 Cut spills", "I1 Map outfalls", "I2 Fit meters", "G1.2 Farm run-off",
        "G1.2.1 Talk to farmers", "G2 Open banks", "G2.1 Paths for all",
    ]  # fmt: skip


def test_alt_arrows_move_a_row_and_undo_brings_it_back(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Clean water")
    grown.press("Alt+Down")
    assert grown.stored[:2] == ["Open banks", "\tPaths for all"]
    assert grown.current == "Clean water"
    assert grown.app.undo_text.startswith("Undo Move G1")
    grown.press("Ctrl+Z")
    assert grown.stored == before
    assert grown.current == "Clean water"
    grown.press("Alt+Up")
    assert grown.stored == before
    assert "is the first here" in grown.app.toast


def test_tab_indents_what_is_only_selected(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Farm run-off")
    grown.press("Tab")
    assert grown.stored[4:6] == ["\t\tFarm run-off", "\t\t\tTalk to farmers"]
    assert grown.has_focus
    grown.press("Shift+Tab")
    assert grown.stored == before
    assert grown.selected == ["Farm run-off"]


def test_alt_left_and_right_are_twins_of_tab(grown: TreePage) -> None:
    grown.select("Talk to farmers")
    grown.press("Alt+Left")
    assert grown.stored[4:6] == ["\tFarm run-off", "\tTalk to farmers"]
    grown.press("Alt+Right")
    assert grown.stored[4:6] == ["\tFarm run-off", "\t\tTalk to farmers"]


def test_several_rows_are_indented_in_one_step(grown: TreePage) -> None:
    grown.plant("A\nB\nC")
    before = grown.stored
    grown.select("B", "C")
    grown.press("Tab")
    assert grown.stored[-3:] == ["A", "\tB", "\tC"]
    assert grown.selected == ["B", "C"]
    grown.press("Shift+Tab")
    assert grown.stored == before
    grown.press("Ctrl+Z", "Ctrl+Z")
    assert grown.stored == before


def test_several_rows_move_together(grown: TreePage) -> None:
    grown.plant("A\nB\nC")
    grown.select("B", "C")
    grown.press("Alt+Up")
    assert grown.stored[-3:] == ["B", "C", "A"]
    grown.press("Alt+Down")
    assert grown.stored[-3:] == ["A", "B", "C"]


def test_refusals_say_why(grown: TreePage) -> None:
    before = grown.stored
    for title, key, reason in (
        ("Clean water", "Tab", "no row above"),
        ("Clean water", "Shift+Tab", "is a goal"),
        ("Map outfalls", "Tab", "is an initiative"),
        ("Map outfalls", "Ctrl+Return", "no row stands below"),
    ):
        grown.select(title)
        grown.press(key)
        assert reason in grown.app.toast
    assert grown.stored == before


def test_an_initiative_stays_one_wherever_it_goes(grown: TreePage) -> None:
    grown.select("Map outfalls")
    grown.press("Alt+Down")
    assert grown.stored[2:4] == ["\t\t!Fit meters", "\t\t!Map outfalls"]
    grown.press("Alt+Down")
    assert grown.stored[3:5] == ["\tFarm run-off", "\t\t!Map outfalls"]
    grown.press("Shift+Tab")
    assert grown.stored[:2] == ["Clean water", "\t!Map outfalls"]
    grown.press("Shift+Tab")
    assert "cannot stand beside the goals" in grown.app.toast


def test_i_adds_an_initiative(grown: TreePage) -> None:
    grown.select("Paths for all")
    grown.press("I")
    grown.type("Mow them")
    grown.press("Return")
    grown.type("Light them")
    grown.press("Return", "Esc")
    assert grown.stored[-3:] == ["\tPaths for all", "\t\t!Mow them", "\t\t!Light them"]
    assert grown.shown[-1] == "I4 Light them"


def test_undo_of_what_was_added_leaves_the_row_before_it_selected(grown: TreePage) -> None:
    grown.select("Cut spills")
    before = grown.page.view.current()
    grown.press("Return")
    grown.type("Fewer drains")
    grown.press("Return", "Escape")
    grown.press("Ctrl+Z")
    assert grown.page.view.current() is before
    assert grown.page.view.selected() == [before]


def test_delete_asks_nothing_and_undo_restores_all(grown: TreePage) -> None:
    grown.measure("Cut spills", "Spills a year")
    before, shown = grown.stored, grown.shown
    grown.click_chevron("Farm run-off")
    closed = grown.shown
    assert closed != shown
    grown.select("Clean water")
    grown.press("Del")
    assert grown.stored == ["Open banks", "\tPaths for all"]
    assert grown.app.toast == "G1 deleted, with 3 objectives, 2 initiatives and 1 measure"
    assert grown.current == "Open banks"
    grown.press("Ctrl+Z")
    assert grown.stored == before
    assert grown.shown == closed
    assert grown.selected == ["Clean water"]
    assert grown.app.count("measure") == 1


def test_deleting_several_is_one_step(grown: TreePage) -> None:
    before = grown.stored
    grown.select("Fit meters", "Farm run-off", "Talk to farmers")
    grown.press("Del")
    assert grown.stored == ["Clean water", "\tCut spills", "\t\t!Map outfalls", "Open banks", "\tPaths for all"]
    assert grown.app.toast == "2 rows deleted, with 1 objective"
    grown.press("Ctrl+Z")
    assert grown.stored == before
    assert grown.selected == ["Fit meters", "Farm run-off"]


def test_copy_gives_text_that_other_programs_indent(grown: TreePage) -> None:
    grown.select("Clean water")
    grown.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "Clean water\n\tCut spills\n\t\tMap outfalls\n\t\tFit meters\n\tFarm run-off\n\t\tTalk to farmers"
    )


def test_cut_and_paste(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("Ctrl+X")
    grown.select("Paths for all")
    grown.press("Ctrl+V")
    assert grown.stored[-2:] == ["\tFarm run-off", "\t\tTalk to farmers"]


def test_paste_on_an_empty_page(tree: TreePage) -> None:
    tree.press("Escape")
    tree.page.view.setFocus()
    tree.paste("1. First goal\n   - objective one\n   - objective two\n2. Second goal")
    assert tree.stored == ["First goal", "\tobjective one", "\tobjective two", "Second goal"]
    tree.press("Ctrl+Z")
    assert tree.stored == []
    tree.press("Ctrl+Y")
    assert len(tree.stored) == 4


def test_lines_pasted_at_an_initiative_are_initiatives(grown: TreePage) -> None:
    grown.select("Map outfalls")
    grown.paste("One\n\tTwo")
    assert grown.stored[2:6] == ["\t\t!Map outfalls", "\t\t!One", "\t\t!Two", "\t\t!Fit meters"]


def test_a_double_click_edits(grown: TreePage) -> None:
    grown.double_click("Farm run-off")
    assert grown.editor is not None
    assert grown.editor.text == "Farm run-off"


def test_f6_leaves_the_tree_and_tab_never_does(grown: TreePage) -> None:
    grown.select("Clean water")
    for _ in range(5):
        grown.press("Tab", "Shift+Tab")
        assert grown.has_focus
    grown.press("F6")
    assert not grown.has_focus
    grown.press("Shift+F6")
    assert grown.has_focus


def test_undo_elsewhere_leads_back_to_the_row(grown: TreePage) -> None:
    grown.select("Talk to farmers")
    grown.press("F2")
    grown.type(" often")
    grown.press("Esc", "F2")
    grown.type(" often")
    grown.press("Return", "Esc")
    assert "\t\tTalk to farmers often" in grown.stored
    grown.click_chevron("Clean water")
    grown.select("Open banks")
    grown.press("Ctrl+Z")
    assert grown.current == "Talk to farmers"
    assert "G1.2.1 Talk to farmers" in grown.shown


def test_a_row_is_read_out_in_full(grown: TreePage) -> None:
    grown.measure("Cut spills", "Spills a year", goal=5, red_flag=10)
    index = grown.page.model.index_of(grown.node("Cut spills").id)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Objective G1.1, Cut spills, No data, 0 of 1 measure current"
    )


def test_a_row_grows_with_the_title_that_somebody_else_gives_it(grown: TreePage) -> None:
    row, view = grown.node("Clean water").id, grown.page.view
    before = view.rect_of(row).height()
    objective.set(grown.app.document, id=row, title="Water that everybody can drink " * 20)
    assert view.rect_of(row).height() > 2 * before
    grown.app.document.undo()
    assert view.rect_of(row).height() == before


def whole(page: TreePage, row: str) -> list[tuple[object, ...]]:
    """An objective with what hangs on it, ids and places apart."""
    rows = page.app.document.rows
    return [
        *rows("SELECT title, due, weight, p.name FROM objective o LEFT JOIN person p ON p.id = o.owner WHERE o.id = ?",
              (row,)),
        *rows("SELECT name, goal FROM measure WHERE objective = ?", (row,)),
        *rows("SELECT title, state FROM initiative WHERE objective = ? ORDER BY position", (row,)),
    ]  # fmt: skip


@pytest.fixture
def rich(grown: TreePage) -> TreePage:
    """The small plan, with an owner, a date and a measure."""
    anna = person.add(grown.app.document, name="Anna Ruiz").row
    objective.set(grown.app.document, id=grown.node("Cut spills").id, owner=anna, due="2028-03-31", weight=2)
    grown.measure("Cut spills", "Spills", goal=3, red_flag=9)
    return grown


def test_cut_rows_come_back_as_they_were(rich: TreePage) -> None:
    row = rich.node("Cut spills").id
    before = whole(rich, row)
    steps = len(rich.app.document.steps())
    rich.select("Cut spills")
    rich.press("Ctrl+X")
    assert "Cut spills" not in rich.shown
    rich.select("Paths for all")
    rich.press("Ctrl+V")
    assert rich.node("Cut spills").id == row
    assert whole(rich, row) == before
    assert rich.selected == ["Cut spills"]
    assert len(rich.app.document.steps()) == steps + 2
    rich.press("Ctrl+Z", "Ctrl+Z")
    assert whole(rich, row) == before


def test_copied_rows_keep_kinds_owners_and_measures(rich: TreePage) -> None:
    before = rich.stored
    kept = whole(rich, rich.node("Cut spills").id)
    rich.select("Cut spills")
    rich.press("Ctrl+C")
    rich.select("Paths for all")
    rich.press("Ctrl+V")
    assert rich.stored[-3:] == ["\tCut spills", "\t\t!Map outfalls", "\t\t!Fit meters"]
    assert rich.app.toast == "3 rows pasted"
    (copied,) = rich.page.view.selected()
    assert copied.title == "Cut spills"
    assert whole(rich, copied.id) == kept
    rich.press("Ctrl+Z")
    assert rich.stored == before


def test_copied_initiatives_stand_under_the_current_objective(rich: TreePage) -> None:
    rich.select("Map outfalls", "Fit meters")
    rich.press("Ctrl+C")
    rich.select("Open banks")
    rich.press("Ctrl+V")
    assert rich.stored[-4:] == ["Open banks", "\t!Map outfalls", "\t!Fit meters", "\tPaths for all"]


def test_copied_rows_are_pasted_as_text_on_demand(rich: TreePage) -> None:
    rich.select("Cut spills")
    rich.press("Ctrl+C")
    rich.select("Paths for all")
    rich.press("Ctrl+Shift+V")
    assert rich.stored[-3:] == ["\tCut spills", "\t\tMap outfalls", "\t\tFit meters"]


def test_duplicated_rows_come_behind_the_last_of_them_with_all_that_hangs_on_them(rich: TreePage) -> None:
    QGuiApplication.clipboard().setText("kept")
    before, kept = rich.stored, whole(rich, rich.node("Cut spills").id)
    rich.select("Cut spills", "Map outfalls")  # the initiative comes along anyway
    rich.press("Ctrl+D")
    again = ["\tCut spills", "\t\t!Map outfalls", "\t\t!Fit meters"]
    at = before.index("\tFarm run-off")
    assert rich.stored == [*before[:at], *again, *before[at:]]
    (made,) = rich.page.view.selected()
    assert (made.title, made.code) == ("Cut spills", "G1.2")
    assert whole(rich, made.id) == kept
    assert rich.app.document.undo_label == "Duplicate “Cut spills”"
    assert QGuiApplication.clipboard().text() == "kept"
    rich.press("Ctrl+Z")
    assert rich.stored == before
    rich.select("Fit meters")
    rich.press("Ctrl+D")
    assert rich.stored[rich.stored.index("\t\t!Fit meters") + 1] == "\t\t!Fit meters"


def test_a_strange_clipboard_is_refused_in_a_sentence(rich: TreePage) -> None:
    before, data = rich.stored, QMimeData()
    data.setData(FORMAT, b'{"rows": {"objective": [7]}}')
    QGuiApplication.clipboard().setMimeData(data)
    rich.select("Paths for all")
    rich.press("Ctrl+V")
    assert rich.stored == before
    assert rich.app.toast == "What is on the clipboard is no part of a plan."


def test_what_another_plan_does_not_know_is_told(rich: TreePage, tmp_path: Path) -> None:
    with Document.create(tmp_path / "other.charthouse") as other:
        row = str(objective.add(other, title="From elsewhere").row)
        objective.set(other, id=row, owner=person.add(other, name="Ben Oduya").row)
        data = QMimeData()
        data.setData(FORMAT, packed(subtrees(other, [row])))
    QGuiApplication.clipboard().setMimeData(data)
    rich.select("Clean water")
    rich.press("Ctrl+V")
    assert "From elsewhere" in rich.stored
    assert rich.app.toast == "1 row pasted. Left out: owner “Ben Oduya”."
