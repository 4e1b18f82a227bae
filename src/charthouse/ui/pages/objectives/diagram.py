"""The tree as boxes and lines, from the goals to the right: the same rows, folded as in the tree, as large as wanted.

Who cannot see it has the tree itself; the current box is the current row of both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from charthouse.document.queries.strategy_map import MapBox
from charthouse.domain.kinds import Status
from charthouse.domain.text import apart
from charthouse.ui.pages.map.painter import BoxState, paint_box
from charthouse.ui.pages.objectives.diagram_layout import HEIGHT, WIDTH, Placed, placed
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.label import plain_tooltip

_STEP, _SMALLEST, _READABLE, _LARGEST = 1.25, 0.2, 0.85, 2.5
_MARGIN = 24


class _Box(QGraphicsItem):
    """A row as a box."""

    def __init__(self, diagram: TreeDiagram, theme: Theme, spot: Placed, at: QPointF) -> None:
        super().__init__()
        self.spot = spot
        self._diagram, self._theme = diagram, theme
        self.setPos(at)
        self.setToolTip(plain_tooltip(f"{spot.node.code} {spot.node.title}"))

    def boundingRect(self) -> QRectF:
        px = self._theme.px
        return QRectF(0, 0, px(WIDTH), px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        node, px, rect = self.spot.node, self._theme.px, self.boundingRect()
        owner, name = node.owner or (None, "")
        box = MapBox(node.id, node.code, node.title, "", owner, name, None)
        painter.setLayoutDirection(self._diagram.layoutDirection())
        current = self._diagram.is_current(node)
        state = BoxState(self._diagram.status_of(node), current=current, focused=self._diagram.hasFocus())
        paint_box(painter, rect.adjusted(1, 1, -1, -1), box, state, self._theme)
        if self.spot.hidden:
            more = QRectF(px(12), rect.bottom() - px(20), rect.width() - px(20), px(16))
            words = f"+{self.spot.hidden}"
            draw_text(painter, more, words, self._theme, size=12, weight=600, role="accent", align=RIGHT, tnum=True)


class TreeDiagram(QGraphicsView):
    """`left()`: the person wants the tree again."""

    left = Signal()

    def __init__(self, theme: Theme, view: OutlineView, status: Callable[[str], Status | None]) -> None:
        super().__init__()
        self._theme, self._view, self._status = theme, view, status
        self._boxes: Mapping[str, _Box] = {}
        self.setScene(QGraphicsScene(self))
        self.setAccessibleName(tr("The tree as a diagram"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self.refresh)
        self.hide()

    def status_of(self, node: Node) -> Status | None:
        """How a row stands; None for one without measures, and for an initiative."""
        return None if node.is_initiative else self._status(node.id)

    def is_current(self, node: Node) -> bool:
        """Whether a row is the current one of the tree."""
        current = self._view.current()
        return current is not None and current.id == node.id

    def open_whole(self) -> None:
        """Show the diagram as wide as it fits, but so that it can be read."""
        self.show()
        self.refresh()
        self._scale_to(min(max(self.viewport().width() / max(self.sceneRect().width(), 1), _READABLE), 1.0))
        self._point(self._view.current() or next(iter(self._shown_roots()), None))
        self.setFocus()

    def refresh(self) -> None:
        """Draw the rows as the tree has them now."""
        if self.isHidden():
            return
        scene, theme = self.scene(), self._theme
        scene.clear()
        turn = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        made: dict[str, _Box] = {}
        lines = QPainterPath()
        for spot in placed(self._shown_roots(), self._view.is_open):
            at = QPointF(turn * theme.px(spot.x) - (theme.px(WIDTH) if turn < 0 else 0), theme.px(spot.y))
            box = made[spot.node.id] = _Box(self, theme, spot, at)
            scene.addItem(box)
            above = made.get(spot.node.above.id) if spot.node.above is not None else None
            if above is not None:
                _join(lines, above.sceneBoundingRect(), box.sceneBoundingRect(), turn)
        scene.addPath(lines, QPen(theme.tokens.ctrl, 1.5)).setZValue(-1)
        margin = theme.px(_MARGIN)
        scene.setSceneRect(scene.itemsBoundingRect().adjusted(-margin, -margin, margin, margin))
        self._boxes = made

    def follow(self) -> None:
        """Show the tree's current row, wherever it was chosen and however folded it was."""
        if not self.isHidden():
            self.refresh()
            self._point(self._view.current())

    def fit(self) -> None:
        """The whole diagram, not larger than life."""
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        scale = self.transform().m11()
        self._scale_to(min(max(scale, _SMALLEST), 1.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = pressed(event)
        moves = {"Up": -1, "Down": 1}
        zooms = {"+": _STEP, "=": _STEP, "-": 1 / _STEP}
        if keys in ("Esc", "Return", "Enter", "F2"):
            self.left.emit()
        elif keys == "0":
            self.fit()
        elif event.text() in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._scale_to(self.transform().m11() * zooms[event.text()])
            self._point(self._view.current())
        elif keys in moves:
            self._point(self._beside(moves[keys]))
        elif keys in ("Left", "Right"):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(inward=(keys == "Right") is not mirrored)
        elif keys == "Space":
            self._fold()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self._scale_to(self.transform().m11() * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, _Box):
            self._point(item.spot.node)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if isinstance(self.itemAt(event.position().toPoint()), _Box):
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def _shown_roots(self) -> list[Node]:
        alone = self._view.node_of(self._view.rootIndex())
        return (
            [alone] if alone is not None else [node for node in self._view.outline.root.children if not node.is_draft]
        )

    def _scale_to(self, scale: float) -> None:
        factor = min(max(scale, _SMALLEST), _LARGEST) / self.transform().m11()
        self.scale(factor, factor)

    def _point(self, node: Node | None) -> None:
        """Make a row the current one of diagram and tree."""
        box = self._boxes.get(node.id) if node is not None else None
        if box is None:
            return
        self._view.select_quietly([box.spot.node.id], box.spot.node.id)
        self.ensureVisible(box, 40, 40)
        self.setAccessibleDescription(f"{box.spot.node.code} {apart(box.spot.node.title)}")
        self.viewport().update()

    def _beside(self, step: int) -> Node | None:
        """The next box of the same level, up or down."""
        current = self._view.current()
        here = self._boxes.get(current.id) if current is not None else None
        if here is None:
            return next((box.spot.node for box in self._boxes.values()), None)
        level = [box.spot for box in self._boxes.values() if box.spot.x == here.spot.x]
        level.sort(key=lambda spot: spot.y)
        at = level.index(here.spot) + step
        return level[at].node if 0 <= at < len(level) else None

    def _step(self, *, inward: bool) -> None:
        current = self._view.current()
        if current is None:
            return
        if inward and not self._view.is_open(current) and current.children:
            self._fold()
        self._point(next((one for one in current.children if not one.is_draft), None) if inward else current.above)

    def _fold(self) -> None:
        current = self._view.current()
        if current is not None and current.children:
            index = self._view.index_of(current.id)
            self._view.setExpanded(index, not self._view.isExpanded(index))
            self.refresh()


def _join(lines: QPainterPath, above: QRectF, below: QRectF, turn: int) -> None:
    """A curve from one box to one below it."""
    start = QPointF(above.right() if turn > 0 else above.left(), above.center().y())
    end = QPointF(below.left() if turn > 0 else below.right(), below.center().y())
    middle = (start.x() + end.x()) / 2
    lines.moveTo(start)
    lines.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
