"""The twenty observations of the design, done by keys on the real window: here what they begin from."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage


@pytest.fixture
def sample(welcome: WindowPage, qtbot: QtBot) -> WindowPage:
    """A copy of the sample plan, opened as on the first day: with Enter on the welcome page."""
    qtbot.waitUntil(lambda: welcome.window.isActiveWindow() and QApplication.focusWidget() is not None)
    welcome.press("Return")
    return welcome
