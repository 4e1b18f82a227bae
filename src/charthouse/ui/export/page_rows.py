"""The handout's pages as rows of a list: what each is called and holds, whether it is ticked, how that is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.exchange.handout.contents import TITLES
from charthouse.ui.painting.text import draw_text
from charthouse.ui.widgets.check_box import paint_check
from charthouse.ui.widgets.rowlist.delegate import RowDelegate

_BOX, _WORDS = 10, 38  # where the box and the words begin
_SECOND = 16  # height of the second line


@dataclass(frozen=True, slots=True)
class PageRow:
    """`about`: what the page holds, or why it is not `there`. `wanted`: whether any handout is."""

    id: str
    title: str
    about: str
    there: bool
    wished: bool
    wanted: bool

    @property
    def on(self) -> bool:
        """Whether it can be ticked."""
        return self.there and self.wanted

    @property
    def ticked(self) -> bool:
        """Whether it is printed."""
        return self.wished and self.on


def page_title(name: str) -> str:
    """What the window calls a page."""
    words = {
        "cover": _say("Cover"),
        "contents": _say("Contents"),
        "strategy": _say("Strategy on a page"),
        "swot": _say("SWOT"),
        "tows": _say("TOWS strategies"),
        "map": _say("Strategy map"),
        "objectives": _say("Objectives"),
        "diagram": _say("Objective diagram"),
        "scorecard": _say("Scorecard"),
        "measures": _say("Measure by measure"),
        "resources": _say("Resources"),
        "changes": _say("What changed"),
        "people": _say("My page"),
        "numbers": _say("How the numbers came about"),
    }
    return words.get(name, TITLES.get(name, name))


def sentence(row: PageRow) -> str:
    """What a screen reader says of a row."""
    state = _say("ticked") if row.ticked else _say("not ticked") if row.on else _say("not available")
    return _say("{page}, {state}, {about}").format(page=row.title, state=state, about=row.about)


def _say(text: str) -> str:
    return QCoreApplication.translate("export", text)


class PageRowDelegate(RowDelegate[PageRow]):
    """Box, title and a second line in grey."""

    def text(self, row: PageRow) -> str:
        return row.title

    def text_span(self, row: PageRow, width: int) -> tuple[int, int]:
        return self._theme.px(_WORDS), width - self._theme.px(8)

    def extra_height(self, row: PageRow, width: int) -> int:
        return self._theme.px(2)

    def zone(self, row: PageRow, rect: QRect, at: QPoint) -> str:
        return "box" if row.on and at.x() - rect.left() < self._theme.px(_WORDS) else ""

    def paint_row(self, painter: QPainter, rect: QRect, row: PageRow, *, selected: bool, hovered: bool) -> None:
        theme, px = self._theme, self._theme.px
        middle, height = rect.center().y() + 1, px(18) + px(_SECOND)
        box = QRectF(rect.left() + px(_BOX), round(middle - px(16) / 2), px(16), px(16))
        paint_check(painter, box, theme, checked=row.ticked, enabled=row.on, hovered=hovered)
        left, right = self.text_span(row, rect.width())
        title = QRectF(rect.left() + left, middle - height / 2, right - left, px(18))
        about = QRectF(title.left(), title.bottom(), title.width(), px(_SECOND))
        draw_text(painter, title, row.title, theme, weight=500, role="text" if row.on else "text3")
        draw_text(painter, about, row.about, theme, size=12, role="text2" if row.on else "text3")
