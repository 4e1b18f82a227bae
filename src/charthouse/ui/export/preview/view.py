"""One sheet of the handout, whole or as wide as there is room, on its well."""

from __future__ import annotations

from PySide6.QtCore import (
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QFrame, QListView

from charthouse.ui.export.preview.images import Picture, SheetImages
from charthouse.ui.painting.rows import focus_ring
from charthouse.ui.painting.text import draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.model import Index

_AIR = 20  # pixels round the sheet
_NOTCH = 120  # of a wheel
_ACTION = QAbstractSlider.SliderAction
_NEAR = QAbstractItemView.ScrollHint.EnsureVisible


class _Said(QStringListModel):
    """What is said of the sheet, to those who see it and to those who do not."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        return super().data(index, Qt.ItemDataRole.DisplayRole if spoken else role)


class SheetView(QListView):
    """`stepped(int)`: to the next (1) or the previous sheet (−1); `jumped(bool)`: to the last (True) or the first.

    The picture comes when it is drawn; until then another one of the sheet is stretched, or its paper is blank. To a
    screen reader it is a list of the one sheet, or of why there is none.
    """

    stepped = Signal(int)
    jumped = Signal(bool)

    def __init__(self, theme: Theme, images: SheetImages) -> None:
        super().__init__()
        self._theme, self._images = theme, images
        self._sheet, self._size = -1, (1.0, 1.0)
        self._grey, self._wide, self._turned = False, False, 0
        self._words = ""
        self._said = _Said(self)
        self.setModel(self._said)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.viewport().setAutoFillBackground(False)
        images.drawn.connect(self._follow)
        theme.changed.connect(self.viewport().update)

    def show_sheet(self, sheet: int, size: tuple[float, float], words: str) -> None:
        """Show this one, counted from 0; `size` in points, `words` for those who do not see it."""
        if sheet != self._sheet:
            self.verticalScrollBar().setValue(0)
        self._sheet, self._size, self._words = sheet, size, ""
        self._say(words)

    def show_words(self, words: str) -> None:
        """Say why there is no sheet."""
        self._sheet, self._words = -1, words
        self._say(words)

    def set_grey(self, *, grey: bool) -> None:
        """Show it as a printer without colours prints it."""
        self._grey = grey
        self._renew()

    def set_wide(self, *, wide: bool) -> None:
        """As wide as there is room, else whole."""
        self._wide = wide
        self._renew()

    @property
    def text(self) -> str:
        """What is said in place of a sheet; empty while there is one."""
        return self._words

    @property
    def picture(self) -> Picture | None:
        """What is asked to be drawn here."""
        if self._sheet < 0:
            return None
        return Picture(self._sheet, max(round(self._place().width() * self.devicePixelRatioF()), 1), self._grey)

    @property
    def complete(self) -> bool:
        """Whether the sheet is shown as sharp as the screen is."""
        picture = self.picture
        return picture is not None and self._images.get(picture) is not None

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            if self._sheet < 0:
                self._paint_words(painter)
            else:
                self._paint_sheet(painter)
            if self.hasFocus():
                focus_ring(painter, QRectF(self.viewport().rect()), self._theme, self._theme.px(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.jumped.emit(event.key() == Qt.Key.Key_End)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = event.key() == Qt.Key.Key_Down
            self.verticalScrollBar().triggerAction(_ACTION.SliderSingleStepAdd if down else _ACTION.SliderSingleStepSub)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Through the sheet, and past its end to the next one."""
        bar, way = self.verticalScrollBar(), event.angleDelta().y()
        if bar.value() != (bar.maximum() if way < 0 else bar.minimum()):
            self._turned = 0
            super().wheelEvent(event)
            return
        self._turned += way
        if abs(self._turned) >= _NOTCH:
            self.stepped.emit(-1 if self._turned > 0 else 1)
            self._turned = 0
        event.accept()

    def updateGeometries(self) -> None:
        """The scroll bar goes by the sheet, not by the row that stands for it."""
        high = self._place().height() + 2 * self._theme.px(_AIR) if self._sheet >= 0 else 0
        self.verticalScrollBar().setRange(0, max(high - self.viewport().height(), 0))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self._theme.px(40))

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _NEAR) -> None:
        """There is but one row, and it is always there."""

    # own

    def _say(self, words: str) -> None:
        self.setAccessibleDescription(words)
        self._said.setStringList([words])
        self._renew()

    def _place(self) -> QRect:
        """Where the sheet stands in the viewport, in whole pixels."""
        air, room = self._theme.px(_AIR), self.viewport().size()
        width, height = self._size
        scale = max(room.width() - 2 * air, 40) / width
        if not self._wide:
            scale = min(scale, max(room.height() - 2 * air, 40) / height)
        size = QSize(round(width * scale), round(height * scale))
        left = (room.width() - size.width()) // 2
        top = max((room.height() - size.height()) // 2, air) - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), size)

    def _renew(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _follow(self, picture: Picture) -> None:
        if picture.sheet == self._sheet:
            self.viewport().update()

    def _paint_sheet(self, painter: QPainter) -> None:
        place, picture = self._place(), self.picture
        image = None if picture is None else self._images.get(picture)
        rough = self._images.any_of(self._sheet, grey=self._grey) if image is None else None
        painter.fillRect(place, Qt.GlobalColor.white)
        if image is not None:  # pixel by pixel: PDFium's last row may be one off
            dots = self.devicePixelRatioF()
            painter.drawImage(QRectF(place.topLeft(), QSizeF(image.size()) / dots), image)
        elif rough is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, rough)
        painter.setPen(QPen(self._theme.tokens.line2, 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _paint_words(self, painter: QPainter) -> None:
        width = min(self._theme.px(300), self.viewport().width() - 2 * self._theme.px(_AIR))
        height = text_height(self._words, width, self._theme)
        centre = QRectF(self.viewport().rect()).center()
        place = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
        draw_wrapped(painter, place, self._words, self._theme, role="text2")
