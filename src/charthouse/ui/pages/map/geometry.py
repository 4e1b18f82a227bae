"""Where everything on the map stands in pixels: bands, boxes, and the curves of the links between them.

Reckoned from left to right and turned round at the end where the layout runs the other way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from charthouse.analysis.layered import Layout, Route, lay_out
from charthouse.document.queries.strategy_map import MapBand, MapBox, MapLink, StrategyMap
from charthouse.ui.theme import Theme

LEAST_WIDTH = 4.48  # of the drawing, in boxes: four beside each other
_BOX_WIDTH = 216
_HEIGHTS = ((184, 76), (152, 92), (0, 108))  # by width: a narrow box has more lines of title
_LEAST_UNIT = 132
_LABEL, _AIR, _GAP, _HEAD = 128, 30, 12, 10
_PORTS = 34  # between the ends of two links at one edge, where there is room


@dataclass(frozen=True, slots=True)
class BandShape:
    name: str
    rect: QRectF
    label: QRectF


@dataclass(frozen=True, slots=True)
class LinkShape:
    """The line up to the arrow head, and the head."""

    link: MapLink
    path: QPainterPath
    head: QPolygonF


@dataclass(slots=True)
class Ports:
    """The ends of links at one edge of a box: (where the link comes from, the link's number)."""

    ends: list[tuple[float, int]] = field(default_factory=list)

    def offset(self, link: int, step: float, room: float) -> float:
        """Where a link ends, from the middle of the edge."""
        places = sorted(self.ends)
        between = min(step, room / max(len(places), 1))
        at = next(number for number, (_, one) in enumerate(places) if one == link)
        return (at - (len(places) - 1) / 2) * between


class Geometry:
    """The map in the given room; larger than it where the boxes need that."""

    def __init__(
        self, drawn: StrategyMap, bands: Sequence[MapBand], room: QSizeF, theme: Theme, *, mirrored: bool
    ) -> None:
        self._px, self._mirrored = theme.px, mirrored
        pinned = {box.id: box.place for box in drawn.boxes if box.place is not None}
        ends = [(link.cause, link.effect) for link in drawn.links]
        self.layout: Layout = lay_out([[box.id for box in band.boxes] for band in bands], ends, pinned, LEAST_WIDTH)
        px, count = theme.px, len(bands)
        self._left = float(px(_LABEL))
        self._unit = max(px(_LEAST_UNIT), (room.width() - self._left - px(10)) / self.layout.width)
        width = min(round(self._unit), px(_BOX_WIDTH))
        self._size = QSizeF(width, px(next(height for least, height in _HEIGHTS if width >= px(least))))
        self.width = max(room.width(), self._left + px(10) + self._unit * self.layout.width)
        least = self._size.height() + px(2 * _AIR)
        high = max(least, (room.height() - px(_GAP) * (count - 1)) / max(count, 1))
        self.height = high * count + px(_GAP) * max(count - 1, 0)
        self._tops = [at * (high + px(_GAP)) for at in range(count)]
        self._high = high
        band_of = {box.id: at for at, band in enumerate(bands) for box in band.boxes}
        plain = {box: self._box(place, band_of[box]) for box, place in self.layout.places.items()}
        self.bands = [self._band(at, band) for at, band in enumerate(bands)]
        self.links = self._links(drawn.links, plain, band_of)
        self.boxes: Mapping[str, QRectF] = {box: self._turned(rect) for box, rect in plain.items()}

    def place_at(self, x: float) -> float:
        """The place in a band, in widths of a box, at a pixel."""
        return ((self.width - x if self._mirrored else x) - self._left) / self._unit

    def band_at(self, y: float) -> int:
        """The band nearest to a pixel."""
        middles = [abs(top + self._high / 2 - y) for top in self._tops]
        return middles.index(min(middles)) if middles else -1

    def next_box(self, box: str, step: tuple[int, int]) -> str:
        """The nearest box in a direction, straight ahead first; the same one where there is none."""
        here = self.boxes[box]
        best: tuple[float, str] | None = None
        for other, rect in self.boxes.items():
            away = rect.center() - here.center()
            ahead = away.x() * step[0] + away.y() * step[1]
            aside = abs(away.x() * step[1]) + abs(away.y() * step[0])
            if ahead > 1 and (step[1] or aside < here.height()):
                cost = ahead * (4 if step[1] else 1) + aside
                best = min(best or (cost, other), (cost, other))
        return best[1] if best is not None else box

    def _band(self, at: int, band: MapBand) -> BandShape:
        px = self._px
        rect = QRectF(0, self._tops[at], self.width, self._high)
        label = QRectF(px(20), rect.top(), px(_LABEL - 24), rect.height())
        return BandShape(band.name, self._turned(rect), self._turned(label))

    def _box(self, place: float, band: int) -> QRectF:
        middle, size = self._left + place * self._unit, self._size
        top = self._tops[band] + (self._high - size.height()) / 2
        return QRectF(round(middle - size.width() / 2), round(top), size.width(), size.height())

    def _links(
        self, links: Sequence[MapLink], boxes: Mapping[str, QRectF], band_of: Mapping[str, int]
    ) -> list[LinkShape]:
        routes = self.layout.routes
        ports: dict[tuple[str, bool], Ports] = {}
        for number, route in enumerate(routes):
            for box, upper, comes in _edges(route, boxes, band_of, self._bend_x):
                ports.setdefault((box, upper), Ports()).ends.append((comes, number))
        shapes = []
        for number, (link, route) in enumerate(zip(links, routes, strict=True)):
            points = []
            for box, upper, _ in _edges(route, boxes, band_of, self._bend_x):
                rect = boxes[box]
                step = ports[box, upper].offset(number, self._px(_PORTS), rect.width() - self._px(28))
                points.append(QPointF(rect.center().x() + step, rect.top() if upper else rect.bottom()))
            shapes.append(self._shape(link, route, points[0], points[1], band_of))
        return shapes

    def _bend_x(self, place: float) -> float:
        return self._left + place * self._unit

    def _shape(
        self, link: MapLink, route: Route, start: QPointF, end: QPointF, band_of: Mapping[str, int]
    ) -> LinkShape:
        px = self._px
        up = band_of[link.effect] < band_of[link.cause]
        same = band_of[link.effect] == band_of[link.cause]
        head = QPointF(end.x(), end.y() + (px(_HEAD) if up else -px(_HEAD)))
        path = QPainterPath(start)
        if same:
            lift = px(_AIR - 2)
            path.cubicTo(start - QPointF(0, lift), QPointF(end.x(), head.y() - lift / 2), head)
        else:
            at = start
            for band, place in route.bends:
                x, top = self._bend_x(place), self._tops[band]
                near, far = (top + self._high - px(_AIR) / 2, top + px(_AIR) / 2)
                first, last = (near, far) if up else (far, near)
                _curve(path, at, QPointF(x, first))
                path.lineTo(x, last)
                at = QPointF(x, last)
            _curve(path, at, head)
        wide = px(_HEAD) * 0.45
        arrow = QPolygonF([end, QPointF(end.x() - wide, head.y()), QPointF(end.x() + wide, head.y())])
        return LinkShape(link, self._turn.map(path), self._turn.map(arrow))

    @property
    def _turn(self) -> QTransform:
        return QTransform(-1, 0, 0, 1, self.width, 0) if self._mirrored else QTransform()

    def _turned(self, rect: QRectF) -> QRectF:
        return self._turn.mapRect(rect)


def _curve(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    middle = (start.y() + end.y()) / 2
    path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)


def _edges(
    route: Route, boxes: Mapping[str, QRectF], band_of: Mapping[str, int], x_of: Callable[[float], float]
) -> tuple[tuple[str, bool, float], tuple[str, bool, float]]:
    """At which edge of the cause and the effect the link ends (upper or not), and where it comes from there."""
    cause, effect = route.cause, route.effect
    places = [boxes[cause].center().x(), *(x_of(place) for _, place in route.bends), boxes[effect].center().x()]
    down = band_of[effect] > band_of[cause]
    same = band_of[effect] == band_of[cause]
    return (cause, not down, places[1]), (effect, down or same, places[-2])


def box_words(box: MapBox) -> str:
    """What a tooltip says of a box."""
    return f"{box.code} {box.title}" + (f"\n{box.owner_name}" if box.owner_name else "")


def brought(offset: int, low: float, high: float, room: int) -> int:
    """The offset at which a stretch is in sight with a little air; `offset` where it already is."""
    if low < offset:
        return int(low) - 12
    return int(high) - room + 12 if high > offset + room else offset
