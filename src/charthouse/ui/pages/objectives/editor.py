"""The editor over a title: it grows with its text and leaves every key that moves rows to the page."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.pasting import text_of
from charthouse.ui.widgets.rowlist.editor import RowEditor

_KEYS = {
    "Return", "Enter", "Ctrl+Return", "Ctrl+Enter", "Tab", "Shift+Tab", "Shift+Backtab", "Esc",
    "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right",
}  # fmt: skip
_SAME = {"Enter": "Return", "Ctrl+Enter": "Ctrl+Return", "Shift+Backtab": "Shift+Tab"}


class TitleEditor(RowEditor):
    """One title. `asked(key)`: a key that is not about letters, by its portable name; `pasted(text)`: several lines.

    Up and Down are asked for at the first and the last line, Backspace when there is nothing to take away.
    """

    asked = Signal(str)
    pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent, size=14, weight=400)
        self._begun = ""

    def begin_row(self, text: str, name: str, weight: int) -> None:
        """Start over another row: with its title, under a name that tells whose it is."""
        self.call(name)
        self.setFont(self._theme.font(14, weight))
        self.fit_zoom()
        self.begin(text)

    def begin(self, text: str) -> None:
        self._begun = text
        super().begin(text)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    @property
    def text(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split("\n"))

    @property
    def is_changed(self) -> bool:
        """Whether it says anything else than in the beginning."""
        return self.text.strip() != self._begun

    @property
    def caret(self) -> int:
        """Where the caret stands, in characters."""
        return self.textCursor().position()

    def set_text(self, text: str, caret: int) -> None:
        """Go on with what was typed elsewhere."""
        self.setPlainText(text)
        self.set_caret(caret)

    def set_caret(self, at: int) -> None:
        """Put the caret there."""
        cursor = self.textCursor()
        cursor.setPosition(min(max(at, 0), len(self.toPlainText())))
        self.setTextCursor(cursor)

    def ask(self, event: QKeyEvent) -> bool:
        """Hand a key on if it is one of the page's."""
        key = pressed(event)
        key = _SAME.get(key, key)
        if key not in _KEYS and not self._at_edge(key):
            return False
        self.asked.emit(key)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed(event) in ("Shift+Return", "Shift+Enter"):
            return  # a title is one line
        if not self.ask(event):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = text_of(self, source)
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            self.pasted.emit(text)
        elif lines:
            self.put(lines[0].strip())

    def _at_edge(self, key: str) -> bool:
        cursor = self.textCursor()
        if key == "Backspace":
            return not self.toPlainText()
        if key not in ("Up", "Down"):
            return False
        step = QTextCursor.MoveOperation.Up if key == "Up" else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(step)
