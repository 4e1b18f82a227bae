"""The capture line: what the room says goes in here, Enter after Enter, without the caret ever leaving.

It knows no plan: a page connects its signals to a verb. Pages put at most one beside another, and Tab walks between
them through `tabbed`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.domain import tsv
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import margins, painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit, pressed
from charthouse.ui.widgets.pasting import clipboard_text, tell_cut, text_of

TITLE_LIMIT = 500


class CaptureLine(LineEdit):
    """One line that adds and stays.

    Enter with text: `submitted`, and the line is empty again. Enter without: nothing. Several lines pasted: `pasted`,
    one string a line as they came (the page strips bullets); Ctrl+Shift+V pastes them as one text. Shift+Enter is a
    line break inside the text.
    """

    submitted = Signal(str)
    pasted = Signal(list)
    tabbed = Signal(bool)  # True: onwards, False: back
    left_up = Signal()  # Up: to the list above
    edit_last = Signal()  # Ctrl+Up while empty: say the last one differently
    escaped = Signal()  # Escape while empty
    began = Signal(bool)  # whether it holds text that is not yet in the plan

    def __init__(self, theme: Theme, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("v", "capture")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setMaxLength(TITLE_LIMIT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.textChanged.connect(lambda text: self.began.emit(bool(text)))
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(36))

    def hold_still(self) -> None:
        """Go: there is nothing to add to."""
        self.hide()

    def submit(self) -> None:
        """Hand the text on and be empty again; nothing when there is none."""
        text = self.text().strip()
        if text:
            self.clear_text()
            self.submitted.emit(text)

    def clear_text(self) -> None:
        """Empty the line and forget its undo history, so that Ctrl+Z belongs to the plan."""
        self.setText("")

    def take(self, text: str) -> None:
        """Take pasted or dropped text: several lines go to the page, one line goes in."""
        lines = tsv.lines(text)
        if len([line for line in lines if line.strip()]) > 1:
            self.pasted.emit(lines)
            tell_cut(self, lines, self.maxLength())
        else:
            self.insert(" ".join(lines))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(clipboard_text(self))

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(text_of(self, event.mimeData()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":  # Qt's own would squeeze the lines into one
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab, back = event.key() == Qt.Key.Key_Tab, event.key() == Qt.Key.Key_Backtab
            if (tab or back) and not self.composing:
                self.tabbed.emit(tab)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed(event) == "Ctrl+Shift+V":
            super().paste()
        elif not self._own_key(event):
            super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insert("\n")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.submit()
        elif key == Qt.Key.Key_Up and control and not self.text():
            self.edit_last.emit()
        elif key == Qt.Key.Key_Up and not control:
            self.left_up.emit()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear_text()
            else:
                self.escaped.emit()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        body = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        tokens, radius = self._theme.tokens, self._theme.px(6)
        with painter_of(self) as painter:
            if self.hasFocus():
                fill_round(painter, body, tokens.sheet, radius)
                focus_ring(painter, body, self._theme, radius)
            elif self.underMouse():
                fill_round(painter, body, tokens.hover, radius)
            plus = QRectF(0, 0, self._theme.px(32), self.height())
            paint_icon(painter, plus, "plus", self._theme, role="accent" if self.hasFocus() else "text2")
        super().paintEvent(event)

    def _restyle(self) -> None:
        px, high = self._theme.px, self._theme.px(36)
        self.setFont(self._theme.font(14))
        # Qt sets the prompt one pixel lower where there is no caret; an even rest puts it at one height with both.
        self.setTextMargins(margins(self, px(32), 0, px(8), (high - self.fontMetrics().height()) % 2))
        self.setFixedHeight(high)
