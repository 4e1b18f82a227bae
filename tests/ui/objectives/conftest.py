"""The tree for tests: in the real window, on a plan of its own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage


@pytest.fixture
def tree(app: WindowPage, qtbot: QtBot) -> TreePage:
    """The Objectives page of an empty plan."""
    qtbot.waitUntil(lambda: app.window.isActiveWindow() and QApplication.focusWidget() is not None)
    return TreePage(app)


@pytest.fixture
def grown(tree: TreePage) -> TreePage:
    """A small plan: two goals, four objectives, two initiatives."""
    tree.plant(
        """
Clean water
	Cut spills
		!Map outfalls
		!Fit meters
	Farm run-off
		Talk to farmers
Open banks
	Paths for all
"""
    )
    return tree
