"""File ▸ Restore a backup…: what each backup holds. Restoring makes a new file beside the old one."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from charthouse.document.backups import Backup
from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.moments import day_word, moment_word
from charthouse.ui.numbers import written
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented
from charthouse.ui.widgets.notices import EmptyState
from charthouse.ui.worker import Worker, end_work

if TYPE_CHECKING:
    from charthouse.document.restoring import Held


class BackupsDialog(QDialog):
    """`chosen(Backup)`: make a plan of this one. What backups hold is read beside the window, the newest first."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, backups: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._backups = theme, {str(one.path): one for one in backups}
        self._held: dict[str, Held | str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.ledger = Ledger(theme, self.tr("Backups"))
        self.foot = DialogFoot(theme, self, self.tr("Restore as a new file"))
        self._lay_out()
        self.ledger.moved.connect(self._allow)
        self.ledger.pressed_line.connect(self.accept)
        self.accepted.connect(self._choose)
        self._show()
        worker = Worker(self._read, self)
        worker.progress.connect(self._show)
        worker.finished.connect(self._show)
        self.finished.connect(lambda: end_work(self))
        worker.start()

    def _read(self) -> Generator[float, None, None]:
        """On the worker: what each holds."""
        from charthouse.document.restoring import held

        for count, key in enumerate(self._backups):
            try:
                self._held[key] = held(Path(key))
            except Refused as refusal:
                self._held[key] = in_words(refusal)
            yield (count + 1) / len(self._backups)

    def _show(self) -> None:
        plans = {one.plan for one in self._backups.values()}
        lines: list[Line] = []
        for plan in sorted(plans, key=lambda plan: max(one.at for one in self._backups.values() if one.plan == plan),
                           reverse=True):  # fmt: skip
            lines += self._of_plan([one for one in self._backups.values() if one.plan == plan], named=len(plans) > 1)
        self.ledger.show_lines(lines)

    def _of_plan(self, backups: Sequence[Backup], *, named: bool) -> list[Line]:
        lines: list[Line] = []
        if named:
            count = self.tr("{count} backups").format(count=written(len(backups)))
            lines.append(Line(self._title(backups), sort=Sort.CAPTION, fact=count))
        day = None
        for backup in backups:
            local = backup.at.astimezone()
            if local.date() != day:
                day = local.date()
                lines.append(Line(day_word(day), sort=Sort.SUB))
            lines.append(self._line(backup, local))
        return lines

    def _line(self, backup: Backup, local: datetime) -> Line:
        held = self._held.get(str(backup.path))
        tag = self.tr("Before an update") if backup.migrated else ""
        size = QLocale().formattedDataSize(backup.size, 0)
        lead = local.strftime("%H:%M")
        if held is None:
            return Line(self.tr("Reading…"), str(backup.path), lead=lead, fact=size, tag=tag, icon="history")
        if isinstance(held, str):
            return Line(held, sort=Sort.NOTE, lead=lead, fact=size, tag=tag, warns=True)
        last = self.tr("Last step: {step} ({person}, {when})").format(
            step=in_words(held.step), person=apart(held.person), when=moment_word(held.at)
        )
        below = "\n".join(part for part in (_counts(held), last if held.step else "") if part)
        title = held.title or self.tr("Plan without a title")
        return Line(title, str(backup.path), lead=lead, fact=size, tag=tag, below=below, icon="history")

    def _title(self, backups: Sequence[Backup]) -> str:
        known = (self._held.get(str(one.path)) for one in backups)
        titles = (one.title for one in known if one is not None and not isinstance(one, str))
        return next(titles, "") or self.tr("A plan")

    def _allow(self) -> None:
        self.foot.accept.setEnabled(self.ledger.current is not None)

    def _choose(self) -> None:
        line = self.ledger.current
        if line is not None:
            self.chosen.emit(self._backups[line.id])

    def _lay_out(self) -> None:
        px = self._theme.px
        why = self.tr("The plan as it is now stays as it is: what is restored is a new file beside it.")
        column = headed(self, self._theme, self.tr("Restore a backup"), why)
        if self._backups:
            column.addLayout(outdented(self._theme, self.ledger), 1)
        else:
            self.ledger.setParent(self)  # it goes with the window, in no layout
            self.ledger.hide()
            nothing = self.tr("No backups yet"), self.tr("One is made when a plan is changed, and every 30 minutes.")
            column.addWidget(EmptyState(self._theme, icon="history", title=nothing[0], why=nothing[1]), 1)
        column.addLayout(self.foot)
        self.foot.accept.setEnabled(bool(self._backups))
        self.resize(px(720), px(600))
        self.ledger.setFocus()


def _counts(held: Held) -> str:
    titles = {spec.name: spec.title for spec in all_pages()}
    return ", ".join(f"{titles.get(page, page)} {written(count)}" for page, count in held.counts)
