"""What a screen reader is told: a name and a role for all that takes the focus, a sentence for every row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.audit import cells, confused, doubled_keys, mute, name_of, reached, small, tabbed, unnamed, views
from tests.ui.pages import WindowPage

from charthouse.ui.history.waiting import Waiting
from charthouse.ui.pages.registry import all_pages

DIALOGS = [
    "export", "print", "participants-export", "vote", "share", "new-round", "erase", "backups", "check", "preferences",
    "keys", "help", "checkpoint",
]  # fmt: skip


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
    faults = {f"{page}: {fault}" for page in pages(sample) for fault in _faults(sample.window)}
    assert faults == set()


def _faults(window: QWidget) -> Iterator[str]:
    for look in (unnamed, confused, mute, small):
        yield from look(window)


def test_every_page_says_where_the_focus_is(sample: WindowPage) -> None:
    for page in pages(sample):
        focus = QApplication.focusWidget()
        assert focus is not None, page
        assert focus.isVisible(), page
        assert name_of(focus), page


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # offscreen
@pytest.mark.parametrize("action", DIALOGS)
def test_dialogs_can_be_heard_hit_and_left(
    sample: WindowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    """What holds for pages; Tab goes through all of it and round, access keys are no one else's, Escape leaves."""
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.open() or 0)  # those that wait let the test go on
    sample.choose(action)
    qtbot.waitUntil(lambda: _dialog() is not None, timeout=20_000)
    dialog = _dialog()
    assert dialog is not None
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert dialog.isAncestorOf(focus)
    assert name_of(focus)
    faults = {*_faults(dialog), *doubled_keys(dialog)}
    there = reached(dialog)
    walked = {*tabbed(dialog)}
    faults |= {f"Tab never comes to {type(one).__name__} {name_of(one)!r}" for one in there if one not in walked}
    assert faults == set()
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _dialog() is None)


def _dialog() -> QDialog | None:
    """The dialog that is up, and no message that one has only to wait for."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return next((one for one in found if one.isActiveWindow() and not isinstance(one, Waiting)), None)
