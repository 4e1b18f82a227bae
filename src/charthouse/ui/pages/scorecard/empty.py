"""What the scorecard says while there is nothing to score."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.notices import EmptyState


class NothingYet(QWidget):
    """Why there is nothing, and a button that does the next thing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.has_objectives = False
        self._objectives_first = EmptyState(
            theme,
            icon="gauge",
            title=self.tr("Measures belong to objectives"),
            why=self.tr("Write down what the organisation wants first. Then a measure says how anyone will know."),
        )
        self._measures_next = EmptyState(
            theme,
            icon="gauge",
            title=self.tr("No measures yet"),
            why=self.tr("A measure tells whether an objective is reached. Press Ins, choose the objective, name it."),
            example=self.tr("For example: households within 5 km of a larder, in %"),
        )
        self.button = Button(theme, "", kind=Kind.PRIMARY)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._objectives_first)
        column.addWidget(self._measures_next)
        for state in (self._objectives_first, self._measures_next):
            state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_reason(has_objectives=False)

    def show_reason(self, *, has_objectives: bool) -> None:
        """Say what is missing."""
        self.has_objectives = has_objectives
        self._objectives_first.setVisible(not has_objectives)
        self._measures_next.setVisible(has_objectives)
        self.button.setText(self.tr("Add a measure") if has_objectives else self.tr("Go to the objectives"))
        self.button.setAccessibleName(self.button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Qt's buttons take Enter in dialogs only
            self.button.click()
        else:
            super().keyPressEvent(event)
