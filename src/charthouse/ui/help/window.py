"""Help, F1: a window beside the plan, on the topic of the page that is shown. It may stay open while one works."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShowEvent, QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from charthouse.domain.matching import Span, fold, needle, spans
from charthouse.ui.help.topics import Topic, topics
from charthouse.ui.help.typesetting import typeset
from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import row_band
from charthouse.ui.painting.sought import extra_selections, marked_ranges
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import LineEdit, pressed
from charthouse.ui.widgets.frames import Rule
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.label import Label
from charthouse.ui.windows import bring_forward

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
        self._places: list[Span] = []  # of what is searched for in the topic
        self._at = 0
        self.setWindowTitle(self.tr("Help"))
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Search in help"))
        self.search.setAccessibleName(self.tr("Search in help"))
        self.count = Label(theme, size=12, role="text3", tnum=True)
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
        self._fill()
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
        bring_forward(self)
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)  # laid out only now, it stands somewhere else

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._deed(event) is not None
        ):
            event.accept()  # the window below has the same keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does in this window."""
        if event.matches(QKeySequence.StandardKey.Find):
            return self._search
        deeds: dict[str, Callable[[], object]] = {
            "F1": self.close,
            "F3": partial(self._step, 1),
            "Shift+F3": partial(self._step, -1),
        }
        if self.focusWidget() is self.search:
            deeds |= {"Down": partial(self._walk, 1), "Up": partial(self._walk, -1)}
        return deeds.get(pressed(event))

    def _walk(self, by: int) -> None:
        """To the next or previous of the topics that are listed; the line keeps the focus."""
        there = self._model.index(self.list.currentIndex().row() + by, 0)
        if there.isValid():
            self.list.setCurrentIndex(there)

    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _words(self) -> list[str]:
        """What is searched for, in small letters."""
        return fold(needle(self.search.text())).split()

    def _fill(self) -> None:
        words = self._words()
        self.list.setCurrentIndex(QModelIndex())  # else each row that goes makes the next one current
        self._model.clear()
        for topic in self._topics.values():
            if topic.holds(words):
                item = QStandardItem(topic.title)
                item.setData(topic.title, Qt.ItemDataRole.AccessibleTextRole)
                item.setData(topic.name)
                item.setEditable(False)
                self._model.appendRow(item)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))
        else:
            self._look()

    def _choose(self, current: QModelIndex) -> None:
        name = str(current.data(Qt.ItemDataRole.UserRole + 1)) if current.isValid() else ""
        if name not in self._topics:
            return
        if name != self.topic:
            self._shown = self._topics[name]
            typeset(self.text.document(), self._shown.text, self._theme)
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._look()

    def _look(self) -> None:
        """Mark what is searched for in the topic, where it holds all of it, and go to its first place."""
        words, text = self._words(), self.text.document().toPlainText()
        held = self._shown is not None and self._shown.holds(words)
        found = sorted(place for word in set(words) for place in spans(text, word)) if held else []
        self._places = [place for at, place in enumerate(found) if not at or place[0] >= found[at - 1][1]]
        self._at = 0
        self._show_place()

    def _step(self, by: int) -> None:
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self._show_place()

    def _show_place(self) -> None:
        """Mark all places, stronger the one that is brought into sight, and say which it is."""
        marks = marked_ranges(self._places, self._theme, current=False)
        if self._places:
            marks[self._at] = marked_ranges([self._places[self._at]], self._theme, current=True)[0]
            cursor = self.text.textCursor()
            cursor.setPosition(self._places[self._at][0])
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()
        self.text.setExtraSelections(extra_selections(self.text.document(), marks))
        where = self.tr("{at} of {count}").format(at=written(self._at + 1), count=written(len(self._places)))
        self.count.setText(where)
        self.count.setVisible(bool(self._places))

    def _follow(self, link: QUrl) -> None:
        name = link.toString().removesuffix(".md")
        if name in self._topics:
            self.show_topic(name)

    def _lay_out(self) -> None:
        self._left, self._row = QVBoxLayout(), QHBoxLayout(self)
        self._left.addWidget(self.search)
        self._left.addWidget(self.count)
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
            self._show_place()
        self.list.scheduleDelayedItemsLayout()
