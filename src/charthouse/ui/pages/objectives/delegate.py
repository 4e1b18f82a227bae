"""A row of the tree: band, guides, chevron, code, title and cells; and the editor over its title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from charthouse.ui.announcing import tell_focus
from charthouse.ui.marks import on_pixel
from charthouse.ui.pages.objectives.cells import Cells
from charthouse.ui.pages.objectives.columns import Columns, short_code
from charthouse.ui.pages.objectives.editor import TitleEditor
from charthouse.ui.pages.objectives.model import Index, OutlineModel
from charthouse.ui.pages.objectives.nodes import DRAFT, Kind, Node
from charthouse.ui.pages.objectives.scores import RowState
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import visual
from charthouse.ui.painting.pictures import Canvas, RowPictures
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.text import draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import composes
from charthouse.ui.widgets.rowlist.editor import HEAD, INSET

GOAL_ROW, ROW = 44, 36  # least heights
_AIR = 18  # above and below a title together
_FIRST_LINE = 36  # the height in which the marks of the first line are centred
_OVERHANG = 3  # of a first letter, before its place, and of a last one
_MANY = 40_000  # heights that are remembered

Hint = QAbstractItemDelegate.EndEditHint


@dataclass(frozen=True, slots=True)
class TreeCanvas:
    """What rows that are painted together share. `manner`: how their dates and figures are written."""

    pixels: Canvas
    columns: Columns
    manner: tuple[object, ...]
    ground: QColor


class OutlineDelegate(QStyledItemDelegate):
    """Paints from nodes and states, measures with the fonts it paints with, and opens one editor at a time.

    `left(id, text)`: the editor lost the focus with this text. `typing(bool)`: whether it holds one not in the plan.
    `asked(key)` and `pasted(text)` are the editor's. It is one and the same for all rows: making one takes as long as
    painting the page.
    """

    left = Signal(str, str)
    typing = Signal(bool)
    asked = Signal(str)
    pasted = Signal(str)

    def __init__(
        self, theme: Theme, view: QTreeView, model: OutlineModel, state_of: Callable[[str], RowState | None]
    ) -> None:
        super().__init__(view)
        self._theme, self._view, self._model, self._state_of = theme, view, model, state_of
        self._freshness: Callable[[str], float] = lambda _row: 0.0
        self.cells = Cells(theme)
        self._columns = Columns.fitting(theme, 0, 0)
        self._heights: dict[tuple[str, int, int], int] = {}  # of titles, by text, weight and width
        self._rows: dict[tuple[Kind, int, int, str], int] = {}  # of rows, by all that decides them at this width
        self._leads, self._bodies = RowPictures(theme), RowPictures(theme)
        self.editor: TitleEditor | None = None
        self._kept: TitleEditor | None = None  # the editor while it is over no row
        self._edited = ""
        self._grown = 0
        theme.changed.connect(self._forget)

    # measures

    @property
    def columns(self) -> Columns:
        """Where the columns stand at the view's present width."""
        width, depth = self._view.viewport().width(), self._model.outline.deepest
        if self._columns.width != width or self._columns.depth != depth:
            self._columns = Columns.fitting(self._theme, width, depth)
            self._rows.clear()
        return self._columns

    def set_freshness(self, freshness: Callable[[str], float]) -> None:
        """How new a row is, from 1 to 0, by its id."""
        self._freshness = freshness

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node = self._model.node(index)
        return QSize(0, self._theme.px(ROW) if node is None else self.height_of(node))

    def height_of(self, node: Node) -> int:
        """How high a row is, with what the editor over it needs."""
        face = (node.kind, node.depth, len(node.longest_code), node.title)
        height = self._rows.get(face) if self.columns.width else None
        if height is None:
            if len(self._rows) > _MANY:
                self._rows.clear()
            height = self._rows[face] = self._row_height(node)
        if node.id == self._edited and self.editor is not None:
            height = max(height, self._grown + self._theme.px(2))
        return height

    def _row_height(self, node: Node) -> int:
        least = self._theme.px(GOAL_ROW if node.is_goal else ROW)
        return max(least, self._title_height(node) + self._theme.px(_AIR + (GOAL_ROW - ROW) * node.is_goal))

    def _title_height(self, node: Node) -> int:
        _, width = self.columns.title(node)
        key = (node.title, _weight(node), width)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) > _MANY:
                self._heights.clear()
            height = text_height(node.title, width, self._theme, size=14, weight=_weight(node))
            self._heights[key] = height
        return height

    def chevron_area(self, node: Node, row: QRect) -> QRect:
        """Where a click opens or closes a row: 24 pixels by its whole height."""
        side = self._theme.px(24)
        area = QRect(row.left() + self.columns.chevron(node.depth) - side // 2, row.top(), side, row.height())
        return area if node.children else QRect()

    # painting

    def canvas(self, painter: QPainter) -> TreeCanvas:
        """What the rows that are painted together are painted on."""
        return TreeCanvas(Canvas.of(painter), self.columns, self.cells.manner(), self._theme.tokens.sheet)

    def paint_row(
        self, canvas: TreeCanvas, row: QRect, node: Node, *, opened: bool, selected: bool, hovered: bool, focused: bool
    ) -> None:
        """All of a row."""
        fresh, painter = self._freshness(node.id), canvas.pixels.painter
        is_edited = node.id == self._edited and self.editor is not None
        lead = partial(self._lead, row=row, node=node, selected=selected, opened=opened)
        body = partial(self._body, row=row, node=node)
        if selected or hovered or focused or fresh:
            row_band(
                painter, QRectF(row), self._theme, selected=selected or focused, hovered=hovered, focused=focused,
                fresh=fresh,
            )  # fmt: skip
            lead(painter)
            if not is_edited:
                body(painter)
            return
        columns, depth = canvas.columns, node.depth
        edge = columns.title(node)[0] - self._theme.px(_OVERHANG)
        place = (node.kind, depth, edge, columns)
        face: tuple[object, ...] = (place, bool(node.children), opened)
        area = row.adjusted(0, 0, edge - row.width(), 0)
        self._leads.draw(canvas.pixels, area, node.code, face, lead, ground=canvas.ground)
        if not is_edited:
            face = (place, canvas.manner, node.title, *self.cells.face(node, self._state(node)))
            area = row.adjusted(edge, 0, 0, 0)
            self._bodies.draw(canvas.pixels, area, node.id, face, body, ground=canvas.ground)

    def _first(self, row: QRect, node: Node) -> QRect:
        """The part of a row in which marks and cells stand, however many lines its title has."""
        return QRect(row.left(), row.top(), row.width(), self._theme.px(GOAL_ROW if node.is_goal else ROW))

    def _lead(self, painter: QPainter, row: QRect, node: Node, *, selected: bool, opened: bool) -> None:
        """Guides, chevron and code: the same for whatever row has this code."""
        first = self._first(row, node)
        self._guides(painter, row, node)
        if node.children:
            self._chevron(painter, first, node, opened=opened)
        self._code(painter, first, node, selected=selected)

    def _body(self, painter: QPainter, row: QRect, node: Node) -> None:
        """Title and cells."""
        self._title(painter, row, node)
        if not node.is_draft:
            self.cells.paint(painter, self._first(row, node), self.columns, node, self._state(node))

    def _state(self, node: Node) -> RowState | None:
        return None if node.is_initiative else self._state_of(node.id)

    def _guides(self, painter: QPainter, row: QRect, node: Node) -> None:
        for depth in range(node.depth):
            x = row.left() + self.columns.chevron(depth)
            painter.fillRect(x, row.top(), 1, row.height(), self._theme.tokens.line)

    def _chevron(self, painter: QPainter, first: QRect, node: Node, *, opened: bool) -> None:
        icon = "chevron-down" if opened else "chevron-right"
        area = QRectF(self.chevron_area(node, first))
        paint_icon(painter, area, icon, self._theme, size=14)

    def _code(self, painter: QPainter, first: QRect, node: Node, *, selected: bool) -> None:
        start, width = self.columns.code(node)
        rect = QRectF(first.left() + start, first.top(), width - self._theme.px(6), first.height())
        role = "accent" if node.is_goal else "tint_text" if selected else "text3"
        weight = 600 if node.is_goal else 500
        code = short_code(node.code, rect.width(), self._theme, weight)
        draw_text(painter, rect, code, self._theme, size=12, weight=weight, role=role, tnum=True)

    def _title(self, painter: QPainter, row: QRect, node: Node) -> None:
        start, width = self.columns.title(node)
        height, weight = self._title_height(node), _weight(node)
        if self._is_one_line(node):
            line = QRectF(row.left() + start, row.top(), width, self._theme.px(GOAL_ROW if node.is_goal else ROW))
            draw_text(painter, line, node.title, self._theme, size=14, weight=weight)
            return
        rect = QRectF(row.left() + start, row.top() + self._first_line(node), width, height)
        draw_wrapped(painter, rect, node.title, self._theme, size=14, weight=weight)

    def _is_one_line(self, node: Node) -> bool:
        return self._title_height(node) <= self._theme.metrics(14, _weight(node)).lineSpacing() + 1

    def _first_line(self, node: Node) -> int:
        """Pixels from the top of a row to the first line of its title, whose foot Qt puts on a whole pixel."""
        least, metrics = self._theme.px(GOAL_ROW if node.is_goal else ROW), self._theme.metrics(14, _weight(node))
        if self._is_one_line(node):
            above = (least - metrics.lineSpacing()) / 2
            return on_pixel(above + metrics.ascent()) - on_pixel(metrics.ascent())
        air = self._theme.px(_AIR + (GOAL_ROW - ROW) * node.is_goal)
        return max(least - self._title_height(node), air) // 2

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        node = self._model.node(index)
        assert node is not None  # noqa: S101 (the view edits rows only)
        editor, self._kept = self._kept or self._make_editor(parent), None
        natural = self.sizeHint(option, index)
        with QSignalBlocker(editor):
            editor.begin_row(node.title, _name(node), _weight(node))
        self.editor, self._edited, self._grown = editor, node.id, editor.needed_height()
        if self.sizeHint(option, index) != natural:
            self._measure_again(index)
        return editor

    def begin_next(self) -> None:
        """The row being typed is the next one: its editor, which stays open, begins anew."""
        node = self._model.outline.node(self._edited)
        if node is not None and self.editor is not None:
            self.editor.begin_row(node.title, _name(node), _weight(node))
            tell_focus(self.editor)
            self.typing.emit(False)

    def _make_editor(self, parent: QWidget) -> TitleEditor:
        editor = TitleEditor(self._theme, parent)
        editor.grown.connect(self._grow)
        editor.textChanged.connect(lambda: self.typing.emit(editor.is_changed))
        editor.asked.connect(self.asked)
        editor.pasted.connect(self.pasted)
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Keep it for the next row; its row may have gone without a word."""
        if isinstance(editor, TitleEditor):
            self._kept = editor
        if editor is self.editor:
            self.editor, self._edited = None, ""
            self.typing.emit(False)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor was filled when it opened; what is typed since is the person's."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        node = self._model.node(index)
        if editor is self.editor and node is not None and self.editor is not None:
            text, self.editor, self._edited = self.editor.text, None, ""
            self._shrink(node.id)
            self.left.emit(node.id, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        if node is not None:
            row: QRect = option.rect
            start, width = self.columns.title(node)
            inset = self._theme.px(INSET)
            height = max(self._grown, self._theme.px(30))
            top = row.top() + max(self._first_line(node) - self._theme.px(HEAD), 1)
            place = QRect(row.left() + start - inset, top, width + inset, height)
            editor.setGeometry(visual(self._view, row, place))

    @property
    def edited(self) -> str:
        """The id of the row whose title is edited."""
        return self._edited

    def close_editor(self) -> None:
        """Take the editor away without handing its text on."""
        editor, row = self.editor, self._edited
        self.editor, self._edited = None, ""
        if editor is not None:
            self.closeEditor.emit(editor, Hint.NoHint)
            self._shrink(row)

    def close_unless(self, is_there: Callable[[str], bool]) -> None:
        """Close the editor over a row of the plan that is gone; before the model forgets the row."""
        if self.editor is not None and self._edited != DRAFT and not is_there(self._edited):
            self.close_editor()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if composes(editor, event):
            return True
        if isinstance(editor, TitleEditor):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and editor.ask(event)
            if event.type() == QEvent.Type.ShortcutOverride:
                return False
        return super().eventFilter(editor, event)

    def _grow(self, height: int) -> None:
        if height != self._grown:
            self._grown = height
            self._measure_again(self._model.index_of(self._edited))

    def _shrink(self, row: str) -> None:
        """Nothing is typed any more: the row is as high as its title."""
        self.typing.emit(False)
        index = self._model.index_of(row)
        if index.isValid() and self._grown > self.sizeHint(QStyleOptionViewItem(), index).height():
            self._measure_again(index)

    def _measure_again(self, index: Index) -> None:
        """Of one row only: after `sizeHintChanged` Qt measures every row that is open."""
        self._view.dataChanged(index, index)
        self._view.updateGeometries()  # of the editor too

    def _forget(self) -> None:
        self._heights.clear()
        self._rows.clear()
        self._leads, self._bodies = RowPictures(self._theme), RowPictures(self._theme)
        self._columns = Columns.fitting(self._theme, 0, 0)


def _name(node: Node) -> str:
    return tr("Title of {code}").format(code=node.code) if node.code else tr("Title of a new initiative")


def _weight(node: Node) -> int:
    if node.is_initiative:
        return 400
    return 600 if node.is_goal else 500
