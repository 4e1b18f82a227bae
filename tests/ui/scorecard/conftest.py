"""The window on the scorecard of a small plan."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.scorecard.table import Table, fill


@pytest.fixture
def table(app: WindowPage, qtbot: QtBot) -> Table:
    """Three measures under two goals."""
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    app.window.resize(1500, 900)
    fill(app)
    return Table(app)
