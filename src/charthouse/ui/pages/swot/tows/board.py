"""The board of TOWS strategies: four pairings of the quadrants, and what the room makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.swot import swot_board
from charthouse.document.queries.tows import StrategyRow, tows_board
from charthouse.domain.ids import key_id
from charthouse.domain.kinds import Pairing
from charthouse.ui.pages.page import MenuEntry, PageContext
from charthouse.ui.pages.swot.board import Board
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.grid import CardGrid
from charthouse.ui.pages.swot.tows.acts import TowsActs
from charthouse.ui.pages.swot.tows.delegate import StrategyDelegate, sentence
from charthouse.ui.pages.swot.tows.items import TowsDetails
from charthouse.ui.pages.swot.words import card_words, strategy_facts, target_word
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.picker import Choice, Picker
from charthouse.ui.widgets.rowlist.model import RowModel

_HINT, _LEAST = 44, 12  # characters of what the hint tells of all the items, and of each


def _card(theme: Theme, pairing: Pairing) -> BoxCard[StrategyRow]:
    model: RowModel[StrategyRow] = RowModel(lambda row: row.text, sentence, family="tows")
    card = BoxCard(theme, card_words(pairing), model, StrategyDelegate)
    model.setParent(card)
    return card


class StrategiesBoard(Board[Pairing, StrategyRow]):
    """Strategies cite items and become objectives."""

    def __init__(self, context: PageContext) -> None:
        theme = context.theme
        self.acts = TowsActs(context.bridge, context.services)
        self._beside = TowsDetails(theme)
        self._details = self._beside.strategy
        self._all: Sequence[StrategyRow] = ()
        super().__init__(context, CardGrid(theme, {one: _card(theme, one) for one in Pairing}), self.acts, self._beside)
        self._citing = Picker(
            theme, self, prompt=self.tr("Which item does it come from?"), nothing=self.tr("No item of that name.")
        )
        self._adopting = Picker(
            theme, self, prompt=self.tr("Below which objective?"), nothing=self.tr("No objective of that name.")
        )
        self._linking = Picker(
            theme,
            self,
            prompt=self.tr("Which objective carries it out?"),
            nothing=self.tr("No objective of that name."),
        )
        self._connect()

    # what the page asks

    def refresh(self) -> None:
        board = tows_board(self.bridge.document)
        self._all = board.strategies
        self.acts.known = {item.code: item for item in swot_board(self.bridge.document).items}
        self.grid.show_rows(board.pairings)
        self._details.show_row(self.grid.current())
        self._offer_items(self.grid.last_box)

    def facts(self) -> str:
        return strategy_facts(self._all) if self._all or not self.bridge.read_only else ""

    def reveal(self, row: str) -> bool:
        self.freshen()
        strategy = next((one.id for one in self._all if row in (one.id, *_source_ids(one))), "")
        return bool(strategy) and self.grid.select(strategy)

    def own_entries(self) -> Sequence[MenuEntry]:
        return (
            self.entry(self.tr("Link to an item…"), self._cite, "Ctrl+L", "link", rows=True, key=True),
            self.entry(self.tr("Make an objective…"), self._adopt, "Ctrl+Return", "target", rows=True, key=True),
            self.entry(self.tr("Link to an objective…"), self._link, "Ctrl+Shift+L", "link", rows=True, key=True),
        )

    def target_word(self, box: Pairing) -> str:
        return target_word(box)

    def insert_word(self, box: Pairing) -> str:
        return self.tr("{pairing} strategy").format(pairing=box.letters)

    def press_zone(self, zone: str, row: StrategyRow) -> None:
        if row.outcome is not None:
            self.services.go("objectives", row.outcome.objective)

    def following(self, box: Pairing, text: str) -> None:
        """Show which items the codes name."""
        led = self.acts.read(text) if text else None
        hint = ""
        if led is not None and led.named:
            room = max(_HINT // len(led.named), _LEAST)
            items = " + ".join(f"{row.code} {shorten(row.text, room, placeholder='…')}" for row in led.named)
            hint = self.tr("From {items}").format(items=items)
        elif led is not None and led.unknown[:1] in ("S", "W", "O", "T"):
            hint = self.tr("There is no {code}; it stays in the text").format(code=led.unknown)
        self.grid.cards[box].hint.say(hint)

    # wiring

    def _connect(self) -> None:
        details = self._details
        self.grid.current_changed.connect(lambda: details.show_row(self.grid.current()))
        details.reworded.connect(self.acts.reword)
        details.cite_pressed.connect(self._cite)
        details.adopt_pressed.connect(self._adopt)
        details.item_opened.connect(self.sought)
        details.uncited.connect(self._toggle_source)
        details.opened.connect(lambda objective: self.services.go("objectives", objective))
        details.typing.connect(lambda typing: self.bridge.mark_typing(details, typing=typing))
        self.grid.capture_entered.connect(self._enter_capture)
        self.grid.list_entered.connect(lambda: self._beside.offer_items(offered=False))
        self._beside.items.picked.connect(self._begin_with)
        self._citing.picked.connect(lambda choice: self._toggle_source(choice.id))
        details.outcome_cut.connect(lambda: self._set_outcome(None))
        self._adopting.picked.connect(self._adopt_below)
        self._linking.picked.connect(lambda choice: self._set_outcome(None if choice.ticked else choice.id))

    def _enter_capture(self, pairing: Pairing) -> None:
        self._offer_items(pairing)
        self._beside.offer_items(offered=True)

    def _offer_items(self, pairing: Pairing) -> None:
        """The items of the two quadrants, starred ones first."""
        near = [item for item in self.acts.known.values() if item.quadrant in pairing.quadrants]
        order = pairing.quadrants.index
        self._beside.items.show_items(sorted(near, key=lambda item: (order(item.quadrant), not item.starred)))

    def _begin_with(self, code: str) -> None:
        """Put a code before the words in the line that is being typed into; take it away where it stands there."""
        capture = self.grid.last_used.capture
        led = self.acts.read(capture.text())
        codes = [row.code for row in led.named]
        codes = [one for one in codes if one != code] if code in codes else [*codes, code]
        capture.setText(" ".join([*codes, led.text]))
        capture.setFocus()

    def _cite(self) -> None:
        strategy = self.grid.current()
        if strategy is not None:
            cited = {source.item for source in strategy.sources}
            near = strategy.pairing.quadrants
            items = sorted(self.acts.known.values(), key=lambda item: item.quadrant not in near)
            choices = [Choice(item.id, item.code, item.text, item.id in cited) for item in items]
            self._citing.pop_up(choices, self.grid.current_rect())

    def _toggle_source(self, item: str) -> None:
        strategy = self.grid.current()
        if strategy is not None:
            self.acts.toggle_source(strategy, item)

    def _adopt(self) -> None:
        strategy = self.grid.current()
        if strategy is None:
            return
        if strategy.outcome is not None:
            self.services.go("objectives", strategy.outcome.objective)
            return
        goal = Choice("", "G", self.tr("As a goal of its own"))
        self._adopting.pop_up([goal, *self._objectives("")], self.grid.current_rect())

    def _link(self) -> None:
        strategy = self.grid.current()
        if strategy is not None:
            ticked = strategy.outcome.objective if strategy.outcome is not None else ""
            self._linking.pop_up(self._objectives(ticked), self.grid.current_rect())

    def _objectives(self, ticked: str) -> list[Choice]:
        tree = objective_tree(self.bridge.document)
        return [Choice(row.id, row.code, row.title, row.id == ticked) for row in tree.objectives]

    def _set_outcome(self, objective: str | None) -> None:
        strategy = self.grid.current()
        if strategy is not None:
            self.acts.set_outcome(strategy, objective)

    def _adopt_below(self, choice: Choice) -> None:
        strategy = self.grid.current()
        if strategy is not None:
            self.acts.adopt(strategy, choice.id or None)


def _source_ids(strategy: StrategyRow) -> list[str]:
    """The ids of the rows that link a strategy to its items."""
    return [key_id("tows_source", strategy.id, source.item) for source in strategy.sources]
