"""What the eight cards of the SWOT page say: the four quadrants of the items, the four pairings of the strategies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.swot import SwotRow
from charthouse.document.queries.tows import StrategyRow
from charthouse.domain.kinds import Pairing, Quadrant
from charthouse.ui.numbers import written
from charthouse.ui.pages.swot.card import CardWords
from charthouse.ui.wording import quadrant_word

AnyBox: TypeAlias = Quadrant | Pairing


def card_words(box: AnyBox) -> CardWords:
    """What the card of a box says."""
    quadrant = isinstance(box, Quadrant)
    return CardWords(
        name=f"{'swot' if quadrant else 'tows'}-{box.value}",
        number=list(type(box)).index(box) + 1,
        letters=(box,) if isinstance(box, Quadrant) else box.quadrants,
        title=quadrant_word(box) if isinstance(box, Quadrant) else pairing_words(box),
        axis=_axis(box) if isinstance(box, Quadrant) else "",
        prompt=_prompt(box),
        question=_question(box),
        example=_example(box),
    )


def pairing_words(pairing: Pairing) -> str:
    """What a pairing is for."""
    tr = QCoreApplication.translate
    return {
        Pairing.SO: tr("tows", "Use strengths for opportunities"),
        Pairing.ST: tr("tows", "Use strengths against threats"),
        Pairing.WO: tr("tows", "Mend weaknesses by opportunities"),
        Pairing.WT: tr("tows", "Mend weaknesses, avoid threats"),
    }[pairing]


def target_word(box: AnyBox) -> str:
    """The box as a place to move to; its marked letter is the key after F7, of a quadrant that of its codes."""
    if isinstance(box, Pairing):
        return f"&{list(Pairing).index(box) + 1} {box.letters}"
    return f"&{box.letter} {quadrant_word(box)}"


def item_facts(items: Sequence[SwotRow]) -> str:
    """The line beside the page's title: how many items, how many starred, how many of those lead nowhere."""
    tr = QCoreApplication.translate
    starred = [row for row in items if row.starred]
    unused = sum(1 for row in starred if not row.used)
    if not items:
        return tr("swot", "Nothing here yet. Type what the room says and press Enter; paste a list to add many.")
    said = [tr("swot", "1 item") if len(items) == 1 else tr("swot", "{count} items").format(count=written(len(items)))]
    if starred:
        said.append(_stars(len(starred), unused).format(count=written(len(starred)), unused=written(unused)))
    return ", ".join(said)


def _stars(starred: int, unused: int) -> str:
    tr = QCoreApplication.translate
    if not unused:
        return tr("swot", "{count} starred")
    if unused == starred:
        return tr("swot", "{count} starred but not used yet")
    return tr("swot", "{count} starred ({unused} not used yet)")


def strategy_facts(strategies: Sequence[StrategyRow]) -> str:
    """The line beside the page's title: how many strategies, how many of them became objectives."""
    tr = QCoreApplication.translate
    if not strategies:
        return tr("tows", "Put items together: begin with their codes, then say what follows.")
    adopted = sum(row.outcome is not None for row in strategies)
    count = len(strategies)
    said = [tr("tows", "1 strategy") if count == 1 else tr("tows", "{count} strategies").format(count=written(count))]
    if adopted:
        words = tr("tows", "1 is an objective") if adopted == 1 else tr("tows", "{count} are objectives")
        said.append(words.format(count=written(adopted)))
    return ", ".join(said)


def _axis(quadrant: Quadrant) -> str:
    """Where it comes from and what it does: the two axes of the grid."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "internal, helpful"),
        Quadrant.WEAKNESS: tr("swot", "internal, harmful"),
        Quadrant.OPPORTUNITY: tr("swot", "external, helpful"),
        Quadrant.THREAT: tr("swot", "external, harmful"),
    }[quadrant]


def _prompt(box: AnyBox) -> str:
    """What stands in the empty capture line."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "Type a strength and press Enter"),
        Quadrant.WEAKNESS: tr("swot", "Type a weakness and press Enter"),
        Quadrant.OPPORTUNITY: tr("swot", "Type an opportunity and press Enter"),
        Quadrant.THREAT: tr("swot", "Type a threat and press Enter"),
        Pairing.SO: tr("tows", "S1 O2 What shall we do?"),
        Pairing.ST: tr("tows", "S1 T2 What shall we do?"),
        Pairing.WO: tr("tows", "W1 O2 What shall we do?"),
        Pairing.WT: tr("tows", "W1 T2 What shall we do?"),
    }[box]


def _question(box: AnyBox) -> str:
    """What to ask the room while the card is empty."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "What do we do well? What can we build on?"),
        Quadrant.WEAKNESS: tr("swot", "What holds us back? What do others do better?"),
        Quadrant.OPPORTUNITY: tr("swot", "What is changing around us that could help?"),
        Quadrant.THREAT: tr("swot", "What is changing around us that could hurt?"),
        Pairing.SO: tr("tows", "Which strength lets us take which opportunity?"),
        Pairing.ST: tr("tows", "Which strength holds against which threat?"),
        Pairing.WO: tr("tows", "Which opportunity helps us out of which weakness?"),
        Pairing.WT: tr("tows", "Where are we weak and threatened at once?"),
    }[box]


def _example(box: AnyBox) -> str:
    """A sentence such as the room might say; shown in an empty card, never exported."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "For example: nine in ten members would recommend us"),
        Quadrant.WEAKNESS: tr("swot", "For example: two people know how the billing works"),
        Quadrant.OPPORTUNITY: tr("swot", "For example: the new bypass brings visitors past our door"),
        Quadrant.THREAT: tr("swot", "For example: our largest grant ends in two years"),
        Pairing.SO: tr("tows", "For example: S1 O2 Turn loyalty into referrals"),
        Pairing.ST: tr("tows", "For example: S2 T1 Rent the hall out while the grant lasts"),
        Pairing.WO: tr("tows", "For example: W1 O1 Share a cold store with the growers"),
        Pairing.WT: tr("tows", "For example: W3 T2 Train two people for every post"),
    }[box]
