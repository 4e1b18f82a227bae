"""What a page says while it has nothing to show: why, and a button that does the next thing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.notices import EmptyState


class Missing(NamedTuple):
    """What a page lacks: in words, and the words of the button that leads on."""

    title: str
    why: str
    button: str
    example: str = ""


class FirstStep(QWidget):
    """`ground`: what the page builds on is missing (it is written on another page). `own`: only the page's own is.

    `has_ground` tells which of the two is shown.
    """

    def __init__(self, theme: Theme, *, icon: str, ground: Missing, own: Missing) -> None:
        super().__init__()
        self.has_ground = self._still = False
        self._words = (ground, own)
        self._states = [
            EmptyState(theme, icon=icon, title=one.title, why=one.why, example=one.example) for one in self._words
        ]
        self.button = Button(theme, "", kind=Kind.PRIMARY)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for state in self._states:
            state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            column.addWidget(state)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_reason(has_ground=False)

    def hold_still(self) -> None:
        """Nobody takes the step here: say only that there is nothing."""
        self._still = True
        self.button.hide()
        self._states[True].leave_out_advice()
        self.show_reason(has_ground=self.has_ground)

    def show_reason(self, *, has_ground: bool) -> None:
        """Say what is missing."""
        self.has_ground = has_ground
        for at, state in enumerate(self._states):
            state.setVisible(at == (has_ground or self._still))
        self.button.setText(self._words[has_ground].button)
        self.button.setAccessibleName(self.button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Qt's buttons take Enter in dialogs only
            self.button.click()
        else:
            super().keyPressEvent(event)


def tr(text: str) -> str:
    """What a page lacks, in the person's language."""
    return QCoreApplication.translate("NothingYet", text)
