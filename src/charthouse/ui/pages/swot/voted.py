"""What the room gave an item, beside the grid: nothing at all before a vote is revealed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.analysis.votes import Tally
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import VoteWords
from charthouse.ui.widgets.label import Label


class Voted(QWidget):
    """The total large, mean, spread and n below it, and which vote it was."""

    def __init__(self, theme: Theme, told: VoteWords) -> None:
        super().__init__()
        self._theme, self._told = theme, told
        self._parts = QWidget()
        self._total = Label(theme, size=28, weight=600, tnum=True)
        self._words = Label(theme, role="text2", wrap=True)
        self._vote = Label(theme, size=12, role="text3", wrap=True)
        self._column = QVBoxLayout(self._parts)
        self._column.addWidget(Label(theme, self.tr("Votes"), size=12, weight=500, role="text3"))
        for label in (self._total, self._words, self._vote):
            self._column.addWidget(label)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_votes(self, tally: Tally | None, vote: str) -> None:
        """Show what an item got in `vote`, the title of the round; hide everything where it stood on no ballot."""
        self._parts.setVisible(tally is not None)
        if tally is not None:
            self._total.setText(self._told.total(tally))
            self._words.setText(self._told.spread(tally))
            self._vote.setText(vote)

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, self._theme.px(10), 0, 0)
        self._column.setSpacing(self._theme.px(2))
