"""What the mouse does on the map: a box is dragged to another place or band, a link is drawn from a box's handle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainterPathStroker
from PySide6.QtWidgets import QApplication

from charthouse.domain.kinds import Cause

if TYPE_CHECKING:
    from charthouse.document.queries.strategy_map import MapLink
    from charthouse.ui.pages.map.view import MapView

_HANDLE, _NEAR = 11, 9  # pixels around the handle and around a line that the pointer may miss by


@dataclass(frozen=True, slots=True)
class Gesture:
    """One that is under way. `line`: of a link that is being drawn; else `ghost` is where the dragged box is."""

    box: str
    line: tuple[QPointF, QPointF] | None = None
    target: str | None = None
    ghost: QRectF = field(default_factory=QRectF)
    band: int = -1


class Gestures:
    """Follows the pointer over one view."""

    def __init__(self, view: MapView) -> None:
        self._view: Final = view
        self.now: Gesture | None = None
        self._pressed: tuple[str, QPointF] | None = None
        self.still = False  # nothing may be changed here, only chosen

    def press(self, event: QMouseEvent, point: QPointF) -> bool:
        """Whether the press is ours alone."""
        view, found = self._view, self._view.geometry_now
        self.now, self._pressed = None, None
        if event.button() != Qt.MouseButton.LeftButton or found is None or view.is_editing:
            return False
        current = view.current()
        if current is not None and not self.still and _near(handle(found.boxes[current.id]), point):
            self.now = Gesture(current.id, line=(handle(found.boxes[current.id]), point))
            return True
        box = view.box_at(point)
        if box is not None and view.source is not None:
            view.select(box)
            view.end_link(Cause.LEADS_TO)
            return True
        if box is None:
            view.choose_link(self._link_at(point))
            return True
        self._pressed = None if self.still else (box, point)
        return False

    def move(self, event: QMouseEvent, point: QPointF) -> bool:
        """Whether a gesture is under way."""
        view, found = self._view, self._view.geometry_now
        if found is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if self.now is not None and self.now.line is not None:
            target = view.box_at(point)
            self.now = Gesture(self.now.box, (self.now.line[0], point), target if target != self.now.box else None)
        elif self._pressed is not None:
            box, start = self._pressed
            away = point - start
            if self.now is None and away.manhattanLength() < QApplication.startDragDistance():
                return True
            ghost = found.boxes[box].translated(away)
            self.now = Gesture(box, ghost=ghost, band=found.band_at(ghost.center().y()))
        view.viewport().update()
        return self.now is not None

    def release(self, event: QMouseEvent, point: QPointF) -> bool:
        """Finish: say what is wanted."""
        gesture, found = self.now, self._view.geometry_now
        self.now, self._pressed = None, None
        self._view.viewport().update()
        if gesture is None or found is None:
            return False
        if gesture.line is None:
            self._view.dropped.emit(gesture.box, gesture.band, found.place_at(gesture.ghost.center().x()))
        elif gesture.target is not None:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            kind = Cause.SUPPORTS if shift else Cause.LEADS_TO
            self._view.linked.emit(gesture.box, gesture.target, kind)
        return True

    def _link_at(self, point: QPointF) -> MapLink | None:
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _NEAR)
        shapes = self._view.geometry_now.links if self._view.geometry_now is not None else []
        return next((one.link for one in shapes if stroker.createStroke(one.path).contains(point)), None)


def handle(box: QRectF) -> QPointF:
    """Where a link is drawn from: the middle of the upper edge of a box."""
    return QPointF(box.center().x(), box.top())


def _near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() <= _HANDLE
