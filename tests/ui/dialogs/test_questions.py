"""What is asked with a sentence and two buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.dialogs import system_dialogs


def press_enter() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen
@pytest.mark.parametrize(("question", "said"), [("confirm", True), ("lose", False)])
def test_enter_says_yes_unless_something_would_be_lost(qtbot: QtBot, question: str, said: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QTimer.singleShot(100, press_enter)
    assert getattr(system_dialogs(), question)(window, "Closing the plan loses it.", "Close it") is said
