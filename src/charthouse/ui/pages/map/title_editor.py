"""Editing the title of a box in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from charthouse.ui.pages.map.painter import title_rect
from charthouse.ui.pages.map.words import tr
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.inline_editor import InlineEditor


class TitleEditing(QStyledItemDelegate):
    """`retitled(row, text)` when a title was typed; `typing(bool)` while one is."""

    retitled = Signal(int, str)
    typing = Signal(bool)

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self.closeEditor.connect(lambda: self.typing.emit(False))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = InlineEditor(self._theme, tr("Title"), parent, size=13, weight=500, inset=6)
        editor.textEdited.connect(lambda: self.typing.emit(True))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, InlineEditor) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, InlineEditor) and editor.isModified():
            self.retitled.emit(index.row(), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            editor.setGeometry(title_rect(QRectF(view.visualRect(index)), self._theme).toRect())
