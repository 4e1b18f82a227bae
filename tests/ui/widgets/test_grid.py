"""The grid's spreadsheet manners, by real keys on a shown view."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages import Keyboard
from tests.ui.widgets.numbers_grid import NumbersGrid

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.blocks import Area
from charthouse.ui.widgets.grid.edges import edge
from charthouse.ui.widgets.grid.model import Entry
from charthouse.ui.widgets.grid.summary import Summary
from charthouse.ui.widgets.grid.view import GridView


class GridPage:
    """A grid in a window of its own."""

    def __init__(self, theme: Theme) -> None:
        self.window = QWidget()
        self.asked: list[str] = []
        self.yes = True
        self.view = GridView(theme, "Numbers", self._confirm)
        self.model = NumbersGrid()
        self.view.set_model(self.model)
        QVBoxLayout(self.window).addWidget(self.view)
        self.window.resize(700, 400)
        self.keyboard = Keyboard(self.window)
        self.press, self.type, self.paste = self.keyboard.press, self.keyboard.type, self.keyboard.paste

    def _confirm(self, sentence: str, word: str) -> bool:
        self.asked.append(sentence)
        return self.yes

    @property
    def current(self) -> tuple[int, int]:
        index = self.view.currentIndex()
        return index.row(), index.column()

    def error(self, row: int, column: int) -> str:
        error = self.view.errors.at(self.model, row, column)
        return "" if error is None else error.reason


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> Iterator[GridPage]:
    page = GridPage(theme)
    page.window.show()
    page.window.activateWindow()
    qtbot.waitExposed(page.window)
    page.view.setFocus()
    page.view.select(1, 1)
    yield page
    page.window.close()
    page.window.deleteLater()


def test_typing_replaces_and_enter_goes_down(grid: GridPage) -> None:
    grid.type("250")
    grid.press("Return")
    assert grid.model.cells[1, 1] == 250
    assert grid.current == (2, 1)
    grid.press("Shift+Return")
    assert grid.current == (1, 1)


def test_tab_goes_right_and_round_into_the_next_row(grid: GridPage) -> None:
    grid.type("7")
    grid.press("Tab")
    assert (grid.model.cells[1, 1], grid.current) == (7, (1, 2))
    grid.press("Tab", "Tab")
    assert grid.current == (2, 0)
    grid.press("Shift+Tab")
    assert grid.current == (1, 3)


def test_f2_keeps_what_is_there_and_escape_takes_the_typing_back(grid: GridPage) -> None:
    grid.press("F2", "End")
    grid.type("0")
    grid.press("Escape")
    assert grid.model.cells[1, 1] == 180
    grid.press("F2", "End")
    grid.type("0")
    grid.press("Return")
    assert grid.model.cells[1, 1] == 1800


def test_f2_in_an_open_cell_goes_on_typing(grid: GridPage) -> None:
    """The menu has the key too, and hands it on from an open editor."""
    grid.type("1")
    grid.view.edit_cell()
    grid.type("2")
    grid.press("Return")
    assert grid.model.cells[1, 1] == 12


def test_a_bad_entry_stays_in_its_cell_with_the_reason(grid: GridPage) -> None:
    grid.type("12o")
    grid.press("Return")
    assert grid.current == (1, 1)
    assert "not a number" in grid.error(1, 1)
    assert grid.model.cells[1, 1] == 180
    grid.press("F2")
    assert grid.keyboard.focus.text() == "12o"  # type: ignore[attr-defined]
    grid.press("Escape", "Escape")
    assert grid.error(1, 1) == ""


def test_what_was_typed_is_read_in_a_narrow_cell_too(grid: GridPage) -> None:
    grid.view.setColumnWidth(1, 52)
    seen = []
    for wrong in ("12o", "12u"):
        grid.type(wrong)
        grid.press("Return")
        cell = grid.view.visualRect(grid.model.index(1, 1))
        seen.append(grid.view.viewport().grab(cell).toImage())
    assert seen[0] != seen[1]


def test_a_refusal_of_the_plan_stays_in_the_cell_too(grid: GridPage) -> None:
    grid.model.refusal = "The plan is open for reading only."
    grid.type("5")
    grid.press("Return")
    assert grid.error(1, 1) == "The plan is open for reading only."


def test_a_pasted_block_is_one_step_and_passes_over_computed_cells(grid: GridPage) -> None:
    counts: list[tuple[int, int, int]] = []
    grid.view.entered.connect(lambda *found: counts.append(found))
    grid.model.computed = 3
    grid.view.select(2, 2)
    grid.paste("1\t2\n3\t4\n")
    assert grid.model.steps == [[Entry(2, 2, "1"), Entry(2, 3, "2")]]
    assert counts == [(2, 0, 2)]


def test_the_good_part_of_a_paste_goes_in_and_the_bad_cells_say_why(grid: GridPage) -> None:
    grid.paste("1\tx\n3\t4\n")
    assert grid.model.steps == [[Entry(1, 1, "1"), Entry(2, 1, "3"), Entry(2, 2, "4")]]
    assert "“x”" in grid.error(1, 2)


def test_what_was_pasted_is_selected_and_summed_up(grid: GridPage) -> None:
    grid.view.select(2, 2)
    grid.press("Shift+Up")
    grid.paste("1\t2\n3\t4\n")
    assert grid.view.area() == Area(1, 2, 2, 3)
    assert grid.current == (1, 2)
    assert grid.view.summary() == Summary(Decimal(10), Decimal("2.5"), 4)
    grid.view.select(3, 3)
    grid.paste("5\t6\n7\t8\n9\t9\n")
    assert grid.view.area() == Area(3, 3, 4, 3)


def test_a_block_that_hangs_over_asks_first(grid: GridPage) -> None:
    grid.view.select(1, 3)
    grid.yes = False
    grid.paste("1\t2\n")
    assert grid.asked == ["The copied block has 1 × 2 cells, and there is room for 4 × 1 here."]
    assert grid.model.steps == []
    grid.yes = True
    grid.paste("1\t2\n")
    assert grid.model.steps == [[Entry(1, 3, "1")]]


def test_a_block_that_hangs_over_the_last_row_that_takes_typing_asks_too(grid: GridPage) -> None:
    grid.view.select(3, 1)
    grid.yes = False
    grid.paste("1\n2\n3\n")
    assert grid.asked == ["The copied block has 3 × 1 cells, and there is room for 2 × 3 here."]
    assert grid.model.steps == []


def test_one_copied_value_fills_the_whole_selection(grid: GridPage) -> None:
    grid.press("Shift+Right", "Shift+Down")
    grid.paste("9")
    assert [grid.model.cells[row, column] for row in (1, 2) for column in (1, 2)] == [9, 9, 9, 9]
    assert len(grid.model.steps) == 1


def test_copy_cut_and_clear(grid: GridPage) -> None:
    grid.press("Shift+Right", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "180\t190\n"
    grid.press("Ctrl+X")
    assert (1, 1) not in grid.model.cells
    assert (1, 2) not in grid.model.cells
    grid.view.select(2, 1)
    grid.press("Delete")
    assert (2, 1) not in grid.model.cells


def test_fill_down_and_right(grid: GridPage) -> None:
    grid.press("Shift+Down", "Shift+Down", "Ctrl+D")
    assert [grid.model.cells[row, 1] for row in (1, 2, 3)] == [180, 180, 180]
    grid.view.select(4, 1)
    grid.press("Ctrl+D")
    assert grid.model.cells[4, 1] == 180
    grid.view.select(1, 3)
    grid.press("Ctrl+R")
    assert grid.model.cells[1, 3] == 190


def test_control_and_arrows_go_to_the_edges(grid: GridPage) -> None:
    grid.press("Ctrl+Down")
    assert grid.current == (2, 1)
    grid.press("Ctrl+Down")
    assert grid.current == (5, 1)
    grid.press("Ctrl+Right")
    assert grid.current == (5, 3)
    grid.view.select(1, 1)
    grid.press("Ctrl+Shift+Down")
    area = grid.view.area()
    assert area is not None
    assert (area.top, area.bottom) == (1, 2)


@pytest.mark.parametrize(
    ("filled", "at", "step", "there"),
    [
        ("xxx..x", 0, 1, 2),
        ("xxx..x", 2, 1, 5),
        ("xxx..x", 5, -1, 2),
        ("......", 0, 1, 5),
        ("x", 0, 1, 0),
        (".x.", 1, -1, 0),
    ],
)
def test_edges(filled: str, at: int, step: int, there: int) -> None:
    assert edge([cell == "x" for cell in filled], at, step) == there


def test_the_sum_of_the_selection_is_told(grid: GridPage) -> None:
    told: list[Summary | None] = []
    grid.view.summary_changed.connect(told.append)
    grid.press("Shift+Right")
    assert told[-1] == Summary(Decimal(370), Decimal(185), 2)
    grid.press("Down")
    assert told[-1] is None


def test_section_heads_are_passed_over(grid: GridPage) -> None:
    grid.press("Shift+Return")
    assert grid.current == (1, 1)


def test_home_and_end_go_along_the_row_and_with_control_to_the_corners(grid: GridPage) -> None:
    grid.press("Home")
    assert grid.current == (1, 0)
    grid.press("End")
    assert grid.current == (1, 3)
    grid.press("Ctrl+End")
    assert grid.current == (5, 3)
    grid.press("Ctrl+Home")
    assert grid.current == (1, 0)


def test_page_keys_go_a_view_on_and_stop_at_the_ends(grid: GridPage) -> None:
    grid.press("PgDown")
    assert grid.current == (5, 1)
    grid.press("PgUp")
    assert grid.current == (1, 1)


def test_shift_extends_from_the_current_cell_which_stays(grid: GridPage) -> None:
    def area() -> tuple[int, int, int, int]:
        found = grid.view.area()
        assert found is not None
        return found.top, found.left, found.bottom, found.right

    grid.press("Ctrl+Shift+Down", "Shift+Down")
    assert (area(), grid.current) == ((1, 1, 3, 1), (1, 1))
    grid.press("Shift+Up", "Shift+End")
    assert area() == (1, 1, 2, 3)
    grid.press("Ctrl+Shift+End")
    assert area() == (1, 1, 5, 3)
    grid.view.select(3, 2)
    grid.press("Shift+Up", "Shift+Left", "Shift+Left")
    assert area() == (2, 0, 3, 2)
    grid.press("Shift+Down", "Shift+PgDown")
    assert area() == (3, 0, 5, 2)
    grid.type("7")
    grid.press("Return")
    assert grid.model.cells[3, 2] == 7


def test_rows_columns_and_all_are_selected_by_key(grid: GridPage) -> None:
    def chosen() -> set[tuple[int, int]]:
        return {(one.row(), one.column()) for one in grid.view.selectedIndexes()}

    grid.press("Shift+Space")
    assert chosen() == {(1, column) for column in range(4)}
    grid.view.select(2, 2)
    grid.press("Ctrl+Space")
    assert chosen() == {(row, 2) for row in range(1, 6)}
    grid.press("Ctrl+A")
    assert chosen() == {(row, column) for row in range(1, 6) for column in range(4)}
