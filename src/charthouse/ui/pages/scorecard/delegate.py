"""How a measure is painted across its row: two lines of name, figures, status, trend, bullet and owner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.analysis.rollup import RollUp
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.ui.pages.scorecard.columns import OUTDENT, Kind
from charthouse.ui.pages.scorecard.group_words import group_facts, heading_word
from charthouse.ui.pages.scorecard.judgement import judged_word
from charthouse.ui.pages.scorecard.model import ScorecardModel
from charthouse.ui.painting.gauges import paint_bullet, paint_sparkline
from charthouse.ui.painting.marks import (
    TILE_HEIGHT,
    TILE_WIDTH,
    paint_avatar,
    paint_corner_mark,
    paint_status,
    paint_status_tile,
)
from charthouse.ui.painting.rows import hairline
from charthouse.ui.painting.text import draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.header import PADDING
from charthouse.ui.widgets.grid.model import CellStyle

NAME_SIZE, NAME_WEIGHT = 14, 500
_MARK_WIDTH = 28  # of the corner mark with its air

_Paint = Callable[[QPainter, QRectF, MeasureRow], None]


class ScorecardDelegate(GridDelegate):
    """Cells of the scorecard; the band under the current row is the view's."""

    def __init__(self, theme: Theme, model: ScorecardModel, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._pictures: dict[Kind, _Paint] = {
            Kind.CODE: self._code,
            Kind.NAME: self._name,
            Kind.STATUS: self._status,
            Kind.TREND: self._trend,
            Kind.BULLET: self._bullet,
            Kind.OWNER: self._owner,
        }

    def paint_cell(self, painter: QPainter, place: QRect, row: int, column: int, *, tinted: bool) -> None:
        super().paint_cell(painter, place, row, column, tinted=tinted)
        last = self._model.heading(row) or column == self._model.columnCount() - 1
        edge = self.theme.px(OUTDENT)
        rect = QRectF(place).adjusted(edge if column == 0 else 0, 0, -edge if last else 0, 0)
        hairline(painter, rect, self.theme)

    def paint_content(self, painter: QPainter, rect: QRectF, row: int, column: int, style: CellStyle) -> None:
        measure = self._model.measure(row)
        if measure is None:
            self._paint_head(painter, rect, row)
            return
        kind = self._model.columns[column].kind
        if column == self._model.columnCount() - 1 and kind is not Kind.OWNER:
            rect = rect.adjusted(0, 0, self.theme.px(PADDING - OUTDENT), 0)
        paint = self._pictures.get(kind)
        if paint is not None:
            paint(painter, rect, measure)
        else:
            super().paint_content(painter, rect, row, column, style)

    def _paint_head(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """The head of a goal; of a draft only the editor is seen."""
        group = self._model.lines[row].group
        if group is None:
            return
        theme, px, writer = self.theme, self.theme.px, self._model.writer
        room = rect.adjusted(px(OUTDENT), px(10), -px(OUTDENT), 0)
        room.setRight(room.right() - self._paint_score(painter, room, group.score))
        width = draw_text(painter, room, heading_word(group.heading.title), theme, weight=600)
        room.setLeft(room.left() + width + px(10))
        facts = group_facts(group, writer.figures) if writer is not None else ""
        draw_text(painter, room, facts, theme, size=12, role="text3")

    def _paint_score(self, painter: QPainter, room: QRectF, score: RollUp | None) -> float:
        """The state of a group at the end of its head, with the mark of a worse one below; the width it takes."""
        theme, px = self.theme, self.theme.px
        if score is None or not score.total:
            return 0
        width = px(TILE_WIDTH) + (px(_MARK_WIDTH) if score.marked else 0)
        at = QPointF(room.right() - width, room.center().y() - px(TILE_HEIGHT) / 2)
        paint_status_tile(painter, at, score.status, theme)
        if score.marked and score.worst is not None:
            paint_corner_mark(painter, at + QPointF(px(TILE_WIDTH + 4), px(2)), score.worst.status, theme)
        return width + px(10)

    def _code(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        room = rect.adjusted(self.theme.px(OUTDENT), 0, 0, 0)
        draw_text(painter, room, measure.code, self.theme, size=12, role="text3", tnum=True)

    def _name(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        theme = self.theme
        room = rect.adjusted(theme.px(PADDING), 0, -theme.px(PADDING), 0)
        name = measure.definition.name
        high = text_height(name, room.width(), theme, size=NAME_SIZE, weight=NAME_WEIGHT)
        low = theme.metrics(12).lineSpacing()
        room.setTop(rect.top() + round((rect.height() - high - low) / 2))
        draw_wrapped(painter, room, name, theme, size=NAME_SIZE, weight=NAME_WEIGHT)
        second = QRectF(room.left(), room.top() + high, room.width(), low)
        draw_text(painter, second, self._model.meaning(measure), theme, size=12, role="text3")

    def _status(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        theme = self.theme
        room = rect.adjusted(theme.px(PADDING), 0, 0, 0)
        if measure.state.judged:
            line = theme.metrics(12).lineSpacing()
            below = QRectF(room.left() + theme.px(TILE_WIDTH + 7), room.center().y() + line * 0.2, room.width(), line)
            below.setRight(room.right())
            draw_text(painter, below, judged_word(), theme, size=12, role="text3")
            room.translate(0, -line * 0.55)
        paint_status(painter, room, measure.state.status, theme)

    def _trend(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        values = self._model.course(measure)
        if len(values) > 1:
            px = self.theme.px
            room = rect.adjusted(px(PADDING), px(8), -px(PADDING), -px(8))
            room.setHeight(min(room.height(), px(28)))
            room.moveCenter(QPointF(room.center().x(), rect.center().y()))
            paint_sparkline(painter, room, values, measure.state.status, self.theme)

    def _bullet(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        scale = self._model.scale(measure)
        if scale is not None:
            pad = self.theme.px(PADDING)
            paint_bullet(painter, rect.adjusted(pad, 0, -pad, 0), scale, self.theme)

    def _owner(self, painter: QPainter, rect: QRectF, measure: MeasureRow) -> None:
        if measure.definition.owner is not None:
            side = self.theme.px(24)
            at = QPointF(rect.right() - self.theme.px(OUTDENT) - side, rect.center().y() - side / 2)
            paint_avatar(painter, at, measure.definition.owner, measure.definition.owner_name, self.theme)
