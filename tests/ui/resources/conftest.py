"""The window on the resources of a small plan."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill


@pytest.fixture
def table(app: WindowPage, qtbot: QtBot) -> Table:
    """Two initiatives, two resources, three years."""
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    app.window.resize(1500, 900)
    fill(app)
    return Table(app)
