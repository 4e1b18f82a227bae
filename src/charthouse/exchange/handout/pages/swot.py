"""SWOT on one sheet, the starred items first; what does not fit there is listed whole on the sheets behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.exchange.handout.blocks.rows import Column, LaidRow, Row, Text, lay
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import NO_BREAK, count, listed
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, BODY, HEAD, NAVY, QUADRANT, SMALL, Style

_ANNEX = "swot-annex"
_GUTTER = 28.3
_HEAD_HEIGHT = 24.0
_MORE_HEIGHT = 14.0
_BAND_GAP = 14.0
_USED = 66.0
_STAR = 14.0
_HANG = 22.0
_TEXT = Style(BODY.size, 12)
_LETTER = replace(QUADRANT, colour=NAVY)
_STARRED = replace(SMALL, colour=NAVY)
_NAMES = {
    Quadrant.STRENGTH: ("Strengths", "Internal, helpful"),
    Quadrant.WEAKNESS: ("Weaknesses", "Internal, harmful"),
    Quadrant.OPPORTUNITY: ("Opportunities", "External, helpful"),
    Quadrant.THREAT: ("Threats", "External, harmful"),
}
_BANDS = ((Quadrant.STRENGTH, Quadrant.WEAKNESS), (Quadrant.OPPORTUNITY, Quadrant.THREAT))
_LEGEND = (
    "★ starred by the room. Grey text is the evidence the room gave. → the objectives and strategies that an item "
    "led to; “not yet” marks a starred item that led to none."
)


@dataclass(frozen=True, slots=True)
class _Fit:
    """The items of a quadrant on the first sheet, and those left for the annex."""

    shown: tuple[LaidRow, ...]
    left: tuple[SwotRow, ...]

    @property
    def height(self) -> float:
        return _HEAD_HEIGHT + sum(laid.height for laid in self.shown) + (_MORE_HEIGHT if self.left else 0)


def swot_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no items. The facilitator's private notes stay out."""
    board = pack.report.swot
    items = board.items
    if not items:
        return []
    flow = Flow(press, Opening("swot", "SWOT", _kicker(items), _headline(pack)))
    legend = press.setter.wrap(_LEGEND, ASIDE, press.frame.width)
    room = flow.room - len(legend) * ASIDE.leading - 4 - _BAND_GAP
    fits = _fitted({quadrant: _sorted(board.quadrants[quadrant]) for quadrant in Quadrant}, room, press)
    for band in _BANDS:
        _band(flow, band, fits)
        flow.y += _BAND_GAP
    with flow.sheet.tagged(Role.PARAGRAPH):
        for row, line in enumerate(legend, 1 - len(legend)):
            flow.sheet.text(press.frame.left, press.frame.bottom - 2 + row * ASIDE.leading, line, ASIDE)
    if any(fit.left for fit in fits.values()):
        _annex(flow, fits)
    return flow.finish()


def _kicker(items: Sequence[SwotRow]) -> str:
    starred = [item for item in items if item.starred]
    if not starred:
        return f"SWOT · {count(len(items), 'item', start=False)}"
    answered = sum(bool(item.answers) for item in starred)
    return f"SWOT · {answered} of {count(len(starred), 'starred item', start=False)} answered by an objective"


def _headline(pack: HandoutInput) -> str:
    parts = [
        count(len(items), quadrant.value, _NAMES[quadrant][0].lower(), start=False)
        for quadrant, items in pack.report.swot.quadrants.items()
        if items
    ]
    total = count(len(pack.report.swot.items), "item")
    return f"{total}: {listed(parts)}"


def _sorted(items: Sequence[SwotRow]) -> list[SwotRow]:
    return sorted(items, key=lambda item: not item.starred)


def _fitted(items: dict[Quadrant, list[SwotRow]], room: float, press: Press) -> dict[Quadrant, _Fit]:
    """All items where both bands fit the room; else each band has half of it, or what the other leaves."""
    width = _quadrant_width(press)
    columns = _columns(width)
    laid = {
        quadrant: [(item, lay(_row(item), columns, press.setter)) for item in rows] for quadrant, rows in items.items()
    }
    upper, lower = (max(_HEAD_HEIGHT + sum(row.height for _, row in laid[one]) for one in band) for band in _BANDS)
    if upper + lower > room:
        upper = min(upper, max(room / 2, room - lower))
        lower = room - upper
    rooms = dict.fromkeys(_BANDS[0], upper) | dict.fromkeys(_BANDS[1], lower)
    return {quadrant: _fit(rows, rooms[quadrant]) for quadrant, rows in laid.items()}


