"""What the resources page says while there is nothing to allocate."""

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
        self.has_initiatives = False
        self._initiatives_first = EmptyState(
            theme,
            icon="coins",
            title=self.tr("Resources follow initiatives"),
            why=self.tr("Initiatives are what will be done, under each objective. They ask for money and people here."),
        )
        self._resources_next = EmptyState(
            theme,
            icon="coins",
            title=self.tr("No resources yet"),
            why=self.tr("Press Ins and choose money, people or technology. Every initiative gets a row in its table."),
            example=self.tr("For example: programme budget, envelope 520k a year"),
        )
        self.button = Button(theme, "", kind=Kind.PRIMARY)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._initiatives_first)
        column.addWidget(self._resources_next)
        for state in (self._initiatives_first, self._resources_next):
            state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_reason(has_initiatives=False)

    def show_reason(self, *, has_initiatives: bool) -> None:
        """Say what is missing."""
        self.has_initiatives = has_initiatives
        self._initiatives_first.setVisible(not has_initiatives)
        self._resources_next.setVisible(has_initiatives)
        self.button.setText(self.tr("Add a resource") if has_initiatives else self.tr("Go to the objectives"))
        self.button.setAccessibleName(self.button.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Qt's buttons take Enter in dialogs only
            self.button.click()
        else:
            super().keyPressEvent(event)
