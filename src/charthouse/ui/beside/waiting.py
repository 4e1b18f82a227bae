"""Long work beside the window, shown once it lasts: what is going on, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import alone
from charthouse.ui.widgets.label import Label

_AFTER, _BEAT = 500, 400  # milliseconds until it is shown; between two signs of life


class Waiting(QDialog):
    """Shown after half a second, gone with `done`. `rejected`: the person does not want to wait.

    One that `stays` is shown at once and keeps the window from being worked in until it is told `done`; `leaving`:
    the person wants the work to stop.
    """

    leaving = Signal()

    def __init__(self, theme: Theme, sentence: str, parent: QWidget, *, stays: bool = False) -> None:
        super().__init__(parent)
        self._stays = stays
        self.setWindowTitle(sentence)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._sentence, self._beats = sentence, 0
        self._words = Label(theme, sentence, weight=500, wrap=True)
        leave = self._leave = Button(theme, self.tr("Cancel"), height=34)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(self._words)
        column.addStretch(1)
        column.addLayout(alone(leave))
        self.resize(theme.px(420), theme.px(130))
        self._start = QTimer(self, singleShot=True, interval=_AFTER)
        self._start.timeout.connect(self.show)
        self._pulse = QTimer(self, interval=_BEAT)
        self._pulse.timeout.connect(self._beat)
        if stays:
            self.show()
        else:
            self._start.start()
        self._pulse.start()

    def reject(self) -> None:
        """Leave, or where that takes a moment, ask for it."""
        if not self._stays:
            super().reject()
        elif self._leave.isEnabled():
            self._leave.setEnabled(False)
            self.leaving.emit()

    def done(self, result: int) -> None:
        """The work is over, or nobody waits for it any more."""
        self._start.stop()
        self._pulse.stop()
        super().done(result)
        self.deleteLater()

    def _beat(self) -> None:
        self._beats = (self._beats + 1) % 4
        self._words.setText(f"{self._sentence} {'·' * self._beats}")
