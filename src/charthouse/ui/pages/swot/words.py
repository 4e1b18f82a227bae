"""The words of the items' board that differ from quadrant to quadrant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.swot.card import CardWords
from charthouse.ui.wording import quadrant_word


def card_words(quadrant: Quadrant) -> CardWords:
    """What the card of a quadrant says."""
    return CardWords(
        name=f"swot-{quadrant.value}",
        number=list(Quadrant).index(quadrant) + 1,
        letters=(quadrant,),
        title=quadrant_word(quadrant),
        axis=axis_words(quadrant),
        prompt=capture_prompt(quadrant),
        question=question(quadrant),
        example=example(quadrant),
    )


def axis_words(quadrant: Quadrant) -> str:
    """Where it comes from and what it does: the two axes of the grid."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "internal, helpful"),
        Quadrant.WEAKNESS: tr("swot", "internal, harmful"),
        Quadrant.OPPORTUNITY: tr("swot", "external, helpful"),
        Quadrant.THREAT: tr("swot", "external, harmful"),
    }[quadrant]


def capture_prompt(quadrant: Quadrant) -> str:
    """What stands in the empty capture line."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "Type a strength and press Enter"),
        Quadrant.WEAKNESS: tr("swot", "Type a weakness and press Enter"),
        Quadrant.OPPORTUNITY: tr("swot", "Type an opportunity and press Enter"),
        Quadrant.THREAT: tr("swot", "Type a threat and press Enter"),
    }[quadrant]


def question(quadrant: Quadrant) -> str:
    """What to ask the room while the quadrant is empty."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "What do we do well? What can we build on?"),
        Quadrant.WEAKNESS: tr("swot", "What holds us back? What do others do better?"),
        Quadrant.OPPORTUNITY: tr("swot", "What is changing around us that could help?"),
        Quadrant.THREAT: tr("swot", "What is changing around us that could hurt?"),
    }[quadrant]


def example(quadrant: Quadrant) -> str:
    """A sentence such as the room might say; shown in an empty quadrant, never exported."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "For example: nine in ten members would recommend us"),
        Quadrant.WEAKNESS: tr("swot", "For example: two people know how the billing works"),
        Quadrant.OPPORTUNITY: tr("swot", "For example: the new bypass brings visitors past our door"),
        Quadrant.THREAT: tr("swot", "For example: our largest grant ends in two years"),
    }[quadrant]


def target_word(quadrant: Quadrant) -> str:
    """The quadrant as a place to move to; its marked letter is the key after F7."""
    tr = QCoreApplication.translate
    return {
        Quadrant.STRENGTH: tr("swot", "&Strengths"),
        Quadrant.WEAKNESS: tr("swot", "&Weaknesses"),
        Quadrant.OPPORTUNITY: tr("swot", "&Opportunities"),
        Quadrant.THREAT: tr("swot", "&Threats"),
    }[quadrant]


def facts(items: Sequence[SwotRow]) -> str:
    """The line beside the page's title: how many items, how many starred, how many of those lead nowhere."""
    tr = QCoreApplication.translate
    starred = [row for row in items if row.starred]
    unused = sum(1 for row in starred if not row.used)
    if not items:
        return tr("swot", "Nothing here yet. Type what the room says and press Enter; paste a list to add many.")
    said = [tr("swot", "1 item") if len(items) == 1 else tr("swot", "{count} items").format(count=len(items))]
    if starred:
        said.append(tr("swot", "{count} starred").format(count=len(starred)))
    if unused:
        said.append(tr("swot", "{count} starred and unused").format(count=unused))
    return ", ".join(said)
