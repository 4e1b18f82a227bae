"""The list of plans opened last, on the welcome page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from charthouse.domain.text import apart
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import turned
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.settings import Recent
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import plain_tooltip

if TYPE_CHECKING:
    from charthouse.ui.widgets.grid.model import Index

_PATH, _WHEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class RecentList(QListView):
    """One row a plan: title, folder, when. Enter or a click opens it."""

    chosen = Signal(Path)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RecentDelegate(theme, self))
        self.setAccessibleName(self.tr("Recent plans"))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_plans(self, plans: Sequence[Recent], now: datetime) -> None:
        """Show these, with their day as people say it."""
        self._model.clear()
        for plan in plans:
            item = QStandardItem(plan.title)
            when = self._day(plan.opened, now)
            item.setData(str(plan.path), _PATH)
            item.setData(when, _WHEN)
            item.setToolTip(plain_tooltip(str(plan.path)))
            item.setAccessibleText(self.tr("{title}, opened {when}").format(title=apart(plan.title), when=when))
            self._model.appendRow(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(Path(str(index.data(_PATH))))

    def _day(self, moment: datetime, now: datetime) -> str:
        days = (now.date() - moment.date()).days
        if days == 0:
            return self.tr("Today {time}").format(time=moment.strftime("%H:%M"))
        if days == 1:
            return self.tr("Yesterday")
        return QLocale().toString(
            QDate(moment.year, moment.month, moment.day), "d MMM" if moment.year == now.year else "d MMM yyyy"
        )


class _RecentDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(56))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect).adjusted(0, 1, 0, -1)
        current = option.state & QStyle.StateFlag.State_HasFocus
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect, theme.tokens.hover, px(6))
        if current:
            focus_ring(painter, rect, theme, px(6))
        paint_icon(painter, QRectF(rect.left() + px(8), rect.top(), px(36), rect.height()), "file-text", theme, size=20)
        room = rect.adjusted(px(54), px(9), -px(14), -px(9))
        when = draw_text(
            painter,
            room.adjusted(0, 0, 0, -room.height() / 2),
            str(index.data(_WHEN)),
            theme,
            size=12,
            role="text3",
            align=RIGHT,
        )
        title = room.adjusted(0, 0, -when - px(12), -room.height() / 2)
        draw_text(painter, title, str(index.data()), theme, size=14, weight=600)
        folder = _short(Path(str(index.data(_PATH))).parent)
        draw_text(painter, room.adjusted(0, room.height() / 2, 0, 0), folder, theme, size=12, role="text2")


def _short(folder: Path) -> str:
    """The folder as people write it, the home folder as ~."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
