"""The window on an empty plan, with its ways in."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.handout.desk import Desk
from tests.ui.pages import WindowPage


@pytest.fixture
def desk(app: WindowPage, qtbot: QtBot) -> Desk:
    qtbot.waitUntil(lambda: app.window.isActiveWindow())
    return Desk(app, qtbot)
