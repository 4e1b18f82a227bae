"""The window on the Vision page of an empty plan."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.vision.desk import Desk


@pytest.fixture
def desk(app: WindowPage, qtbot: QtBot) -> Desk:
    """Opened by its number, the caret in the vision."""
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    desk = Desk(app)
    qtbot.waitUntil(lambda: desk.statement("vision").hasFocus())
    return desk
