"""The TOWS strategies: what the items of the SWOT grid come to, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.queries.objectives import codes
from charthouse.domain.kinds import Pairing, Quadrant

if TYPE_CHECKING:
    from charthouse.document.document import Document

_SOURCES = """
    SELECT s.strategy, i.id, i.quadrant, i.number, i.text FROM tows_source s JOIN swot_item i ON i.id = s.item
    ORDER BY i.number, i.id
"""
_STRATEGIES = """
    SELECT t.id, t.pairing, t.number, t.text, o.id, o.title
    FROM tows_strategy t LEFT JOIN objective o ON o.id = t.objective ORDER BY t.position, t.id
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A SWOT item that a strategy comes from."""

    item: str
    code: str
    quadrant: Quadrant
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The objective that a strategy became."""

    objective: str
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class StrategyRow:
    """`code` is SO1, WT2 …; `sources` by quadrant and number."""

    id: str
    code: str
    pairing: Pairing
    text: str
    sources: tuple[Source, ...]
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class TowsBoard:
    """The four pairings, each in its own order."""

    pairings: Mapping[Pairing, tuple[StrategyRow, ...]]

    @property
    def strategies(self) -> tuple[StrategyRow, ...]:
        return tuple(row for pairing in Pairing for row in self.pairings[pairing])


def tows_board(document: Document) -> TowsBoard:
    rows: dict[Pairing, list[StrategyRow]] = {pairing: [] for pairing in Pairing}
    found = document.rows(_STRATEGIES)
    sources = _sources(document) if found else {}
    code_of = codes(document) if any(objective for *_, objective, _title in found) else {}
    for identity, name, number, text, objective, title in found:
        pairing = Pairing(name)
        outcome = Outcome(objective, code_of[objective], title) if objective else None
        code = f"{pairing.letters}{number}"
        rows[pairing].append(StrategyRow(identity, code, pairing, text, sources.get(identity, ()), outcome))
    return TowsBoard({pairing: tuple(strategies) for pairing, strategies in rows.items()})


def _sources(document: Document) -> dict[str, tuple[Source, ...]]:
    places = list(Quadrant)
    found: dict[str, list[Source]] = {}
    for strategy, item, name, number, text in document.rows(_SOURCES):
        quadrant = Quadrant(name)
        found.setdefault(strategy, []).append(Source(item, f"{quadrant.letter}{number}", quadrant, text))
    return {
        strategy: tuple(sorted(sources, key=lambda source: places.index(source.quadrant)))
        for strategy, sources in found.items()
    }
