"""The captions over the columns of the tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from charthouse.ui.pages.objectives.columns import MARGIN, Column, Columns, caption_of
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.painting.mirroring import turned_section
from charthouse.ui.painting.pictures import Canvas, RowPictures
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import FIGURES, LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme

_HEIGHT = 34
_SIDES = {Column.DUE: RIGHT, Column.SCORE: FIGURES, Column.DATA: RIGHT}
_GOAL_CODE_AT = 28  # captions begin where the codes of goals do


class TreeHead(QHeaderView):
    """One section, painted as many: the tree has one column, and its rows paint the rest.

    Qt paints it whenever the focus comes to the tree or leaves it, as it does with every title that is edited.
    """

    def __init__(self, theme: Theme, columns: Callable[[], Columns], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._columns = theme, columns
        self.caption = ""  # over the titles
        self._picture = RowPictures(theme)
        self.setStretchLastSection(True)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._restyle)

    def name_levels(self, levels: Sequence[str]) -> None:
        """Head the titles with what the plan calls its levels; without names of its own, with the usual ones."""
        usual = tr("Goal, objective, initiative")
        caption = tr("{levels}, initiative").format(levels=", ".join(levels)) if levels else usual
        if caption != self.caption:  # the page tells it after every step
            self.caption = caption
            self.viewport().update()

    def updateGeometries(self) -> None:
        """The view asks for it after every row, and Qt then paints the whole head anew."""
        if self.sectionSize(0) != self.viewport().width():
            super().updateGeometries()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEIGHT))

    @turned_section
    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        columns = self._columns()
        paint = partial(self._captions, rect=rect, columns=columns)
        face, ground = (self.caption, columns), self._theme.tokens.sheet
        self._picture.draw(Canvas.of(painter), rect, "", face, paint, ground=ground)

    def _restyle(self) -> None:
        self._picture = RowPictures(self._theme)
        self.updateGeometry()

    def _captions(self, painter: QPainter, rect: QRect, columns: Columns) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.tokens.sheet)
        line = QRectF(rect).adjusted(px(MARGIN), 0, -px(MARGIN), 0)
        hairline(painter, line, theme)
        start = px(_GOAL_CODE_AT)
        title = QRectF(rect.left() + start, rect.top(), columns.title_end - start, rect.height())
        self._caption(painter, title, self.caption)
        for column in columns.spans:
            self._caption(painter, columns.caption(rect, column), caption_of(column), _SIDES.get(column, LEFT))

    def _caption(self, painter: QPainter, cell: QRectF, words: str, align: Qt.AlignmentFlag = LEFT) -> None:
        draw_text(painter, cell, words, self._theme, size=12, weight=500, role="text3", align=align)
