"""What every one-line and many-line editor of ours has in common: it leaves Ctrl+Z to the plan when it has none.

Qt's editors swallow the undo shortcut even with nothing to undo; after Enter in a capture line the fresh empty editor
has the focus, so Ctrl+Z would do nothing at all. On Linux they also take keys of the window for an old habit of
terminals: Ctrl+E for the end of the line.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_WINDOW_KEYS = ("Ctrl+E",)


def is_undo(event: QKeyEvent) -> bool:
    """Ctrl+Z as this system has it."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y or Ctrl+Shift+Z, as this system has it."""
    return event.matches(QKeySequence.StandardKey.Redo) or pressed(event) in ("Ctrl+Y", "Ctrl+Shift+Z")


def pressed(event: QKeyEvent) -> str:
    """The keys of the event as portable text: “Ctrl+Shift+V”."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def _is_passed(event: QKeyEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether the key is the window's, not the editor's."""
    if pressed(event) in _WINDOW_KEYS:
        return True
    return (is_undo(event) and not can_undo) or (is_redo(event) and not can_redo)


class LineEdit(QLineEdit):
    """A QLineEdit that lets the plan's undo and redo through when it has nothing of its own to undo or redo."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        return _is_passed(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable())


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
        return _is_passed(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable())
