"""The head and the foot of a dialog: what it is about; Cancel, and the primary button that Enter presses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button, Kind
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.label import Label


class DialogFoot(QHBoxLayout):
    """Right-aligned; `accept` is there to be switched off while something is missing. `leave`: the word for Cancel."""

    def __init__(self, theme: Theme, dialog: QDialog, word: str, leave: str = "") -> None:
        super().__init__()
        cancel = Button(theme, leave or QCoreApplication.translate("DialogFoot", "Cancel"), height=34)
        self.accept = Button(theme, word, kind=Kind.PRIMARY, height=34)
        self.accept.setDefault(True)
        cancel.clicked.connect(dialog.reject)
        self.accept.clicked.connect(dialog.accept)
        self.addStretch(1)
        self.addWidget(cancel)
        self.addWidget(self.accept)
        hang(self, end=RING)


def alone(button: Button) -> QHBoxLayout:
    """The foot of a dialog that has but one button, in line with what is above it."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    hang(row, end=RING)
    return row


def headed(dialog: QDialog, theme: Theme, title: str, why: str) -> QVBoxLayout:
    """The column of `dialog`, which begins with its title and what is to be known."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
    column.setSpacing(theme.px(10))
    column.addWidget(Label(theme, title, size=20, weight=600, wrap=True))
    column.addWidget(Label(theme, why, role="text2", wrap=True))
    return column
