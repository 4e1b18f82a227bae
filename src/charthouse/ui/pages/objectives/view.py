"""The tree itself: keys by name, rows painted whole, chevrons, and what a row may be dropped on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QToolTip, QTreeView

from charthouse.ui.pages.objectives.delegate import OutlineDelegate
from charthouse.ui.pages.objectives.dragging import FORMAT, Dragging, to_drag
from charthouse.ui.pages.objectives.head import TreeHead
from charthouse.ui.pages.objectives.model import Index, OutlineModel
from charthouse.ui.pages.objectives.nodes import Node, Outline
from charthouse.ui.pages.objectives.scores import RowState
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.rowlist.fresh import Freshness
from charthouse.ui.widgets.rowlist.more import Fade

Keys = Mapping[str, Callable[[], object]]
Flag = QItemSelectionModel.SelectionFlag


class OutlineView(QTreeView):
    """Shows an `OutlineModel`; what keys do is the page's, given to `bind`.

    `current_changed(id)`: the row with the focus, empty for none. What is closed is remembered by id, so that a row
    that is deleted and comes back stands there as it stood. `dropped(moves)`: rows were dropped.
    `scrolls(bool)`: whether there is a scroll bar.
    """

    current_changed = Signal(str)
    dropped = Signal(tuple)
    scrolls = Signal(bool)

    def __init__(
        self, theme: Theme, model: OutlineModel, state_of: Callable[[str], RowState | None], name: str
    ) -> None:
        super().__init__()
        self._theme, self._rows, self._state_of = theme, model, state_of
        self._keys: Keys = {}
        self._hovered = ""
        self._closed: set[str] = set()
        self.setModel(model)
        self.setAccessibleName(name)
        self.delegate = OutlineDelegate(theme, self, model, state_of)
        self.dragging = Dragging(theme, self, self)
        self._fade = Fade(theme, self.viewport(), "sheet")
        self.fresh = Freshness(theme, self.viewport())
        self.delegate.set_freshness(self.fresh.of)
        self.setItemDelegate(self.delegate)
        self.setHeader(TreeHead(theme, lambda: self.delegate.columns, self))
        self._set_up()
        self.expanded.connect(lambda index: self._remember(index, opened=True))
        self.collapsed.connect(lambda index: self._remember(index, opened=False))
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._follow_scroll)
        bar.rangeChanged.connect(self._follow_scroll)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.viewport().setAutoFillBackground(False)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    # what the page uses

    def bind(self, keys: Keys) -> None:
        """What the keys do that are not the tree's own, by their portable names (“Alt+Up”, “Del”, “K”)."""
        self._keys = keys

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self.delegate.editor is not None

    def current(self) -> Node | None:
        """The row with the focus."""
        return self._rows.node(self.currentIndex())

    def selected(self) -> list[Node]:
        """The selected rows that are in the plan; the current one where none is."""
        nodes = [self._rows.node(index) for index in self.selectionModel().selectedIndexes()]
        found = [node for node in nodes if node is not None and not node.is_draft]
        current = self.current()
        return found or ([current] if current is not None and not current.is_draft else [])

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

    def open_to(self, levels: int) -> None:
        """Show this many levels, whatever was opened or closed before."""
        self._closed.clear()
        self.expandToDepth(levels - 1)

    def restore_opened(self) -> None:
        """Open the rows that are new here, unless they were closed when they were seen last."""
        for node in self._rows.outline.rows():
            if node.children and node.id not in self._closed:
                index = self._rows.index_of(node.id)
                if not self.isExpanded(index):
                    self.expand(index)

    def close_all(self) -> None:
        """Show the goals only."""
        self.collapseAll()
        self._closed = {node.id for node in self._rows.outline.rows() if node.children}

    def open_all(self) -> None:
        """Show every row."""
        self._closed.clear()
        self.expandAll()

    # what a drag asks

    @property
    def outline(self) -> Outline:
        return self._rows.outline

    def node_at(self, at: QPoint) -> Node | None:
        return self._rows.node(self.indexAt(at))

    def rect_of(self, row: str) -> QRect:
        return self.visualRect(self._rows.index_of(row))

    def last_row(self) -> QRect:
        *_, last = self.outline.rows()
        while last.parent is not None and not self.rect_of(last.id).isValid():
            last = last.parent
        return self.rect_of(last.id)

    def area(self) -> QRect:
        return self.viewport().rect()

    def indent(self, depth: int) -> int:
        return self.delegate.columns.chevron(depth)

    def is_open(self, node: Node) -> bool:
        return self.isExpanded(self._rows.index_of(node.id))

    def open_row(self, row: str) -> None:
        self.expand(self._rows.index_of(row))

    def scroll_at_edge(self, y: int, edge: int) -> None:
        bar = self.verticalScrollBar()
        if y < edge:
            bar.setValue(bar.value() - edge // 2)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge // 2)

    def repaint_rows(self) -> None:
        self.viewport().update()

    def show_row(self, index: Index) -> None:
        """Open whatever hides a row."""
        parent = index.parent()
        while parent.isValid():
            self.expand(parent)
            parent = parent.parent()

    def _remember(self, index: Index, *, opened: bool) -> None:
        node = self._rows.node(index)
        if node is not None:
            (self._closed.discard if opened else self._closed.add)(node.id)

    def _follow_scroll(self) -> None:
        """Fade where there is more; the scroll bar stands in the margin, so that the columns keep their places."""
        bar = self.verticalScrollBar()
        self._fade.follow(above=False, below=bar.value() < bar.maximum())
        self.scrolls.emit(bar.maximum() > 0)

    # Qt: painting

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        node = self._rows.node(index)
        if node is None:
            return
        current = index == self.currentIndex()
        selected = self.selectionModel().isSelected(index)
        row: QRect = options.rect
        self.delegate.paint_row(
            painter, row, index, selected=selected, hovered=node.id == self._hovered,
            focused=current and self.hasFocus(),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.select([self._rows.outline.root.children[0].id])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        node = self._rows.node(current)
        self.current_changed.emit(node.id if node is not None else "")

    # Qt: keys

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; Ctrl+F finds."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            key = pressed(event).replace("Backtab", "Tab")
            if event.type() == QEvent.Type.ShortcutOverride and key in self._keys:
                event.accept()  # the tree has the focus: its keys come before the window's
                return True
            if event.type() == QEvent.Type.KeyPress and key in ("Tab", "Shift+Tab"):
                self._keys.get(key, lambda: None)()  # never a way out of the tree: F6 is
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(pressed(event))
        if action is not None:
            action()
        elif event.key() == Qt.Key.Key_Asterisk:
            self.open_all()
        else:
            super().keyPressEvent(event)

    # Qt: mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        node = self._rows.node(index)
        on_chevron = node is not None and self.delegate.chevron_area(node, self.visualRect(index)).contains(at)
        if on_chevron and event.button() == Qt.MouseButton.LeftButton:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        node = self._rows.node(index)
        if node is None or self.delegate.chevron_area(node, self.visualRect(index)).contains(at):
            self.mousePressEvent(event)
        elif "F2" in self._keys:
            self._keys["F2"]()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _hover(self, at: QPoint) -> None:
        node = self._rows.node(self.indexAt(at))
        row = node.id if node is not None else ""
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _tip_at(self, at: QPoint) -> str:
        """As rich text whose every sign is escaped: a plain text may look rich to Qt."""
        node = self._rows.node(self.indexAt(at))
        if node is None:
            return ""
        state = None if node.is_initiative else self._state_of(node.id)
        tip = self.delegate.cells.tip(at.x(), self.delegate.columns, node, state)
        return f"<span>{escape(tip)}</span>" if tip else ""

    # Qt: drag and drop

    def startDrag(self, actions: Qt.DropAction) -> None:
        nodes = self.selected()
        if not nodes:
            return
        drag = QDrag(self)
        drag.setMimeData(to_drag(nodes))
        drag.setPixmap(self.viewport().grab(self.rect_of(nodes[0].id)))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.dragging.aim(event.mimeData(), event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragging.end()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragging.aim(event.mimeData(), event.position().toPoint())
        moves = self.dragging.end()
        event.acceptProposedAction()
        if moves:
            self.dropped.emit(moves)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self.dragging.paint(painter)
