"""Where the focus was before something floated over it, and the way back: also when that was an editor, gone since."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusMemory:
    """`keep` when something opens, `give_back` when it closes."""

    def __init__(self, inside: QWidget) -> None:
        self._inside = inside
        self._trail: list[QWidget] = []

    def keep(self) -> None:
        """Remember the widget with the focus and those it stands in, unless it is inside what opens."""
        focus = QApplication.focusWidget()
        if focus is None or focus is self._inside or self._inside.isAncestorOf(focus):
            return
        self._trail = []
        while focus is not None and not focus.isWindow():
            self._trail.append(focus)
            focus = focus.parentWidget()

    def give_back(self) -> bool:
        """Focus the innermost of them that still takes it; False where none does."""
        trail, self._trail = self._trail, []
        for widget in trail:
            if isValid(widget) and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus(Qt.FocusReason.PopupFocusReason)
                return True
        return False

    def forget(self) -> None:
        """The place is of no use any more."""
        self._trail = []
