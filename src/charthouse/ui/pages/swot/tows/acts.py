"""What can be done to TOWS strategies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from charthouse.document.queries.swot import SwotRow
from charthouse.document.queries.tows import StrategyRow, tows_board
from charthouse.domain.kinds import Pairing
from charthouse.domain.leading_codes import Led, read_leading_codes
from charthouse.domain.outline_text import strip_bullets
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.swot.box_acts import BoxActs, Verbs
from charthouse.ui.widgets.toast import ToastAction


class TowsActs(BoxActs[Pairing, StrategyRow]):
    """Edits strategies. What is typed may begin with the codes of the items it comes from."""

    column: ClassVar[str] = "pairing"

    def __init__(self, bridge: DocumentBridge, services: Services) -> None:
        super().__init__(bridge, services)
        self.known: Mapping[str, SwotRow] = {}  # the items by code; the board keeps them up to date

    def rows(self) -> Mapping[Pairing, Sequence[StrategyRow]]:
        return tows_board(self._bridge.document).pairings

    def verbs(self) -> Verbs:
        from charthouse.document.edits import tows

        return tows

    def title(self, box: Pairing) -> str:
        return box.letters

    def add(self, box: Pairing, text: str) -> list[str]:
        from charthouse.document.edits import tows

        led = self.read(text)
        if not led.text:
            codes = " ".join(row.code for row in led.named)
            self._services.warn(self._tr("Say what follows from {codes}.").format(codes=codes))
            return []
        sources = [row.id for row in led.named]
        done = self._bridge.run(tows.add, pairing=box, text=led.text, sources=sources)
        return [done.row] if done is not None and done.row else []

    def paste(self, box: Pairing, lines: Sequence[str], after: str | None = None) -> list[str]:
        from charthouse.document.edits import tows
        from charthouse.document.edits.placing import LAST

        led = [found for line in strip_bullets(lines) if (found := self.read(line)).text]
        rows = [{"text": one.text, "sources": [row.id for row in one.named]} for one in led]
        before = {row.id for row in self.rows()[box]}
        place = LAST if after is None else after or None
        if not rows or self._bridge.run(tows.add_many, pairing=box, rows=rows, after=place) is None:
            return []
        added = self.come_since(box, before)
        self.say_added(box, added)
        return added

    def read(self, text: str) -> Led[SwotRow]:
        """What a typed text names and says."""
        return read_leading_codes(text, self.known)

    def toggle_source(self, strategy: StrategyRow, item: str) -> None:
        """Say that a strategy comes from an item, or take that back."""
        from charthouse.document.edits import tows

        cited = any(source.item == item for source in strategy.sources)
        self._bridge.run(tows.uncite if cited else tows.cite, strategy=strategy.id, item=item)

    def set_outcome(self, strategy: StrategyRow, objective: str | None) -> None:
        """Say which objective carries a strategy out; None: none does."""
        from charthouse.document.edits import tows

        self._bridge.run(tows.set, id=strategy.id, objective=objective)

    def adopt(self, strategy: StrategyRow, parent: str | None) -> None:
        """Make an objective of a strategy."""
        from charthouse.document.edits import tows

        done = self._bridge.run(tows.adopt, id=strategy.id, parent=parent)
        if done is None or done.row is None:
            return
        outcome = next(row.outcome for row in self.rows()[strategy.pairing] if row.id == strategy.id)
        code, made = outcome.code if outcome else "", done.row
        go = ToastAction(self._tr("Show {code}").format(code=code), lambda: self._services.go("objectives", made))
        sentence = self._tr("{strategy} is now objective {code}").format(strategy=strategy.code, code=code)
        self.say(sentence, self._services.undo_action(), go)