def _fit(laid: Sequence[tuple[SwotRow, LaidRow]], room: float) -> _Fit:
    """As many items as fit, in their order; one that would take more than half of the room is left for the annex."""
    whole = _HEAD_HEIGHT + sum(row.height for _, row in laid) <= room
    free = room - _HEAD_HEIGHT - (0 if whole else _MORE_HEIGHT)
    shown: list[LaidRow] = []
    left: list[SwotRow] = []
    full = False
    for item, row in laid:
        if not whole and row.height > room / 2:
            left.append(item)
            continue
        full = full or row.height > free + 0.01
        if full:
            left.append(item)
        else:
            shown.append(row)
            free -= row.height
    return _Fit(tuple(shown), tuple(left))


def _quadrant_width(press: Press) -> float:
    return (press.frame.width - _GUTTER) / 2


def _columns(width: float) -> tuple[Column, ...]:
    used = width - _USED
    return Column("", 0, used - _STAR - 8), Column("", used - _STAR, _STAR), Column("Used in", used, _USED)


def _row(item: SwotRow, trail: str = "") -> Row:
    text = (
        Text(item.text, _TEXT, label=item.code, hang=_HANG),
        Text(item.evidence, ASIDE, under=True),
    )
    used = ", ".join(item.led_to)
    answers = Text(f"→{NO_BREAK}{used}", SMALL) if used else Text("not yet" if item.starred else "", ASIDE)
    star = Text("★" if item.starred else "", _STARRED)
    return Row((text, (star,), (answers,)), 2.6, 2.2, rule=True, trail=trail, own=item.code)


def _band(flow: Flow, band: Sequence[Quadrant], fits: dict[Quadrant, _Fit]) -> None:
    width = _quadrant_width(flow.press)
    for number, quadrant in enumerate(band):
        _quadrant(flow, quadrant, fits[quadrant], flow.press.frame.left + number * (width + _GUTTER), width)
    flow.y += max(fits[quadrant].height for quadrant in band)


def _quadrant(flow: Flow, quadrant: Quadrant, fit: _Fit, x: float, width: float) -> None:
    sheet, setter, y = flow.sheet, flow.press.setter, flow.y
    name, meaning = _NAMES[quadrant]
    sheet.rule(x, y, width, 2, NAVY)
    base = y + 17
    used = _columns(width)[2]
    with sheet.tagged(Role.HEADING):
        sheet.text(x, base, quadrant.letter, _LETTER)
        sheet.text(x + _HANG, base, name, QUADRANT)
        sheet.text(x + _HANG + setter.width(name, QUADRANT) + 7, base, meaning, ASIDE)
    y += _HEAD_HEIGHT
    table = sheet.root.add(Role.TABLE)
    heads = table.heads(3)
    with sheet.within(heads[2]):
        sheet.text(x + used.x, base, used.title, HEAD)
    for row in fit.shown:
        sheet.rule(x, y, width)
        row.draw(sheet, x, y, setter, table.cells(3))
        y += row.height
    sheet.rule(x, y, width)
    if fit.left:
        more = count(len(fit.left), "more item" if fit.shown else "item", start=False)
        sheet.refer(x + _HANG, y + 11, f"{more} on page {{page}}", _ANNEX, more, ASIDE)


def _annex(flow: Flow, fits: dict[Quadrant, _Fit]) -> None:
    flow.turn()
    flow.sheet.anchor = _ANNEX
    width = flow.press.frame.width
    head, star, used = _columns(width)
    table = Table(flow, (Column("Item", head.x, head.width), star, used))
    table.run(row for quadrant in Quadrant for row in _annex_rows(quadrant, fits[quadrant].left))


def _annex_rows(quadrant: Quadrant, items: Sequence[SwotRow]) -> list[Row]:
    if not items:
        return []
    name, _ = _NAMES[quadrant]
    head = Row(((Text(name, QUADRANT, label=quadrant.letter, label_style=_LETTER, hang=_HANG),),), 8, 3, keep=True)
    return [head, *(_row(item, trail=name) for item in items)]
