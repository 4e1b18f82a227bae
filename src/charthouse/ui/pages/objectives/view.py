"""The tree itself: keys by name, rows painted whole, chevrons, and what a row may be dropped on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
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
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip

from charthouse.ui.pages.objectives.delegate import OutlineDelegate
from charthouse.ui.pages.objectives.dragging import FORMAT, Dragging, to_drag
from charthouse.ui.pages.objectives.head import TreeHead
from charthouse.ui.pages.objectives.model import Index, OutlineModel
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.rows_view import RowsView
from charthouse.ui.pages.objectives.scores import RowState
from charthouse.ui.painting.dragged import counted
from charthouse.ui.painting.mirroring import mirrored, visual
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edge_scroll import EdgeScroll
from charthouse.ui.widgets.edit_keys import pressed, typed
from charthouse.ui.widgets.rowlist.fresh import Freshness
from charthouse.ui.widgets.rowlist.more import Fade

Keys = Mapping[str, Callable[[], object]]


class OutlineView(RowsView):
    """The rows with their painting, editor and drags; what keys do is the page's, given to `bind`.

    `dropped(moves)`: rows were dropped. `scrolls(bool)`: whether there is a scroll bar. `began(text)`: letters, where
    there is no row yet that they could act on.
    """

    dropped = Signal(tuple)
    scrolls = Signal(bool)
    began = Signal(str)

    def __init__(
        self, theme: Theme, model: OutlineModel, state_of: Callable[[str], RowState | None], name: str
    ) -> None:
        super().__init__(model)
        self._theme, self._state_of = theme, state_of
        self._keys: Keys = {}
        self._hovered = ""
        self._scrolls = False
        self._chosen: dict[Node, list[tuple[int, int]]] = {}  # while rows are painted
        self.setAccessibleName(name)
        self.delegate = OutlineDelegate(theme, self, model, state_of)
        self.dragging = Dragging(theme, self, self)
        self._edges = EdgeScroll(theme, self)
        self._edges.scrolled.connect(self.dragging.aim_at)
        self._fade = Fade(theme, self.viewport(), "sheet")
        self.fresh = Freshness(theme, self.viewport(), self.band_of)
        self.delegate.set_freshness(self.fresh.of)
        self.setItemDelegate(self.delegate)
        self.head = TreeHead(theme, lambda: self.delegate.columns, self)
        self.setHeader(self.head)
        self._set_up()
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
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # letters are commands here
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below is painted for it
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

    def title_of(self, row: str) -> QRect:
        """Where the title of a row stands; empty when it is out of sight."""
        node, rect = self._rows.outline.node(row), self.rect_of(row)
        if node is None or not rect.isValid():
            return QRect()
        start, width = self.delegate.columns.title(node)
        band = self.band_of(row)
        return visual(self, band, QRect(start, band.top(), width, band.height()))

    def indent(self, depth: int) -> int:
        return self.delegate.columns.chevron(depth)

    def _follow_scroll(self) -> None:
        """Fade where there is more; the scroll bar stands in the margin, so that the columns keep their places."""
        bar = self.verticalScrollBar()
        self._fade.follow(above=False, below=bar.value() < bar.maximum())
        if self._scrolls != (scrolls := bar.maximum() > 0):
            self._scrolls = scrolls
            self.scrolls.emit(scrolls)

    # Qt: painting

    def _is_chosen(self, node: Node) -> bool:
        runs = self._chosen.get(node.parent) if node.parent is not None else None
        return runs is not None and any(first <= node.row <= last for first, last in runs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # Qt's own would paint captions and scroll bar too, and all that these stand on, for each row typed

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.select([self._rows.outline.root.children[0].id])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

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
        if not self._rows.rowCount() and typed(event):
            self.began.emit(typed(event))
        elif action is not None:
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
        on_chevron = node is not None and self._chevron_at(node, index).contains(at)
        if on_chevron and event.button() == Qt.MouseButton.LeftButton:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        node = self._rows.node(index)
        if node is None or self._chevron_at(node, index).contains(at):
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

    def _chevron_at(self, node: Node, index: Index) -> QRect:
        """Where a row's chevron is seen."""
        row = self.visualRect(index)
        return visual(self, row, self.delegate.chevron_area(node, row))

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
        row = self.viewport().grab(self.rect_of(nodes[0].id))
        drag.setPixmap(counted(row, len(nodes), self, self._theme))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._edges.hold(event.position().toPoint())
        if self.dragging.aim(event.mimeData(), event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._edges.let_go()
        self.dragging.end()

    def dropEvent(self, event: QDropEvent) -> None:
        self._edges.let_go()
        self.dragging.aim(event.mimeData(), event.position().toPoint())
        moves = self.dragging.end()
        event.acceptProposedAction()
        if moves:
            self.dropped.emit(moves)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.executeDelayedItemsLayout()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.tokens.sheet)
            self._paint_rows(painter, event.rect())
            self.dragging.paint(painter)

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        """The rows in sight. Qt's own way asks the model for each of them, and what it stands under, several times."""
        index = self.indexAt(QPoint(0, area.top()))
        top, width = self.visualRect(index).top(), self.viewport().width()
        current = self.current() if self.hasFocus() else None
        canvas, self._chosen = self.delegate.canvas(painter), self.runs()
        while top <= area.bottom() and (node := self._rows.node(index)) is not None:
            row = QRect(0, top, width, self.delegate.height_of(node))
            with mirrored(painter, row):
                self.delegate.paint_row(
                    canvas, row, node, opened=bool(node.children) and self.isExpanded(index),
                    selected=self._is_chosen(node), hovered=node.id == self._hovered, focused=node is current,
                )  # fmt: skip
            top += row.height()
            index = self.indexBelow(index)
