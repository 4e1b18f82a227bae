"""The window on the SWOT page of an empty plan."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board, S


@pytest.fixture
def board(app: WindowPage, qtbot: QtBot) -> Board:
    """Where every plan opens first, the caret in the first capture line."""
    board = Board(app)
    qtbot.waitUntil(lambda: board.capturing(S))
    return board
