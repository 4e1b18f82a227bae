"""The rail: the plan's name, and its pages in groups with their counts. One Tab stop; the arrows move inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from charthouse.ui.numbers import written
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import margins, turned
from charthouse.ui.painting.rows import fill_round, focus_ring, hairline, outline
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.app_mark import AppMark
from charthouse.ui.widgets.find_button import FindButton
from charthouse.ui.widgets.grid.model import Index
from charthouse.ui.widgets.label import ElidedLabel

WIDTH, NARROW_WIDTH = 224, 56
_GROUP_HEIGHT, _ROW_HEIGHT = 34, 32


@dataclass(frozen=True, slots=True)
class RailRow:
    """A page in the rail, or the caption of a group when `name` is empty."""

    name: str
    title: str
    icon: str = ""
    number: int = 0


class RailModel(QAbstractListModel):
    """Captions and pages; captions cannot be selected."""

    def __init__(self, rows: Sequence[RailRow]) -> None:
        super().__init__()
        self.rows = list(rows)
        self._counts: Mapping[str, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these counts beside the names of their pages; others stay."""
        before, self._counts = self._counts, {**self._counts, **counts}
        for at, row in enumerate(self.rows):
            if row.name in counts and counts[row.name] != before.get(row.name):
                self.dataChanged.emit(self.index(at), self.index(at))

    def count_of(self, row: RailRow) -> str:
        """The count of a page as text; empty without one."""
        count = self._counts.get(row.name)
        return "" if count is None else written(count)

    def row_of(self, page: str) -> int:
        """Where a page stands."""
        return next((at for at, row in enumerate(self.rows) if row.name == page), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole and row.number:
            return f"{row.title}  Ctrl+{row.number}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (row.title, self.count_of(row)) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].name:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RailDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        page = bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        return QSize(0, self._theme.px(_ROW_HEIGHT if page else _GROUP_HEIGHT))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = index.model(), self._theme
        if not isinstance(model, RailModel):
            return
        row, rect = model.rows[index.row()], QRectF(option.rect)
        if not row.name:
            self._paint_caption(painter, rect, row.title)
            return
        role, count_role, weight = self._ground(painter, rect.adjusted(0, 1, 0, -1), option)
        paint_icon(
            painter, rect.adjusted(theme.px(10), 0, -(rect.width() - theme.px(26)), 0), row.icon, theme, role=role
        )
        if rect.width() < theme.px(NARROW_WIDTH):
            return
        title = rect.adjusted(theme.px(36), 0, -theme.px(44), 0)
        draw_text(painter, title, row.title, theme, weight=weight, role="text" if role == "text2" else role)
        count = rect.adjusted(0, 0, -theme.px(10), 0)
        text = model.count_of(row)
        draw_text(painter, count, text, theme, size=12, weight=500, role=count_role, align=RIGHT, tnum=True)

    def _paint_caption(self, painter: QPainter, rect: QRectF, title: str) -> None:
        px = self._theme.px
        if rect.width() < px(NARROW_WIDTH):
            hairline(painter, rect.adjusted(px(8), 0, -px(8), -px(12)), self._theme, role="line2")
            return
        caption = rect.adjusted(px(10), px(8), 0, 0)
        draw_text(painter, caption, title, self._theme, size=11, weight=600, role="text3")

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> tuple[str, str, int]:
        tokens, radius = self._theme.tokens, self._theme.px(6)
        if option.state & QStyle.StateFlag.State_Selected:
            fill_round(painter, rect, tokens.tint2, radius)
            if tokens.high_contrast:
                outline(painter, rect, tokens.ctrl, radius)
            if self._view.hasFocus():
                focus_ring(painter, rect, self._theme, radius)
            return "tint_text", "tint_text", 600
        if option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect, tokens.press, radius)
        return "text2", "text3", 500


class RailList(QListView):
    """The list of pages: the arrows only show a page (`pointed`), a click or Enter goes into it (`entered_page`)."""

    pointed = Signal(str)
    entered_page = Signal(str)

    def __init__(self, theme: Theme, rows: Sequence[RailRow]) -> None:
        super().__init__()
        self._model = RailModel(rows)
        self.setModel(self._model)
        self.setItemDelegate(_RailDelegate(theme, self))
        self.setAccessibleName(self.tr("Pages"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._activate)
        self.selectionModel().currentChanged.connect(self._show)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def pages(self) -> RailModel:
        """The model, as what it is."""
        return self._model

    def show_current(self, page: str) -> None:
        """Mark the shown page, without choosing it again."""
        blocked = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._model.index(self._model.row_of(page)))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """A count is painted anew; QListView would lay out the whole list for it."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        name = self._model.rows[index.row()].name
        if name:
            self.entered_page.emit(name)

    def _show(self, current: QModelIndex) -> None:
        name = self._model.rows[current.row()].name if current.isValid() else ""
        if name and self.hasFocus():
            self.pointed.emit(name)


class Rail(QFrame):
    """The left side of the workspace: head, then the list."""

    def __init__(self, theme: Theme, rows: Sequence[RailRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._narrow = theme, False
        self.list = RailList(theme, rows)
        self.seek = FindButton(theme)
        self.list.setMinimumSize(1, 1)
        self._title = ElidedLabel(theme, weight=600, lines=2)
        self._facts = ElidedLabel(theme, size=12, role="text3")
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        self._head.addWidget(AppMark(theme, 28))
        self._head.addLayout(words, 1)
        self._column.addLayout(self._head)
        self._column.addWidget(self.seek)
        self._column.addWidget(self.list, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_plan(self, title: str, facts: str) -> None:
        """Show the plan's title and a line about it."""
        if (title, facts) == (self._title.text(), self._facts.text()):
            return
        self._title.setText(title)
        self._facts.setText(facts)
        self._facts.setHidden(self._narrow or not facts)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons only, where type is large and the window small; names are in the tooltips."""
        if narrow != self._narrow:
            self._narrow = narrow
            bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.list.setVerticalScrollBarPolicy(bar)  # it would take the half of what there is
            self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedWidth(px(NARROW_WIDTH if self._narrow else WIDTH))
        for label in (self._title, self._facts):
            label.setHidden(self._narrow or not label.text())
        self._column.setContentsMargins(px(10), px(2), px(10), px(8))
        self._column.setSpacing(px(6))
        start, end = (4, 4) if self._narrow else (10, 6)
        self._head.setContentsMargins(margins(self, px(start), px(4), px(end), px(4)))
        self._head.setSpacing(px(10))
