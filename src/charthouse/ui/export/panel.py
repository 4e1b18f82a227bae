"""An export from the choices to the files: form, preview, note and foot tied to the plan's `Exporter`.

The Handout page and the export dialog are this panel in two places.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.facts import page_facts
from charthouse.ui.export.foot import ExportFoot
from charthouse.ui.export.form import ExportForm, Proposal
from charthouse.ui.export.names import handout_name, workbook_name
from charthouse.ui.export.preview.making import Laid
from charthouse.ui.export.preview.pane import PreviewPane
from charthouse.ui.export.preview.source import Preview
from charthouse.ui.export.work import Writing
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.printing.dialog import Job, copies_of, is_grey, sheets_of
from charthouse.ui.printing.job import Printing
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.notices import InlineNote

_OPTIONS = 404  # pixels of width that the choices have
_PREVIEW_FROM = 240  # and what the preview needs


class ExportPanel(QWidget):
    """`written(Writing | Printing)` when its own work is done, `told(str)` when it failed or was cancelled, `left` on
    Cancel while nothing is being written."""

    written = Signal(object)
    told = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, exporter: Exporter, dialogs: Dialogs, *, leaves: bool) -> None:
        super().__init__()
        self._theme, self._exporter, self._dialogs = theme, exporter, dialogs
        self._mine = self._printing = self._print_when_ready = self._filled = False
        self.note = InlineNote(theme, icon="circle-alert")
        self.form = ExportForm(theme, exporter, dialogs)
        self.preview = Preview(exporter)
        self.pane = PreviewPane(theme, self.preview)
        self.foot = ExportFoot(theme, leaves=leaves)
        self._lay_out()
        self._connect()

    def show_plan(self) -> None:
        """Read what there is to print; the first time with the choices of last time."""
        exporter = self._exporter
        self.form.show_plan(exporter.plan())
        self.form.show_facts(page_facts(exporter.contents()))
        title, day = exporter.title(), exporter.today
        self.form.propose(Proposal(str(exporter.folder), handout_name(title, day), workbook_name(title, day)))
        self.preview.outdate()
        if self._filled:
            self._show_preview()
        else:
            self._filled = True
            self.form.show_wishes(exporter.wishes)
            self._show_running()

    def start(self, *, printing: bool = False) -> None:
        """Put the focus on a button, so that Enter exports, or prints."""
        if self._exporter.running:
            self.foot.bar.setFocus()
        else:
            self.foot.offer(printing=printing)

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
            self._note(in_words(problem))

    def print(self) -> None:
        """Ask for a printer and print what the preview shows, as soon as it is made."""
        if self._exporter.running or self.form.wanted is None:
            return
        self._note(self.preview.trouble)
        laid = self.preview.ready
        self._print_when_ready = laid is None and not self.preview.trouble
        if laid is None:
            self.preview.ask(self.form.wanted)
            return
        self._exporter.remember(self.form.wishes)
        job = Job(self._exporter.title(), len(laid.sizes), laid.sizes[0], min(self.pane.sheet, len(laid.sizes) - 1))
        printer = self._dialogs.choose_printer(self, job)
        if printer is not None:
            grey, copies = is_grey(printer), copies_of(printer)
            self._mine = self._printing = True
            self._exporter.print(Printing(printer, laid.pdf, sheets_of(printer, job), grey, copies))

    def _go_on_printing(self, laid: Laid) -> None:
        if self._print_when_ready and laid.whole:
            self.print()

    def _cannot_print(self, why: str) -> None:
        if self._print_when_ready:
            self._print_when_ready = False
            self._note(why)

    def ask_for_brand(self) -> None:
        """Ask for the organisation's logo and colour."""
        from charthouse.ui.export.branding import BrandingDialog

        BrandingDialog(self._theme, self._exporter, self._dialogs, self.window()).open()

    def _may_replace(self, files: list[Path]) -> bool:
        if not files:
            return True
        if len(files) == 1:
            sentence = self.tr("“{name}” is in that folder already. Replacing it loses what it holds now.")
        else:
            sentence = self.tr(
                "“{name}” and “{other}” are in that folder already. Replacing them loses what they hold."
            )
        names = {"name": apart(files[0].name), "other": apart(files[-1].name)}
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
        self.foot.print.connect(self.print)
        self.foot.cancel.connect(self._cancel)
        self.form.handout.branding.connect(self.ask_for_brand)
        self.form.handout.pages.looked_at.connect(self.pane.look_at_page)
        self.preview.laid.connect(self._go_on_printing)
        self.preview.failed.connect(self._cannot_print)
        exporter.changed.connect(self._follow_brand)
        self._theme.changed.connect(self._restyle)

    def _cancel(self) -> None:
        if self._exporter.running:
            self._exporter.cancel()
        else:
            self.left.emit()

    def _finish(self, writing: Writing | Printing) -> None:
        if self._ended():
            self._note(" ".join(map(in_words, writing.notes)))
            self.written.emit(writing)

    def _fail(self, why: str, writing: Writing | Printing) -> None:
        if self._ended():
            sentence = " ".join((why, *self._kept(writing)))
            self._note(sentence)
            self.told.emit(sentence)

    def _stop(self, writing: Writing | Printing) -> None:
        if self._ended():
            printing = isinstance(writing, Printing)
            word = self.tr("Printing cancelled.") if printing else self.tr("Export cancelled.")
            self.told.emit(" ".join((word, *self._kept(writing))))

    def _note(self, sentence: str) -> None:
        self.note.say(sentence)

    def _kept(self, writing: Writing | Printing) -> list[str]:
        """The files that are whole and stay."""
        return [self.tr("“{name}” was written before.").format(name=apart(path.name)) for path in writing.files]

    def _ended(self) -> bool:
        """Show the form again; whether it was this panel that asked."""
        focused = self.foot.isAncestorOf(QApplication.focusWidget() or self)
        mine, self._mine = self._mine, False
        printed, self._printing = self._printing, False
        self._show_running()
        if mine and focused:
            self.start(printing=printed)
        return mine

    def _show_running(self) -> None:
        running = self._exporter.running
        self.foot.show_running(running=running, printing=self._printing)
        self.form.setEnabled(not running)
        if running and self._mine:
            self.foot.bar.setFocus()  # not Cancel: a second Enter must not cancel what the first one began
        self._show_summary()

    def _show_summary(self) -> None:
        summary, ready = self.form.summary
        self.foot.show_summary(summary, ready=ready, printable=self.form.wanted is not None)
        self._show_preview()

    def _follow_brand(self, tables: frozenset[str]) -> None:
        if "branding" in tables and self.isVisible():
            self.preview.outdate()

    def _show_preview(self) -> None:
        """Have it made, while somebody can see it."""
        if not self.isVisible() or not self._filled:
            return
        card, wanted = self.form.handout, self.form.wanted
        self.preview.ask(wanted)
        if wanted is None:
            some = card.head.isEnabled()
            self.pane.show_words(
                self.tr("Tick a page of the handout to see it here.") if some else self.tr("Nothing to print yet.")
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_preview()

    def _lay_out(self) -> None:
        self._halves = QHBoxLayout()
        self._options = FittingScroll(self.form)
        self._halves.addWidget(self._options, alignment=Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self.pane, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._halves, 1)
        self._column.addWidget(self.note)
        self._column.addWidget(self.foot)
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
        """The preview takes what the choices leave; where that is too little, the choices take all."""
        px = self._theme.px
        wide = self.width() - 2 * px(24) >= px(_OPTIONS + 16 + _PREVIEW_FROM)
        self.pane.setVisible(wide)
        if wide:
            self._options.setFixedWidth(px(_OPTIONS))
        else:
            self._options.setMinimumWidth(0)
            self._options.setMaximumWidth(px(2 * _OPTIONS))
        self._column.setContentsMargins(px(24) - RING, px(4), px(24) - RING, px(20) - RING)
        self._column.setSpacing(px(12))
        self._halves.setSpacing(px(16) - RING)
        self._halves.setContentsMargins(margins(self, 0, 0, RING, 0))
