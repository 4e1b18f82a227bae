"""A list of wrapped rows: keys by name, several rows selected, dragged within and between lists, edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame

from charthouse.ui.painting.dragged import counted
from charthouse.ui.painting.mirroring import logical
from charthouse.ui.painting.rows import drop_line
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edge_scroll import EdgeScroll
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.reading import only_read, refuse
from charthouse.ui.widgets.rowlist.model import Index, RowModel
from charthouse.ui.widgets.rowlist.stacked import StackedView

Keys = Mapping[str, Callable[[], object]]


class RowView(StackedView):
    """Shows a `RowModel` by a `RowDelegate`; what keys do is the page's, given to `bind`.

    `current_changed(id)`: the row with the focus, empty for none. `dropped(ids, after)`: rows were dropped behind the
    row `after` (empty: at the start). `dropped_text(text, after)`: a text from elsewhere was. `zone_clicked(zone, id)`.
    `went_past(bool)`: Down on the last row (True), Up on the first (False). `sideways(int)`: Left (−1) or Right (+1).
    """

    current_changed = Signal(str)
    dropped = Signal(list, str)
    dropped_text = Signal(str, str)
    zone_clicked = Signal(str, str)
    went_past = Signal(bool)
    sideways = Signal(int)

    def __init__(self, theme: Theme, model: RowModel[Any], name: str, *, whole: bool = False) -> None:
        super().__init__(theme, model, whole=whole)
        self._keys: Keys = {}
        self._drop_at: int | None = None  # the row before which a drop would land
        self._pressed_zone = self._still = False
        self._edges = EdgeScroll(theme, self)
        self._edges.scrolled.connect(lambda at: self._show_drop(self._gap_at(at)))
        self.setAccessibleName(name)
        self._set_up()
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.viewport().setAutoFillBackground(False)

    # what pages use

    @property
    def rows(self) -> RowModel[Any]:
        """The model, as what it is."""
        return self._rows

    def hold_still(self) -> None:
        """Show rows of a plan that may only be read: whoever edits, moves or drops some is told so."""
        if not self._still:
            self._still = True
            only_read(self)

    def bind(self, keys: Keys) -> None:
        """What the keys do that are not the list's own, by their portable names (“Alt+Up”, “Del”, “S”)."""
        self._keys = keys

    def current(self) -> str:
        """The id of the row with the focus; empty when there is none."""
        index = self.currentIndex()
        return str(self._rows.row(index).id) if index.isValid() else ""

    def selected(self) -> list[str]:
        """The ids of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._rows.rows[row].id for row in rows]

    def select(self, identity: str) -> bool:
        """Make the row current and the only one selected, and scroll to it; False when it is not here."""
        index = self._rows.index_of(identity)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        return index.isValid()

    def select_also(self, identities: Sequence[str]) -> None:
        """Select these rows too, keeping the current one."""
        chosen = QItemSelection()
        for identity in identities:
            index = self._rows.index_of(identity)
            if index.isValid():
                chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def place_of(self, identity: str) -> QRect:
        """Where the row stands in the viewport; empty when it is not here."""
        index = self._rows.index_of(identity)
        return self.visualRect(index) if index.isValid() else QRect()

    def unselect(self) -> None:
        """Select nothing; nobody has the focus here."""
        self.selectionModel().clearSelection()
        self.selectionModel().clearCurrentIndex()

    def edit_row(self, identity: str) -> None:
        """Open the editor over the row; of a plan that may only be read, say so."""
        if self._still:
            refuse(self)
        elif self.select(identity):
            self.edit(self.currentIndex())

    def is_editing(self) -> bool:
        """Whether an editor is open here."""
        return self.state() == QAbstractItemView.State.EditingState

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self._rows.row(current).id if current.isValid() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(36))

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; Ctrl+F finds."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and pressed(event) in self._keys
        ):
            event.accept()  # the list has the focus: its keys come before the window's
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(pressed(event))
        row, last = self.currentIndex().row(), self._rows.rowCount() - 1
        if action is not None:
            action()
        elif pressed(event) == "Down" and row in (last, -1):
            self.went_past.emit(True)
        elif pressed(event) == "Up" and row <= 0:
            self.went_past.emit(False)
        elif pressed(event) in ("Left", "Right"):
            self.sideways.emit(-1 if pressed(event) == "Left" else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.select(self._rows.rows[0].id)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        zone, row = self._zone_at(event.position().toPoint())
        self._pressed_zone = bool(zone) and event.button() == Qt.MouseButton.LeftButton
        if self._pressed_zone:
            self.zone_clicked.emit(zone, row)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zone_at(event.position().toPoint())[0]:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_zone and event.buttons():
            return
        hot = bool(self._zone_at(event.position().toPoint())[0])
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _zone_at(self, at: QPoint) -> tuple[str, str]:
        index = self.indexAt(at)
        if not index.isValid():
            return "", ""
        row = self._rows.row(index)
        rect = self.visualRect(index)
        return self._delegate.zone(row, rect, logical(self, rect, at)), row.id

    # drag and drop

    def startDrag(self, actions: Qt.DropAction) -> None:
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData(indexes))
        row = self.viewport().grab(self.visualRect(self.currentIndex()))
        drag.setPixmap(counted(row, len(indexes), self, self._theme))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._rows.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = event.position().toPoint()
        self._edges.hold(at)
        self._show_drop(None if self._still else self._gap_at(at))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        self._end_drag()
        gap = self._gap_at(event.position().toPoint())
        moving = self._rows.ids_in(event.mimeData())
        before = [row.id for row in self._rows.rows[:gap] if row.id not in moving]
        after = before[-1] if before else ""
        event.acceptProposedAction()
        if self._still:
            refuse(self)
        elif moving:
            self.dropped.emit(moving, after)
        else:
            self.dropped_text.emit(event.mimeData().text(), after)

    def _gap_at(self, at: QPoint) -> int:
        """The row before which something dropped here lands."""
        index = self.indexAt(at)
        if not index.isValid():
            return 0 if at.y() < 0 else self._rows.rowCount()
        return index.row() + (at.y() > self.visualRect(index).center().y())

    def _show_drop(self, gap: int | None) -> None:
        if gap != self._drop_at:
            self._drop_at = gap
            self.viewport().update()

    def _end_drag(self) -> None:
        self._edges.let_go()
        self._show_drop(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is not None:
            with QPainter(self.viewport()) as painter:
                margin = self._theme.px(6)
                drop_line(painter, margin, self.viewport().width() - margin, self._gap_y(self._drop_at), self._theme)

    def _gap_y(self, gap: int) -> int:
        count = self._rows.rowCount()
        if not count:
            return self._theme.px(4)
        rect: QRect = self.visualRect(self._rows.index(min(gap, count - 1)))
        y = rect.top() if gap < count else rect.bottom()
        return min(max(y, self._theme.px(4)), self.viewport().height() - self._theme.px(4))
