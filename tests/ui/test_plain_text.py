"""Markup in the words of people is shown letter by letter: in labels, tooltips, heads, cells, menus and titles."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from tests.document.example import make_example
from tests.ui.audit import cells, views
from tests.ui.markup import MARKUP, overwrite, rich
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages


@pytest.fixture
def hostile(app: WindowPage) -> WindowPage:
    """A plan with markup in every text."""
    make_example(app.document)
    overwrite(app.document)
    app.window.resize(1440, 900)
    return app


def visit(app: WindowPage) -> Iterator[str]:
    """Show every page, on it the details of each row, and on some what opens over it."""
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        for view in views():
            if view.isVisible() and app.page.isAncestorOf(view):
                for index in list(cells(view.model()))[:20]:
                    view.setCurrentIndex(index)
                    yield spec.name
    app.press("Ctrl+K")
    app.type("b")
    yield "palette"
    app.press("Escape", "Ctrl+Shift+F")
    app.type("img")
    yield "find"
    app.press("Escape")


def test_labels_buttons_tooltips_and_heads_show_markup_as_it_was_typed(hostile: WindowPage) -> None:
    faults = {f"{place}: {fault}" for place in visit(hostile) for fault in rich()}
    assert faults == set()


def test_cells_show_markup_as_it_was_typed(hostile: WindowPage) -> None:
    seen: set[str] = set()
    for _ in visit(hostile):
        for view in views():
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole)
            seen.update(str(index.data(role)) for index in cells(view.model()) for role in roles)
    assert any(MARKUP in words for words in seen)


def test_what_is_chosen_shows_an_ampersand(hostile: WindowPage) -> None:
    assert hostile.undo_text.replace("&&", "&") == "Undo Markup everywhere <b>now</b>"
    faults: set[str] = set()
    for place in visit(hostile):
        for action in hostile.window.findChildren(QAction):
            if "<img" in action.text() and "&& <img" not in action.text():
                faults.add(f"{place}: action {action.text()}")
        faults.update(place for menu in hostile.window.findChildren(QMenu) if menu.toolTipsVisible())
    assert faults == set()


def test_the_title_and_the_toast_show_it_too(hostile: WindowPage) -> None:
    hostile.go(2)
    assert hostile.title.startswith(MARKUP)
    hostile.window.toasts.say(MARKUP)
    assert hostile.toast == MARKUP
