"""The vote dialog as a person uses it: by the keyboard, the plan file as the oracle."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.history.desk import dialog, shown
from tests.ui.swot.board import Board, O, S, W

from charthouse.ui.voting.dialog import VoteDialog


class Booth:
    """A plan with the items S1 S2, W1 and O1 (S1 and W1 starred), and its vote dialog."""

    def __init__(self, board: Board, qtbot: QtBot) -> None:
        self.board, self.app, self._qtbot = board, board.app, qtbot
        board.add("Loyal members", "Own premises")
        board.add("Ageing boats", quadrant=W)
        board.add("A new bypass", quadrant=O)
        board.page.items.acts.star([board.rows(S)[0].id, board.rows(W)[0].id], starred=True)

    @property
    def open(self) -> bool:
        return shown(VoteDialog)

    @property
    def window(self) -> VoteDialog:
        return dialog(VoteDialog)

    def enter(self) -> VoteDialog:
        """Choose Tools ▸ Vote…"""
        self.app.choose("vote")
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        return self.window

    def leave(self) -> None:
        self.app.press("Esc")
        self.app.window.activateWindow()
        self._qtbot.waitUntil(self.app.window.isActiveWindow)

    def begin(self, title: str = "What matters") -> None:
        """Type the question and press Enter: 5 dots, 3 on one item, all items."""
        self.enter()
        self.window.form.among.show_value(value=False)
        self.app.type(title)
        self.app.press("Return")

    def ballot(self, *lines: str) -> None:
        """Type ballots."""
        for line in lines:
            self.app.type(line)
            self.app.press("Return")

    @property
    def told(self) -> str:
        return self.window.entry.told.text()

    @property
    def count(self) -> str:
        return self.window.entry.count.text()

    @property
    def typing(self) -> bool:
        """Whether the caret is in the line for ballots."""
        return QApplication.focusWidget() is self.window.entry.line
