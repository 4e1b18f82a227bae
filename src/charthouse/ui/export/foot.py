"""The foot of an export: what will be written, and the button; while it is written, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.ui.export.progress_bar import ProgressBar
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.label import Label


class ExportFoot(QWidget):
    """`export` and `cancel` are pressed buttons. With `leaves`, Cancel is there also before anything is written."""

    export = Signal()
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
        self.cancel_button.setAutoDefault(False)
        self.export_button.setDefault(True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self.bar, 1, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.cancel_button)
        self._row.addWidget(self.export_button)
        self.cancel_button.clicked.connect(self.cancel)
        self.export_button.clicked.connect(self.export)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_running(running=False)

    @property
    def text(self) -> str:
        """What it says beside the buttons."""
        return self._words.text()

    def show_summary(self, summary: str, *, ready: bool) -> None:
        """Say what will be written; where that is nothing, why the button is off."""
        self._summary = summary
        self.export_button.setEnabled(ready and not self._running)
        self.export_button.setToolTip("" if ready else summary)
        if not self._running:
            self._words.setText(summary)

    def show_running(self, *, running: bool) -> None:
        """Show the bar and Cancel, or the summary and Export."""
        self._running = running
        self.bar.show_part(0)
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running or self._leaves)
        self.export_button.setVisible(not running)
        self._words.setText(self.tr("Writing…") if running else self._summary)

    def _restyle(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(12) - RING)
