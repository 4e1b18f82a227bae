"""The rows of the tree on the screen: which is current, which are chosen, which are open, and where each stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from charthouse.ui.pages.objectives.model import Index, OutlineModel
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.outline import Outline

Flag = QItemSelectionModel.SelectionFlag
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible

_QUIET = 300  # milliseconds without a new row


class RowsView(QTreeView):
    """A tree view that speaks of nodes and ids instead of indexes.

    `current_changed(id)`: the row with the focus, empty for none. What is closed is remembered by id, so that a row
    that is deleted and comes back stands there as it stood. `zoomed_out()`: a row outside of what was shown
    alone had to be shown.
    """

    current_changed = Signal(str)
    zoomed_out = Signal()

    def __init__(self, model: OutlineModel) -> None:
        super().__init__()
        self._rows = model
        self._closed: set[str] = set()
        self._between = False  # the rows below a parent are away for a moment
        self._came = 0  # pixels of rows that the scroll bar does not know of
        self._measuring = QTimer(self, interval=_QUIET, singleShot=True)
        self._measuring.timeout.connect(self.updateGeometries)
        self.setModel(model)
        self.expanded.connect(lambda index: self._remember(index, opened=True))
        self.collapsed.connect(lambda index: self._remember(index, opened=False))

    # choosing

    def current(self) -> Node | None:
        """The row with the focus."""
        return self._rows.node(self.currentIndex())

    def selected(self) -> list[Node]:
        """The selected rows that are in the plan; the current one where none is."""
        found = [
            node
            for parent, runs in self.runs().items()
            for first, last in runs
            for node in parent.children[first : last + 1]
            if not node.is_draft
        ]
        current = self.current()
        return found or ([current] if current is not None and not current.is_draft else [])

    def runs(self) -> dict[Node, list[tuple[int, int]]]:
        """The selected rows by their parents: the first and the last of each run.

        Qt's own `isSelected` asks for the parents and flags of a row anew, which takes longer than to paint it.
        """
        found: dict[Node, list[tuple[int, int]]] = {}
        for run in self.selectionModel().selection().toList():
            parent = self._rows.node(run.parent()) or self.outline.root
            found.setdefault(parent, []).append((run.top(), run.bottom()))
        return found

    def select_quietly(self, rows: Sequence[str], current: str) -> None:
        """Select these rows again after the tree was read anew; nothing opens and nothing scrolls."""
        model = self.selectionModel()
        at = self._rows.index_of(current)
        if at.isValid():
            model.setCurrentIndex(at, Flag.NoUpdate)
        model.clearSelection()
        for row in rows:
            index = self._rows.index_of(row)
            if index.isValid():
                model.select(index, Flag.Select)

    def select(self, rows: Sequence[str], current: str = "") -> bool:
        """Select these rows, open what hides the current one (the first by default) and scroll to it."""
        indexes = [index for row in rows if (index := self._rows.index_of(row)).isValid()]
        if not indexes:
            return False
        at = self._rows.index_of(current) if current else indexes[0]
        self.show_row(at)
        model = self.selectionModel()
        model.setCurrentIndex(at, Flag.ClearAndSelect)
        for index in indexes:
            model.select(index, Flag.Select)
        self.scrollTo(at)
        return True

    # opening and closing

    def restore_opened(self, rows: Iterable[Node]) -> None:
        """Open those of these rows that are new here, unless they were closed when they were seen last."""
        for node in rows:
            if node.children and node.id not in self._closed:
                index = self._rows.index_of(node.id)
                if not self.isExpanded(index):
                    self.expand(index)

    def close_all(self) -> None:
        """Show the goals only."""
        self.collapseAll()
        self._closed = {node.id for node in self._rows.outline.rows() if node.children}

    def open_all(self) -> None:
        """Show every row. (`expandAll` holds on to every one of them, and each costs when a row comes.)"""
        self._closed.clear()
        self.scheduleDelayedItemsLayout()  # once, behind all of them
        for node in self._rows.outline.rows():
            if node.children:
                self.expand(self._rows.index_of(node.id))

    # by id and by index

    def node_of(self, index: Index) -> Node | None:
        """The row behind an index."""
        return self._rows.node(index)

    def index_of(self, row: str) -> QModelIndex:
        """The index of a row; that of the whole tree for none."""
        return self._rows.index_of(row) if row else QModelIndex()

    # what a drag asks

    @property
    def outline(self) -> Outline:
        return self._rows.outline

    def node_at(self, at: QPoint) -> Node | None:
        return self._rows.node(self.indexAt(at))

    def rect_of(self, row: str) -> QRect:
        return self.visualRect(self._rows.index_of(row))

    def band_of(self, row: str) -> QRect:
        """All of the viewport at the height of a row; empty when it is out of sight."""
        rect = self.rect_of(row)
        return QRect(0, rect.top(), self.viewport().width(), rect.height())

    def last_row(self) -> QRect:
        *_, last = self.outline.rows()
        while last.parent is not None and not self.rect_of(last.id).isValid():
            last = last.parent
        return self.rect_of(last.id)

    def area(self) -> QRect:
        return self.viewport().rect()

    def is_open(self, node: Node) -> bool:
        return self.isExpanded(self._rows.index_of(node.id))

    def open_row(self, row: str) -> None:
        self.expand(self._rows.index_of(row))

    def repaint_rows(self) -> None:
        self.viewport().update()

    def show_row(self, index: Index) -> None:
        """Open whatever hides a row."""
        parent, seen = index.parent(), not self.rootIndex().isValid()
        while parent.isValid():
            seen = seen or parent == self.rootIndex()
            self.expand(parent)
            parent = parent.parent()
        if not seen:  # it stands outside of what is shown alone
            self.setRootIndex(parent)
            self.zoomed_out.emit()

    # Qt

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Lay out what is below `parent` again. Qt would lay out all rows of the tree that are open."""
        root = parent == self.rootIndex()
        if root or (self.visualRect(parent).isValid() and self.isExpanded(parent)):
            came = (self._rows.index(row, 0, parent) for row in range(start, end + 1))
            self._came += sum(self.sizeHintForIndex(index).height() for index in came)
        if root or not self.isExpanded(parent):
            super().rowsInserted(parent, start, end)
            return
        with QSignalBlocker(self):
            self._between = True
            self.collapse(parent)
            self.expand(parent)
            self._between = False
        self.updateGeometries()
        if QAccessible.isActive():  # Qt's would only tell of it
            QAbstractItemView.rowsInserted(self, parent, start, end)

    def updateGeometries(self) -> None:
        """Not while rows are away: an open editor would hide and lose the focus.

        Where rows came, those out of sight are measured when nobody types: each asks Python, however many there are.
        """
        if self._between:
            return
        bar, came, self._came = self.verticalScrollBar(), self._came, 0
        if came and bar.maximum():
            QAbstractItemView.updateGeometries(self)
            bar.setMaximum(bar.maximum() + came)
            self._measuring.start()
        else:
            super().updateGeometries()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Not to a row in sight: Qt would measure all others first."""
        if hint is not _VISIBLE or not self.viewport().rect().contains(self.visualRect(index)):
            super().scrollTo(index, hint)

    def _remember(self, index: Index, *, opened: bool) -> None:
        node = self._rows.node(index)
        if node is not None:
            (self._closed.discard if opened else self._closed.add)(node.id)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        node = self._rows.node(current)
        self.current_changed.emit(node.id if node is not None else "")
