"""What stands in the columns behind a title, painted from cached texts and marks."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from charthouse.document.queries.objective_tree import InitiativeRow
from charthouse.domain.kinds import InitiativeState
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.dates import short_day
from charthouse.ui.marks import on_pixel
from charthouse.ui.numbers import written
from charthouse.ui.pages.objectives.columns import IN_TWO_LINES, STATE_AT, Column, Columns
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.scores import RowState
from charthouse.ui.pages.objectives.words import state_word, tr
from charthouse.ui.painting.gauges import paint_progress
from charthouse.ui.painting.marks import (
    TILE_HEIGHT,
    paint_avatar,
    paint_corner_mark,
    paint_icon,
    paint_status,
    paint_status_tile,
)
from charthouse.ui.painting.text import FIGURES, RIGHT, draw_text, draw_wrapped
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_word

_BLANK = "–"
_TRACK = 124  # pixels
_STATE_ICONS = {
    InitiativeState.PLANNED: "clock",
    InitiativeState.UNDERWAY: "play",
    InitiativeState.DONE: "check",
    InitiativeState.STOPPED: "pause",
}


class Cells:
    """Paints them for one view. `fiscal_month` decides which dates are whole periods, `figures` writes the scores."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.fiscal_month, self.figures = 1, Figures("en")

    def paint(self, painter: QPainter, row: QRect, columns: Columns, node: Node, state: RowState | None) -> None:
        """All cells of a row; `row` is its first line, however many the title has."""
        spans = columns.spans
        if Column.OWNER in spans and node.owner is not None:
            self._owner(painter, columns.cell(row, Column.OWNER), *node.owner)
        if node.due is not None:
            self._due(painter, columns.cell(row, Column.DUE), node)
        if isinstance(node.item, InitiativeRow):
            self._initiative(painter, columns.cell(row, Column.STATUS), node.item)
        elif state is not None:
            self._state(painter, row, columns, state)

    def face(self, node: Node, state: RowState | None) -> tuple[object, ...]:
        """All of a row that decides what `paint` paints; `manner` is for all rows."""
        initiative = node.item.state if isinstance(node.item, InitiativeRow) else None
        owner = node.owner and (self._theme.people.colour_of(node.owner[0]), node.owner[1])
        return owner, node.due, initiative, state

    def manner(self) -> tuple[object, ...]:
        """How dates and figures are written now."""
        return self.fiscal_month, self.figures.locale, QLocale().name()

    def _owner(self, painter: QPainter, cell: QRectF, person: str, name: str) -> None:
        at = QPointF(cell.left() + self._theme.px(4), cell.center().y() - self._theme.px(12))
        paint_avatar(painter, at, person, name, self._theme)

    def _due(self, painter: QPainter, cell: QRectF, node: Node) -> None:
        if node.due is not None:
            room = cell.adjusted(-self._theme.px(12), 0, -self._theme.px(16), 0)
            day = short_day(node.due, self.fiscal_month)
            draw_text(painter, room, day, self._theme, role="text2", align=RIGHT, tnum=True)

    def _initiative(self, painter: QPainter, cell: QRectF, item: InitiativeRow) -> None:
        px = self._theme.px
        icon = QRectF(cell.left() + px(7), cell.top(), px(16), cell.height())
        paint_icon(painter, icon, _STATE_ICONS[InitiativeState(item.state)], self._theme, role="text3", size=14)
        words = cell.adjusted(px(STATE_AT), 0, 0, 0)
        draw_text(painter, words, state_word(item.state), self._theme, role="text2")

    def _state(self, painter: QPainter, row: QRect, columns: Columns, state: RowState) -> None:
        if Column.LEAD in columns.spans:
            self._lead(painter, columns.cell(row, Column.LEAD), state)
        self._status(painter, columns.cell(row, Column.STATUS), state)
        if Column.SCORE in columns.spans:
            self._score(painter, columns.cell(row, Column.SCORE), state)
        if Column.DATA in columns.spans and state.roll_up.total:
            roll_up, cell = state.roll_up, columns.cell(row, Column.DATA)
            words = f"{roll_up.current}/{roll_up.total}"
            draw_text(painter, cell, words, self._theme, role="text3", align=RIGHT, tnum=True)

    def _lead(self, painter: QPainter, cell: QRectF, state: RowState) -> None:
        theme, px, lead = self._theme, self._theme.px, state.lead
        middle = on_pixel(cell.center().y())
        if lead is None:
            below = state.roll_up.total
            words = (tr("1 measure below") if below == 1 else tr("{count} measures below")).format(count=written(below))
            draw_text(painter, cell, words if below else _BLANK, theme, size=12, role="text3")
            return
        name = QRectF(cell.left(), middle - px(15), cell.width() - px(12), px(15))
        draw_text(painter, name, lead.name, theme, size=12, role="text2")
        line = QRectF(cell.left(), middle + px(2), px(_TRACK), px(14))
        paint_progress(painter, line, lead.value, lead.target, theme)
        if state.own > 1:
            more = QRectF(line.right() + px(8), line.top(), px(30), line.height())
            draw_text(painter, more, f"+{state.own - 1}", theme, size=12, role="text3", tnum=True)

    def _status(self, painter: QPainter, cell: QRectF, state: RowState) -> None:
        theme, status = self._theme, state.roll_up.status
        if not state.roll_up.total:
            draw_text(painter, cell, _BLANK, theme, role="text3")
        elif status in IN_TWO_LINES:
            px = theme.px
            paint_status_tile(painter, QPointF(cell.left(), cell.center().y() - px(TILE_HEIGHT) / 2), status, theme)
            room = QRectF(cell.left() + px(STATE_AT), 0, cell.width() - px(STATE_AT), px(32))
            room.moveTop(on_pixel(cell.center().y() - px(15)))
            draw_wrapped(painter, room, status_word(status), theme, size=12, weight=500)
        else:
            paint_status(painter, cell, status, theme)

    def _score(self, painter: QPainter, cell: QRectF, state: RowState) -> None:
        theme, px, score = self._theme, self._theme.px, state.roll_up.score
        figure = cell.adjusted(0, 0, -px(26), 0)
        if score is None:
            draw_text(painter, figure, _BLANK, theme, role="text3", align=FIGURES)
            return
        draw_text(painter, figure, self.figures.number(score, 1), theme, weight=600, align=FIGURES, tnum=True)
        if state.worst is not None:
            at = QPointF(figure.right() + px(7), cell.center().y() - px(7))
            paint_corner_mark(painter, at, state.worst, theme)

    def tip(self, at: int, columns: Columns, node: Node, state: RowState | None) -> str:
        """What the pointer is told at `at` pixels into a row."""
        column = next((one for one, (start, width) in columns.spans.items() if start <= at < start + width), None)
        if column is Column.OWNER and node.owner is not None:
            return node.owner[1]
        if state is None:
            return ""
        if column is Column.LEAD and state.lead is not None:
            return state.lead.name
        worst = state.roll_up.worst
        if column is Column.SCORE and worst is not None:
            return tr("Worst: {name}, {status}").format(name=apart(worst.name), status=status_word(worst.status))
        if column is Column.DATA and state.roll_up.total:
            words = tr("{current} of {total} measures have a current reading")
            return words.format(current=written(state.roll_up.current), total=written(state.roll_up.total))
        return ""
