"""The menus of every page: each in one column on a small laptop."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.samples import SAMPLE, build
from charthouse.ui.pages.registry import all_pages

_SMALL = 614  # what 768 pixels are at 125 %


def test_a_menu_is_no_higher_than_a_small_screen(app: WindowPage) -> None:
    app.choose("sample")
    high = {}
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        high |= {f"{menu}, {spec.name}": made.sizeHint().height() for menu, made in app.window.menus.menus.items()}
    assert {name: pixels for name, pixels in high.items() if pixels > _SMALL} == {}


def test_alt_and_a_letter_open_menus_and_nothing_else(app: WindowPage) -> None:
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        keys = [key for entry in app.window.menus.all_entries() for key in entry.keys]
        assert [key for key in keys if key.startswith("Alt+") and len(key) == 5 and key[-1].isalpha()] == [], spec.name


@pytest.mark.parametrize("language", ["english", "german"])
def test_a_letter_stands_for_one_entry_of_a_menu(language: str, request: pytest.FixtureRequest) -> None:
    if language == "german":
        request.getfixturevalue("german")
    window = request.getfixturevalue("app").window
    assert doubled(window.menuBar().actions()) == []
    assert {name: found for name, menu in window.menus.menus.items() if (found := doubled(menu.actions()))} == {}


def doubled(actions: Sequence[QAction]) -> list[str]:
    """The texts whose letter another text before them has."""
    seen: set[str] = set()
    found = []
    for text in (action.text() for action in actions if "&" in action.text()):
        letter = text[text.index("&") + 1].casefold()
        found += [text] if letter in seen else []
        seen.add(letter)
    return found


def test_what_is_in_a_submenu_is_called_as_it_is(app: WindowPage) -> None:
    menus = app.window.menus
    words = {entry.name: menus.words_of(entry) for entry in menus.all_entries()}
    assert words["find"] == "Find on this page"
    assert words["page-swot"] == "SWOT"
    assert words["theme-dark"] == "Theme: Dark"


def test_entries_of_a_submenu_have_their_icons(app: WindowPage) -> None:
    go = app.window.menus.action("page-swot")
    assert go.icon().isNull()  # drawn when they are looked at
    menu = go.associatedObjects()[0]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert not go.icon().isNull()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
def test_escape_ends_the_menus_and_gives_the_focus_back(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(app.window.isActiveWindow)
    app.go(2)
    before = app.keyboard.focus
    QTest.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    with qtbot.waitExposed(menu):
        pass
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(before.hasFocus)
    assert app.window.menuBar().activeAction() is None


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # of popups offscreen
@pytest.mark.parametrize("page", ["swot", "vision", "objectives", "map", "scorecard", "resources"])
def test_the_menu_of_a_row_has_room_on_a_small_screen(app: WindowPage, page: str, tmp_path: Path) -> None:
    path = tmp_path / "Sample.charthouse"
    with Document.create(path) as plan:
        build(plan, SAMPLE)
    app.window.plans.open(path)
    app.workspace.enter_page(page)
    rows = next(one for one in app.page.findChildren(QAbstractItemView) if one.isVisible() and one.model().rowCount())
    at = next(index for row in range(4) if (index := rows.model().index(row, 0)).flags() & Qt.ItemFlag.ItemIsSelectable)
    rows.setCurrentIndex(at)
    rows.customContextMenuRequested.emit(rows.visualRect(at).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert 0 < menu.sizeHint().height() <= _SMALL
    menu.close()
