"""A list of wrapped rows lays out, finds and reaches its rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot
from tests.ui.widgets.test_rowlist import Thing

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.delegate import RowDelegate
from charthouse.ui.widgets.rowlist.editor import RowEditor
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.stack import Stack
from charthouse.ui.widgets.rowlist.stacked import FADE
from charthouse.ui.widgets.rowlist.view import RowView

Key = Qt.Key
_NO, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_STILL = Qt.ScrollPhase.NoScrollPhase


@given(st.lists(st.integers(1, 90), max_size=12), st.integers(-50, 1_200), st.integers(-50, 1_200))
def test_every_pixel_is_in_the_row_that_covers_it(heights: list[int], one: int, two: int) -> None:
    stack = Stack(heights)
    covers = [row for row, tall in enumerate(heights) for _ in range(tall)]
    assert stack.height == len(covers)
    assert stack.at(one) == (covers[one] if 0 <= one < len(covers) else -1)
    top, end = sorted((one, two))
    assert sorted(set(covers[max(top, 0) : max(end, 0)])) == list(stack.between(top, end))
    for row, tall in enumerate(heights):
        assert (covers.index(row), tall) == (stack.top(row), stack.tall(row))


class Painted(RowDelegate[Thing]):
    """Remembers what it painted."""

    seen: list[tuple[str, bool, bool]]

    def text(self, row: Thing) -> str:
        return row.text

    def text_span(self, row: Thing, width: int) -> tuple[int, int]:
        return 0, width

    def paint_row(self, painter: QPainter, rect: QRect, row: Thing, *, selected: bool, hovered: bool) -> None:
        self.seen.append((row.id, selected, hovered))


@pytest.fixture
def view(qapp: QApplication) -> Iterator[RowView]:
    """Forty rows, the fifth of them of several lines, in room for eight or so."""
    model: RowModel[Thing] = RowModel(lambda row: row.text, lambda row: row.text, family="thing")
    theme = Theme(qapp)
    view = RowView(theme, model, "Things")
    delegate = Painted(theme, view, model, "Text")
    delegate.seen = []
    view.set_delegate(delegate)
    model.show([Thing(f"{at}", "long enough for several lines " * (9 if at == 4 else 1)) for at in range(40)])
    view.resize(320, 300)
    view.show()
    view.setFocus()
    QTest.qWait(1)
    yield view
    view.close()
    view.deleteLater()


def seen(view: RowView) -> list[tuple[str, bool, bool]]:
    """What a repaint paints: the row, and whether it is selected and under the pointer."""
    delegate = view.itemDelegate()
    assert isinstance(delegate, Painted)
    delegate.seen.clear()
    view.viewport().repaint()
    return list(delegate.seen)


def test_rows_stand_under_each_other_as_tall_as_their_texts(view: RowView) -> None:
    rects = [view.visualRect(view.rows.index(row)) for row in range(40)]
    assert all(one.bottom() + 1 == two.top() for one, two in pairwise(rects))
    assert rects[4].height() > 2 * rects[3].height()
    for row, rect in enumerate(rects):
        assert view.indexAt(rect.center()).row() == row
    assert not view.indexAt(QPoint(5, rects[-1].bottom() + 1)).isValid()
    assert not view.indexAt(QPoint(-1, 5)).isValid()


def test_only_what_is_in_sight_is_painted(view: RowView) -> None:
    assert [row for row, _, _ in seen(view)][:5] == ["0", "1", "2", "3", "4"]
    view.select("39")
    last = [row for row, _, _ in seen(view)]
    assert last[-1] == "39"
    assert "0" not in last


def test_keys_reach_every_row(view: RowView) -> None:
    for key, row in ((Key.Key_Down, "1"), (Key.Key_End, "39"), (Key.Key_Up, "38"), (Key.Key_Home, "0")):
        QTest.keyClick(view, key)
        assert view.current() == row
    QTest.keyClick(view, Key.Key_PageDown)
    after = int(view.current())
    assert 1 < after < 12
    QTest.keyClick(view, Key.Key_PageUp)
    assert int(view.current()) < after


def test_a_page_of_one_tall_row_still_goes_on(view: RowView) -> None:
    view.resize(320, 20)
    view.select("4")
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.current() == "5"
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.current() == "4"
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.current() == "3"


def test_shift_selects_from_where_it_began_both_ways(view: RowView) -> None:
    view.select("5")
    for _ in range(2):
        QTest.keyClick(view, Key.Key_Down, _SHIFT)
    assert view.selected() == ["5", "6", "7"]
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Up, _SHIFT)
    assert view.selected() == ["3", "4", "5"]


def test_a_click_selects_and_shift_click_selects_on(view: RowView) -> None:
    def click(row: int, held: Qt.KeyboardModifier = _NO) -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, view.place_of(f"{row}").center())

    click(1)
    assert view.selected() == ["1"]
    click(3, _SHIFT)
    assert view.selected() == ["1", "2", "3"]
    assert [row for row, chosen, _ in seen(view) if chosen] == ["1", "2", "3"]


def test_the_row_under_the_pointer_is_the_one_that_is_seen_there(view: RowView) -> None:
    QTest.mouseMove(view.viewport(), view.place_of("2").center())
    QTest.qWait(1)
    assert [row for row, _, hovered in seen(view) if hovered] == ["2"]
    rows = list(view.rows.rows)
    view.rows.show(rows[1:])
    assert [row for row, _, hovered in seen(view) if hovered] == ["3"]


def test_scrolling_brings_a_row_where_it_is_wanted(view: RowView) -> None:
    hint, row, high = QAbstractItemView.ScrollHint, view.rows.index(20), view.viewport().height()
    view.scrollTo(row, hint.PositionAtTop)
    assert view.visualRect(row).top() == 0
    view.scrollTo(row, hint.PositionAtBottom)
    assert view.visualRect(row).bottom() == high - 1
    view.scrollTo(row, hint.PositionAtCenter)
    assert abs(view.visualRect(row).center().y() - high // 2) <= 1
    before = view.visualRect(row)
    view.scrollTo(row)
    assert view.visualRect(row) == before
    view.scrollTo(view.rows.index(0))
    assert view.verticalScrollBar().value() == 0


def test_a_row_that_is_reached_stands_clear_of_what_fades(view: RowView) -> None:
    high = view.viewport().height()
    view.select("20")
    assert view.place_of("20").bottom() < high - FADE
    view.select("10")
    assert view.place_of("10").top() >= FADE
    view.select("0")
    assert view.place_of("0").top() == 0


def test_a_notch_of_the_wheel_scrolls_by_rows(view: RowView) -> None:
    turn(view, -1)
    assert not view.place_of("1").intersects(view.viewport().rect())
    turn(view, 1)
    assert view.place_of("0").top() == 0


def test_what_is_dragged_and_held_at_an_end_scrolls_there(view: RowView, qtbot: QtBot) -> None:
    data = view.rows.mimeData([view.rows.index(0)])
    at = QPoint(20, view.viewport().height() - 5)
    drag = (at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, _NO)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(*drag))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(*drag))
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())  # the pointer rests
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    bar.setValue(0)
    QTest.qWait(60)
    assert bar.value() == 0


def turn(view: RowView, notches: int) -> None:
    """Turn the wheel over the list; towards oneself is below 0."""
    at, by = QPointF(view.rect().center()), QPoint(0, 120 * notches)
    wheel = QWheelEvent(at, view.mapToGlobal(at), QPoint(), by, Qt.MouseButton.NoButton, _NO, _STILL, False)  # noqa: FBT003 (Qt's own)
    QApplication.sendEvent(view.viewport(), wheel)


def test_an_open_editor_shows_all_its_lines_in_a_narrower_list_too(view: RowView, qtbot: QtBot) -> None:
    view.edit_row("4")
    (editor,) = view.findChildren(RowEditor)
    editor.insertPlainText("and some more that is not in the list yet " * 4)
    view.resize(200, 300)
    qtbot.waitUntil(lambda: editor.viewport().height() >= editor.text_height)


def test_rows_that_came_are_laid_out_at_once(view: RowView) -> None:
    view.rows.show([*view.rows.rows, Thing("new", "new")])
    view.select("new")
    assert view.place_of("new").bottom() == view.viewport().height() - 1


def test_it_is_read_out_as_a_list(view: RowView) -> None:
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.List
    assert spoken.childCount() == 40
