"""On the rows of a list, tree or grid: which of them hold a value that several people wrote and nobody has decided.

A mark is a button over the end of the row's name: glyph and word, never colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from charthouse.document.queries.undecided import Undecided
from charthouse.domain.kinds import Status
from charthouse.ui.painting.marks import paint_glyph
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import set_tip

_HEIGHT, _GLYPH, _SIDE, _FIRST_LINE = 22, 10, 8, 36
_MOST = 1_000  # rows marked; a plan with more is decided on the History page, and the page's note says how many


class OpenMarks(QObject):
    """The marks of one view. `canvas` is what its rows are painted on, `place_of` tells where one stands there.

    `seen_as` gives the row that shows another one, as a measure shows its targets. `pressed(row)`: somebody wants to
    decide.
    """

    pressed = Signal(str)

    def __init__(
        self, theme: Theme, canvas: QWidget, place_of: Callable[[str], QRect], seen_as: Callable[[str], str]
    ) -> None:
        super().__init__(canvas)
        self._theme, self._canvas, self._place_of, self._seen_as = theme, canvas, place_of, seen_as
        self._items: dict[str, Undecided] = {}
        self._marks: dict[str, OpenMark] = {}  # of those rows that were in sight
        canvas.installEventFilter(self)

    def show_items(self, items: Sequence[Undecided]) -> None:
        """Mark these rows and no others; those that the view does not show are passed over."""
        self._items = {}
        for item in items[:_MOST]:
            self._items.setdefault(self._seen_as(item.row), item)
        for row in [row for row in self._marks if row not in self._items]:
            mark = self._marks.pop(row)
            mark.hide()
            mark.deleteLater()
        for row, mark in self._marks.items():
            mark.name(self._items[row])
        self._place()

    def _press(self) -> None:
        mark = self.sender()
        if isinstance(mark, OpenMark):
            self.pressed.emit(mark.row)

    def shown(self) -> Sequence[OpenMark]:
        """The marks that are in sight."""
        return [mark for mark in self._marks.values() if not mark.isHidden()]

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """The rows are painted anew whenever they may stand elsewhere."""
        if self._items and event.type() in (QEvent.Type.Paint, QEvent.Type.Resize):
            self._place()
        return False

    def _place(self) -> None:
        px, sight = self._theme.px, self._canvas.rect()
        for row, item in self._items.items():
            place = self._place_of(row)
            if not (place.isValid() and place.intersects(sight)):
                if row in self._marks:
                    self._marks[row].hide()
                continue
            mark = self._marks.get(row) or self._made(row, item)
            size = mark.sizeHint()
            top = place.top() + (min(place.height(), px(_FIRST_LINE)) - size.height()) // 2
            turned = self._canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = place.left() + px(4) if turned else place.right() - size.width() - px(4)
            mark.setGeometry(QRect(left, top, size.width(), size.height()))
            mark.show()

    def _made(self, row: str, item: Undecided) -> OpenMark:
        mark = self._marks[row] = OpenMark(self._theme, self._canvas)
        mark.clicked.connect(self._press)
        mark.name(item)
        return mark


class OpenMark(QAbstractButton):
    """A triangle and “Decide”."""

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._theme = theme
        self.row = ""  # what is to be decided
        self.setText(self.tr("Decide"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name(self, item: Undecided) -> None:
        """Say of which item, and which of its fields, several people wrote."""
        self.row = item.row
        words = self.tr("Several people wrote {item}: {fields}. Decide").format(
            item=item.called, fields=", ".join(item.fields)
        )
        self.setAccessibleName(words)
        set_tip(self, words)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        words = round(self._theme.advance(self.text(), 12, 600)) + 1
        return QSize(px(_SIDE + _GLYPH + 5 + _SIDE) + words, px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        hue, box = theme.tokens.states[Status.AT_RISK], QRectF(self.rect())
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill_round(painter, box, hue.soft, px(5))
            if self.hasFocus():
                focus_ring(painter, box, theme, px(5))
            centre = QPointF(px(_SIDE) + px(_GLYPH) / 2, box.center().y())
            paint_glyph(painter, centre, px(_GLYPH), Status.AT_RISK, hue.text)
            words = box.adjusted(px(_SIDE + _GLYPH + 5), 0, -px(_SIDE) + 1, 0)
            draw_text(painter, words, self.text(), theme, size=12, weight=600)
