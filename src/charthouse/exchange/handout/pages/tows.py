"""What the SWOT items come to: the strategies by pairing, each with the items it is made from and what it became."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.tows import StrategyRow
from charthouse.domain.counting import counted, listed, plural
from charthouse.domain.kinds import Pairing
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import NO_BREAK
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, BODY, NAVY, QUADRANT, SMALL
from charthouse.exchange.wording import Wording, beginning, phrase

_HANG, _FROM, _BECAME, _GAP = 34.0, 0.4, 66.0, 20.0
_LETTERS = replace(QUADRANT, colour=NAVY)
_NAMES = {
    Pairing.SO: phrase("Use strengths for opportunities"),
    Pairing.ST: phrase("Use strengths against threats"),
    Pairing.WO: phrase("Mend weaknesses by opportunities"),
    Pairing.WT: phrase("Mend weaknesses, avoid threats"),
}


def tows_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where there are no strategies."""
    strategies = pack.report.tows.strategies
    if not strategies:
        return []
    say = press.say
    kicker, headline = _kicker(strategies, press.words), _headline(pack, press.words)
    flow = Flow(press, Opening("tows", say(TITLES["tows"]), kicker, beginning(headline)))
    width = press.frame.width
    share, end = width * _FROM, width - _BECAME
    columns = (
        Column(say("Strategy"), 0, end - share - _GAP),
        Column(say("Comes from"), end - share, share - _GAP),
        Column(say("Became"), end, _BECAME),
    )
    table = Table(flow, columns)
    table.run(row for pairing in Pairing for row in _rows(pairing, pack.report.tows.pairings[pairing], press.words))
    return flow.finish()


def _kicker(strategies: Sequence[StrategyRow], words: Wording) -> str:
    adopted = sum(row.outcome is not None for row in strategies)
    return words.say(
        "TOWS · {part} of {strategies} became an objective",
        part=adopted, strategies=plural(len(strategies), "strategy"),
    )  # fmt: skip


def _headline(pack: HandoutInput, words: Wording) -> str:
    parts = [f"{len(rows)}{NO_BREAK}{pairing.letters}" for pairing, rows in pack.report.tows.pairings.items() if rows]
    total = counted(len(pack.report.tows.strategies), "strategy")
    return words.say("{strategies} put items together: {counts}", strategies=total, counts=listed(parts))


def _rows(pairing: Pairing, strategies: Sequence[StrategyRow], words: Wording) -> Iterator[Row]:
    if not strategies:
        return
    name = words.say(_NAMES[pairing])
    head = Text(name, QUADRANT, label=pairing.letters, label_style=_LETTERS, hang=_HANG)
    yield Row(((head,),), 8, 3, keep=True)
    for row in strategies:
        sources = tuple(Text(source.text, ASIDE, label=source.code, hang=_HANG - 8) for source in row.sources)
        became = words.onward(row.outcome.code) if row.outcome is not None else ""
        strategy = Text(row.text, BODY, label=row.code, hang=_HANG)
        yield Row(((strategy,), sources, (Text(became, SMALL),)), 2.6, 2.2, rule=True, trail=name, own=row.code)
