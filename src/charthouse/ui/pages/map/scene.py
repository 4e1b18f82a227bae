"""One state of the map, painted: bands, lines, boxes, and on top what the person is about to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from charthouse.document.queries.strategy_map import StrategyMap, between
from charthouse.domain.kinds import Status
from charthouse.ui.pages.map.geometry import Geometry
from charthouse.ui.pages.map.gestures import Gesture, handle
from charthouse.ui.pages.map.painter import BoxState, paint_band, paint_box, paint_line, paint_link
from charthouse.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """`current` and `source` (of a link being drawn by keys) are boxes, `link` is the chosen one by its ends.

    `still`: no link can be drawn from the current box now.
    """

    drawn: StrategyMap
    found: Geometry
    status_of: Callable[[str], Status | None]
    current: str | None
    focused: bool
    still: bool
    source: str | None
    link: tuple[str, str] | None
    gesture: Gesture | None

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Everything, in the map's own pixels."""
        ways = between(self.drawn.links, self.current) if self.current is not None else frozenset()
        for at, band in enumerate(self.found.bands):
            paint_band(painter, band, theme, lit=self.gesture is not None and self.gesture.band == at)
        for on_path in (False, True):
            for shape in self.found.links:
                ends = (shape.link.cause, shape.link.effect)
                if (ends in ways) is on_path:
                    paint_link(painter, shape, theme, on_path=on_path, chosen=ends == self.link)
        lit = {end for ends in ways for end in ends}
        for box in self.drawn.boxes:
            paint_box(painter, self.found.boxes[box.id], box, self._state(box.id, on_path=box.id in lit), theme)
        self._paint_handle(painter, theme)
        self._paint_gesture(painter, theme)

    def _state(self, box: str, *, on_path: bool) -> BoxState:
        return BoxState(
            status=self.status_of(box),
            current=box == self.current,
            focused=box == self.current and self.focused,
            on_path=on_path or box == self.source,
            target=self.gesture is not None and self.gesture.target == box,
        )

    def _paint_handle(self, painter: QPainter, theme: Theme) -> None:
        if self.current is None or self.still:
            return
        painter.setPen(QPen(theme.tokens.sheet, 2))
        painter.setBrush(theme.tokens.accent)
        painter.drawEllipse(handle(self.found.boxes[self.current]), theme.px(6), theme.px(6))

    def _paint_gesture(self, painter: QPainter, theme: Theme) -> None:
        gesture, boxes = self.gesture, self.found.boxes
        pen = QPen(theme.tokens.accent, 2, Qt.PenStyle.DashLine)
        if gesture is not None and gesture.line is not None:
            paint_line(painter, _way(*gesture.line), pen)
        elif gesture is not None:
            box = next(one for one in self.drawn.boxes if one.id == gesture.box)
            painter.setOpacity(0.75)
            paint_box(painter, gesture.ghost, box, BoxState(self.status_of(box.id), current=True), theme)
        elif self.source is not None and self.current not in (None, self.source):
            end = boxes[str(self.current)]
            paint_line(painter, _way(handle(boxes[self.source]), QPointF(end.center().x(), end.bottom())), pen)


def _way(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    middle = (start.y() + end.y()) / 2
    path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    return path
