"""A list that knows where its rows stand.

Qt's list asks for the size of each row, index by index, whenever one comes, goes or changes, which is what an Enter
among a thousand rows takes longest for. Here all rows are laid out in one go from the heights that the delegate keeps,
and the rows that are seen are handed to it as they are. It is still a `QListView`, for those who have it read out.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

from charthouse.ui.painting.pictures import Canvas
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.rowlist.delegate import ROW, Delegate
from charthouse.ui.widgets.rowlist.model import Index, RowModel
from charthouse.ui.widgets.rowlist.stack import Stack

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
FADE: Final = 18  # pixels in which rows fade at an end of the list that has more beyond it
_STEPS: Final = {_Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1}


class StackedView(QListView):
    """Lays out, finds, paints and scrolls to the rows of a `RowModel`. It has no scroll bars, and scrolls by pixels.

    `whole`: it is as tall as all its rows. `laid_out()`: heights may have changed.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, model: RowModel[Any], *, whole: bool) -> None:
        super().__init__()
        self._theme, self._rows, self._whole = theme, model, whole
        self._known: Stack | None = Stack(())  # where the rows stand; None: to be found out
        self._pointer: QPoint | None = None  # in the viewport
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.layoutChanged, model.modelReset):
            change.connect(self._forget)
        self.setModel(model)  # Qt's own answers to these changes come after ours

    def set_delegate(self, delegate: Delegate) -> None:
        """Measure, paint and edit by this one. Without one no row has a place."""
        self._delegate = delegate
        delegate.sizeHintChanged.connect(self._forget)
        self.setItemDelegate(delegate)

    def content_height(self) -> int:
        """The height of all rows together."""
        return self._stack.height

    def beyond(self) -> tuple[int, int]:
        """How many rows are out of sight above and below, or the greater part of them is."""
        stack, top = self._stack, self.verticalOffset()
        end = top + self.viewport().height()
        first, last = stack.at(top), stack.at(end - 1)
        above = first + (stack.middle(first) < top) if first >= 0 else 0
        below = self._rows.rowCount() - 1 - last + (stack.middle(last) >= end) if last >= 0 else 0
        return above, below

    # where rows stand

    @property
    def _stack(self) -> Stack:
        if self._known is None:
            self._known = Stack(self._delegate.heights(self._rows.rows))
        return self._known

    def _forget(self) -> None:
        self._known = None

    def _place(self, row: int) -> QRect:
        stack = self._stack
        return QRect(0, stack.top(row) - self.verticalOffset(), self.viewport().width(), stack.tall(row))

    def visualRect(self, index: Index) -> QRect:
        return self._place(index.row()) if index.isValid() else QRect()

    def indexAt(self, at: QPoint) -> QModelIndex:
        inside = 0 <= at.x() < self.viewport().width()
        row = self._stack.at(at.y() + self.verticalOffset()) if inside else -1
        return self._rows.index(row) if row >= 0 else QModelIndex()

    def doItemsLayout(self) -> None:
        self._forget()
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(self._theme.px(ROW))
        bar.setRange(0, max(self._stack.height - page, 0))
        self.updateEditorGeometries()
        if self._whole and self.height() != (tall := max(self._stack.height, 1)):
            self.setFixedHeight(tall)
        self.laid_out.emit()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top, tall = self._stack.top(index.row()), self._stack.tall(index.row())
        at_top, at_bottom = top, top + tall - page
        if hint == _Hint.EnsureVisible:  # clear of what fades; of a row taller than the list its beginning
            clear = min(self._theme.px(FADE), max(page - tall, 0) // 2)
            bar.setValue(min(max(bar.value(), at_bottom + clear), at_top - clear))
        elif hint == _Hint.PositionAtCenter:
            bar.setValue((at_top + at_bottom) // 2)
        else:
            bar.setValue(at_top if hint == _Hint.PositionAtTop else at_bottom)

    # keys, mouse and selection

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        self.executeDelayedItemsLayout()
        last, row = self._rows.rowCount() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self._rows.index(0)
        if action in (_Move.MoveHome, _Move.MoveEnd):
            row = 0 if action == _Move.MoveHome else last
        elif action in (_Move.MovePageUp, _Move.MovePageDown):
            row = self._page_from(row, down=action == _Move.MovePageDown)
        else:
            row += _STEPS.get(action, 0)
        return self._rows.index(min(max(row, 0), last))

    def _page_from(self, row: int, *, down: bool) -> int:
        """The row that stands a page further, and another one than `row`, whatever heights they have."""
        page = self.viewport().height()
        if down:
            return max(self._stack.at(min(self._stack.top(row) + page, self._stack.height - 1)), row + 1)
        return min(self._stack.at(max(self._stack.top(row + 1) - 1 - page, 0)), row - 1)

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        top, bottom = sorted((area.top(), area.bottom()))  # from where the selection began, maybe upwards
        rows = self._stack.between(top + self.verticalOffset(), bottom + 1 + self.verticalOffset())
        chosen = QItemSelection()
        if rows:
            chosen.select(self._rows.index(rows[0]), self._rows.index(rows[-1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for rows in _runs(selection):
            region = region.united(self._place(rows[0]).united(self._place(rows[-1])))
        return region

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def _point(self, at: QPoint | None) -> None:
        """The pointer is here; None: it has left."""
        before, self._pointer = self._pointed(), at
        if self._pointed() != before:
            for row in (before, self._pointed()):
                if row >= 0:
                    self.viewport().update(self._place(row))

    def _pointed(self) -> int:
        return self.indexAt(self._pointer).row() if self._pointer is not None else -1

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        offset, area = self.verticalOffset(), event.rect()
        selected = set(chain.from_iterable(_runs(self.selectionModel().selection())))
        pointed, current = self._pointed(), self.currentIndex().row() if self.hasFocus() else -1
        with QPainter(self.viewport()) as painter:
            canvas = Canvas.of(painter)
            for row in self._stack.between(area.top() + offset, area.bottom() + 1 + offset):
                self._delegate.paint_at(
                    canvas, self._place(row), self._rows.rows[row], selected=row in selected,
                    hovered=row == pointed, focused=row == current,
                )  # fmt: skip


def _runs(selection: QItemSelection) -> list[range]:
    """The rows of each part of a selection."""
    return [range(selection.at(at).top(), selection.at(at).bottom() + 1) for at in range(selection.count())]
