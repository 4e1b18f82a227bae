"""Lines of the details panes that stand for another row: press one to go there, press its x to take the link back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from charthouse.domain.kinds import Quadrant
from charthouse.domain.text import apart
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of, upright
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, IconButton
from charthouse.ui.widgets.label import Label, set_tip
from charthouse.ui.widgets.refill import refill

_CHEVRON = 22  # pixels at the end of a line


@dataclass(frozen=True, slots=True)
class Cited:
    """Another row: its id, code and words; `cut`: whether its link can be taken back here. An item's `quadrant` colours
    its code."""

    row: str
    code: str
    text: str
    cut: bool = True
    quadrant: Quadrant | None = None


class CitedList(QWidget):
    """The rows that the shown one is linked to, or a word that there are none.

    `opened(row)`: go there. `cut(row)`: take the link back.
    """

    opened = Signal(str)
    cut = Signal(str)

    def __init__(self, theme: Theme, nothing: str) -> None:
        super().__init__()
        self._theme, self._nothing = theme, nothing
        self._shown: Sequence[Cited] | None = None
        self._still = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_cited(self, cited: Sequence[Cited]) -> None:
        """Show these; the same ones stay, and the focus with them."""
        if cited == self._shown:
            return
        self._shown = cited
        if self._still:
            cited = [replace(one, cut=False) for one in cited]
        refill(self._column, map(self._line, cited))
        if not cited and self._nothing:
            self._column.addWidget(Label(self._theme, self._nothing, role="text3"))

    def say_of_none(self, nothing: str) -> None:
        """Say this where there are none."""
        if nothing != self._nothing:
            self._nothing, shown = nothing, self._shown
            self._shown = None
            self.show_cited(shown or ())

    def hold_still(self) -> None:
        """Go on leading there, and take no link back."""
        if not self._still:
            self._still, shown = True, self._shown
            self._shown = None
            self.show_cited(shown or ())

    def _line(self, cited: Cited) -> QWidget:
        """The whole line leads there; its x lies over it, before the chevron, so that chevrons stand in one column."""
        line = QWidget()
        row = QGridLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setColumnStretch(0, 1)
        row.setColumnMinimumWidth(2, self._theme.px(_CHEVRON))
        go = _GoButton(self._theme, cited)
        go.clicked.connect(lambda: self.opened.emit(cited.row))
        row.addWidget(go, 0, 0, 1, 3)
        if cited.cut:
            cut = IconButton(self._theme, "x", self.tr("Unlink {code}").format(code=cited.code))
            cut.clicked.connect(lambda: self.cut.emit(cited.row))
            row.addWidget(cut, 0, 1)
        return line


class _GoButton(QPushButton):
    """Code, words and chevron, 28 high in the line of an x."""

    def __init__(self, theme: Theme, cited: Cited) -> None:
        super().__init__()
        self._theme, self._cited = theme, cited
        self.setAccessibleName(self.tr("Go to {code}, {title}").format(code=cited.code, title=apart(cited.text)))
        set_tip(self, f"{cited.code} {apart(cited.text)}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(28) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, body = self._theme, self._theme.px, QRectF(self.rect())
        body.adjust(0, RING, 0, -RING)
        with painter_of(self) as painter:
            if self.underMouse():
                fill_round(painter, body, theme.tokens.hover, px(6))
            code_room = QRectF(0, body.top(), px(52), body.height())
            width = self._paint_code(painter, code_room)
            start = max(px(38), width + px(8))
            tail = px(_CHEVRON) + (px(28) + RING if self._cited.cut else 0)
            title = QRectF(start, body.top(), body.width() - start - tail, body.height())
            draw_text(painter, title, self._cited.text, theme)
            chevron = QRectF(body.right() - px(20), body.top(), px(18), body.height())
            paint_icon(painter, chevron, "chevron-right", theme, size=14)
            if self.hasFocus():
                focus_ring(painter, body, theme, px(6))

    def _paint_code(self, painter: QPainter, room: QRectF) -> float:
        theme, code, quadrant = self._theme, self._cited.code, self._cited.quadrant
        if quadrant is None:
            return draw_text(painter, room, code, theme, size=12, weight=600, role="accent", tnum=True)
        painter.setFont(theme.font(12, 600, tnum=True))
        painter.setPen(theme.tokens.swot[quadrant].ink)
        with upright(painter, room):
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), code)
        return theme.advance(code, 12, 600, tnum=True)
