"""What a screen reader is told: a name and a role for all that takes the focus, a sentence for every row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.audit import cells, views
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages

Role = QAccessible.Role
_DULL = {Role.NoRole, Role.Client, Role.Window, Role.Pane}  # say nothing of what a thing is


@pytest.fixture
def sample(welcome: WindowPage, qtbot: QtBot, home: Path) -> WindowPage:
    """The sample plan with room for the details."""
    qtbot.waitUntil(lambda: welcome.window.isActiveWindow() and QApplication.focusWidget() is not None)
    welcome.window.resize(1440, 900)
    welcome.press("Return")
    return welcome


def pages(app: WindowPage) -> Iterator[str]:
    """Show every page, its first row selected so that the details are filled."""
    for spec in all_pages():
        page = app.workspace.show_page(spec.name)
        assert page is not None
        page.start()
        for view in views():
            if page.isAncestorOf(view) and view.isVisible():
                first = next(iter(cells(view.model())), None)
                if first is not None:
                    view.setCurrentIndex(first)
                    break
        QApplication.processEvents()
        yield spec.name


def name_of(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def role_of(thing: QObject) -> Role:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.role() if interface is not None else Role.NoRole


def reached(app: WindowPage) -> list[QWidget]:
    """Every visible thing that Tab or a click can go to."""
    found = app.window.findChildren(QWidget)
    return [one for one in found if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_all_that_takes_the_focus_has_a_name_and_a_role(sample: WindowPage) -> None:
    faults: set[str] = set()
    for page in pages(sample):
        for widget in reached(sample):
            kind = f"{page}: {type(widget).__name__}"
            if not name_of(widget):
                faults.add(f"{kind} has no name")
            if role_of(widget) in _DULL:
                faults.add(f"{kind} is only a {role_of(widget).name}")
    assert faults == set()


def test_fields_are_named_for_what_they_hold_not_for_how_they_are_filled(sample: WindowPage) -> None:
    """Two fields that can be reached at once and sound alike cannot be told apart."""
    faults: set[str] = set()
    for page in pages(sample):
        names = [name_of(one) for one in reached(sample) if isinstance(one, QLineEdit | QPlainTextEdit | QComboBox)]
        faults.update(f"{page}: {name}" for name in names if names.count(name) > 1)
    assert faults == set()


def test_every_row_is_a_sentence(sample: WindowPage) -> None:
    faults: set[str] = set()
    for page in pages(sample):
        for view in views():
            if view.isVisible() and isinstance(view, QAbstractItemView):
                faults.update(_mute_rows(page, view))
    assert faults == set()


def _mute_rows(page: str, view: QAbstractItemView) -> Iterator[str]:
    for index in cells(view.model()):
        shown, told = index.data(), index.data(Qt.ItemDataRole.AccessibleTextRole)
        selectable = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        if index.column() == 0 and selectable and not told:
            yield f"{page}: {type(view).__name__} row {index.row()} shows {shown!r} and says nothing"


def test_every_page_says_where_the_focus_is(sample: WindowPage) -> None:
    for page in pages(sample):
        focus = QApplication.focusWidget()
        assert focus is not None, page
        assert focus.isVisible(), page
        assert name_of(focus), page
