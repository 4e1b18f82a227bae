"""The export dialog (Ctrl+E, Ctrl+P): the Handout page's choices from any other page. Enter exports, or prints."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from charthouse.ui.dialogs import Dialogs
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.panel import ExportPanel
from charthouse.ui.export.work import Writing
from charthouse.ui.printing.job import Printing
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import Label

_WIDTH, _HEIGHT = 1000, 700
_ROOM = 0.94  # of the screen, which the frame of the window shares


class ExportDialog(QDialog):
    """Goes away once the files are written, unless the writers have something to say about them.

    With `printing` it is the button Print that Enter presses.
    """

    def __init__(
        self,
        theme: Theme,
        exporter: Exporter,
        dialogs: Dialogs,
        tell: Callable[[Writing | Printing], None],
        parent: QWidget,
        *,
        printing: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export and print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._exporter, self._tell = exporter, tell
        title = Label(theme, self.tr("Export and print"), size=20, weight=600)
        title.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(8))
        self.panel = ExportPanel(theme, exporter, dialogs, leaves=True)
        self.panel.left.connect(self.reject)
        self.panel.written.connect(self._finish)
        self.panel.told.connect(self._say)
        self.panel.show_plan()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.panel, 1)
        room = parent.window().size().boundedTo(self.screen().availableSize() * _ROOM)
        self.resize(QSize(theme.px(_WIDTH), theme.px(_HEIGHT)).boundedTo(room))
        self.panel.start(printing=printing)

    def reject(self) -> None:
        """Leave; what is being written is cancelled first."""
        if self._exporter.running:
            self._exporter.cancel()
        else:
            super().reject()

    def _say(self, sentence: str) -> None:
        self.panel.note.say(sentence)

    def _finish(self, writing: Writing | Printing) -> None:
        self._tell(writing)
        if not writing.notes:
            self.accept()
