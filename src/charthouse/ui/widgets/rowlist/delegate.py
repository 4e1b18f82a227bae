"""How a row of wrapped text is measured, painted and edited in place. A page's delegate says what stands where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar, Generic

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.painting.mirroring import mirrored, visual
from charthouse.ui.painting.pictures import Canvas, RowPictures
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.text import text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import composes
from charthouse.ui.widgets.rowlist.editor import INSET, RowEditor
from charthouse.ui.widgets.rowlist.model import Index, R, RowModel

ROW = 36  # least height
AIR = 17  # above and below the text together, so that one line makes `ROW`

Hint = QAbstractItemDelegate.EndEditHint


class RowDelegate(QStyledItemDelegate, Generic[R]):
    """Subclasses give the place of the text and paint the rest.

    `edited(id, text)`: the editor was left with another text. `typing(bool)`: whether it holds one not yet in the
    plan. `ended(bool)`: the editor closed; True when by Enter, False when by Escape.
    """

    edited = Signal(str, str)
    typing = Signal(bool)
    ended = Signal(bool)
    limit: ClassVar[int] = TITLE_LIMIT  # characters a row's text holds
    ground: ClassVar[str] = ""  # what rows at rest stand on, where they are painted once and copied

    def __init__(self, theme: Theme, view: QListView, model: RowModel[R], editor_name: str) -> None:
        super().__init__(view)
        self._theme, self._view, self._rows, self._editor_name = theme, view, model, editor_name
        self._freshness: Callable[[str], float] = lambda _row: 0.0
        self._heights: dict[tuple[object, ...], int] = {}
        self._talls: dict[str, tuple[R, int]] = {}  # by id: the list asks for all of them whenever one comes or goes
        self._open: tuple[str, int] | None = None  # row being edited, height its editor needs
        self._pictures = RowPictures(self._theme)
        theme.changed.connect(self._forget_heights)

    # what a page's delegate says

    def text(self, row: R) -> str:
        """The wrapped text of the row, the one that is edited."""
        raise NotImplementedError

    def weight(self, row: R) -> int:
        """The weight the text is painted with."""
        return 400

    def text_span(self, row: R, width: int) -> tuple[int, int]:
        """Where the text starts and ends in a row of `width` pixels."""
        raise NotImplementedError

    def extra_height(self, row: R, width: int) -> int:
        """What a row needs below its text: a second line, for instance."""
        return 0

    def paint_row(self, painter: QPainter, rect: QRect, row: R, *, selected: bool, hovered: bool) -> None:
        """Paint the row's content; its band is painted already."""
        raise NotImplementedError

    def face(self) -> object:
        """What decides how rows look besides themselves and the theme, where they are copied."""
        return None

    def zone(self, row: R, rect: QRect, at: QPoint) -> str:
        """The name of what reacts on a click at `at` by itself (a star, a link); empty elsewhere."""
        return ""

    # serving the view

    def set_freshness(self, freshness: Callable[[str], float]) -> None:
        """How new a row is, from 1 to 0, by its id."""
        self._freshness = freshness

    def text_height(self, row: R, width: int) -> int:
        """The height of the row's text in a row of `width` pixels; cached."""
        start, end = self.text_span(row, width)
        key = (self.text(row), self.weight(row), end - start)
        if key not in self._heights:
            if len(self._heights) > 4_000:
                self._heights.clear()
            self._heights[key] = text_height(self.text(row), end - start, self._theme, size=14, weight=self.weight(row))
        return self._heights[key]

    def heights(self, rows: Sequence[R]) -> list[int]:
        """How tall these rows are, with what the editor over one of them needs."""
        known, found = self._talls, []
        for row in rows:
            tall = known.get(row.id)
            found.append(tall[1] if tall is not None and tall[0] is row else self._measured(row))
        if self._open is not None:
            at = next((at for at, row in enumerate(rows) if row.id == self._open[0]), None)
            if at is not None:
                needed = self._open[1] + self.extra_height(rows[at], self._view.viewport().width())
                found[at] = max(found[at], needed)
        return found

    def _measured(self, row: R) -> int:
        width = self._view.viewport().width()
        height = max(self._theme.px(ROW), self.text_height(row, width) + self._theme.px(AIR))
        tall = height + self.extra_height(row, width)
        self._talls[row.id] = (row, tall)
        return tall

    def forget_sizes(self) -> None:
        """The width of the list, or what else decides the height of every row, has changed."""
        self._talls.clear()

    def _forget_heights(self) -> None:
        self._heights.clear()
        self._pictures = RowPictures(self._theme)
        self.forget_sizes()

    def paint_at(self, canvas: Canvas, rect: QRect, row: R, *, selected: bool, hovered: bool, focused: bool) -> None:
        """Paint a row where it stands, with its band; `focused`: it has the focus."""
        with mirrored(canvas.painter, rect):
            self._paint(canvas, rect, row, selected=selected, hovered=hovered, focused=focused)

    def _paint(self, canvas: Canvas, rect: QRect, row: R, *, selected: bool, hovered: bool, focused: bool) -> None:
        fresh, painter = self._freshness(row.id), canvas.painter
        row_band(
            painter, QRectF(rect), self._theme, selected=selected or focused, hovered=hovered, focused=focused,
            fresh=fresh,
        )  # fmt: skip
        if not self.ground or selected or hovered or focused or fresh:
            self.paint_row(painter, rect, row, selected=selected, hovered=hovered)
            return
        paint = partial(self.paint_row, rect=rect, row=row, selected=False, hovered=False)
        ground = getattr(self._theme.tokens, self.ground)
        self._pictures.draw(canvas, rect, row.id, (row, self.face()), paint, ground=ground)

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row = self._rows.row(index)
        editor = RowEditor(self._theme, self._editor_name, parent, size=14, weight=self.weight(row), limit=self.limit)
        editor.kept.connect(lambda: self._close(editor, keep=True))
        editor.left.connect(lambda: self._close(editor, keep=False))
        editor.grown.connect(lambda height: self._grow(editor, row.id, height))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, RowEditor) and not editor.document().isModified():
            editor.begin(self.text(self._rows.row(index)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        row = self._rows.row(index)
        if isinstance(editor, RowEditor) and editor.toPlainText().strip() != self.text(row):
            self.edited.emit(row.id, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._rows.row(index), option.rect
        start, _ = self.text_span(row, rect.width())
        left = rect.left() + start - self._theme.px(INSET)
        width = rect.right() - self._theme.px(2) - left
        height = max(rect.height() - 2 - self.extra_height(row, rect.width()), 0)
        editor.setGeometry(visual(self._view, rect, QRect(left, rect.top() + 1, width, height)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if composes(editor, event):
            return True
        if isinstance(editor, RowEditor) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._close(editor, keep=True)
                return True
            return False  # the editor knows its keys better than Qt's delegate
        return super().eventFilter(editor, event)

    def _close(self, editor: RowEditor, *, keep: bool) -> None:
        self._open = None
        if keep:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, Hint.NoHint if keep else Hint.RevertModelCache)
        self.ended.emit(keep)

    def _grow(self, editor: RowEditor, row: str, height: int) -> None:
        self.typing.emit(editor.document().isModified())
        if self._open != (row, height):
            self._open = (row, height)
            index = self._rows.index_of(row)
            if index.isValid():
                self.sizeHintChanged.emit(index)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """However it ended, by a key or by the focus going elsewhere."""
        self._open = None
        self.typing.emit(False)
        super().destroyEditor(editor, index)
        row = self._rows.index_of(self._rows.row(index).id) if index.isValid() else QModelIndex()
        if row.isValid():
            self.sizeHintChanged.emit(row)


Delegate = RowDelegate[Any]
