"""The first columns of a grid, in place while the others scroll below them.

Painted over the view by the view and its header, and only while there is something to hold: a click on them makes
their cell current, which scrolls the real one into place.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from charthouse.ui.painting.mirroring import visual
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.painted import PaintedTable

_MOST = 0.7  # share of the view that may stand still


Ground = Callable[[QPainter, int, QRect], None]  # paints what lies below the cells of a row, all across the view


class FrozenColumns(QWidget):
    """Holds the first `count` columns of `view` in place; `ground` paints below a row, as the view does."""

    def __init__(self, theme: Theme, view: PaintedTable, count: int, ground: Ground) -> None:
        super().__init__(view)
        self._theme, self._view, self._count, self._ground = theme, view, count, ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Names"))
        view.viewport().installEventFilter(self)
        view.horizontalScrollBar().valueChanged.connect(self.follow)
        self.hide()

    @property
    def width_held(self) -> int:
        """Pixels of the view that it covers; 0 while nothing is scrolled."""
        return self.width() if not self.isHidden() else 0

    def follow(self) -> None:
        """Stand where the columns would be, while they are scrolled away."""
        view, port = self._view, self._view.viewport()
        head = view.horizontalHeader()
        wide = sum(head.sectionSize(section) for section in range(min(self._count, head.count())))
        held = view.horizontalScrollBar().value() > 0 and 0 < wide <= port.width() * _MOST
        if held:
            whole = QRect(port.x(), head.y(), port.width(), head.height() + port.height())
            place = QRect(whole.x(), whole.y(), wide, whole.height())
            self.setGeometry(visual(view, whole, place))
            self.raise_()
        self.setVisible(held)
        self.update()
        port.update()  # what stays in sight was scrolled along with the rest

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._view.rowAt(event.position().toPoint().y() - self._view.horizontalHeader().height())
        if row >= 0:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._view.setCurrentIndex(self._view.model().index(row, self._count - 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)

    def paintEvent(self, event: QPaintEvent) -> None:
        head, port = self._view.horizontalHeader(), self._view.viewport()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.tokens.sheet)
            painter.translate(port.x() - self.x(), 0)  # from here on places are those of the view
            for section in range(self._count):
                head.paintSection(painter, self._column(section, 0, head.height()), section)
            self._paint_edge(painter, 0, head.height())
            painter.setClipRect(QRect(0, head.height(), port.width(), port.height()))
            for row in self._rows(event.rect().bottom()):
                self._paint_row(painter, row)

    def _rows(self, bottom: int) -> range:
        """The rows in sight, down to a place in the view."""
        first, last = self._view.rowAt(0), self._view.rowAt(min(bottom, self._view.viewport().height() - 1))
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._view.model().rowCount() - 1) + 1)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        view = self._view
        top, high = view.rowViewportPosition(row) + view.horizontalHeader().height(), view.rowHeight(row)
        whole = QRect(0, top, view.viewport().width(), high)
        self._ground(painter, row, whole)
        spanned = view.columnSpan(row, 0) > 1
        for column in range(1 if spanned else self._count):
            view.paint_cell(painter, whole if spanned else self._column(column, top, high), row, column)
        if not spanned:
            self._paint_edge(painter, top, high)

    def _paint_edge(self, painter: QPainter, top: int, height: int) -> None:
        place = QRect(self.width() - 1, top, 1, height)
        painter.fillRect(visual(self._view, self._view.viewport().rect(), place), self._theme.tokens.line2)

    def _column(self, section: int, top: int, height: int) -> QRect:
        """The place of a column that is not scrolled."""
        head, whole = self._view.horizontalHeader(), self._view.viewport().rect()
        return visual(self._view, whole, QRect(head.sectionPosition(section), top, head.sectionSize(section), height))
