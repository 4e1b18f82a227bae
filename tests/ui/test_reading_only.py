"""A plan that may only be read, another's or a moment of the past, asks nobody to write in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.dropping import drop
from tests.ui.pages import WindowPage

from charthouse.document.document import Document
from charthouse.document.queries.strategy_map import strategy_map
from charthouse.document.samples import SAMPLE, build
from charthouse.ui.history.past_window import open_past
from charthouse.ui.pages.map.page import MapPage
from charthouse.ui.pages.objectives.banner import VisionBanner
from charthouse.ui.pages.page import Page
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.label import ElidedLabel, Label
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.widgets.statement import StatementField
from charthouse.ui.widgets.tabs import Tabs

WRITING = {"Add a row", "Add a measure", "Add a resource", "Add an objective", "Link", "Vote…"}
CHANGING = ("Link", "Unlink", "Make", "Delete", "Star", "Take the star")  # what buttons of details begin with
WHY = "This plan is open for reading only."
ROWS = [
    ("swot", "SELECT item FROM swot_link"),
    ("swot", "SELECT id FROM tows_strategy"),
    ("vision", "SELECT stakeholder FROM role"),
    ("objectives", "SELECT objective FROM swot_link"),
    ("map", "SELECT cause FROM cause_link"),
    ("scorecard", "SELECT id FROM measure"),
    ("resources", "SELECT id FROM resource"),
]


@pytest.fixture
def reader(welcome: WindowPage, tmp_path: Path) -> WindowPage:
    path = tmp_path / "Read me.charthouse"
    with Document.create(path) as plan:
        build(plan, SAMPLE)
    assert welcome.window.plans.open(path, read_only=True)
    return welcome


def parts(page: Page, kind: type[QWidget]) -> list[QWidget]:
    roots = [page, page.details] if page.details is not None else [page]
    return [part for root in roots for part in root.findChildren(kind)]


def test_no_page_offers_a_place_to_write(reader: WindowPage, qtbot: QtBot) -> None:
    for spec in all_pages():
        reader.workspace.enter_page(spec.name)
        page = reader.page
        assert not [line for line in parts(page, CaptureLine) if line.isVisible()], spec.name
        for kind in (LineField, NoteField, StatementField):
            assert all(field.isReadOnly() for field in parts(page, kind)), spec.name  # type: ignore[attr-defined]
        assert not WRITING & {one.text() for one in page.findChildren(Button) if one.isVisible()}, spec.name
        beside = page.details.findChildren(ChoiceField) if page.details is not None else []
        assert not [choice for choice in beside if choice.isEnabled()], spec.name
        assert not reader.window.menus.menus["insert"].menuAction().isVisible()


def test_work_begins_on_the_items_and_to_change_one_says_why_not(reader: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(reader.window.isActiveWindow)
    reader.workspace.enter_page("swot")
    focus = reader.window.focusWidget()
    assert isinstance(focus, RowView)
    focus.edit_row(focus.current())
    assert not focus.is_editing()
    assert "open for reading only" in reader.toast
    reader.press("F2")
    assert not focus.is_editing()


def test_a_moment_of_the_past_is_read_by_keys_at_once(reader: WindowPage, qtbot: QtBot) -> None:
    then = Document.open(reader.document.path, read_only=True)
    past = open_past(reader.window, then, "Then")
    for said in (past.status_bar.said, WindowPage(past).workspace.reading.text):
        assert said == "As it was: Then. For reading only."
    qtbot.waitUntil(past.isActiveWindow)
    assert isinstance(past.focusWidget(), RowView)
    past.close()


def test_an_empty_plan_asks_for_nothing(welcome: WindowPage, plan: Path) -> None:
    welcome.window.plans.open(plan, read_only=True)
    for spec in all_pages():
        if spec.name in ("handout", "history"):  # there one still chooses
            continue
        welcome.workspace.enter_page(spec.name)
        page = welcome.page
        shown = [one.text() for kind in (Label, ElidedLabel) for one in parts(page, kind) if one.isVisible()]  # type: ignore[attr-defined]
        assert not [text for text in shown if ". " in text or "press" in text.lower()], spec.name
        assert not [one for one in page.findChildren(Button) if one.isVisible() and one.text().startswith("Go to")]
        assert not [rows for rows in page.findChildren(RowView) if rows.accessibleDescription()]
        for banner in page.findChildren(VisionBanner):
            assert banner.accessibleName() == "Vision: No vision yet"


def test_coming_back_to_the_items_offers_no_vote(reader: WindowPage) -> None:
    reader.workspace.enter_page("swot")
    tabs = reader.page.findChild(Tabs)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    assert not [one for one in reader.page.findChildren(Button) if one.text() == "Vote…" and one.isVisible()]


def show_details(reader: WindowPage) -> None:
    if not reader.workspace.stage.details_shown:  # the screen of the tests is small
        reader.press("F9")


def offered(page: Page) -> list[str]:
    """What the details offer to press that would change the plan."""
    assert page.details is not None
    buttons = page.details.findChildren(QAbstractButton)
    names = [one.accessibleName() or one.text() for one in buttons if one.isVisible() and one.isEnabled()]
    return [name for name in names if name.startswith(CHANGING)]


@pytest.mark.parametrize(("page", "rows"), ROWS)
def test_details_offer_nothing_that_changes_the_item(reader: WindowPage, page: str, rows: str) -> None:
    reader.workspace.enter_page(page, str(reader.document.rows(rows)[0][0]))
    show_details(reader)
    shown = reader.page
    assert offered(shown) == []
    assert not [one for one in parts(shown, CheckBox) if one.isVisible() and one.isEnabled()]
    for kind in (LineField, NoteField, StatementField):
        assert not [one for one in parts(shown, kind) if one.placeholderText()]  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", ["swot", "vision"])
def test_what_is_dropped_on_a_list_is_refused_with_the_reason(reader: WindowPage, page: str) -> None:
    reader.workspace.enter_page(page)
    rows = next(one for one in reader.page.findChildren(RowView) if one.isVisible() and one.rows.rowCount() > 1)
    text = QMimeData()
    text.setText("One\nTwo")
    for data in (text, rows.rows.mimeData([rows.rows.index(1)])):
        reader.window.toasts.hide()
        drop(rows.viewport(), data, rows.visualRect(rows.rows.index(0)).center())
        assert reader.toast == WHY


@pytest.mark.parametrize("page", ["swot", "objectives", "scorecard", "resources"])
def test_what_is_pasted_is_refused_with_the_reason(reader: WindowPage, qtbot: QtBot, page: str) -> None:
    qtbot.waitUntil(reader.window.isActiveWindow)
    QGuiApplication.clipboard().setText("12\n13")
    reader.workspace.enter_page(page)
    reader.press("Down", "Down", "Down", "Ctrl+V")
    assert reader.toast == WHY


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
@pytest.mark.parametrize(("page", "rows"), ROWS)
def test_the_menus_offer_nothing_that_would_be_refused(reader: WindowPage, page: str, rows: str) -> None:
    reader.workspace.enter_page(page, str(reader.document.rows(rows)[0][0]))
    menus = reader.window.menus
    for entry in menus.all_entries():
        if entry.name.startswith("own-") and menus.can_run(entry):
            reader.window.toasts.hide()
            menus.run(entry)
            assert reader.toast != WHY, entry.text
            if popup := QApplication.activePopupWidget():
                popup.close()


@pytest.mark.parametrize("page", ["swot", "objectives", "map", "scorecard", "resources", "vision", "handout"])
def test_no_menu_and_no_table_of_keys_names_what_writes(reader: WindowPage, page: str) -> None:
    reader.workspace.enter_page(page)
    asked = {entry.text for entry in reader.page.entries() if entry.writes}
    told = {words for words, _keys in Page.keys(reader.page)}
    told |= {action.text().split("\t")[0] for menu in reader.window.menus.menus.values() for action in menu.actions()}
    assert asked
    assert not asked & told


@pytest.fixture
def map_to_read(reader: WindowPage, qtbot: QtBot) -> MapPage:
    qtbot.waitUntil(reader.window.isActiveWindow)
    effects = "SELECT id FROM objective WHERE perspective <> '' AND id NOT IN (SELECT cause FROM cause_link)"
    reader.workspace.enter_page("map", str(reader.document.rows(effects)[0][0]))
    page = reader.page
    assert isinstance(page, MapPage)
    return page


def test_the_map_speaks_of_no_key_that_would_be_refused(reader: WindowPage, map_to_read: MapPage) -> None:
    show_details(reader)
    words = [one.text() for one in parts(map_to_read, Label) if one.isVisible()]  # type: ignore[attr-defined]
    assert "Nothing yet" in words
    assert not [text for text in words if "draws" in text]
    map_to_read.view.choose_link(strategy_map(reader.document).links[0])
    assert map_to_read.legend.hint
    assert "Del" not in map_to_read.legend.hint
    reader.press("L")
    assert reader.toast == WHY
    assert map_to_read.view.source is None


@pytest.mark.parametrize("double", [False, True])
def test_the_mouse_changes_nothing_on_the_map(reader: WindowPage, map_to_read: MapPage, *, double: bool) -> None:
    view = map_to_read.view
    rect, port = view.visualRect(view.currentIndex()), view.viewport()
    button = Qt.MouseButton.LeftButton
    if double:
        QTest.mouseClick(port, button, pos=rect.center())
        QTest.mouseDClick(port, button, pos=rect.center())
        assert reader.toast == WHY
    for start in (rect.center(), QPoint(rect.center().x(), rect.top())):
        QTest.mousePress(port, button, pos=start)
        for step in (20, 60):
            move = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(start + QPoint(step, step)),
                QPointF(),
                button,
                button,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(port, move)
        assert view.gestures.now is None
        QTest.mouseRelease(port, button, pos=start + QPoint(60, 60))
    assert not view.is_editing
