"""What a screen reader is told: a name and a role for all that takes the focus, a sentence for every row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.audit import cells, confused, mute, name_of, small, unnamed, views
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages


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


def test_pages_and_their_details_can_be_heard_and_hit(sample: WindowPage) -> None:
    """A name and a role for all that takes the focus, no two fields alike, a sentence for every row; nothing tiny."""
    looks = (unnamed, confused, mute, small)
    faults = {f"{page}: {fault}" for page in pages(sample) for look in looks for fault in look(sample.window)}
    assert faults == set()


def test_every_page_says_where_the_focus_is(sample: WindowPage) -> None:
    for page in pages(sample):
        focus = QApplication.focusWidget()
        assert focus is not None, page
        assert focus.isVisible(), page
        assert name_of(focus), page
