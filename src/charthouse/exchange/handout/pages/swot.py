"""SWOT on one sheet, the starred items first; what does not fit there is listed whole on the sheets behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.swot import SwotRow
from charthouse.document.queries.votes import VoteResult
from charthouse.domain.counting import counted, listed, plural
from charthouse.domain.kinds import Quadrant, VoteMethod
from charthouse.domain.sentences import quoted
from charthouse.exchange.handout.blocks.rows import Column, LaidRow, Row, Text, lay
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import Figures
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import PAGE, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.style import ASIDE, BODY, NAVY, QUADRANT, SMALL, Style
from charthouse.exchange.wording import Wording, beginning, phrase

_ANNEX = "swot-annex"
_GUTTER = 28.3
_HEAD_HEIGHT = 24.0
_MORE_HEIGHT = 14.0
_BAND_GAP = 14.0
_USED = 66.0
_STAR = 14.0
_VOTES = 34.0
_MOST_NOTES = 9  # lines at the foot of the first sheet; what some cannot live with goes to the annex where it is longer
_HANG = 22.0
_TEXT = Style(BODY.size, 12)
_LETTER = replace(QUADRANT, colour=NAVY)
_STARRED = replace(SMALL, colour=NAVY)
_VOTED = replace(SMALL, tabular=True)
_NAMES = {
    Quadrant.STRENGTH: (phrase("Strengths"), phrase("Internal, helpful")),
    Quadrant.WEAKNESS: (phrase("Weaknesses"), phrase("Internal, harmful")),
    Quadrant.OPPORTUNITY: (phrase("Opportunities"), phrase("External, helpful")),
    Quadrant.THREAT: (phrase("Threats"), phrase("External, harmful")),
}
_BANDS = ((Quadrant.STRENGTH, Quadrant.WEAKNESS), (Quadrant.OPPORTUNITY, Quadrant.THREAT))
_LEGEND = phrase(
    "★ starred by the room. Grey text is the evidence the room gave. {arrow} the objectives and strategies that an "
    "item led to; “not yet” marks a starred item that led to none."
)
_METHODS = {
    VoteMethod.DOTS: phrase("dots"),
    VoteMethod.POINTS: phrase("100 points a ballot"),
    VoteMethod.RANKING: phrase("rankings counted after Borda"),
    VoteMethod.RATING: phrase("ratings from 1 to 5, added up"),
}


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
    headline = beginning(_headline(pack, press.words))
    flow = Flow(press, Opening("swot", press.say("SWOT"), _kicker(items, press.words), headline))
    votes = press.figures if board.vote else None
    legend, dissent = _notes(board.vote, press)
    room = flow.room - len(legend) * ASIDE.leading - 4 - _BAND_GAP
    fits = _fitted({quadrant: _sorted(board.quadrants[quadrant]) for quadrant in Quadrant}, room, press, votes)
    for band in _BANDS:
        _band(flow, band, fits, votes)
        flow.y += _BAND_GAP
    with flow.sheet.tagged(Role.PARAGRAPH):
        for row, line in enumerate(legend, 1 - len(legend)):
            flow.sheet.text(press.frame.left, press.frame.bottom - 2 + row * ASIDE.leading, line, ASIDE)
    if dissent or any(fit.left for fit in fits.values()):
        _annex(flow, fits, votes, dissent)
    return flow.finish()


def _notes(vote: VoteResult | None, press: Press) -> tuple[list[str], tuple[str, ...]]:
    """The lines at the foot of the first sheet, and the dissent that has no room among them."""
    say = press.say
    legend = say(_LEGEND, arrow=press.words.arrow)
    if vote is None:
        return press.setter.wrap(legend, ASIDE, press.frame.width), ()
    held = [say(_METHODS[vote.round.rules.method]), say(plural(vote.round.ballots, "ballot"))]
    held += [press.words.day(vote.round.revealed_on)] if vote.round.revealed_on else []
    held.append(say(quoted(vote.round.title)))
    about = f"{legend} {say('Votes: {how}.', how=', '.join(held))}"
    whole = press.setter.wrap(" ".join(filter(None, (about, _dissent(vote, press)))), ASIDE, press.frame.width)
    if len(whole) <= _MOST_NOTES:
        return whole, ()
    return press.setter.wrap(about, ASIDE, press.frame.width), vote.dissent


def _dissent(vote: VoteResult, press: Press) -> str:
    if not vote.dissent:
        return ""
    spoken = "; ".join(press.say(quoted(one)) for one in vote.dissent)
    return press.say("What some cannot live with: {spoken}", spoken=spoken)


def _kicker(items: Sequence[SwotRow], words: Wording) -> str:
    starred = [item for item in items if item.starred]
    if not starred:
        return words.say("SWOT · {items}", items=plural(len(items), "item"))
    answered = sum(bool(item.answers) for item in starred)
    return words.say(
        "SWOT · {part} of {items} answered by an objective", part=answered, items=plural(len(starred), "starred item")
    )


def _headline(pack: HandoutInput, words: Wording) -> str:
    numbers = {quadrant: len(items) for quadrant, items in pack.report.swot.quadrants.items()}
    parts = {
        Quadrant.STRENGTH: plural(numbers[Quadrant.STRENGTH], "strength"),
        Quadrant.WEAKNESS: plural(numbers[Quadrant.WEAKNESS], "weakness"),
        Quadrant.OPPORTUNITY: plural(numbers[Quadrant.OPPORTUNITY], "opportunity"),
        Quadrant.THREAT: plural(numbers[Quadrant.THREAT], "threat"),
    }
    total = words.say(counted(len(pack.report.swot.items), "item"))
    return f"{total}: {words.say(listed([part for quadrant, part in parts.items() if numbers[quadrant]]))}"


def _sorted(items: Sequence[SwotRow]) -> list[SwotRow]:
    """Starred ones first, and among equals those with most votes."""
    return sorted(items, key=lambda item: (not item.starred, -item.votes.total if item.votes else 0))


def _fitted(
    items: dict[Quadrant, list[SwotRow]], room: float, press: Press, votes: Figures | None
) -> dict[Quadrant, _Fit]:
    """All items where both bands fit the room; else each band has half of it, or what the other leaves."""
    width = _quadrant_width(press)
    columns = _columns(width, votes, press.words)
    laid = {
        quadrant: [(item, lay(_row(item, votes, press.words), columns, press.setter)) for item in rows]
        for quadrant, rows in items.items()
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


def _columns(width: float, votes: Figures | None, words: Wording) -> tuple[Column, ...]:
    """Item, votes where there are any, star, what it is used in."""
    used = width - _USED
    star = used - _STAR
    last = Column("", star, _STAR), Column(words.say("Used in"), used, _USED)
    if votes is None:
        return Column("", 0, star - 8), *last
    given = Column(words.say("Votes"), star - _VOTES - 4, _VOTES, right=True)
    return Column("", 0, star - _VOTES - 8), given, *last


def _row(item: SwotRow, votes: Figures | None, words: Wording, trail: str = "") -> Row:
    text = (
        Text(item.text, _TEXT, label=item.code, hang=_HANG),
        Text(item.evidence, ASIDE, under=True),
    )
    used = ", ".join(item.led_to)
    answers = Text(words.onward(used), SMALL) if used else Text(words.say("not yet") if item.starred else "", ASIDE)
    star = Text("★" if item.starred else "", _STARRED)
    given = Text(votes.number(item.votes.total) if votes and item.votes else "", _VOTED)
    cells = (text, *(((given,),) if votes else ()), (star,), (answers,))
    return Row(cells, 2.6, 2.2, rule=True, trail=trail, own=item.code)


def _band(flow: Flow, band: Sequence[Quadrant], fits: dict[Quadrant, _Fit], votes: Figures | None) -> None:
    width = _quadrant_width(flow.press)
    for number, quadrant in enumerate(band):
        left = flow.press.frame.left + number * (width + _GUTTER)
        _quadrant(flow, quadrant, fits[quadrant], left, _columns(width, votes, flow.press.words))
    flow.y += max(fits[quadrant].height for quadrant in band)


def _quadrant(flow: Flow, quadrant: Quadrant, fit: _Fit, x: float, columns: Sequence[Column]) -> None:
    sheet, setter, y = flow.sheet, flow.press.setter, flow.y
    width = columns[-1].x + columns[-1].width
    name, meaning = (flow.press.say(word) for word in _NAMES[quadrant])
    sheet.rule(x, y, width, 2, NAVY)
    base = y + 17
    with sheet.tagged(Role.HEADING):
        sheet.text(x, base, quadrant.letter, _LETTER)
        sheet.text(x + _HANG, base, name, QUADRANT)
        behind = x + _HANG + setter.width(name, QUADRANT) + 7
        if behind + setter.width(meaning, ASIDE) + 7 <= x + min(column.x for column in columns if column.title):
            sheet.text(behind, base, meaning, ASIDE)
    y += _HEAD_HEIGHT
    table = sheet.root.add(Role.TABLE)
    for head, column in zip(table.heads(len(columns)), columns, strict=True):
        if column.title:
            with sheet.within(head):
                column.head(sheet, x, base, column.title, setter)
    for row in fit.shown:
        sheet.rule(x, y, width)
        row.draw(sheet, x, y, setter, table.cells(len(columns)))
        y += row.height
    sheet.rule(x, y, width)
    if fit.left:
        say = flow.press.say
        more = say(plural(len(fit.left), "more item") if fit.shown else plural(len(fit.left), "item"))
        sheet.refer(x + _HANG, y + 11, say("{more} on page {page}", more=more, page=PAGE), _ANNEX, more, ASIDE)


def _annex(flow: Flow, fits: dict[Quadrant, _Fit], votes: Figures | None, dissent: Sequence[str]) -> None:
    flow.turn()
    flow.sheet.anchor = _ANNEX
    words = flow.press.words
    rows = [row for quadrant in Quadrant for row in _annex_rows(quadrant, fits[quadrant].left, votes, words)]
    if rows:
        head, *others = _columns(flow.press.frame.width, votes, words)
        Table(flow, (Column(words.say("Item"), head.x, head.width), *others)).run(rows)
    if dissent:
        flow.y += _BAND_GAP
        flow.section(words.say("What some cannot live with"))
        for one in dissent:
            flow.text(one, BODY)


def _annex_rows(quadrant: Quadrant, items: Sequence[SwotRow], votes: Figures | None, words: Wording) -> list[Row]:
    if not items:
        return []
    name = words.say(_NAMES[quadrant][0])
    head = Row(((Text(name, QUADRANT, label=quadrant.letter, label_style=_LETTER, hang=_HANG),),), 8, 3, keep=True)
    return [head, *(_row(item, votes, words, name) for item in items)]
