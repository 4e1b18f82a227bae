"""The window on the SWOT page of a plan with a few items."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board, S
from tests.ui.voting.booth import Booth


@pytest.fixture
def booth(app: WindowPage, qtbot: QtBot) -> Booth:
    board = Board(app)
    qtbot.waitUntil(lambda: board.capturing(S))
    return Booth(board, qtbot)
