"""A key that turns something on and off does so once, however long it is held down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.held_keys import HeldKeys

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> QWidget:
    held = HeldKeys(qapp)
    shown = QWidget()
    qtbot.addWidget(shown, before_close_func=lambda _window: held.deleteLater())
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def sent(window: QWidget, kind: QEvent.Type, key: Qt.Key, moment: int, *, repeated: bool = False) -> bool:
    """Send a key as the system does; whether it was taken before any shortcut could see it."""
    event = QKeyEvent(kind, key, PLAIN, "", autorep=repeated)
    event.setTimestamp(moment)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_F9, Qt.Key.Key_F11])
def test_a_repetition_reaches_no_shortcut(window: QWidget, key: Qt.Key) -> None:
    override, release = QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease
    assert not sent(window, override, key, 1)
    assert sent(window, override, key, 500, repeated=True)
    sent(window, release, key, 540)
    assert sent(window, override, key, 540)  # as X11 repeats it, where Qt did not notice
    sent(window, release, key, 580)
    assert not sent(window, override, key, 900)


def test_other_keys_go_on(window: QWidget) -> None:
    sent(window, QEvent.Type.KeyRelease, Qt.Key.Key_F6, 500)
    assert not sent(window, QEvent.Type.ShortcutOverride, Qt.Key.Key_F6, 500, repeated=True)
