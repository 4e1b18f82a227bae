"""A small type-ahead list that pops up where the work is: choose one of many by code or words, without a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from charthouse.domain.text import apart
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.label import Label

_WIDTH, _ROW, _MOST_ROWS = 380, 32, 8
_CHOSEN = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its id, its code, its words, and whether it is chosen already."""

    id: str
    code: str
    text: str
    ticked: bool = False

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every word is in the code or the text."""
        whole = f"{self.code} {self.text}".casefold()
        return all(word in whole for word in words)


class _Choices(QAbstractListModel):
    """The choices that match what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Choice] = ()
        self.shown: Sequence[Choice] = ()

    def offer(self, choices: Sequence[Choice]) -> None:
        self._all = choices
        self.narrow("")

    def narrow(self, text: str) -> None:
        self.beginResetModel()
        words = text.casefold().split()
        self.shown = [choice for choice in self._all if choice.matches(words)]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{choice.code} {apart(choice.text)}"
        return choice if role == _CHOSEN else None


class _Rows(QStyledItemDelegate):
    """Code, words, and a tick on what is chosen already."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(_ROW))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, choice = self._theme, index.data(_CHOSEN)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            fill_round(painter, rect, theme.tokens.tint, theme.px(6))
        code = QRectF(rect.left() + theme.px(10), rect.top(), theme.px(52), rect.height())
        draw_text(painter, code, choice.code, theme, size=12, weight=600, role="accent", tnum=True)
        end = theme.px(32 if choice.ticked else 10)
        text = QRectF(
            code.right() + theme.px(6), rect.top(), rect.right() - code.right() - theme.px(6) - end, rect.height()
        )
        draw_text(painter, text, choice.text, theme, role="tint_text" if chosen else "text")
        if choice.ticked:
            tick = QRectF(rect.right() - theme.px(30), rect.top(), theme.px(20), rect.height())
            paint_icon(painter, tick, "check", theme, role="accent")


class _Search(LineEdit):
    """The line one types in; what moves in the list goes there."""

    moved = Signal(int)
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST_ROWS, Qt.Key.Key_PageDown: _MOST_ROWS}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class Picker(QFrame):
    """The popup: type, Up and Down, Enter takes; Escape or a click elsewhere leaves. One for the life of a page.

    `picked(Choice)` when one was taken; `closed()` whenever it is gone, so that the page can take the focus back.
    """

    picked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, prompt: str, nothing: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._model = _Choices()
        self._search = _Search()
        self._search.setPlaceholderText(prompt)
        self._search.setAccessibleName(prompt)
        self._nothing, self._usual = Label(theme, nothing, role="text2", wrap=True), nothing
        self._list = QListView()
        self._list.setAccessibleName(prompt)
        self._lay_out()
        self._search.textChanged.connect(self._narrow)
        self._search.moved.connect(self._move)
        self._search.taken.connect(self._take)
        self._list.clicked.connect(self._take)

    def pop_up(self, choices: Sequence[Choice], below: QRect, typed: str = "", *, nothing: str = "") -> None:
        """Offer `choices` under the rectangle `below` (global), or above it where the screen ends.

        `typed`: letters that were typed already. What is ticked is current until somebody types. `nothing`: what is
        said this time where no choice has the words.
        """
        self._nothing.setText(nothing or self._usual)
        self._model.offer(choices)
        self._search.setText(typed)
        self._narrow(typed)
        if not typed:
            ticked = next((at for at, choice in enumerate(self._model.shown) if choice.ticked), 0)
            self._list.setCurrentIndex(self._model.index(ticked))
        self.adjustSize()
        self.move(self._place(below))
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        px = self._theme.px
        body = Panel(self._theme, fill="sheet", border="line2", radius=0)  # as menus: no shape without a compositor
        column = QVBoxLayout(body)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(6))
        for widget in (self._search, self._nothing, self._list):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Rows(self._theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        self.setFixedWidth(px(_WIDTH))

    def _narrow(self, text: str) -> None:
        self._model.narrow(text)
        count = self._model.rowCount()
        self._list.setFixedHeight(self._theme.px(_ROW) * min(max(count, 1), _MOST_ROWS))
        self._list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self._list.setCurrentIndex(self._model.index(0))
        self.adjustSize()

    def _move(self, by: int) -> None:
        last = self._model.rowCount() - 1
        at = min(max(self._list.currentIndex().row() + by, 0), last)
        self._list.setCurrentIndex(self._model.index(at))

    def _take(self) -> None:
        at = self._list.currentIndex().row()
        if 0 <= at < len(self._model.shown):
            choice = self._model.shown[at]
            self.hide()
            self.picked.emit(choice)

    def _place(self, below: QRect) -> QPoint:
        screen = self.screen().availableGeometry()
        x = min(max(below.left(), screen.left()), screen.right() - self.width())
        y = below.bottom() + 4
        if y + self.height() > screen.bottom():
            y = max(below.top() - 4 - self.height(), screen.top())
        return QPoint(x, y)
