"""The foot of an export: what will be written, and the buttons; while something is, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.ui.export.progress_bar import ProgressBar
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.label import Label


class ExportFoot(QWidget):
    """`export`, `print` and `cancel` are pressed buttons. With `leaves`, Cancel is there before the writing too."""

    export = Signal()
    print = Signal()
    cancel = Signal()

    def __init__(self, theme: Theme, *, leaves: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._leaves, self._running, self._summary = theme, leaves, False, ""
        self._words = Label(theme, role="text2")
        self.bar = ProgressBar(theme, self.tr("Export"))
        self.cancel_button = Button(theme, self.tr("Cancel"), height=40)
        self.export_button = Button(
            theme, self.tr("Export"), kind=Kind.PRIMARY, icon="download", shortcut=self.tr("Enter"), height=40
        )
        self.print_button = Button(theme, self.tr("Print…"), icon="printer", height=40)
        for button in (self.cancel_button, self.print_button):
            button.setAutoDefault(False)
        self.export_button.setDefault(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self.bar, 1, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.cancel_button)
        self._row.addWidget(self.print_button)
        self._row.addWidget(self.export_button)
        self.cancel_button.clicked.connect(self.cancel)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_running(running=False)

    @property
    def text(self) -> str:
        """What it says beside the buttons."""
        return self._words.text()

    def offer(self, *, printing: bool) -> None:
        """Let Enter press this button: Print, else Export."""
        for button, offered in ((self.print_button, printing), (self.export_button, not printing)):
            button.setDefault(offered)
            button.set_shortcut(self.tr("Enter") if offered else "")
            if offered:
                button.show_ring()

    def show_summary(self, summary: str, *, ready: bool, printable: bool) -> None:
        """Say what will be written; where that is nothing, why the button is off. `printable`: there is a handout."""
        self._summary = summary
        self.print_button.setEnabled(printable and not self._running)
        self.export_button.setEnabled(ready and not self._running)
        self.export_button.setToolTip("" if ready else summary)
        if not self._running:
            self._words.setText(summary)

    def show_running(self, *, running: bool, printing: bool = False) -> None:
        """Show the bar and Cancel, or the summary and the buttons."""
        self._running = running
        self.bar.show_part(0)
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running or self._leaves)
        for button in (self.export_button, self.print_button):
            button.setVisible(not running)
        doing = self.tr("Printing…") if printing else self.tr("Writing…")
        self._words.setText(doing if running else self._summary)

    def _restyle(self) -> None:
        self._row.setContentsMargins(margins(self, RING, 0, 0, 0))  # the words have no ring to leave room for
        self._row.setSpacing(self._theme.px(12) - RING)
