"""The pages in the longer language: all words of ours were given to translators, and have room to grow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QWidget,
)
from tests.ui.longer import cut, is_said, untranslated
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages


@pytest.fixture
def pseudo(longer: None, app: WindowPage) -> WindowPage:
    """The window in that language, on an empty plan."""
    app.window.resize(1440, 900)
    return app


def pages(app: WindowPage) -> Iterator[str]:
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        QApplication.processEvents()
        yield spec.name


def test_all_words_of_the_window_are_given_to_translators(pseudo: WindowPage) -> None:
    faults: set[str] = set()
    for page in pages(pseudo):
        faults.update(f"{page}: {fault}" for fault in untranslated(pseudo.window.findChildren(QWidget)))
        actions = [action.text() for action in pseudo.window.findChildren(QAction)]
        faults.update(f"{page}: action {words!r}" for words in actions if not is_said(words))
    assert faults == set()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_longer_words_have_room(pseudo: WindowPage, size: tuple[int, int]) -> None:
    pseudo.window.resize(*size)
    pseudo.choose("sample")
    faults: set[str] = set()
    for page in pages(pseudo):
        select_first(pseudo)
        faults.update(f"{page}: {fault}" for fault in cut(pseudo.window.findChildren(QWidget)))
    assert faults == set()


def select_first(app: WindowPage) -> None:
    """Select the first row of the page, so that the details are filled."""
    for view in app.page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            view.setCurrentIndex(view.model().index(min(1, view.model().rowCount() - 1), 0))
            break
    for _ in range(3):  # layouts settle
        QApplication.processEvents()
