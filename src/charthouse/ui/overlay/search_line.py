"""The line of a floating panel: what moves in the list below it goes there, everything else is typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit, pressed

_PAGE = 8  # lines that PgDn goes on
_STEPS = {"Up": -1, "Down": 1, "PgUp": -_PAGE, "PgDown": _PAGE, "Ctrl+Home": -100_000, "Ctrl+End": 100_000}


class SearchLine(LineEdit):
    """A bare line in large type. `moved(int)`, `taken()`; `keyed(str)` for any other key that is no typing.

    All keys are its own while it has the focus: shortcuts of the window behind it sleep.
    """

    moved = Signal(int)
    taken = Signal()
    keyed = Signal(str)

    def __init__(self, theme: Theme, prompt: str, own_keys: frozenset[str] = frozenset(), *, size: int = 16) -> None:
        super().__init__()
        self._theme, self._own_keys, self._size = theme, own_keys, size
        self.setProperty("v", "bare")
        self.setMaxLength(TITLE_LIMIT)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        theme.changed.connect(self._restyle)
        self._restyle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        is_key = event.type() == QEvent.Type.KeyPress and not self.composing
        if is_key and isinstance(event, QKeyEvent) and self._own(pressed(event)):
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _own(self, keys: str) -> bool:
        if keys in _STEPS:
            self.moved.emit(_STEPS[keys])
        elif keys in ("Return", "Enter"):
            self.taken.emit()
        elif keys in self._own_keys:
            self.keyed.emit(keys)
        else:
            return False
        return True

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._size))
