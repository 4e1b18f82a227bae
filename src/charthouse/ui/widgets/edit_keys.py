"""What every one-line and many-line editor of ours has in common: it leaves Ctrl+Z to the plan when it has none.

Qt's editors swallow the undo shortcut even with nothing to undo; after Enter in a capture line the fresh empty editor
has the focus, so Ctrl+Z would do nothing at all. On Linux they also take keys of the window for an old habit of
terminals: Ctrl+E for the end of the line.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from charthouse.domain.text import NOTE_LIMIT
from charthouse.ui.painting.sought import extra_selections
from charthouse.ui.widgets.pasting import clipboard_text, tell_full, text_of

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WINDOW_KEYS = ("Ctrl+E",)
_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_undo(event: QKeyEvent) -> bool:
    """Ctrl+Z as this system has it."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y or Ctrl+Shift+Z, as this system has it."""
    return event.matches(QKeySequence.StandardKey.Redo) or pressed(event) in ("Ctrl+Y", "Ctrl+Shift+Z")


def pressed(event: QKeyEvent) -> str:
    """The keys of the event as portable text: “Ctrl+Shift+V”."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def typed(event: QKeyEvent) -> str:
    """The letters that the key types; empty for a blank, and for keys held with Ctrl, Alt or Meta."""
    letters = "" if event.modifiers() & _NOT_TYPED else event.text().strip()
    return letters if letters.isprintable() else ""


def _is_passed(event: QKeyEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether the key is the window's, not the editor's."""
    if pressed(event) in _WINDOW_KEYS:
        return True
    return (is_undo(event) and not can_undo) or (is_redo(event) and not can_redo)


def composes(editor: QObject, event: QEvent) -> bool:
    """Whether a key belongs to the letters that an input method is putting together in `editor`.

    The Enter that ends such a composition is no Enter for the editor or its page; not every system keeps it back.
    """
    if event.type() != QEvent.Type.KeyPress or not isinstance(editor, LineEdit | TextEdit):
        return False
    return editor.composing


def _underlined(mark: QTextLayout.FormatRange) -> QTextCharFormat:
    """A mark as the look of letters: a frame would be drawn round each of them."""
    look = QTextCharFormat(mark.format)
    look.clearProperty(QTextFormat.Property.OutlinePen)
    look.setFontUnderline(True)
    return look


class LineEdit(QLineEdit):
    """A QLineEdit that lets the plan's undo and redo through when it has nothing of its own to undo or redo.

    What is pasted becomes one line of plain text; what is longer than the line may be is told. `composing`: whether an
    input method is putting letters together in it. In a mirrored window its text begins on the right, as labels do,
    whichever way its own letters run.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignAbsolute)
        self.inputRejected.connect(self._tell_full)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.insert(" ".join(clipboard_text(self).splitlines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.paste()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composing = False
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if composes(self, event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        return _is_passed(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable())

    def show_marks(self, marks: Sequence[QTextLayout.FormatRange]) -> None:
        """Mark these places of the text, and no others: Qt has no other door for it than that of input methods."""
        kind, here = QInputMethodEvent.AttributeType.TextFormat, self.cursorPosition()
        looks = [QInputMethodEvent.Attribute(kind, one.start - here, one.length, _underlined(one)) for one in marks]
        super().inputMethodEvent(QInputMethodEvent("", looks))

    def _tell_full(self) -> None:
        if len(self.text()) >= self.maxLength():
            tell_full(self, self.maxLength())


class TextEdit(QPlainTextEdit):
    """A QPlainTextEdit with the same manners; Tab leaves it. It takes `limit` characters."""

    def __init__(self, limit: int = NOTE_LIMIT) -> None:
        super().__init__()
        self.limit = limit
        self.composing = False
        self.setTabChangesFocus(True)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt would begin every line on the left
            option = self.document().defaultTextOption()
            option.setAlignment(_RIGHT)
            self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)  # Qt takes that for an edit that can be undone: forget it
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        sideways = self.horizontalScrollBar()  # what wraps has none, but Qt counts the space that ends a line
        sideways.rangeChanged.connect(lambda: sideways.setRange(0, 0))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.composing = False
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if composes(self, event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        document = self.document()
        return _is_passed(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable())

    def show_marks(self, marks: Sequence[QTextLayout.FormatRange]) -> None:
        """Mark these places of the text, and no others."""
        self.setExtraSelections(extra_selections(self.document(), marks))

    @property
    def room(self) -> int:
        """How many characters still go in, in place of what is selected."""
        return max(self.limit - len(self.toPlainText()) + len(self.textCursor().selectedText()), 0)

    @property
    def text_height(self) -> int:
        """How many pixels high its viewport must be to show all lines; a line of another script may be a higher one."""
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height) + 1  # Qt scrolls what ends at the very edge

    def put(self, text: str) -> None:
        """Insert as much of `text` as there is room for, and say so where that is not all."""
        room = self.room
        self.textCursor().insertText(text[:room])
        self.ensureCursorVisible()
        if len(text) > room:
            tell_full(self, self.limit)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.put(text_of(self, source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and not self.room:
            tell_full(self, self.limit)
        else:
            super().keyPressEvent(event)
