"""File ▸ Share a copy…: what goes without saying, what is chosen, and what was left out of the copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.document.clean_copy import BALLOTS, LeftOut
from charthouse.domain.text import apart
from charthouse.ui.numbers import written
from charthouse.ui.overlay.sources import noun
from charthouse.ui.pages.history.lines import steps_word
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented

translate = QCoreApplication.translate


class ShareDialog(QDialog):
    """`accepted`: write the copy, with the ballots if `with_ballots`. `missing`: what a copy without them lacks."""

    def __init__(self, theme: Theme, missing: LeftOut, parent: QWidget) -> None:
        super().__init__(parent)
        self._missing = missing
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share a copy"))
        count = missing.rows.get("ballot", 0)
        words = self.tr(
            "Leave out the ballots ({count}): who voted for what, and the results, which are counted from them"
        )
        self.without = CheckBox(theme, words.format(count=written(count)))
        self.without.setChecked(True)
        self.without.setVisible(bool(count))
        self.without.toggled.connect(self._show)
        self.ledger = Ledger(theme, self.tr("What is left out"))
        foot = self.foot = DialogFoot(theme, self, self.tr("Choose where…"))
        why = self.tr(
            "A plan file for those who take part: the pages as they are now. What they do in it can be merged back."
        )
        column = headed(self, theme, self.tr("Share a copy"), why)
        column.addWidget(self.without)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(foot)
        self.resize(theme.px(560), theme.px(450))
        self._show()
        (self.without if count else foot.accept).setFocus()

    @property
    def with_ballots(self) -> bool:
        """Whether ballots go along."""
        return not self.without.isChecked()

    def _show(self) -> None:
        caption = Line(self.tr("The copy goes without"), sort=Sort.CAPTION)
        self.ledger.show_lines([caption, *left_out_lines(self._missing, with_ballots=self.with_ballots)])


class SharedDialog(QDialog):
    """What the copy that was written goes without. `accepted`: show its folder."""

    def __init__(self, theme: Theme, name: str, missing: LeftOut, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shared copy"))
        self.ledger = Ledger(theme, self.tr("What was left out"))
        self.ledger.show_lines([Line(self.tr("Left out"), sort=Sort.CAPTION), *left_out_lines(missing)])
        self.foot = DialogFoot(theme, self, self.tr("Show the folder"), leave=self.tr("Close"))
        why = self.tr("It can be sent out now. The plan that is open is the original still.")
        column = headed(self, theme, self.tr("“{name}” is written").format(name=apart(name)), why)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(self.foot)
        self.resize(theme.px(560), theme.px(360))
        self.foot.accept.setFocus()


def left_out_lines(missing: LeftOut, *, with_ballots: bool = False) -> list[Line]:
    """A line each for history, checkpoints, private notes and private rows; what there is none of is said too."""
    history = translate("share", "The history: who did what, and what was deleted")
    lines = [
        _line(history, steps_word(missing.steps), "history"),
        _line(translate("share", "Checkpoints"), _count(missing.checkpoints), "bookmark"),
        _line(translate("share", "Private notes"), _count(missing.notes), "lock"),
    ]
    words = {"ballot": translate("share", "Ballots"), "vote": translate("share", "Votes on them")}
    for table, count in sorted(missing.rows.items()):
        if not (with_ballots and table in BALLOTS):
            lines.append(_line(words.get(table) or noun(table), _count(count), "lock"))
    return lines


def _line(words: str, fact: str, icon: str) -> Line:
    return Line(words, sort=Sort.NOTE, fact=fact, icon=icon)


def _count(count: int) -> str:
    return written(count) if count else translate("share", "none")
