"""Help, F1: a window beside the plan, on the topic of the page that is shown. It may stay open while one works."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent, QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from charthouse.domain.matching import fold
from charthouse.ui.help.topics import Topic, topics
from charthouse.ui.help.typesetting import typeset
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.frames import Rule
from charthouse.ui.widgets.grid.model import Index

_LIST_WIDTH, _ROW = 220, 34
_ROOM = 0.9  # of the screen, at most


class _Rows(QStyledItemDelegate):
    """A title a row."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(_ROW))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, QRectF(option.rect).adjusted(0, 1, 0, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        row_band(painter, rect, theme, selected=selected, hovered=hovered, focused=self._view.hasFocus())
        words = rect.adjusted(theme.px(12), 0, -theme.px(8), 0)
        weight, role = (600, "tint_text") if selected else (500, "text")
        draw_text(painter, words, str(index.data()), theme, weight=weight, role=role)


class HelpWindow(QDialog):
    """The topics at the left, the text at the right; a search narrows the topics."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._topics = {topic.name: topic for topic in topics()}
        self._shown: Topic | None = None
        self.setWindowTitle(self.tr("Help"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in help"))
        self.search.setAccessibleName(self.tr("Search in help"))
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Help topics"))
        self.list.setMouseTracking(True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Rows(theme, self.list))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.search.textChanged.connect(self._fill)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._fill("")
        self._restyle()
        self.resize(QSize(theme.px(900), theme.px(680)).boundedTo(self.screen().availableSize() * _ROOM))

    @property
    def topic(self) -> str:
        """The name of the topic that is shown."""
        return self._shown.name if self._shown is not None else ""

    def show_topic(self, name: str) -> None:
        """Show a topic, and the window; the first one where there is none of that name."""
        self.search.clear()
        names = list(self._topics)
        self.list.setCurrentIndex(self._model.index(names.index(name) if name in names else 0, 0))
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)  # laid out only now, it stands somewhere else

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self, typed: str) -> None:
        words = fold(typed).split()
        self._model.clear()
        for topic in self._topics.values():
            if topic.holds(words):
                item = QStandardItem(topic.title)
                item.setData(topic.title, Qt.ItemDataRole.AccessibleTextRole)
                item.setData(topic.name)
                item.setEditable(False)
                self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _choose(self, current: QModelIndex) -> None:
        name = str(current.data(Qt.ItemDataRole.UserRole + 1)) if current.isValid() else ""
        if name in self._topics:
            self._shown = self._topics[name]
            typeset(self.text.document(), self._shown.text, self._theme)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self._mark()

    def _mark(self) -> None:
        """Bring what was searched into view."""
        words = self.search.text().split()
        if words and self.text.find(words[0]):
            self.text.ensureCursorVisible()

    def _follow(self, link: QUrl) -> None:
        name = link.toString().removesuffix(".md")
        if name in self._topics:
            self.show_topic(name)

    def _lay_out(self) -> None:
        self._left, self._row = QVBoxLayout(), QHBoxLayout(self)
        self._left.addWidget(self.search)
        self._left.addWidget(self.list, 1)
        self._row.addLayout(self._left)
        self._row.addWidget(Rule(self._theme, vertical=True))
        self._row.addWidget(self.text, 1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def _restyle(self) -> None:
        px = self._theme.px
        self._left.setContentsMargins(px(12), px(16), px(12), px(12))
        self._left.setSpacing(px(10))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.search.setFixedWidth(px(_LIST_WIDTH))
        self.text.document().setDocumentMargin(px(28))
        if self._shown is not None:
            typeset(self.text.document(), self._shown.text, self._theme)
        self.list.scheduleDelayedItemsLayout()
