"""How a cell is painted and edited. Pages with pictures in their cells override `paint_content`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.rows import fill_round, hairline, ring
from charthouse.ui.painting.text import FIGURES, draw_text, fits_in_line
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import composes
from charthouse.ui.widgets.grid.errors import CellError, CellErrors
from charthouse.ui.widgets.grid.header import PADDING
from charthouse.ui.widgets.grid.model import CellStyle, GridModel, Index
from charthouse.ui.widgets.inline_editor import InlineEditor

Finish = Callable[[Index, str | None, int, int], None]  # cell, text (None: as it was), then move by rows, columns

_MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class GridDelegate(QStyledItemDelegate):
    """Paints ground, content, error and hairline of a cell of `model`; its editor ends as a spreadsheet's does.

    `typing(bool)`: whether an editor holds something that is not yet in the plan.
    """

    typing = Signal(bool)
    model: GridModel  # the view's

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._errors = CellErrors()
        self._finish: Finish | None = None
        self._edited = QPersistentModelIndex()
        self.closeEditor.connect(lambda: self.typing.emit(False))

    def serve(self, errors: CellErrors, finish: Finish) -> None:
        """Called by the view: where errors are kept, and what to do with a finished entry."""
        self._errors, self._finish = errors, finish

    def paint_cell(self, painter: QPainter, place: QRect, row: int, column: int, *, tinted: bool) -> None:
        """All of a cell; the painter is mirrored over it where the language runs from right to left."""
        model, rect = self.model, QRectF(place)
        error = self._errors.at(model, row, column)
        style = model.style(row, column)
        if tinted:
            painter.fillRect(place, self.theme.tokens.tint)
        elif style.ground:
            painter.fillRect(place, getattr(self.theme.tokens, style.ground))
        if style.rule:
            hairline(painter, rect, self.theme, role=style.rule)
        if error is None:
            self.paint_content(painter, rect.adjusted(0, 0, 0, -1), row, column, style)
        else:
            self._paint_error(painter, rect.adjusted(0, 0, 0, -1), error)

    def paint_content(self, painter: QPainter, rect: QRectF, row: int, column: int, style: CellStyle) -> None:
        """The content of a cell inside its padding: by default its text in the model's style."""
        text = self.model.text(row, column)
        if not text:
            return
        pad = self.theme.px(PADDING)
        room = rect.adjusted(pad + self.theme.px(style.indent), 0, -pad, 0)
        draw_text(
            painter, room, text, self.theme,
            size=style.size, weight=style.weight, role=style.role, align=style.align, tnum=style.tnum,
        )  # fmt: skip

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        name = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or self.tr("Cell"))
        self._edited = QPersistentModelIndex(index)
        editor = InlineEditor(self.theme, name, parent, size=13, inset=PADDING - 2, limit=2_000)
        model = index.model()
        if isinstance(model, GridModel):
            align = model.style(index.row(), index.column()).align
            editor.setAlignment(align if align == FIGURES else editor.alignment())
        editor.textEdited.connect(lambda: self.typing.emit(True))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        model = index.model()
        if isinstance(editor, InlineEditor) and isinstance(model, GridModel) and not editor.isModified():
            error = self._errors.at(model, index.row(), index.column())
            editor.setText(error.text if error else model.edit_text(index.row(), index.column()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, InlineEditor) and editor.isModified():
            editor.setModified(False)
            self._done(index, editor.text(), 0, 0)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if composes(editor, event):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(editor, InlineEditor):
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                back = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and move[0] else 1
                self._end(editor, move[0] * back, move[1])
                return True
        return super().eventFilter(editor, event)

    def _end(self, editor: InlineEditor, rows: int, columns: int) -> None:
        index, text = self._edited, editor.text() if editor.isModified() else None
        editor.setModified(False)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)  # first: entering may rebuild the rows
        self._done(index, text, rows, columns)

    def _done(self, index: Index, text: str | None, rows: int, columns: int) -> None:
        if self._finish is not None:
            self._finish(index, text, rows, columns)

    def _paint_error(self, painter: QPainter, rect: QRectF, error: CellError) -> None:
        theme = self.theme
        fill_round(painter, rect, theme.tokens.bad_soft, theme.px(4))
        ring(painter, rect, theme.tokens.bad_text, theme.px(4))
        room = rect.adjusted(theme.px(26), 0, -theme.px(PADDING), 0)
        if fits_in_line(error.text, room.width(), theme):
            mark = QRectF(rect.left(), rect.top(), theme.px(28), rect.height())
            paint_icon(painter, mark, "circle-alert", theme, role="bad_text", size=14)
        else:  # what was typed tells more than a mark
            room.setLeft(rect.left() + theme.px(4))
        draw_text(painter, room, error.text, theme, align=FIGURES, tnum=True)
