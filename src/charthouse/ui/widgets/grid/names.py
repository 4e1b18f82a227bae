"""The frozen column at the start of a wide grid: code and name of every row, in place while the periods scroll.

It is the view's vertical header, so rows and heights keep in step by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from charthouse.ui.painting.mirroring import turned_section
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import LEFT, draw_text, draw_wrapped, fits_in_line, text_height, wrapped_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.header import PADDING

NAME_ROLE = int(Qt.ItemDataRole.UserRole) + 1  # headerData of a row: its `RowName`


@dataclass(frozen=True, slots=True)
class RowName:
    """How a row is named. `size` and `weight` of the words; `ground` a token role or empty, `rule` likewise."""

    code: str
    text: str
    aside: str = ""
    size: int = 13
    weight: int = 400
    role: str = "text"
    code_role: str = "text3"
    ground: str = ""
    rule: str = "line"
    flush: bool = False  # begins at the very edge, with its aside behind it, as section heads do


class NameHeader(QHeaderView):
    """Row names as wide as the view says with `set_width`."""

    def __init__(self, theme: Theme, parent: QTableView, *, code_width: int = 84) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme, self._code_width, self._wide = theme, code_width, 300
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.show()

    def set_width(self, width: int) -> None:
        """Take so many pixels of the view."""
        if width != self._wide:
            self._wide = width
            self.setFixedWidth(width)
            self.geometriesChanged.emit()  # the view gives its columns the rest at once, whether one got another width

    def height_of(self, row: int) -> int:
        """What the name of a row needs when it wraps, in pixels; 0 where it fits on one line."""
        name = self.model().headerData(row, Qt.Orientation.Vertical, NAME_ROLE)
        if not isinstance(name, RowName) or name.flush:
            return 0
        return self.height_for(name.text, name.size, name.weight, coded=bool(name.code))

    def height_for(self, text: str, size: int, weight: int, *, coded: bool) -> int:
        """The same of a text, which stands behind a code or not: for views that know many names by heart."""
        height = wrapped_height(text, self._text_width(coded=coded), self._theme, size=size, weight=weight)
        return height + self._theme.px(2 * PADDING) if height else 0

    def _text_width(self, *, coded: bool) -> int:
        px = self._theme.px
        return self._wide - px(2 * PADDING) - (px(self._code_width - PADDING) if coded else 0)

    def sizeHint(self) -> QSize:
        return QSize(self._wide, 0)

    @turned_section
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        name = self.model().headerData(logical, Qt.Orientation.Vertical, NAME_ROLE)
        if not isinstance(name, RowName):
            return
        theme, area = self._theme, QRectF(rect)
        painter.fillRect(area, getattr(theme.tokens, name.ground or "sheet"))
        if name.rule:
            hairline(painter, area, theme, role=name.rule)
        room = area.adjusted(0 if name.flush else theme.px(PADDING), 0, -theme.px(PADDING), -1)
        if name.code:
            code = QRectF(room.left(), room.top(), theme.px(self._code_width - PADDING), room.height())
            draw_text(painter, code, name.code, theme, size=12, weight=500, role=name.code_role, tnum=True)
            room.setLeft(room.left() + theme.px(self._code_width - PADDING))
        if name.flush:
            taken = draw_text(painter, room, name.text, theme, size=name.size, weight=name.weight, role=name.role)
            room.setLeft(room.left() + taken + theme.px(10))
            draw_text(painter, room, name.aside, theme, size=12, role="text3", align=LEFT)
            return
        width = self._text_width(coded=bool(name.code))
        if fits_in_line(name.text, width, theme, size=name.size, weight=name.weight):
            draw_text(painter, room, name.text, theme, size=name.size, weight=name.weight, role=name.role)
            return
        height = text_height(name.text, width, theme, size=name.size, weight=name.weight)
        text = QRectF(room.left(), room.top() + round((room.height() - height) / 2), width, height)
        draw_wrapped(painter, text, name.text, theme, size=name.size, weight=name.weight, role=name.role)
