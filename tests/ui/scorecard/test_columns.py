"""Columns as a person wants them: hidden, shown, moved, widened, with the names in place; and remembered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.scorecard.table import Table

from charthouse.ui.pages.scorecard.columns import ACTUAL, CODE, NAME, Column, Kind, all_columns, fitting
from charthouse.ui.pages.scorecard.layout import Layout

BASE, STATUS = Column(Kind.BASE), Column(Kind.STATUS)
USUAL = all_columns(("2026", "2027"))


def shown(table: Table) -> list[Kind]:
    return [column.kind for column in table.page.board.model.columns]


def test_what_is_not_chosen_is_as_usual() -> None:
    assert Layout().arranged(USUAL) == USUAL
    assert Layout.read("") == Layout.read("no json") == Layout.read("[1]") == Layout.read('{"order": 5}') == Layout()


def test_a_new_year_stands_behind_the_year_before() -> None:
    layout = Layout().placed(Column(Kind.TARGET, "2026"), STATUS, USUAL, behind=True)
    years = [column.year for column in layout.arranged(all_columns(("2026", "2027", "2028"))) if column.year]
    assert years == ["2027", "2028", "2026"]


def test_a_layout_is_read_as_it_was_written() -> None:
    layout = Layout().toggled(BASE, shown=True).toggled(STATUS, shown=False).widened(ACTUAL, 99)
    layout = layout.moved(ACTUAL, -1, USUAL, USUAL)
    assert Layout.read(layout.text()) == layout
    assert not layout.toggled(BASE, shown=False).hidden


def test_code_and_name_stay_first() -> None:
    assert Layout().moved(NAME, 1, USUAL, USUAL) == Layout()
    assert Layout().moved(USUAL[2], -1, USUAL, USUAL) == Layout()
    assert Layout().moved(USUAL[-1], 1, USUAL, USUAL) == Layout()


def test_keys_move_and_widen_the_column_of_the_current_cell(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    before = shown(table)
    table.app.press("Alt+Left")
    assert shown(table).index(Kind.ACTUAL) == before.index(Kind.ACTUAL) - 1
    assert table.current == ("Visits", Kind.ACTUAL)
    view = table.page.board.view
    wide = view.columnWidth(view.currentIndex().column())
    table.app.press("Alt+Shift+Right")
    assert view.columnWidth(view.currentIndex().column()) == wide + 8
    table.app.press("Alt+Right")
    assert shown(table) == before


def test_a_dragged_head_moves_its_column_and_the_keys_follow_the_eye(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    head = table.page.board.view.horizontalHeader()
    head.moveSection(shown(table).index(Kind.STATUS), 2)
    QApplication.processEvents()
    assert shown(table)[:3] == [Kind.CODE, Kind.NAME, Kind.STATUS]
    assert [head.visualIndex(at) for at in range(head.count())] == list(range(head.count()))
    table.at("Visits", Kind.NAME)
    table.app.press("Tab")
    assert table.current == ("Visits", Kind.STATUS)


def test_a_dragged_edge_is_remembered(table: Table) -> None:
    view = table.page.board.view
    at = shown(table).index(Kind.ACTUAL)
    view.horizontalHeader().resizeSection(at, 123)
    table.app.window.resize(1600, 900)
    assert view.columnWidth(at) == 123


def test_columns_that_do_not_fit_scroll_below_the_names(table: Table) -> None:
    view = table.page.board.view
    layout = view.layout_chosen
    for column in view.usual_columns[2:]:
        layout = layout.toggled(column, shown=False)
    view.arrange(layout)
    table.app.window.resize(1024, 700)
    assert shown(table) == [column.kind for column in view.usual_columns]
    table.at("Visits", Kind.OWNER)
    assert view.horizontalScrollBar().value() > 0
    assert view._frozen.isVisible()
    assert not view._frozen.grab().isNull()
    for _ in range(8):
        table.app.press("Left")
        assert table.current[1] is Kind.CODE or view.visualRect(view.currentIndex()).left() >= view._frozen.width_held
    table.at("Visits", Kind.OWNER)
    below = view.visualRect(view.currentIndex()).center().y() + view.horizontalHeader().height()
    QTest.mouseClick(view._frozen, Qt.MouseButton.LeftButton, pos=QPoint(80, below))
    assert table.current == ("Visits", Kind.NAME)
    assert not view._frozen.isVisible()
    assert view.columnWidth(1) >= 200


def test_the_usual_columns_never_scroll_where_there_is_room(table: Table) -> None:
    assert not table.page.board.view.horizontalScrollBar().isVisible()
    assert table.page.board.model.columns[:2] == (CODE, NAME)


def test_names_become_narrower_before_the_last_column_is_cut() -> None:
    least = fitting(("2026",), "2026", 0, {}, Layout())
    wide = sum(width for at, width in least.widths.items() if least.columns[at] != NAME)
    cramped, usual = (fitting(("2026",), "2026", wide + name, {}, Layout()) for name in (180, 200))
    assert least.scrolls
    assert not cramped.scrolls
    assert cramped.columns == usual.columns == least.columns


def test_what_the_page_makes_of_the_widths_is_nobodys_wish(table: Table) -> None:
    for width, zoom in ((1024, 1.0), (1600, 1.5), (1200, 1.0)):
        table.app.window.resize(width, 800)
        table.app.workspace.context.theme.set_zoom(zoom)
        QApplication.processEvents()
    assert table.page.board.view.layout_chosen == Layout()


def test_columns_have_the_widths_that_fit_however_the_window_came_to_its_size(table: Table) -> None:
    view = table.page.board.view
    for width in (1600, 1024, 1200, 900, 1024):
        table.app.window.resize(width, 500)
        QApplication.processEvents()
        widths = {at: view.columnWidth(at) for at in view._fitted.widths}
        assert widths == view._fitted.widths, width
