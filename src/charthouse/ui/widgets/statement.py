"""A text that is read far more often than it is changed: plain words at rest, an editor when it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QSizePolicy

from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import wrapped_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import TextEdit

INSET_X, INSET_Y = 10, 6  # pixels between the ring and the text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StatementField(TextEdit):
    """Wrapped text of any size that grows with its lines. Enter or leaving hands a changed text on.

    Shift+Enter breaks the line, Escape takes the typing back. `show_value` leaves a text alone that is being typed;
    after each it has no history of its own, so that Ctrl+Z belongs to the plan. `typing(bool)`: whether it holds
    something not yet handed on.
    """

    committed = Signal(str)
    typing = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        size: int = 14,
        weight: int = 400,
        role: str = "text",
        hover: str = "hover",
    ) -> None:
        super().__init__()
        self._theme, self._size, self._weight, self._role, self._hover = theme, size, weight, role, hover
        self._shown = ""
        self.setProperty("v", "note")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.textChanged.connect(self._follow_text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hold_still(self) -> None:
        """Show texts only, and ask for none."""
        self.setReadOnly(True)
        self.setPlaceholderText("")

    def show_value(self, text: str) -> None:
        """Show what the plan holds, unless the person is typing here."""
        typing, self._shown = self.is_typing, text
        if not typing and text != self.toPlainText():
            self._take(text)

    @property
    def is_typing(self) -> bool:
        """Whether it holds text that is not yet in the plan."""
        return self.document().isModified() and self.toPlainText() != self._shown

    def commit(self) -> None:
        """Hand on what was typed, if it is new."""
        text, new = self.toPlainText().strip(), self.is_typing
        self.document().setModified(False)
        self.typing.emit(False)
        if new and text != self._shown:
            self._shown = text
            self.committed.emit(text)
        if self.toPlainText() != self._shown:
            self._take(self._shown)
        self.document().clearUndoRedoStacks()

    def revert(self) -> None:
        """Take the typing back."""
        self._take(self._shown)
        self.typing.emit(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.is_typing:
            self.revert()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # what was resized while hidden was not wrapped anew

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # the frame itself; the text is the viewport's
            self._paint_ground()
            return True
        return super().event(event)

    def _paint_ground(self) -> None:
        tokens, radius = self._theme.tokens, self._theme.px(6)
        with QPainter(self) as painter:
            if self.hasFocus():
                fill_round(painter, QRectF(self.rect()), tokens.sheet, radius)
                focus_ring(painter, QRectF(self.rect()), self._theme, radius)
            elif self.underMouse() and not self.isReadOnly():
                fill_round(painter, QRectF(self.rect()), getattr(tokens, self._hover), radius)

    def _take(self, text: str) -> None:
        """Show `text` and forget how it came about."""
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def _follow_text(self) -> None:
        self._fit()
        self.typing.emit(self.is_typing)

    def _fit(self) -> None:
        high = self.text_height
        if not self.toPlainText():
            room, words = self.viewport().width(), self.placeholderText()
            high = max(high, wrapped_height(words, room, self._theme, size=self._size, weight=self._weight))
        self.setFixedHeight(high + 2 * self._theme.px(INSET_Y))

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFont(self._theme.font(self._size, self._weight))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(px(INSET_X), px(INSET_Y), px(INSET_X), 0)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Text, getattr(self._theme.tokens, self._role))
        self.setPalette(palette)
        self._fit()
