"""The editor that opens over a row of wrapped text: as wide as the text, growing with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QWidget

from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import TextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
INSET, HEAD = 8, 7  # pixels between the ring and the text, at the sides and above


class RowEditor(TextEdit):
    """Enter and Tab keep, Escape takes back, Shift+Enter breaks the line; the plan's Ctrl+Z while it is unchanged."""

    kept = Signal()
    left = Signal()
    grown = Signal(int)  # the height its text needs, ring included

    def __init__(
        self, theme: Theme, name: str, parent: QWidget, *, size: int, weight: int, limit: int = TITLE_LIMIT
    ) -> None:
        super().__init__(limit)
        self.setParent(parent)
        self._theme = theme
        self._name = name
        self.setProperty("v", "note")
        self.setFont(theme.font(size, weight))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().setModified(False)
        self.fit_zoom()
        self.textChanged.connect(self._tell_height)

    def begin(self, text: str) -> None:
        """Start from `text`, caret at its end: most rewording adds or changes a word."""
        with QSignalBlocker(self):  # nothing was typed yet
            self.setPlainText(text)
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._tell_height()

    def call(self, name: str) -> None:
        """Have it read out under this name: from when it has the focus on.

        What is told before, as its text is put in, has a screen reader take it for known: the focus says nothing then.
        """
        self._name = name
        self.setAccessibleName(name if self.hasFocus() else "")

    def fit_zoom(self) -> None:
        """Keep the text off the ring by as much as the present zoom asks."""
        self.setViewportMargins(self._theme.px(INSET), self._theme.px(HEAD), self._theme.px(INSET), 0)

    def needed_height(self) -> int:
        """The height in pixels at which no line of it is hidden."""
        return self.text_height + 2 * self._theme.px(HEAD) + 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAccessibleName(self._name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._tell_height()  # its lines break elsewhere now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # the frame itself; the text is the viewport's
            with QPainter(self) as painter:
                fill_round(painter, QRectF(self.rect()), self._theme.tokens.sheet, self._theme.px(6))
                focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.px(6))
            return True
        return super().event(event)

    def _tell_height(self) -> None:
        self.grown.emit(self.needed_height())
