"""The strategy map: objectives in the bands of their perspectives, and arrows to what they bring about.

A map that has no room at 8 points is printed as a list of the same: nothing is left out or made smaller.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from charthouse.analysis.layered import Layout, Route, lay_out
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.strategy_map import MapBox, MapLink, StrategyMap
from charthouse.domain.counting import counted, listed
from charthouse.domain.kinds import Cause, Status
from charthouse.exchange.handout.blocks.curve import draw_arc, draw_arrow
from charthouse.exchange.handout.blocks.legend import LEGEND_HEIGHT, legend, status_key
from charthouse.exchange.handout.blocks.mark import marked, marks_width
from charthouse.exchange.handout.blocks.objective_box import ObjectiveBox, box_height, box_lines
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Point, Sheet
from charthouse.exchange.handout.text.style import LABEL, NAME, RULE, SMALL
from charthouse.exchange.wording import Wording, beginning, phrase

_LABEL = 92.0
_WIDEST, _NARROWEST = 150.0, 84.0
_AIR = 40.0  # between the boxes of two bands
_LEAST_UNITS = 4.48
_PORTS = 18.0
_SENTENCE = phrase("Arrows: leads to; dashed: supports. Initials: owner. A heavier outline: off track.")
_NO_BAND = phrase("No perspective")
_HANG = 32.0


def strategy_map_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where no objective has a perspective or a link."""
    found = pack.strategy_map
    if not found.boxes:
        return []
    headline = press.say(
        "{objectives}, {links} between them",
        objectives=counted(len(found.boxes), "objective"), links=counted(len(found.links), "link"),
    )  # fmt: skip
    kicker = press.say("Strategy map · what leads to what")
    flow = Flow(press, Opening("map", press.say(TITLES["map"]), kicker, beginning(headline)))
    plot = _Plot.of(found, flow)
    if plot is None:
        _list(flow, found, pack)
    else:
        plot.draw(flow, pack)
        flow.y = press.frame.bottom - LEGEND_HEIGHT
        legend(flow, status_key(press.words), press.say(_SENTENCE))
    return flow.finish()


@dataclass(frozen=True, slots=True)
class _Plot:
    """The map on one sheet. `tops`, `heights`: of the boxes of each band; `unit`: points between two places."""

    found: StrategyMap
    layout: Layout
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    left: float
    unit: float
    width: float
    scale: float
    lines: Mapping[str, list[str]]

    @classmethod
    def of(cls, found: StrategyMap, flow: Flow) -> _Plot | None:
        """None where there is no room for it."""
        frame, setter = flow.press.frame, flow.press.setter
        scale = frame.paper.scale
        ends = [(link.cause, link.effect) for link in found.links]
        pinned = {box.id: box.place for box in found.boxes if box.place is not None}
        layout = lay_out([[box.id for box in band.boxes] for band in found.bands], ends, pinned, _LEAST_UNITS)
        left = frame.left + _LABEL * scale
        unit = (frame.right - left) / layout.width
        width = min(unit, _WIDEST * scale)
        lines = {box.id: box_lines(box.code, box.title, width, setter, scale) for box in found.boxes}
        tallest = [max((len(lines[box.id]) for box in band.boxes), default=1) for band in found.bands]
        heights = tuple(box_height(max(rows, 2), scale) for rows in tallest)
        names = (setter.wrap(band.name, LABEL, _LABEL * scale - 10) for band in found.bands)
        labels = max(len(name) * LABEL.leading for name in names)
        room = flow.room - LEGEND_HEIGHT - 6
        air = (room - sum(heights)) / len(heights)
        if width < _NARROWEST or air < _AIR or labels > min(heights) + air:
            return None
        tops = tuple(flow.y + air * (place + 0.5) + sum(heights[:place]) for place in range(len(heights)))
        return cls(found, layout, tops, heights, left, unit, width, scale, lines)

    def draw(self, flow: Flow, pack: HandoutInput) -> None:
        sheet, frame, setter = flow.sheet, flow.press.frame, flow.press.setter
        statuses = {row: score.status for row, score in pack.report.scorecard.scores.items() if score.total}
        middles = [(foot + top) / 2 for foot, top in zip(self._feet[:-1], self.tops[1:], strict=True)]
        with sheet.figure(_spoken(self.found, statuses, flow.press.words), axes=False):
            for y in (flow.y, *middles):
                sheet.rule(frame.left, y, frame.width, 0.5, RULE)
            for band, top in zip(self.found.bands, (flow.y, *middles), strict=True):
                name = band.name or flow.press.say(_NO_BAND)
                for row, line in enumerate(setter.wrap(name, LABEL, _LABEL * self.scale - 10)):
                    sheet.text(frame.left, top + 13 + row * LABEL.leading, line, LABEL)
            for link, route in self._routed():
                draw_arrow(sheet, self._points(route), dashed=link.kind is Cause.SUPPORTS)
            self._arcs(sheet)
            for place, band in enumerate(self.found.bands):
                for box in band.boxes:
                    self._box(sheet, box, place, statuses.get(box.id), flow.press)

    @property
    def _feet(self) -> list[float]:
        return [top + height for top, height in zip(self.tops, self.heights, strict=True)]

    @property
    def _band_of(self) -> dict[str, int]:
        return {box.id: place for place, band in enumerate(self.found.bands) for box in band.boxes}

    def _routed(self) -> Iterator[tuple[MapLink, Route]]:
        """The links between bands, with their ways."""
        band_of = self._band_of
        kinds = {(link.cause, link.effect): link for link in self.found.links}
        for route in self.layout.routes:
            if band_of[route.cause] != band_of[route.effect]:
                yield kinds[route.cause, route.effect], route

    def _arcs(self, sheet: Sheet) -> None:
        """The links inside a band: over the boxes, side by side where several come to one."""
        band_of = self._band_of
        inside = [link for link in self.found.links if band_of[link.cause] == band_of[link.effect]]
        inside.sort(key=lambda link: abs(self.layout.places[link.cause] - self.layout.places[link.effect]))
        came: Counter[str] = Counter()
        for link in inside:
            start, end = (self._x(self.layout.places[box]) for box in (link.cause, link.effect))
            side = 1 if start > end else -1
            place = came[link.effect] = came[link.effect] + 1
            into = end + side * max(self.width / 2 - 14 - 12 * (place - 1), 0.0)
            top = self.tops[band_of[link.cause]]
            rise = min(16 + 7 * (place - 1), _AIR - 4)
            draw_arc(sheet, (start, top), (into, top - 1), rise, dashed=link.kind is Cause.SUPPORTS)

    def _x(self, place: float) -> float:
        return self.left + place * self.unit

    def _points(self, route: Route) -> list[Point]:
        """From the edge of the cause through the bends to the edge of the effect."""
        band_of = self._band_of
        start, end = band_of[route.cause], band_of[route.effect]
        up = start > end
        points = [(self._port(route, route.cause), self.tops[start] if up else self._feet[start])]
        for band, place in route.bends:
            x = self._x(place)
            sides = [(x, self._feet[band]), (x, self.tops[band])]
            points += sides if up else sides[::-1]
        points.append((self._port(route, route.effect), self._feet[end] + 1 if up else self.tops[end] - 1))
        return points

    def _port(self, route: Route, box: str) -> float:
        """Where the link meets its box: beside the others at that edge, in the order of where they come from."""
        band_of = self._band_of
        middle = self._x(self.layout.places[box])

        def comes(one: Route) -> tuple[bool, float]:
            other = one.effect if one.cause == box else one.cause
            bends = one.bends if one.cause == box else one.bends[::-1]
            place = bends[0][1] if bends else self.layout.places[other]
            return band_of[other] > band_of[box], place

        below, _ = comes(route)
        beside = [one for _, one in self._routed() if box in (one.cause, one.effect) and comes(one)[0] == below]
        beside.sort(key=lambda one: comes(one)[1])
        step = min(_PORTS * self.scale, (self.width - 16) / max(len(beside), 1))
        return middle + (beside.index(route) - (len(beside) - 1) / 2) * step

    def _box(self, sheet: Sheet, box: MapBox, band: int, status: Status | None, press: Press) -> None:
        x = self._x(self.layout.places[box.id]) - self.width / 2
        drawn = ObjectiveBox(box.code, box.owner_name, self.lines[box.id], status, self.scale)
        drawn.draw(sheet, x, self.tops[band], self.width, self.heights[band], press.setter)


