"""A line that takes a date: typed as people write it, or today's by the key that spreadsheets have for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from charthouse.ui.dates import plain_day
from charthouse.ui.widgets.fields import LineField


class DayField(LineField):
    """Ctrl+; writes today's date in place of what is there; Enter or leaving hands it on as if typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Semicolon and not self.isReadOnly():
            self.selectAll()
            self.insert(plain_day(date.today()))
        else:
            super().keyPressEvent(event)
