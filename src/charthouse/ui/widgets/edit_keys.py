"""What every one-line and many-line editor of ours has in common: it leaves Ctrl+Z to the plan when it has none.

Qt's editors swallow the undo shortcut even with nothing to undo; after Enter in a capture line the fresh empty editor
has the focus, so Ctrl+Z would do nothing at all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def is_undo(event: QKeyEvent) -> bool:
    """Ctrl+Z as this system has it."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y or Ctrl+Shift+Z, as this system has it."""
    return event.matches(QKeySequence.StandardKey.Redo) or pressed(event) in ("Ctrl+Y", "Ctrl+Shift+Z")


def pressed(event: QKeyEvent) -> str:
    """The keys of the event as portable text: “Ctrl+Shift+V”."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


class LineEdit(QLineEdit):
    """A QLineEdit that lets the plan's undo and redo through when it has nothing of its own to undo or redo."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        return (is_undo(event) and not self.isUndoAvailable()) or (is_redo(event) and not self.isRedoAvailable())


class TextEdit(QPlainTextEdit):
    """A QPlainTextEdit with the same manners; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)  # Qt takes that for an edit that can be undone: forget it
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        document = self.document()
        return (is_undo(event) and not document.isUndoAvailable()) or (
            is_redo(event) and not document.isRedoAvailable()
        )
