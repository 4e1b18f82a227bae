"""The head of a grid: quiet words over their columns, a hairline below, no grey bar."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from charthouse.ui.painting.mirroring import turned_section
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import LEFT, draw_text, fits_in_line
from charthouse.ui.theme import Theme

PADDING = 8
_SIZE = 12
HEAD_ROLE = int(Qt.ItemDataRole.UserRole) + 2  # headerData of a column: the token role of its words, None for text3


class GridHeader(QHeaderView):
    """Column heads at 12/500 text3, in one line or two, aligned as the model says for the column.

    `outdent`: how far the grid's bands stand out of the page's margin on both sides; rules and words do not.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, height: int = 36, outdent: int = 0) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._height, self._outdent = theme, height, outdent
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(theme.px(24))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(self._height))

    @turned_section
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        align = self.model().headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        flag = align if isinstance(align, Qt.AlignmentFlag) else LEFT
        painter.fillRect(rect, self._theme.tokens.sheet)
        room, (role, weight) = self._room(QRectF(rect), logical), self._look(logical)
        lines, high = self._lines(logical, room.width()), self._theme.metrics(_SIZE, weight).lineSpacing()
        room.setTop(room.center().y() - high * len(lines) / 2)
        room.setHeight(high)
        for line in lines:
            draw_text(painter, room, line, self._theme, size=_SIZE, weight=weight, role=role, align=flag)
            room.translate(0, high)

    def is_whole(self, logical: int) -> bool:
        """Whether all words over a column are to be seen."""
        room = self._room(QRectF(0, 0, self.sectionSize(logical), self.height()), logical).width()
        return all(self._fits(line, room, logical) for line in self._lines(logical, room))

    def _room(self, section: QRectF, logical: int) -> QRectF:
        pad, last = self._theme.px(PADDING), logical == self.count() - 1
        return section.adjusted(pad, 0, -max(pad, self._theme.px(self._outdent) if last else 0), -1)

    def _look(self, logical: int) -> tuple[str, int]:
        """Role and weight of the words over a column."""
        role = str(self.model().headerData(logical, Qt.Orientation.Horizontal, HEAD_ROLE) or "text3")
        return role, 500 if role == "text3" else 600

    def _lines(self, logical: int, width: float) -> list[str]:
        """The words over a column: in two lines where one has no room for them and two have."""
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        if self._fits(text, width, logical):
            return [text]
        return next((list(parts) for parts in _in_two(text) if self._fits(parts[0], width, logical)), [text])

    def _fits(self, text: str, width: float, logical: int) -> bool:
        return fits_in_line(text, width + 0.5, self._theme, size=_SIZE, weight=self._look(logical)[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:  # the rule also runs under the empty end
            edge = self._theme.px(self._outdent)
            hairline(painter, QRectF(self.viewport().rect()).adjusted(edge, 0, -edge, 0), self._theme)


def head_width(text: str, theme: Theme) -> float:
    """The least width in pixels at which words over a column are to be seen whole, in two lines at most."""
    ways = [*_in_two(text), (text,)]
    return min(max(theme.advance(line, _SIZE, 500) for line in lines) for lines in ways) + 2 * theme.px(PADDING) + 1


def _in_two(text: str) -> Iterator[tuple[str, str]]:
    """All ways to part the words, the longest first lines before others."""
    words = text.split()
    return ((" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1))
