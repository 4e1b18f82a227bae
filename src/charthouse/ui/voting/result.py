"""What a revealed vote came to: the items by their votes, or by what the room disagrees on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.votes import VoteOption, VoteResult
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import VoteWords
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger


class ResultList(QWidget):
    """Every item on the ballots with total, mean, spread and n; what somebody cannot live with below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = VoteWords()
        self._result: VoteResult | None = None
        self._options: Sequence[VoteOption] = ()
        self.disputed = CheckBox(theme, self.tr("Most disputed first"))
        self.ledger = Ledger(theme, self.tr("Result"))
        self.disputed.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.disputed)
        column.addWidget(self.ledger, 1)

    def show_result(self, result: VoteResult, options: Sequence[VoteOption], locale: str) -> None:
        """Show this, written as the plan does."""
        self._words.locale = locale
        self._result, self._options = result, options
        self._show()

    def _show(self) -> None:
        if self._result is None:
            return
        tallies = self._result.tallies
        disputed = self.disputed.isChecked()

        def rank(option: VoteOption) -> float:
            tally = tallies[option.item]
            return -(tally.spread or 0.0) if disputed else -tally.total

        lines = [
            Line(option.text, option.item, lead=option.code, fact=self._words.total(tallies[option.item]),
                 below=self._words.spread(tallies[option.item]))
            for option in sorted(self._options, key=rank)
        ]  # fmt: skip
        if self._result.dissent:
            lines.append(Line(self.tr("What some cannot live with"), sort=Sort.CAPTION))
            lines += [Line(dissent, sort=Sort.NOTE) for dissent in self._result.dissent]
        self.ledger.show_lines(lines)
