"""The two small dialogs of the window itself: what a new plan begins with, and the table of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from charthouse.ui.painting.keys import paint_keys
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import hairline, row_band
from charthouse.ui.painting.text import draw_text
from charthouse.ui.plans import Start
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.dialog_foot import DialogFoot
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.label import Label

_SECOND = Qt.ItemDataRole.UserRole
KeyGroup = tuple[str, Sequence[tuple[str, str]]]
"""A page or a menu, and what has keys there: its words, and its keys as this system writes them."""


class _TwoLines(QStyledItemDelegate):
    """A title with a line about it below."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(52))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, px = QRectF(option.rect).adjusted(0, 1, 0, -1), self._theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self._view.hasFocus()
        row_band(painter, rect, self._theme, selected=selected, hovered=hovered, focused=focused)
        title = rect.adjusted(px(14), px(6), -px(14), -rect.height() / 2)
        about = rect.adjusted(px(14), rect.height() / 2 - 1, -px(14), -px(6))
        role = "tint_text" if selected else "text2"
        draw_text(painter, title, str(index.data()), self._theme, size=14, weight=600)
        draw_text(painter, about, str(index.data(_SECOND)), self._theme, size=12, role=role)


class StartDialog(QDialog):
    """Asks what a new plan begins with; `start` is the answer."""

    def __init__(self, theme: Theme, starts: Sequence[Start], parent: QWidget) -> None:
        super().__init__(parent)
        self._starts = starts
        self.setWindowTitle(self.tr("New plan"))
        self._list = _listed(theme, self.tr("What the new plan begins with"))
        model = QStandardItemModel(self)
        for start in starts:
            item = QStandardItem(start.title)
            item.setData(start.about, _SECOND)
            item.setAccessibleText(f"{start.title}: {start.about}")
            item.setEditable(False)
            model.appendRow(item)
        self._list.setModel(model)
        self._list.setItemDelegate(_TwoLines(theme, self._list))
        self._list.setCurrentIndex(model.index(0, 0))
        self._list.doubleClicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(theme, self.tr("What shall the new plan begin with?"), size=20, weight=600))
        column.addWidget(self._list, 1)
        column.addLayout(DialogFoot(theme, self, self.tr("Next…")))
        self.resize(theme.px(600), theme.px(130 + 54 * max(len(starts), 2)))
        self._list.setFocus()

    @property
    def start(self) -> Start:
        """What is chosen."""
        return self._starts[self._list.currentIndex().row()]


class _KeyRow(QStyledItemDelegate):
    """An action with its keys at the right; or the head of a group, which cannot be chosen."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(34 if index.flags() else 40))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, theme, px = QRectF(option.rect), self._theme, self._theme.px
        room = rect.adjusted(px(12), 0, -px(12), 0)
        if not index.flags():
            draw_text(painter, room.adjusted(0, px(10), 0, 0), str(index.data()), theme, weight=600)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            row_band(painter, rect, theme, selected=True)
        hairline(painter, rect, theme)
        left = paint_keys(painter, room, str(index.data(_SECOND)), theme)
        draw_text(painter, room.adjusted(0, 0, left - room.right() - px(12), 0), str(index.data()), theme)


class KeysDialog(QDialog):
    """Every key of the shown page and of the window, by page and menu, searchable."""

    def __init__(
        self, theme: Theme, groups: Sequence[KeyGroup], parent: QWidget, *, print_page: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._groups = [group for group in groups if group[1]]
        self._model = QStandardItemModel(self)
        self._search = LineEdit()
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the keys"))
        self._search.textChanged.connect(self._fill)
        table = _listed(theme, self.tr("Keyboard shortcuts"))
        table.setModel(self._model)
        table.setItemDelegate(_KeyRow(theme, table))
        page = Button(theme, self.tr("Page to print"), icon="printer", height=34)
        page.clicked.connect(print_page)
        close = Button(theme, self.tr("Close"), height=34)
        close.setDefault(True)  # Enter in the search is no wish to print
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(page)
        foot.addStretch(1)
        foot.addWidget(close)
        hang(foot, RING, RING)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(theme, self.tr("Keyboard shortcuts"), size=20, weight=600))
        column.addWidget(self._search)
        column.addWidget(table, 1)
        column.addLayout(foot)
        self.resize(QSize(theme.px(480), theme.px(600)).boundedTo(self.screen().availableSize() * 0.9))
        self._fill("")

    def _fill(self, searched: str) -> None:
        self._model.clear()
        sought = searched.casefold()
        for title, entries in self._groups:
            found = [(text, keys) for text, keys in entries if sought in f"{title} {text} {keys}".casefold()]
            if found:
                head = QStandardItem(title)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._model.appendRow(head)
            for text, keys in found:
                item = QStandardItem(text)
                item.setData(keys, _SECOND)
                item.setAccessibleText(f"{text}: {keys}")
                item.setEditable(False)
                self._model.appendRow(item)


def _listed(theme: Theme, name: str) -> QListView:
    view = QListView()
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    theme.changed.connect(view.viewport().update)
    return view
