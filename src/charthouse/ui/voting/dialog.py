"""Tools ▸ Vote…: begin a vote, type in the paper ballots, reveal what they come to (UX 4.9)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from charthouse.document.queries.plan import plan_info
from charthouse.document.queries.swot import swot_board
from charthouse.document.queries.votes import VoteRound, ballots, vote_options, vote_result, vote_rounds
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.dates import plain_day
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.voting.acts import VoteActs
from charthouse.ui.voting.ballots import BallotEntry
from charthouse.ui.voting.form import BeginForm
from charthouse.ui.voting.result import ResultList
from charthouse.ui.voting.words import count_words, rules_words
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.label import Label, Told

_NEW = ""  # among the ids of the rounds: a vote that has not begun


class VoteDialog(QDialog):
    """Over the window, and on the plan as it is: it follows undo and redo. Shows the newest vote, or how one begins."""

    def __init__(self, theme: Theme, bridge: DocumentBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._bridge, self._acts = theme, bridge, VoteActs(bridge)
        self._shown: VoteRound | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Vote"))
        self.rounds = ChoiceField(theme, self.tr("Which vote"))
        self.form, self.entry, self.results = BeginForm(theme), BallotEntry(theme, self._acts), ResultList(theme)
        self._facts = Label(theme, role="text2", wrap=True)
        self._stack = QStackedWidget()
        self.told = Told(theme)
        self.delete = Button(theme, self.tr("Delete the vote"), kind=Kind.GHOST, height=34)
        self.hide_again = Button(theme, self.tr("Hide again"), icon="eye-off", height=34)
        self.begin = Button(theme, self.tr("Begin"), kind=Kind.PRIMARY, height=34)
        self.reveal = Button(theme, self.tr("Reveal"), kind=Kind.PRIMARY, icon="eye", height=34)
        self.another = Button(theme, self.tr("New vote…"), kind=Kind.PRIMARY, height=34)
        self.close_button = Button(theme, self.tr("Close"), height=34)
        self._lay_out()
        self._connect()
        newest = next(iter(vote_rounds(bridge.document)), None)
        self._show(newest.id if newest is not None else _NEW)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.entry.leave_correcting():
            return
        super().keyPressEvent(event)

    # own

    def _connect(self) -> None:
        self.rounds.chosen.connect(self._choose)
        self.begin.clicked.connect(self._begin)
        self.reveal.clicked.connect(lambda: self._do(self._acts.reveal))
        self.hide_again.clicked.connect(lambda: self._do(self._acts.hide))
        self.delete.clicked.connect(lambda: self._do(self._acts.delete))
        self.another.clicked.connect(lambda: self._choose(_NEW))
        self.close_button.clicked.connect(self.accept)
        self._bridge.changed.connect(self._follow)
        self._bridge.closing.connect(self.reject)
        for keys, step in (
            (QKeySequence.StandardKey.Undo, self._bridge.undo),
            (QKeySequence.StandardKey.Redo, self._bridge.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(step)

    def _choose(self, vote: object) -> None:
        self._show(str(vote))
        self._focus()

    def _begin(self) -> None:
        reason = self._acts.begin(self.form.title.text(), self.form.items, self.form.rules)
        self.form.reason.setText(reason)
        if not reason:
            self._show(vote_rounds(self._bridge.document)[0].id)
            self._focus()

    def _do(self, act: Callable[[VoteRound], str]) -> None:
        if self._shown is not None:
            self.told.setText(act(self._shown))
            self._focus()

    def _follow(self) -> None:
        self._show(self._shown.id if self._shown is not None else _NEW)

    def _show(self, vote: str) -> None:
        """Show a vote; how one begins where it is not there (any more)."""
        document = self._bridge.document
        found = {one.id: one for one in vote_rounds(document)}
        self._shown = found.get(vote)
        options = [(one.id, one.title) for one in found.values()]
        self.rounds.set_options([*options, (_NEW, self.tr("New vote…"))])
        self.rounds.show_value(self._shown.id if self._shown is not None else _NEW)
        self.rounds.setVisible(bool(found))
        self.told.setText("")
        if self._shown is None:
            self.form.show_items(swot_board(document).items)
            self._facts.setText(self.tr("Paper ballots, one line each. Nobody sees a total before you reveal it."))
            self._stack.setCurrentWidget(self.form)
        else:
            self._show_vote(self._shown)
        self._show_buttons()

    def _show_vote(self, vote: VoteRound) -> None:
        document = self._bridge.document
        options = vote_options(document, vote.id)
        facts = [
            rules_words(vote.rules),
            self.tr("{count} items").format(count=len(options)),
            count_words(vote.ballots),
        ]
        if vote.revealed_on is not None:
            facts.append(self.tr("revealed {day}").format(day=plain_day(vote.revealed_on)))
        self._facts.setText(" · ".join(facts))
        result = vote_result(document, vote.id)
        if result is not None:
            self.results.show_result(result, options, plan_info(document).locale)
            self._stack.setCurrentWidget(self.results)
        else:
            self.entry.show_vote(vote, options, ballots(document, vote.id))
            self._stack.setCurrentWidget(self.entry)

    def _show_buttons(self) -> None:
        vote = self._shown
        self.reveal.setVisible(vote is not None and not vote.revealed)
        self.reveal.setEnabled(vote is not None and vote.ballots > 0)
        self.hide_again.setVisible(vote is not None and vote.revealed)
        self.another.setVisible(vote is not None and vote.revealed)
        self.delete.setVisible(vote is not None)
        self.begin.setVisible(vote is None)
        self.begin.setEnabled(len(self.form.items) > 1)
        self.begin.setDefault(vote is None)

    def _focus(self) -> None:
        first = {self.form: self.form.title, self.entry: self.entry.line, self.results: self.results.ledger}
        shown = self._stack.currentWidget()
        next(field for view, field in first.items() if view is shown).setFocus()

    def _lay_out(self) -> None:
        px = self._theme.px
        for view in (self.form, self.entry, self.results):
            self._stack.addWidget(view)
        foot = QHBoxLayout()
        foot.addWidget(self.delete)
        foot.addStretch(1)
        for button in (self.close_button, self.hide_again, self.another, self.reveal, self.begin):
            foot.addWidget(button)
            button.setAutoDefault(False)  # Enter belongs to the line
        self.delete.setAutoDefault(False)
        body = QVBoxLayout()
        body.setContentsMargins(margins(self, RING + px(10), 0, RING, 0))  # in line with the words of the buttons below
        body.setSpacing(px(10))
        body.addWidget(Label(self._theme, self.tr("Vote"), size=20, weight=600))
        body.addWidget(self.rounds)
        body.addWidget(self._facts)
        body.addWidget(self._stack, 1)
        body.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(self, px(24) - RING - px(10), px(20), px(24) - RING, px(16)))
        column.setSpacing(px(10))
        column.addLayout(body, 1)
        column.addLayout(foot)
        self.resize(px(620), px(620))
