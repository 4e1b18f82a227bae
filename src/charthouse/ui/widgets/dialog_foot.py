"""The foot of a dialog: Cancel, and the primary button that Enter presses."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind


class DialogFoot(QHBoxLayout):
    """Right-aligned; `accept` is there to be switched off while something is missing."""

    def __init__(self, theme: Theme, dialog: QDialog, word: str) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, -RING, 0)
        cancel = Button(theme, dialog.tr("Cancel"), height=34)
        self.accept = Button(theme, word, kind=Kind.PRIMARY, height=34)
        self.accept.setDefault(True)
        cancel.clicked.connect(dialog.reject)
        self.accept.clicked.connect(dialog.accept)
        self.addStretch(1)
        self.addWidget(cancel)
        self.addWidget(self.accept)
