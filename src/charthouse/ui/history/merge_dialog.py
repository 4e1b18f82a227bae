"""The dry run of a merge, and the choices: nothing is written before Merge is pressed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from charthouse.document.journal.step import Value
from charthouse.document.merge_work import Verdict, Verdicts
from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.merging import MergeReport
from charthouse.domain.text import apart
from charthouse.ui.history.merge_lines import OURS, Ours, fresh, headline, item_id, kept_id, report_lines
from charthouse.ui.pages.history.lines import cell_id
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, LinkButton
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.ledger.view import Ledger, outdented

Cell = tuple[str, str, str]  # table, row, field


class MergeDialog(QDialog):
    """`accepted`: merge with `choices` and `verdicts`. `open_instead`: the file was meant to be opened.

    `ours` says by cell which of the values this plan shows at present.
    """

    open_instead = Signal()

    def __init__(self, theme: Theme, report: MergeReport, ours: Ours, parent: QWidget) -> None:
        super().__init__(parent)
        self._report, self._ours = report, ours
        self._conflicts = {cell_id(one): one for one in fresh(report)}
        self._picked: dict[str, int | None] = dict.fromkeys(self._conflicts)
        self._verdicts: dict[str, Verdict | None] = {kept_id(row): None for row in report.kept}
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

    @property
    def verdicts(self) -> Verdicts:
        """What becomes of rows that one deleted and another worked on, where that was decided."""
        given = ((row, self._verdicts[kept_id(row)]) for row in self._report.kept)
        return {(row.table, row.row): verdict for row, verdict in given if verdict is not None}

    def pick(self, identity: str) -> None:
        """Choose a line: a value of a cell, all of an item, what becomes of a row, or to decide later."""
        key, _, what = identity.rpartition(":")
        if what == "show":
            return
        if key in self._picked:
            self._picked[key] = int(what) if what.isdigit() else None
        elif key in self._verdicts:
            self._verdicts[key] = next((one for one in Verdict if one == what), None)
        else:
            of_item = [one for one in self._conflicts.values() if item_id(one) == key]
            self._pick_each(of_item, ours=what == OURS)
        self._show()

    def _pick_all(self, *, ours: bool) -> None:
        self._pick_each(self._conflicts.values(), ours=ours)
        self._show()

    def _pick_each(self, conflicts: Iterable[Conflict], *, ours: bool) -> None:
        for conflict in conflicts:
            self._picked[cell_id(conflict)] = self._side(conflict, ours=ours)

    def _side(self, conflict: Conflict, *, ours: bool) -> int | None:
        """Our value of a cell, or the first that is not; None where it cannot be chosen."""
        mine = self._ours.get((conflict.table, conflict.row, conflict.field))
        free = [at for at, said in enumerate(conflict.said) if not said.refused and (at == mine) is ours]
        return free[0] if free else None

    def _pick_none(self) -> None:
        self._picked = dict.fromkeys(self._conflicts)
        self._verdicts = dict.fromkeys(self._verdicts)
        self._show()

    def _show(self) -> None:
        self.ledger.show_lines(report_lines(self._report, self._picked, self._verdicts, self._ours))

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
        for button in (self.mine, self.theirs, self.later):
            button.setVisible(bool(self._conflicts) or (button is self.later and bool(self._verdicts)))
            button.setAutoDefault(False)
            every.addWidget(button)
        every.addStretch(1)
        hang(every, RING + px(10))
        self.instead.setAutoDefault(False)
        self.foot.insertWidget(0, self.instead)
        hang(self.foot, RING + px(10))
        title = self.tr("Merge “{name}”").format(name=apart(self._report.source))
        column = headed(self, theme, title, headline(self._report))
        column.addLayout(every)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(self.foot)
        self.foot.accept.setEnabled(not self._report.nothing_new)
        self.resize(px(760), px(600 if self._report.conflicts or self._report.kept else 360))
        (self.ledger if self._conflicts or self._verdicts else self.foot.accept).setFocus()
