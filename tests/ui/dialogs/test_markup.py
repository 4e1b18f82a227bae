"""Markup in the words of people is shown letter by letter in every dialog and in what opens over a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.dialogs.openings import DIALOGS, OVERLAYS, Stand
from tests.ui.markup import overwrite, rich

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen


@pytest.fixture
def hostile(stand: Stand) -> Stand:
    """A plan with markup in every text."""
    overwrite(stand.app.document)
    return stand


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_show_markup_as_it_was_typed(hostile: Stand, name: str) -> None:
    kind, way = DIALOGS[name]
    way(hostile)
    dialog = hostile.wait_for(kind)
    QApplication.processEvents()
    faults = rich()
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    hostile.qtbot.waitUntil(lambda: not isinstance(QApplication.activeWindow(), kind))
    assert faults == set()


@pytest.mark.parametrize("name", OVERLAYS)
def test_what_opens_over_a_page_shows_markup_as_it_was_typed(hostile: Stand, name: str) -> None:
    OVERLAYS[name](hostile)
    QApplication.processEvents()
    assert rich() == set()
