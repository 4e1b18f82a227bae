"""The map itself: a list whose items stand where the layout puts them, with lines between them.

A list of Qt's, so that screen readers, the inline editor and the selection work as everywhere; all places and all
painting are its own. The page is told what the person wants through signals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from charthouse.document.queries.strategy_map import MapBand, MapBox, MapLink, StrategyMap
from charthouse.domain.kinds import Cause, Status
from charthouse.ui.pages.map.geometry import Geometry, brought
from charthouse.ui.pages.map.gestures import Gestures
from charthouse.ui.pages.map.model import MapModel
from charthouse.ui.pages.map.scene import Scene
from charthouse.ui.pages.map.title_editor import TitleEditing
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.reading import only_read

_TO = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
Keys = Mapping[str, Callable[[], object]]


class MapView(QListView):
    """`linked(cause, effect, kind)`: a link is wanted. `dropped(box, band, place)`: a box was put somewhere.

    `current_changed()`, `link_chosen()`, `linking_changed()`: another box or link is chosen, or one is being drawn.
    """

    current_changed = Signal()
    link_chosen = Signal()
    linking_changed = Signal()
    linked = Signal(str, str, object)
    dropped = Signal(str, int, float)

    def __init__(self, theme: Theme, model: MapModel, status_of: Callable[[str], Status | None], name: str) -> None:
        super().__init__()
        self._theme, self._model, self._status_of = theme, model, status_of
        self._keys: Keys = {}
        self._bands: tuple[MapBand, ...] = ()
        self._geometry: Geometry | None = None
        self._link: tuple[str, str] | None = None
        self._source: str | None = None
        self.gestures = Gestures(self)
        self.titles = TitleEditing(theme, self)
        self.setModel(model)
        self.setItemDelegate(self.titles)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget())  # else Qt paints a frame there
        self.verticalScrollBar().setSingleStep(20)
        theme.changed.connect(self.arrange)

    # what the page does

    def bind(self, keys: Keys) -> None:
        """Do these for keys that the view does not take itself."""
        self._keys = keys

    def hold_still(self) -> None:
        """Show a map that may only be read: boxes and links can be chosen, and that is all."""
        self.gestures.still = True
        only_read(self)

    def show_map(self, drawn: StrategyMap, bands: tuple[MapBand, ...]) -> None:
        """Show another state; the current box stays current."""
        kept = self.current()
        self._bands = bands
        self._model.show_map(drawn)
        if self._link not in {(link.cause, link.effect) for link in drawn.links}:
            self._link = None
        if kept is not None and self._model.row_of(kept.id) >= 0:
            self.select(kept.id)
        elif drawn.boxes and self.hasFocus():
            self.select(drawn.boxes[0].id)
        self.arrange()

    def arrange(self) -> None:
        """Find the places of everything again."""
        self.updateGeometries()
        self.viewport().update()

    def current(self) -> MapBox | None:
        """The box that keys act on."""
        index = self.currentIndex()
        return self._model.boxes[index.row()] if index.isValid() and index.row() < len(self._model.boxes) else None

    def select(self, box: str) -> bool:
        """Make a box the current one and show it."""
        row = self._model.row_of(box)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._model.index(row), flags)
            self.scrollTo(self._model.index(row))
        return row >= 0

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def geometry_now(self) -> Geometry | None:
        """Where everything stands."""
        return self._geometry

    # links

    @property
    def link(self) -> MapLink | None:
        """The chosen link."""
        links = self._model.drawn.links
        return next((link for link in links if (link.cause, link.effect) == self._link), None)

    def choose_link(self, link: MapLink | None) -> None:
        """Choose a link, or none."""
        self._link = (link.cause, link.effect) if link is not None else None
        self.link_chosen.emit()
        self.viewport().update()

    def next_link(self) -> None:
        """Choose the current box's next link."""
        current = self.current()
        if current is None:
            return
        own = [link for link in self._model.drawn.links if current.id in (link.cause, link.effect)]
        if own:
            at = own.index(self.link) + 1 if self.link in own else 0
            self.choose_link(own[at] if at < len(own) else None)

    @property
    def source(self) -> MapBox | None:
        """Where the link starts that is being drawn by keys."""
        return next((box for box in self._model.boxes if box.id == self._source), None)

    def begin_link(self) -> None:
        """Draw a link from the current box: arrows go to its other end."""
        current = self.current()
        self._source = current.id if current is not None else None
        self.linking_changed.emit()
        self.viewport().update()

    def end_link(self, kind: Cause | None) -> None:
        """Leave drawing; with a `kind` the link is wanted."""
        source, current = self._source, self.current()
        self._source = None
        if kind is not None and source is not None and current is not None and source != current.id:
            self.linked.emit(source, current.id, kind)
        elif source is not None:
            self.select(source)
        self.linking_changed.emit()
        self.viewport().update()

    # what Qt asks of a list

    def visualRect(self, index: Index) -> QRect:
        rect = self._rect(index)
        return rect.translated(-self._offset()).toAlignedRect() if rect is not None else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        box = self.box_at(QPointF(point) + self._offset())
        return self._model.index(self._model.row_of(box)) if box is not None else QModelIndex()

    def scrollTo(self, index: Index, hint: object = None) -> None:
        rect = self._rect(index)
        if rect is None:
            return
        room, across = self.viewport().size(), self.horizontalScrollBar()
        left = brought(self.horizontalOffset(), rect.left(), rect.right(), room.width())
        across.setValue(across.maximum() - left if self._mirrored else left)
        top = brought(self.verticalOffset(), rect.top(), rect.bottom(), room.height())
        self.verticalScrollBar().setValue(top)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def horizontalOffset(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self._mirrored else bar.value()  # it starts at the start of the line

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        self.arrange()

    def updateGeometries(self) -> None:
        room = self.viewport().size()
        found = Geometry(self._model.drawn, self._bands, QSizeF(room), self._theme, mirrored=self._mirrored)
        self._geometry = found
        for bar, whole, page in (
            (self.horizontalScrollBar(), found.width, room.width()),
            (self.verticalScrollBar(), found.height, room.height()),
        ):
            bar.setPageStep(page)
            bar.setRange(0, max(0, round(whole) - page))
        self.updateEditorGeometries()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        boxes = self._model.boxes
        if not boxes:
            return QModelIndex()
        if action in ends or not self.currentIndex().isValid():
            return self._model.index(ends.get(action, 0) % len(boxes))
        step = _TO.get(action.name.removeprefix("Move"))
        current = self.current()
        if step is None or current is None or self._geometry is None:
            return self.currentIndex()
        return self._model.index(self._model.row_of(self._geometry.next_box(current.id, step)))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(400))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._source is None:
            self._link = None
        self.current_changed.emit()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current() is None and self._model.boxes:
            self.select(self._model.boxes[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = pressed(event)
        if self._source is not None and keys in ("Return", "Enter", "Shift+Return", "Shift+Enter", "Esc"):
            plain = Cause.SUPPORTS if keys.startswith("Shift") else Cause.LEADS_TO
            self.end_link(None if keys == "Esc" else plain)
        elif keys == "Esc" and self._link is not None:
            self.choose_link(None)
        elif keys in self._keys:
            self._keys[keys]()
        elif keys in (*_TO, "Home", "End"):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.gestures.press(event, self._point(event)):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.gestures.move(event, self._point(event)):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.gestures.release(event, self._point(event)):
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._geometry
        if found is None:
            return
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(self.layoutDirection())
            painter.translate(-self._offset())
            self._scene(found).paint(painter, self._theme)

    # own

    def _scene(self, found: Geometry) -> Scene:
        current = self.current()
        return Scene(
            drawn=self._model.drawn,
            found=found,
            status_of=self._status_of,
            current=current.id if current is not None else None,
            focused=self.hasFocus(),
            still=self.is_editing or self.gestures.still,
            source=self._source,
            link=self._link,
            gesture=self.gestures.now,
        )

    def box_at(self, point: QPointF) -> str | None:
        """The box at a place of the drawing."""
        boxes = self._geometry.boxes if self._geometry is not None else {}
        return next((box for box, rect in boxes.items() if rect.contains(point)), None)

    def _rect(self, index: Index) -> QRectF | None:
        if self._geometry is None or not index.isValid() or index.row() >= len(self._model.boxes):
            return None
        return self._geometry.boxes.get(self._model.boxes[index.row()].id)

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalOffset(), self.verticalOffset())

    def _point(self, event: QMouseEvent) -> QPointF:
        return event.position() + self._offset()