def _spoken(found: StrategyMap, statuses: Mapping[str, Status], words: Wording) -> str:
    """All boxes and links in words, band by band from the top."""
    codes = {box.id: box.code for box in found.boxes}
    effects = _effects(found)
    parts = []
    for band in found.bands:
        told = []
        for box in band.boxes:
            status = words.say(statuses[box.id]) if box.id in statuses else ""
            leads = [f"{words.say(link.kind)} {codes[link.effect]}" for link in effects.get(box.id, ())]
            told.append(", ".join(filter(None, (f"{box.code} {box.title}", status, words.say(listed(leads))))))
        if told:
            parts.append(f"{band.name or words.say(_NO_BAND)}: {'; '.join(told)}.")
    return " ".join([words.say("Strategy map."), *parts])


def _effects(found: StrategyMap) -> Mapping[str, list[MapLink]]:
    effects: dict[str, list[MapLink]] = {}
    for link in found.links:
        effects.setdefault(link.cause, []).append(link)
    return effects


def _list(flow: Flow, found: StrategyMap, pack: HandoutInput) -> None:
    boxes = {box.id: box for box in found.boxes}
    effects = _effects(found)
    scores = pack.report.scorecard.scores
    width, say = flow.press.frame.width, flow.press.say
    columns = (
        Column(say("Objective"), 0, width * 0.42),
        Column(say("Leads to, or supports"), width * 0.45, width * 0.42),
        Column(say("Status"), width - 66, 66, least=marks_width(flow.press.words, flow.press.setter)),
    )
    statuses = {row: one.status for row, one in scores.items() if one.total}
    Table(flow, columns).run(_rows(found, effects, boxes, statuses, flow.press.words))


def _rows(
    found: StrategyMap,
    effects: Mapping[str, Sequence[MapLink]],
    boxes: Mapping[str, MapBox],
    statuses: Mapping[str, Status],
    words: Wording,
) -> Iterator[Row]:
    for band in found.bands:
        if not band.boxes:
            continue
        yield Row(((Text(band.name or words.say(_NO_BAND), LABEL),),), 6, 2, keep=True)
        for box in band.boxes:
            leads = tuple(
                Text(boxes[link.effect].title, SMALL, label=boxes[link.effect].code, hang=_HANG)
                for link in effects.get(box.id, ())
            )
            mark = marked(statuses[box.id], words) if box.id in statuses else None
            title = Text(box.title, NAME, label=box.code, hang=_HANG)
            yield Row(((title,), leads, mark), rule=True, trail=band.name, own=box.code)
