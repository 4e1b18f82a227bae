"""The TOWS board as a person sees it."""

from __future__ import annotations

from tests.ui.pages import WindowPage

from charthouse.document.queries.tows import StrategyRow, tows_board
from charthouse.domain.kinds import Pairing
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.page import SwotPage

SO, ST, WO, WT = Pairing


class Strategies:
    """Acts on the board with real keys; reads the plan file for what came of it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        page = app.page
        assert isinstance(page, SwotPage)
        self.page: SwotPage = page

    @property
    def shown(self) -> bool:
        """Whether this board is up."""
        return self.page.tows.isVisible()

    def card(self, pairing: Pairing) -> BoxCard[StrategyRow]:
        return self.page.tows.grid.cards[pairing]

    def rows(self, pairing: Pairing = SO) -> tuple[StrategyRow, ...]:
        return tows_board(self.app.document).pairings[pairing]

    def told(self, pairing: Pairing = SO) -> list[tuple[str, str]]:
        """Text and sources of each strategy."""
        return [(row.text, " ".join(source.code for source in row.sources)) for row in self.rows(pairing)]

    def capturing(self, pairing: Pairing) -> bool:
        return self.card(pairing).capture.hasFocus()

    @property
    def selected(self) -> list[str]:
        return [row.code for row in self.page.tows.grid.selected()]
