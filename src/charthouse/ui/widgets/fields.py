"""The fields of the details pane: each shows one value of the plan and hands a changed one on when it is left.

A field does not know its verb. `show` sets what the plan holds without announcing it; `committed` carries what the
person made of it. Escape takes the typing back. While the field is being edited, `show` leaves it alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from charthouse.domain.text import forwards
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit, TextEdit, pressed
from charthouse.ui.widgets.label import set_tip

_LISTED = 12  # values that a list shows without scrolling: the months of a year


class LineField(LineEdit):
    """One line: a name, a number, a date typed as text. `left`: the focus is elsewhere in the window now."""

    committed = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, name: str, *, placeholder: str = "", limit: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._shown, self._tried = theme, "", ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(limit)
        self.returnPressed.connect(self.commit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hold_still(self) -> None:
        """Show values only, and ask for none."""
        self.setReadOnly(True)
        self.setPlaceholderText("")

    def show_value(self, text: str) -> None:
        """Show what the plan holds, unless the person is typing here."""
        self._shown = text
        if not self.isModified() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Hand on what was typed, if it is new."""
        text, modified = self.text(), self.isModified()
        self._tried = text
        self.setModified(False)
        self.set_bad("")
        if modified and text != self._shown:
            self.committed.emit(text)

    def take_back(self) -> None:
        """Forget what was typed and show what the plan holds."""
        if self.isModified():
            self.setText(self._shown)
            self.set_bad("")
            self.textEdited.emit(self._shown)

    def keep_bad(self, reason: str) -> None:
        """What was typed was not taken: it stays, marked with the reason, until it is put right or Escape pressed."""
        self.setText(self._tried)
        self.set_bad(reason)
        self.setModified(True)

    def forget(self) -> None:
        """Drop what was typed: another row is about to be shown."""
        self.setModified(False)
        self.set_bad("")

    def set_bad(self, reason: str) -> None:
        """Mark the field with the reason why its text was not taken; an empty reason clears the mark."""
        if reason == self.accessibleDescription():  # as every field is told whenever another row is shown
            return
        set_tip(self, reason)
        if bool(self.property("bad")) != bool(reason):
            self.setProperty("bad", bool(reason))
            self.style().unpolish(self)
            self.style().polish(self)
            self._restyle()  # unpolishing brings back the font of another zoom

    @property
    def refused_text(self) -> str:
        """What was typed and not taken, if that stands here."""
        return self.text() if self.property("bad") else ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
            if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13))


class NoteField(TextEdit):
    """Several lines that grow with their text; Ctrl+Enter or leaving hands them on."""

    committed = Signal(str)

    def __init__(self, theme: Theme, name: str, *, placeholder: str = "", bare: bool = False, lines: int = 2) -> None:
        super().__init__()
        self._theme, self._shown, self._lines = theme, "", lines
        if bare:
            self.setProperty("v", "note")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.updateGeometry)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hold_still(self) -> None:
        """Show texts only, and ask for none."""
        self.setReadOnly(True)
        self.setPlaceholderText("")

    def show_value(self, text: str) -> None:
        """Show what the plan holds, unless the person is typing here."""
        self._shown = text
        if not self.document().isModified() and text != self.toPlainText():
            self.setPlainText(text)

    def commit(self) -> None:
        """Hand on what was typed, if it is new."""
        text, modified = self.toPlainText(), self.document().isModified()
        self.document().setModified(False)
        self.document().clearUndoRedoStacks()  # from here on it is the plan's undo
        if modified and text != self._shown:
            self.committed.emit(text)

    def sizeHint(self) -> QSize:
        least = ceil(self._lines * self._theme.metrics(13).lineSpacing())
        return QSize(self._theme.px(200), max(self.text_height, least) + self._theme.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # other lines at another width

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.setPlainText(self._shown)
        elif pressed(event) in ("Ctrl+Return", "Ctrl+Enter"):
            self.commit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13))
        self.updateGeometry()


class ChoiceField(QComboBox):
    """One of a few values; `chosen` carries the value behind the words, `closed` says that its list has gone."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self, theme: Theme, name: str, options: Sequence[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # Qt gives what is chosen for the name of a list
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(_LISTED)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._announce)
        theme.changed.connect(self._restyle)
        self.set_options(options)
        self._restyle()

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these (value, words), in this order."""
        self._values = [value for value, _ in options]
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft  # 100 % would stand as % 100
        words = [text if any(map(str.isalpha, text)) or not turned else forwards(text) for _, text in options]
        if words != [self.itemText(at) for at in range(self.count())]:  # each is told to a screen reader
            self.clear()
            self.addItems(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), super().minimumSizeHint().height())

    def whole_width(self) -> int:
        """How wide it must be for the longest of its words, with what the style sheet keeps beside them."""
        words = (self.itemText(at) for at in range(self.count()))
        return max(map(self.fontMetrics().horizontalAdvance, words), default=0) + self._theme.px(48)

    def show_value(self, value: object) -> None:
        """Show what the plan holds; nothing selected when it is not among the options."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @property
    def value(self) -> object:
        """What is chosen, handed on or not; None for nothing."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form that the pointer is over; Qt would choose another value."""
        event.ignore()

    def showPopup(self) -> None:
        super().showPopup()
        self.view().window().installEventFilter(self)  # Escape and a click beside it call no `hidePopup`

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.closed.emit)  # Qt first gives the focus back
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_words()
        end = QRectF(self.width() - self._theme.px(28), 0, self._theme.px(20), self.height())
        with painter_of(self) as painter:
            paint_icon(painter, end, "chevron-down", self._theme, role="text2" if self.isEnabled() else "text3")

    def _paint_words(self) -> None:
        """As Qt does, with an ellipsis where a style sheet cuts them."""
        option, edit = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
        self.initStyleOption(option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            self.style().drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)

    def _announce(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13))
