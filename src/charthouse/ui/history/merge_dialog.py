"""The dry run of a merge, and the choices: nothing is written before Merge is pressed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.journal.step import Value
from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.merging import MergeReport
from charthouse.ui.history.merge_lines import fresh, headline, report_lines
from charthouse.ui.pages.history.lines import cell_id
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, LinkButton
from charthouse.ui.widgets.dialog_foot import DialogFoot
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.ledger.view import Ledger, outdented

Cell = tuple[str, str, str]  # table, row, field


class MergeDialog(QDialog):
    """`accepted`: merge with `choices`. `open_instead`: the file was meant to be opened.

    `ours` says by cell which of the values this plan shows at present.
    """

    open_instead = Signal()

    def __init__(self, theme: Theme, report: MergeReport, ours: Mapping[Cell, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._report, self._ours = report, ours
        self._conflicts = {cell_id(one): one for one in fresh(report)}
        self._picked: dict[str, int | None] = dict.fromkeys(self._conflicts)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge a copy"))
        self.ledger = Ledger(theme, self.tr("What the merge would do"))
        self.mine = LinkButton(theme, self.tr("Ours for all"))
        self.theirs = LinkButton(theme, self.tr("Theirs for all"))
        self.later = LinkButton(theme, self.tr("Decide all later"))
        self.foot = DialogFoot(theme, self, self.tr("Merge"))
        self.instead = LinkButton(theme, self.tr("Open it instead"))
        self._lay_out(theme)
        self._connect()
        self._show()

    @property
    def choices(self) -> Mapping[Cell, Value]:
        """What was decided: by cell the value that shall stand."""
        found = {}
        for key, at in self._picked.items():
            if at is not None:
                conflict = self._conflicts[key]
                found[conflict.table, conflict.row, conflict.field] = conflict.said[at].value
        return found

    def pick(self, identity: str) -> None:
        """Choose a line: a value of a cell, or to decide later."""
        key, _, what = identity.rpartition(":")
        if key in self._picked and what != "show":
            self._picked[key] = int(what) if what.isdigit() else None
            self._show()

    def _pick_all(self, *, ours: bool) -> None:
        for key, conflict in self._conflicts.items():
            self._picked[key] = self._side(conflict, ours=ours)
        self._show()

    def _side(self, conflict: Conflict, *, ours: bool) -> int | None:
        """Our value of a cell, or the first that is not; None where it cannot be chosen."""
        mine = self._ours.get((conflict.table, conflict.row, conflict.field))
        free = [at for at, said in enumerate(conflict.said) if not said.refused and (at == mine) is ours]
        return free[0] if free else None

    def _pick_none(self) -> None:
        self._picked = dict.fromkeys(self._conflicts)
        self._show()

    def _show(self) -> None:
        self.ledger.show_lines(report_lines(self._report, self._picked))

    def _connect(self) -> None:
        self.ledger.pressed_line.connect(self.pick)
        self.mine.clicked.connect(lambda: self._pick_all(ours=True))
        self.theirs.clicked.connect(lambda: self._pick_all(ours=False))
        self.later.clicked.connect(self._pick_none)
        self.instead.clicked.connect(self.open_instead)
        self.instead.clicked.connect(self.reject)

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        every = QHBoxLayout()
        every.setContentsMargins(-RING - px(10), 0, 0, 0)
        for button in (self.mine, self.theirs, self.later):
            button.setVisible(bool(self._conflicts))
            button.setAutoDefault(False)
            every.addWidget(button)
        every.addStretch(1)
        self.instead.setAutoDefault(False)
        self.foot.insertWidget(0, self.instead)
        self.foot.setContentsMargins(-RING - px(10), 0, -RING, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(10))
        title = self.tr("Merge “{name}”").format(name=self._report.source)
        column.addWidget(Label(theme, title, size=20, weight=600, wrap=True))
        column.addWidget(Label(theme, headline(self._report), role="text2", wrap=True))
        column.addLayout(every)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(self.foot)
        self.foot.accept.setEnabled(not self._report.nothing_new)
        self.resize(px(760), px(600 if self._report.conflicts or self._report.kept else 360))
        (self.ledger if self._conflicts else self.foot.accept).setFocus()
