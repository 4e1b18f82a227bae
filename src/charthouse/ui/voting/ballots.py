"""Paper ballots on their way into the plan: one line each, Enter after Enter. What they come to stays hidden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.votes import BallotRow, VoteOption, VoteRound
from charthouse.ui.theme import Theme
from charthouse.ui.voting.acts import VoteActs, written
from charthouse.ui.voting.words import count_words, line_example
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.label import Label, Told
from charthouse.ui.widgets.ledger.line import Line
from charthouse.ui.widgets.ledger.view import Ledger


class BallotEntry(QWidget):
    """The line, why it was not taken, how many there are, and the ballots by number to be corrected or taken out."""

    def __init__(self, theme: Theme, acts: VoteActs) -> None:
        super().__init__()
        self._theme, self._acts = theme, acts
        self._vote: VoteRound | None = None
        self._options: Sequence[VoteOption] = ()
        self._ballots: Sequence[BallotRow] = ()
        self._correcting = ""
        self.line = LineEdit()
        self.line.setAccessibleName(self.tr("One ballot, then Enter"))
        self.line.setMaxLength(4_000)
        self.told = Told(theme, role="text2")
        self.count = Label(theme, size=28, weight=600, tnum=True)
        self.ledger = Ledger(theme, self.tr("Ballots"))
        self.line.returnPressed.connect(self._enter)
        self.ledger.pressed_line.connect(self._correct)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.ledger)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.line)
        column.addWidget(self.told)
        column.addWidget(self.count)
        column.addWidget(self.ledger, 1)

    def show_vote(self, vote: VoteRound, options: Sequence[VoteOption], ballots: Sequence[BallotRow]) -> None:
        """Show a vote that is not revealed; another one than before begins with an empty line."""
        if self._vote is None or vote.id != self._vote.id:
            self._stop_correcting()
            self._tell(self._advice())
        self._vote, self._options, self._ballots = vote, options, ballots
        self.line.setPlaceholderText(line_example(vote.rules))
        self.count.setText(count_words(len(ballots)))
        name = self.tr("Ballot {number}")
        self.ledger.show_lines([Line(name.format(number=one.number), one.id) for one in reversed(ballots)])

    def _advice(self) -> str:
        return self.tr("Type the codes of a ballot and press Enter. After a “!” comes what somebody cannot live with.")

    def _enter(self) -> None:
        if self._vote is None or not self.line.text().strip():
            return
        known, corrected = {one.id for one in self._ballots}, self._correcting
        reason = self._acts.enter(self._vote, self._options, self.line.text(), corrected)
        if reason:
            self._tell(reason, bad=True)
            return
        self._stop_correcting()
        fresh = next((one for one in self._ballots if one.id == corrected or one.id not in known), None)
        words = self.tr("Ballot {number} corrected") if corrected else self.tr("Ballot {number} entered")
        self._tell(words.format(number=fresh.number) if fresh is not None else self._advice())

    def _correct(self, ballot: str) -> None:
        """Put a ballot into the line again."""
        row = next((one for one in self._ballots if one.id == ballot), None)
        if row is not None and self._vote is not None:
            self._correcting = ballot
            self.line.setText(written(self._vote, self._options, row))
            self.line.setFocus()
            self._tell(
                self.tr("Ballot {number}: change the line, then Enter. Esc leaves it as it is.").format(
                    number=row.number
                )
            )

    def leave_correcting(self) -> bool:
        """Esc: leave the ballot as it was; False where none is being corrected."""
        if not self._correcting:
            return False
        self._stop_correcting()
        self._tell(self._advice())
        return True

    def _stop_correcting(self) -> None:
        self._correcting = ""
        self.line.clear()

    def _take_out(self) -> None:
        current = self.ledger.current
        if current is not None:
            reason = self._acts.take_out(current.id)
            self._tell(reason or self.tr("{ballot} taken out. Ctrl+Z brings it back.").format(ballot=current.text),
                       bad=bool(reason))  # fmt: skip

    def _tell(self, sentence: str, *, bad: bool = False) -> None:
        self.told.set_role("bad_text" if bad else "text2")
        self.told.setText(sentence)
        self.line.setProperty("bad", bad)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
