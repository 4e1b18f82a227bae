"""The sheets of the handout as a strip of small pictures; what is out of sight is not drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from charthouse.ui.export.preview.images import Picture, SheetImages
from charthouse.ui.marks import dpr_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import CENTRE, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.model import Index

WIDTH = 116  # of the strip
_PICTURE, _NUMBER, _AIR = 84, 18, 7


class _Sheets(QAbstractListModel):
    """Their sizes; what is said of each is put together when somebody asks."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: Sequence[tuple[float, float]] = ()
        self.titles: Sequence[str] = ()

    def show(self, sizes: Sequence[tuple[float, float]], titles: Sequence[str]) -> None:
        self.beginResetModel()
        self.sizes, self.titles = sizes, titles
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.titles[index.row()]
        return None


class _SheetDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: SheetStrip, images: SheetImages, sheets: _Sheets) -> None:
        super().__init__(view)
        self._theme, self._view, self._images, self._sheets = theme, view, images, sheets
        self.grey = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width, height = self._sheets.sizes[index.row()]
        px = self._theme.px
        return QSize(px(_PICTURE), round(px(_PICTURE) * height / width) + px(_NUMBER) + 2 * px(_AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        width, height = self._sheets.sizes[index.row()]
        whole = QRectF(option.rect)
        place = QRectF(0, whole.top() + px(_AIR), px(_PICTURE), round(px(_PICTURE) * height / width))
        place.moveLeft(round(whole.center().x() - place.width() / 2))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if chosen:
            fill_round(painter, whole.adjusted(px(4), 0, -px(4), 0), theme.tokens.tint2, px(6))
            if self._view.hasFocus():
                focus_ring(painter, whole.adjusted(px(4), 0, -px(4), 0), theme, px(6))
        picture = Picture(index.row(), round(place.width() * dpr_of(painter)), self.grey)
        image = self._images.get(picture)
        painter.fillRect(place, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(QRectF(place.topLeft(), QSizeF(image.size()) / dpr_of(painter)), image)
        painter.setPen(QPen(theme.tokens.line2, 1))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        number = QRectF(whole.left(), place.bottom() + px(2), whole.width(), px(_NUMBER))
        role = "tint_text" if chosen else "text2"
        draw_text(painter, number, str(index.row() + 1), theme, size=12, weight=500, role=role, align=CENTRE, tnum=True)
        painter.restore()


class SheetStrip(QListView):
    """`chosen(int)`: a person chose a sheet, counted from 0."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, images: SheetImages) -> None:
        super().__init__()
        self._theme = theme
        self._sheets = _Sheets()
        self._sheets.setParent(self)
        self._delegate = _SheetDelegate(theme, self, images, self._sheets)
        self.setModel(self._sheets)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Sheets"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        images.drawn.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def titles(self) -> Sequence[str]:
        """What is said of each sheet."""
        return self._sheets.titles

    def show_sheets(self, sizes: Sequence[tuple[float, float]], titles: Sequence[str]) -> None:
        """Show these; `titles` are for those who do not see them."""
        self._sheets.show(sizes, titles)

    def show_current(self, sheet: int) -> None:
        """Mark the sheet that is shown large."""
        self.setCurrentIndex(self._sheets.index(sheet))

    def set_grey(self, *, grey: bool) -> None:
        """Show them without colours."""
        self._delegate.grey = grey
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def _follow(self, picture: Picture) -> None:
        index = self._sheets.index(picture.sheet)
        if index.isValid():
            self.update(index)

    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
        self.scheduleDelayedItemsLayout()
