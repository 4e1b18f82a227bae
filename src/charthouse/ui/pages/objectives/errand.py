"""What R, D and W do: into a field of the details, and back to the row with Enter or Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from charthouse.ui.widgets.fields import ChoiceField, LineField

if TYPE_CHECKING:
    from charthouse.ui.pages.objectives.details import TreeDetails
    from charthouse.ui.pages.objectives.page import ObjectivesPage


class FieldErrand(QObject):
    """Remembers that a letter led away from the tree; whoever came to the field by himself stays there."""

    def __init__(self, page: ObjectivesPage, details: TreeDetails) -> None:
        super().__init__(page)
        self._page, self._details = page, details
        self._at: QWidget | None = None
        self._known: set[QWidget] = set()

    def choose_owner(self) -> None:
        """Open the list of owners in the details."""
        if self._page.view.current() is not None:
            owner = self._details.form.owner
            self._go_to(owner)
            owner.showPopup()

    def type_in(self, field: str) -> None:
        """Go to the due date or the weight in the details."""
        line = self._details.form.field(field)
        if self._page.view.current() is not None and line is not None:
            self._go_to(line)
            line.selectAll()

    def _go_to(self, field: LineField | ChoiceField) -> None:
        self._page.commands.writing.end()
        self._page.services.show_details()
        self._follow(field)

    def _follow(self, field: LineField | ChoiceField) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if field not in self._known:
            self._known.add(field)
            field.installEventFilter(self)
            if isinstance(field, ChoiceField):
                field.closed.connect(self._leave_list)
        self._at = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._at:
            return False
        if isinstance(event, QFocusEvent) and event.lostFocus() and isinstance(watched, LineField):
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._at = None
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, LineField):
            return self._end_by(event, watched)
        return False

    def _end_by(self, event: QKeyEvent, line: LineField) -> bool:
        """Enter keeps, Escape takes back; both lead to the row, unless what was typed is refused."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            line.commit()
        elif event.key() == Qt.Key.Key_Escape:
            line.take_back()
        else:
            return False
        if not line.property("bad"):
            self._come_back()
        return True

    def _leave_list(self) -> None:
        """Somebody new is named first."""
        name = self._details.form.new_person
        if self._at is not None and name.isVisible():
            self._follow(name)
        elif self._at is not None:
            self._come_back()

    def _come_back(self) -> None:
        self._at = None
        self._page.view.setFocus()
