"""A list of told things with the keyboard: History, compare, merge, backups and check are each one of these."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QWidget

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.ledger.delegate import SIDE, LedgerDelegate
from charthouse.ui.widgets.ledger.line import LedgerModel, Line, Sort

_SLICE = 100  # lines that are laid out at a time: some milliseconds
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Ledger(QListView):
    """`moved(id)`: another line is current (empty: none). `pressed_line(id)`: Enter, Space or a double click on a
    thing; Enter, Space or a click on a choice or a deed. The arrows pass over what cannot be chosen.
    """

    moved = Signal(str)
    pressed_line = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LedgerModel(self)
        self._filling = False
        self.setModel(self._model)
        self.setItemDelegate(LedgerDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setBatchSize(_SLICE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown."""
        return self._model.lines

    @property
    def current(self) -> Line | None:
        """The line with the focus, if it can be chosen."""
        index = self.currentIndex()
        line = self._model.lines[index.row()] if index.isValid() else None
        return line if line is not None and line.can_be_chosen else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the current one and the place stay where they are still there."""
        if tuple(lines) == self._model.lines:
            return
        before, place, row = self.current, self.verticalScrollBar().value(), self.currentIndex().row()
        self._filling = True
        self._model.show(lines)
        self._filling = False
        at = self._model.at(before.id) if before is not None else -1
        if at < 0:
            at = self._near(max(row, 0))
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))
        else:
            self.moved.emit("")
        self.verticalScrollBar().setValue(place)

    def select(self, identity: str) -> bool:
        """Make the line with this id current and bring it into sight; False where there is none."""
        at = self._model.at(identity)
        if at < 0:
            return False
        index = self._model.index(at)
        self.setCurrentIndex(index)
        if self.visualRect(index).isEmpty():
            self.doItemsLayout()
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def doItemsLayout(self) -> None:
        """A long list by slices, one after the other, from the top; at once for whoever stands elsewhere in it."""
        at_top = self.verticalScrollBar().value() == 0 and self.currentIndex().row() < _SLICE
        self.setLayoutMode(QListView.LayoutMode.Batched if at_top else QListView.LayoutMode.SinglePass)
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # Qt lays out anew for another height only
            self.scheduleDelayedItemsLayout()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """As in any list, but on to the next line that can be chosen."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._model.lines[index.row()].can_be_chosen:
            return index
        back = QAbstractItemView.CursorAction
        step = -1 if action in (back.MoveUp, back.MovePrevious, back.MovePageUp, back.MoveEnd) else 1
        at = self._beyond(index.row(), step)
        return self._model.index(at) if at >= 0 else self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current
        if event.key() in _PRESS and line is not None and not event.modifiers():
            self.pressed_line.emit(line.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self._model.lines[index.row()] if index.isValid() else None
        if (
            line is not None
            and line.sort in (Sort.CHOICE, Sort.CHECK, Sort.DEED)
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.pressed_line.emit(line.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = self._model.lines[index.row()] if index.isValid() else None
        if line is not None and line.sort is Sort.THING:
            self.pressed_line.emit(line.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that has the focus has a current line, which a screen reader can read."""
        if self.current is None and (at := self._near(0)) >= 0:
            self.setCurrentIndex(self._model.index(at))
        super().focusInEvent(event)

    def _near(self, row: int) -> int:
        """The line at `row` or the next one that can be chosen, else the one before."""
        forward = self._beyond(row - 1, 1)
        return forward if forward >= 0 else self._beyond(row, -1)

    def _beyond(self, row: int, step: int) -> int:
        at = row + step
        while 0 <= at < len(self._model.lines):
            if self._model.lines[at].can_be_chosen:
                return at
            at += step
        return -1

    def _tell(self, current: QModelIndex) -> None:
        if not self._filling:
            line = self.current
            self.moved.emit(line.id if line is not None and current.isValid() else "")


def outdented(theme: Theme, ledger: Ledger) -> QHBoxLayout:
    """`ledger` so that its words, not its bands, stand in line with what is above."""
    row = QHBoxLayout()
    row.addWidget(ledger)
    hang(row, theme.px(SIDE), theme.px(SIDE))
    return row
