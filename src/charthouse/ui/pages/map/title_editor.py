"""Editing the title of a box in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from charthouse.ui.pages.map.painter import title_rect
from charthouse.ui.pages.map.words import tr
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import composes
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.rowlist.editor import RowEditor


class TitleEditing(QStyledItemDelegate):
    """`retitled(row, text)` when a title was typed; `typing(bool)` while one is."""

    retitled = Signal(int, str)
    typing = Signal(bool)

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self.closeEditor.connect(lambda: self.typing.emit(False))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = RowEditor(self._theme, tr("Title"), parent, size=13, weight=500)
        editor.grown.connect(lambda: self._follow(editor))
        editor.kept.connect(lambda: self._close(editor, keep=True))
        editor.left.connect(lambda: self._close(editor, keep=False))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, RowEditor) and not editor.document().isModified():
            editor.begin(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()
            QTimer.singleShot(0, editor, lambda: self._fit(editor))  # once it has its width

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, RowEditor) and editor.document().isModified():
            self.retitled.emit(index.row(), editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if isinstance(view, QAbstractItemView) and isinstance(editor, RowEditor):
            editor.setGeometry(title_rect(QRectF(view.visualRect(index)), self._theme).toRect())
            self._fit(editor)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if composes(editor, event):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and isinstance(editor, RowEditor):
                self._close(editor, keep=True)
            return tab  # the editor knows its other keys better than Qt's delegate
        return super().eventFilter(editor, event)

    def _follow(self, editor: RowEditor) -> None:
        self.typing.emit(editor.document().isModified())
        self._fit(editor)

    def _fit(self, editor: RowEditor) -> None:
        """As high as its lines need, over what is below the box where that is more than the box has."""
        editor.resize(editor.width(), max(editor.needed_height(), self._theme.px(34)))

    def _close(self, editor: RowEditor, *, keep: bool) -> None:
        if keep:
            self.commitData.emit(editor)
        hint = QAbstractItemDelegate.EndEditHint
        self.closeEditor.emit(editor, hint.NoHint if keep else hint.RevertModelCache)
