"""An export from the choices to the files: form, note and foot tied to the plan's `Exporter`.

The Handout page and the export dialog are this panel in two places.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from charthouse.domain.errors import Refused
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.facts import page_facts
from charthouse.ui.export.foot import ExportFoot
from charthouse.ui.export.form import ExportForm, Proposal
from charthouse.ui.export.names import handout_name, workbook_name
from charthouse.ui.export.work import Writing
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.notices import InlineNote

WIDEST = 960


class ExportPanel(QWidget):
    """`written(Writing)` when its own export is done, `told(str)` when it failed or was cancelled, `left` on Cancel
    while nothing is being written, `noted` after each note."""

    written = Signal(object)
    told = Signal(str)
    left = Signal()
    noted = Signal()

    def __init__(self, theme: Theme, exporter: Exporter, dialogs: Dialogs, *, leaves: bool) -> None:
        super().__init__()
        self._theme, self._exporter, self._dialogs = theme, exporter, dialogs
        self._mine = False
        self.note = InlineNote(theme, icon="circle-alert")
        self.form = ExportForm(theme, dialogs)
        self.foot = ExportFoot(theme, leaves=leaves)
        self._lay_out()
        self._connect()
        self.form.show_wishes(exporter.wishes)
        self.show_plan()
        self._show_running()

    def show_plan(self) -> None:
        """Read again what there is to print."""
        exporter = self._exporter
        self.form.show_facts(page_facts(exporter.contents()))
        title, day = exporter.title(), exporter.today
        self.form.propose(Proposal(str(exporter.folder), handout_name(title, day), workbook_name(title, day)))

    def start(self) -> None:
        """Put the focus on the button, so that Enter exports."""
        if self._exporter.running:
            self.foot.bar.setFocus()
        else:
            self.foot.export_button.show_ring()

    def export(self) -> None:
        """Write the files, if nothing stands in the way."""
        if self._exporter.running or not self.form.summary[1]:
            return
        self._note("")
        try:
            order = self.form.order
            if not self._may_replace(self._exporter.replaces(order)):
                return
            self._exporter.remember(self.form.wishes)
            self._mine = True
            self._exporter.start(order)
        except (Refused, OSError) as problem:
            self._mine = False
            self._note(str(problem))

    def _may_replace(self, files: list[Path]) -> bool:
        if not files:
            return True
        if len(files) == 1:
            sentence = self.tr("“{name}” is in that folder already. Replacing it loses what it holds now.")
        else:
            sentence = self.tr(
                "“{name}” and “{other}” are in that folder already. Replacing them loses what they hold."
            )
        names = {"name": files[0].name, "other": files[-1].name}
        return self._dialogs.confirm(self, sentence.format(**names), self.tr("Replace"))

    def _connect(self) -> None:
        exporter = self._exporter
        exporter.started.connect(self._show_running)
        exporter.progress.connect(self.foot.bar.show_part)
        exporter.finished.connect(self._finish)
        exporter.failed.connect(self._fail)
        exporter.cancelled.connect(self._stop)
        self.form.changed.connect(self._show_summary)
        self.form.entered.connect(self.export)
        self.foot.export.connect(self.export)
        self.foot.cancel.connect(self._cancel)
        self._theme.changed.connect(self._restyle)

    def _cancel(self) -> None:
        if self._exporter.running:
            self._exporter.cancel()
        else:
            self.left.emit()

    def _finish(self, writing: Writing) -> None:
        if self._ended():
            self._note(" ".join(writing.notes))
            self.written.emit(writing)

    def _fail(self, why: str, writing: Writing) -> None:
        if self._ended():
            sentence = " ".join((why, *self._kept(writing)))
            self._note(sentence)
            self.told.emit(sentence)

    def _stop(self, writing: Writing) -> None:
        if self._ended():
            self.told.emit(" ".join((self.tr("Export cancelled."), *self._kept(writing))))

    def _note(self, sentence: str) -> None:
        self.note.say(sentence)
        self.noted.emit()

    def _kept(self, writing: Writing) -> list[str]:
        """The files that are whole and stay."""
        return [self.tr("“{name}” was written before.").format(name=path.name) for path in writing.files]

    def _ended(self) -> bool:
        """Show the form again; whether it was this panel that asked."""
        focused = self.foot.isAncestorOf(QApplication.focusWidget() or self)
        mine, self._mine = self._mine, False
        self._show_running()
        if mine and focused:
            self.foot.export_button.show_ring()
        return mine

    def _show_running(self) -> None:
        running = self._exporter.running
        self.foot.show_running(running=running)
        self.form.setEnabled(not running)
        if running and self._mine:
            self.foot.bar.setFocus()  # not Cancel: a second Enter must not cancel what the first one began
        self._show_summary()

    def _show_summary(self) -> None:
        summary, ready = self.form.summary
        self.foot.show_summary(summary, ready=ready)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(FittingScroll(self.form))
        self._column.addWidget(self.note)
        self._column.addWidget(self.foot)
        self._column.addStretch(1)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._exporter.running:
            self._exporter.cancel()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        """The choices do not grow wider than they can be read."""
        px = self._theme.px
        spare = max(self.width() - 2 * px(24) - px(WIDEST), 0)
        self._column.setContentsMargins(px(24), px(8), px(24) - RING + spare, px(20) - RING)
        self._column.setSpacing(px(16))
