"""On a page: which of its items several people wrote differently, and the way to decide. Glyph, words, one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.document.queries.undecided import Undecided
from charthouse.domain.kinds import Status
from charthouse.ui.numbers import written
from charthouse.ui.painting.marks import paint_glyph
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import LinkButton
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import ElidedLabel

_NAMED = 4  # items named before “and 3 more”


class UndecidedNote(QWidget):
    """Hidden while nothing is open. `pressed(row)`: decide, beginning with this item."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: Sequence[Undecided] = ()
        self._first = ""
        self._panel = Panel(theme, fill="sunken", border="line2", radius=6)
        self._words = ElidedLabel(theme, weight=500)
        self._decide = LinkButton(theme, self.tr("Decide"))
        self._decide.clicked.connect(lambda: self.pressed.emit(self._first))
        self._row, outer = QHBoxLayout(self._panel), QHBoxLayout(self)
        self._row.addWidget(_Glyph(theme))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._decide)
        outer.addWidget(self._panel)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def begin_with(self, row: str) -> None:
        """Begin deciding with this item, where it is one of those that wait."""
        rows = [item.row for item in self._items]
        self._first = row if row in rows else next(iter(rows), "")

    def show_items(self, items: Sequence[Undecided], first: str = "") -> None:
        """Name these items; none hides the note. Decide begins with `first` if that is one of them."""
        before, self._items = self._items, items
        self.begin_with(first)
        if items == before:  # pages tell it after every step
            return
        count = sum(len(item.fields) for item in items)
        one, many = self.tr("1 value to decide"), self.tr("{count} values to decide")
        head = one if count == 1 else many.format(count=written(count))
        named = [f"{item.called} ({', '.join(item.fields)})" for item in items[:_NAMED]]
        if len(items) > _NAMED:
            named.append(self.tr("{count} more").format(count=written(len(items) - _NAMED)))
        self._words.setText(f"{head}: {', '.join(named)}")
        self.setAccessibleName(self._words.text())
        self.setVisible(bool(items))

    def _restyle(self) -> None:
        px = self._theme.px
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(px(24), 0, px(24), px(8))
        self._row.setContentsMargins(px(12), px(2), px(4), px(2))
        self._row.setSpacing(px(10))


class _Glyph(QWidget):
    """The triangle of what needs somebody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(14), self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._theme.tokens.states[Status.AT_RISK].text
            centre = QPointF(self.width() / 2, self.height() / 2)
            paint_glyph(painter, centre, self._theme.px(11), Status.AT_RISK, colour)
