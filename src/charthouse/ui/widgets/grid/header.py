"""The head of a grid: quiet words over their columns, a hairline below, no grey bar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from charthouse.ui.painting.mirroring import turned_section
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import LEFT, draw_text
from charthouse.ui.theme import Theme

PADDING = 8
HEAD_ROLE = int(Qt.ItemDataRole.UserRole) + 2  # headerData of a column: the token role of its words, None for text3


class GridHeader(QHeaderView):
    """Column heads at 12/500 text3, aligned as the model says for the column.

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
        model = self.model()
        text = model.headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        align = model.headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        area = QRectF(rect)
        painter.fillRect(rect, self._theme.tokens.sheet)
        pad = self._theme.px(PADDING)
        flag = align if isinstance(align, Qt.AlignmentFlag) else LEFT
        last = logical == self.count() - 1
        room = area.adjusted(pad, 0, -max(pad, self._theme.px(self._outdent) if last else 0), -1)
        role = model.headerData(logical, Qt.Orientation.Horizontal, HEAD_ROLE) or "text3"
        weight = 500 if role == "text3" else 600
        draw_text(painter, room, str(text or ""), self._theme, size=12, weight=weight, role=str(role), align=flag)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:  # the rule also runs under the empty end
            edge = self._theme.px(self._outdent)
            hairline(painter, QRectF(self.viewport().rect()).adjusted(edge, 0, -edge, 0), self._theme)
