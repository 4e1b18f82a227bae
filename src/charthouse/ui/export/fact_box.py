"""A check box with a second line that says what ticking it brings, or why it cannot be ticked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING
from charthouse.ui.widgets.check_box import CheckBox

_TITLE, _ABOUT = 17, 16  # heights of the two lines


class FactBox(CheckBox):
    """`head` is one that others stand under: with an icon and in the larger type of a card's title.

    It remembers what a person wishes: while it is `missing` its tick is hidden, and comes back afterwards.
    """

    def __init__(self, theme: Theme, title: str, *, icon: str = "", head: bool = False) -> None:
        super().__init__(theme, title)
        self._icon, self._head, self._about, self._wished = icon, head, "", True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._wish)

    @property
    def about(self) -> str:
        """The second line."""
        return self._about

    @property
    def wished(self) -> bool:
        """Whether a person wants it, be it there or not."""
        return self._wished

    def show_wish(self, *, wished: bool) -> None:
        """Tick it as it was ticked last time."""
        self._wished = wished
        self.setChecked(wished and self.isEnabled())

    def show_fact(self, about: str, *, there: bool) -> None:
        """Say what it brings; where that is not `there`, why."""
        self._about = about
        self.setAccessibleDescription(about)
        self.setEnabled(there)
        self.setChecked(self._wished and there)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = max(theme.advance(self._plain_text(), *self._type()), theme.advance(self._about, 12))
        return QSize(round(self._words_at() + words) + RING + 1, theme.px(52 if self._head else 44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        middle, height = self.height() / 2, px(_TITLE) + px(_ABOUT) + px(1)
        box = QRectF(RING, round(middle - px(16) / 2), px(16), px(16))
        left, right = self._words_at(), self.width() - RING
        title = QRectF(left, middle - height / 2, right - left, px(_TITLE))
        about = QRectF(left, title.bottom() + px(1), right - left, px(_ABOUT))
        size, weight = self._type()
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_box(painter, box)
            if self.hasFocus() and self._ringed:
                focus_ring(painter, box.adjusted(-RING, -RING, RING, RING), theme, px(7))
            role = "text" if self.isEnabled() else "text3"
            if self._icon:
                place = QRectF(box.right() + px(12), round(middle - px(18) / 2), px(18), px(18))
                paint_icon(painter, place, self._icon, theme, role="text2" if self.isEnabled() else "text3", size=18)
            draw_text(painter, title, self._plain_text(), theme, size=size, weight=weight, role=role)
            draw_text(painter, about, self._about, theme, size=12, role="text2" if self.isEnabled() else "text3")

    def _type(self) -> tuple[int, int]:
        return (14, 600) if self._head else (13, 500)

    def _words_at(self) -> int:
        px = self._theme.px
        return RING + px(16) + px(12) + (px(18 + 10) if self._icon else 0)

    def _wish(self) -> None:
        self._wished = self.isChecked()
