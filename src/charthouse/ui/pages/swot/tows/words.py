"""The words of the TOWS board that differ from pairing to pairing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.tows import StrategyRow
from charthouse.domain.kinds import Pairing
from charthouse.ui.pages.swot.card import CardWords


def card_words(pairing: Pairing) -> CardWords:
    """What the card of a pairing says."""
    return CardWords(
        name=f"tows-{pairing.value}",
        number=list(Pairing).index(pairing) + 1,
        letters=pairing.quadrants,
        title=pairing_words(pairing),
        axis="",
        prompt=_prompt(pairing),
        question=_question(pairing),
        example=_example(pairing),
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


def target_words(pairing: Pairing) -> str:
    """The pairing as a place to move to, its key marked."""
    return f"&{list(Pairing).index(pairing) + 1} {pairing.letters}"


def _prompt(pairing: Pairing) -> str:
    tr = QCoreApplication.translate
    return {
        Pairing.SO: tr("tows", "S1 O2 What shall we do?"),
        Pairing.ST: tr("tows", "S1 T2 What shall we do?"),
        Pairing.WO: tr("tows", "W1 O2 What shall we do?"),
        Pairing.WT: tr("tows", "W1 T2 What shall we do?"),
    }[pairing]


def _question(pairing: Pairing) -> str:
    tr = QCoreApplication.translate
    return {
        Pairing.SO: tr("tows", "Which strength lets us take which opportunity?"),
        Pairing.ST: tr("tows", "Which strength holds against which threat?"),
        Pairing.WO: tr("tows", "Which opportunity helps us out of which weakness?"),
        Pairing.WT: tr("tows", "Where are we weak and threatened at once?"),
    }[pairing]


def _example(pairing: Pairing) -> str:
    tr = QCoreApplication.translate
    return {
        Pairing.SO: tr("tows", "For example: S1 O2 Turn loyalty into referrals"),
        Pairing.ST: tr("tows", "For example: S2 T1 Rent the hall out while the grant lasts"),
        Pairing.WO: tr("tows", "For example: W1 O1 Share a cold store with the growers"),
        Pairing.WT: tr("tows", "For example: W3 T2 Train two people for every post"),
    }[pairing]


def facts(strategies: Sequence[StrategyRow]) -> str:
    """The line beside the page's title: how many strategies, how many of them became objectives."""
    tr = QCoreApplication.translate
    if not strategies:
        return tr("tows", "Put items together: begin with their codes, then say what follows.")
    adopted = sum(row.outcome is not None for row in strategies)
    count = len(strategies)
    said = [tr("tows", "1 strategy") if count == 1 else tr("tows", "{count} strategies").format(count=count)]
    if adopted:
        words = tr("tows", "1 is an objective") if adopted == 1 else tr("tows", "{count} are objectives")
        said.append(words.format(count=adopted))
    return ", ".join(said)
