"""The board of SWOT items: four quadrants that take what the room says, Enter after Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal

from charthouse.analysis.similar import nearest, ranked
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.plan import plan_info
from charthouse.document.queries.swot import SwotRow, swot_board
from charthouse.domain.ids import key_id
from charthouse.domain.kinds import Quadrant
from charthouse.domain.text import apart
from charthouse.ui.pages.page import MenuEntry, PageContext
from charthouse.ui.pages.swot.acts import SwotActs
from charthouse.ui.pages.swot.arranging import Order, arranged
from charthouse.ui.pages.swot.board import Board
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.coded import CHIP
from charthouse.ui.pages.swot.delegate import STAR, SwotDelegate, sentence
from charthouse.ui.pages.swot.details import SwotDetails
from charthouse.ui.pages.swot.evidence import open_address
from charthouse.ui.pages.swot.grid import CardGrid
from charthouse.ui.pages.swot.words import card_words, item_facts, target_word
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import VoteWords
from charthouse.ui.widgets.picker import Choice, Picker
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.wording import quadrant_word


def _card(theme: Theme, quadrant: Quadrant, votes: VoteWords) -> BoxCard[SwotRow]:
    model: RowModel[SwotRow] = RowModel(lambda row: row.text, partial(sentence, told=votes), family="swot")
    card = BoxCard(theme, card_words(quadrant), model, partial(SwotDelegate, told=votes))
    model.setParent(card)
    return card


class ItemsBoard(Board[Quadrant, SwotRow]):
    """`filtered(bool)`: whether only starred items that nothing cites are shown. `ordered(Order)`: how items stand."""

    filtered = Signal(bool)
    ordered = Signal(object)

    def __init__(self, context: PageContext) -> None:
        theme = context.theme
        self.acts = SwotActs(context.bridge, context.services)
        self._votes = VoteWords()
        self._details = SwotDetails(theme, self._votes)
        self._only_unused, self._order = False, Order.OWN
        self.voted = False  # whether there are votes to be shown
        self._all: Mapping[Quadrant, Sequence[SwotRow]] = {}
        self._twins: dict[Quadrant, str] = {}  # the item that says nearly what stands in a capture line
        self._typing_in = Quadrant.STRENGTH
        cards = {one: _card(theme, one, self._votes) for one in Quadrant}
        super().__init__(context, CardGrid(theme, cards), self.acts, self._details)
        self._linking = Picker(
            theme,
            self,
            prompt=self.tr("Which objective answers it?"),
            nothing=self.tr("No objective of that name. Objectives are added on their own page, Ctrl+4."),
        )
        self._merging = Picker(
            theme, self, prompt=self.tr("Merge into which item?"), nothing=self.tr("No item of that name.")
        )
        self._connect()

    # what the page asks

    @property
    def filter_tip(self) -> str:
        """What the filter shows, for its button."""
        return self.tr("Show only starred items that nothing cites yet")

    def refresh(self) -> None:
        board = swot_board(self.bridge.document)
        self._all, self.voted = board.quadrants, board.vote is not None
        self._votes.locale = plan_info(self.bridge.document).locale
        if not self.voted and self._order is not Order.OWN:
            self.order_by(Order.OWN)
            return
        shown = arranged(self._all, self._order, unused=self._only_unused)
        self._details.show_vote(board.vote)
        self.grid.show_rows(shown, self.tr("No starred item here is unused.") if self._only_unused else "")
        self._details.refresh_item(self.grid.current())
        for box, twin in list(self._twins.items()):
            if twin not in self._known():
                self.following(box, self.grid.cards[box].capture.text())

    def facts(self) -> str:
        items = [row for rows in self._all.values() for row in rows]
        return item_facts(items) if items or not self.bridge.read_only else ""

    def reveal(self, row: str) -> bool:
        self.freshen()
        item = self._item_of(row)
        if not item:
            return False
        if not self.grid.select(item):
            self.show_unused(only=False)
            self.grid.select(item)
        return True

    def show_unused(self, *, only: bool) -> None:
        """Show only what is starred and cited by nothing, or everything again."""
        if only != self._only_unused:
            self._only_unused = only
            self.refresh()
            self.filtered.emit(only)

    def order_by(self, order: Order) -> None:
        """Let the items stand by their votes, by what the room disagrees on, or in their own order again."""
        if order != self._order:
            self._order = order
            self.refresh()
            self.ordered.emit(order)

    def own_entries(self) -> Sequence[MenuEntry]:
        return (
            self.entry(self.tr("Star"), self._toggle_star, "S", "star", rows=True),
            self.entry(self.tr("Link to an objective…"), self._link, "Ctrl+L", "link", rows=True, key=True),
            MenuEntry("edit", self.tr("Merge…"), self._merge, "Ctrl+M", "merge", shown_only=False,
                      enabled=lambda: self._typed_twice() or self.has_rows(), writes=True),
            self.entry(self.tr("Duplicate"), self._duplicate, "Ctrl+D", "copy", rows=True),
            MenuEntry("view", self.tr("Only starred items not used yet"), self._toggle_filter, "", "filter"),
            *self._order_entries(),
        )  # fmt: skip

    def _order_entries(self) -> Sequence[MenuEntry]:
        """There is another order only where somebody voted."""
        words = {
            Order.VOTES: self.tr("Most votes first"),
            Order.DISPUTED: self.tr("Most disputed first"),
            Order.OWN: self.tr("Own order"),
        }
        return [
            MenuEntry("view", word, partial(self.order_by, order), "", "arrow-up-down", enabled=lambda: self.voted)
            for order, word in words.items()
        ]

    def own_keys(self) -> dict[str, Callable[[], object]]:
        return {"S": self._toggle_star, "Ctrl+D": self._duplicate}

    def target_word(self, box: Quadrant) -> str:
        return target_word(box)

    def insert_word(self, box: Quadrant) -> str:
        return quadrant_word(box, plural=False)

    def press_zone(self, zone: str, row: SwotRow) -> None:
        if zone == STAR:
            self.acts.star([row.id], starred=not row.starred)
        elif zone == CHIP and row.answers:
            self.services.go("objectives", row.answers[0].objective)
        elif zone == CHIP:
            self.sought.emit(row.strategies[0].strategy)

    def following(self, box: Quadrant, text: str) -> None:
        """Look for an item that says nearly the same."""
        known, self._typing_in = self._known() if text else {}, box
        found = nearest(text, {key: row.text for key, row in known.items()}) if known else None
        hint = self.grid.cards[box].hint
        if found is None:
            self._twins.pop(box, None)
            hint.say("")
        else:
            self._twins[box] = found
            twin = self.tr("Similar to {code} {text}").format(code=known[found].code, text=apart(known[found].text))
            hint.say(twin, self.tr("Ctrl+M merges"))

    def celebrate(self, box: Quadrant, added: Sequence[str]) -> None:
        """What has just come is seen, whatever was filtered."""
        if added:
            self.show_unused(only=False)
        super().celebrate(box, added)

    # wiring

    def _connect(self) -> None:
        details = self._details
        self.grid.current_changed.connect(lambda: details.refresh_item(self.grid.current()))
        details.reworded.connect(self.acts.reword)
        details.evidence_given.connect(lambda item, text: self.acts.note(item, "evidence", text))
        details.note_given.connect(lambda item, text: self.acts.note(item, "note", text))
        details.star_pressed.connect(self._toggle_star)
        details.link_pressed.connect(self._link)
        details.opened.connect(lambda objective: self.services.go("objectives", objective))
        details.strategy_opened.connect(self.sought)
        details.unlinked.connect(self._unlink)
        details.address_opened.connect(self._open_address)
        details.typing.connect(lambda typing: self.bridge.mark_typing(details, typing=typing))
        self._linking.picked.connect(lambda choice: self.acts.toggle_links(self.grid.selected(), choice.id))
        self._merging.picked.connect(self._merge_into)
        for box, card in self.grid.cards.items():
            card.hint.clicked.connect(partial(self._merge_typed, box))

    def _known(self) -> dict[str, SwotRow]:
        return {row.id: row for rows in self._all.values() for row in rows}

    def _item_of(self, row: str) -> str:
        """The item with this id, or of the link with this id; empty when there is none."""
        known = self._known()
        if row in known:
            return row
        return next(
            (
                item.id
                for item in known.values()
                for answer in item.answers
                if key_id("swot_link", item.id, answer.objective) == row
            ),
            "",
        )

    # acts

    def _toggle_star(self) -> None:
        rows = self.grid.selected()
        self.acts.star([row.id for row in rows], starred=not all(row.starred for row in rows))

    def _shift(self, by: int) -> None:
        """Moving is seen in the own order only."""
        self.order_by(Order.OWN)
        super()._shift(by)

    def _drop(self, box: Quadrant, rows: list[str], after: str) -> None:
        self.order_by(Order.OWN)
        super()._drop(box, rows, after)

    def _toggle_filter(self) -> None:
        self.show_unused(only=not self._only_unused)

    def _duplicate(self) -> None:
        rows = self.grid.selected()
        if rows and (made := self.acts.duplicate(rows)):
            self.celebrate(rows[0].quadrant, made)
            self.grid.select(*made)

    def _link(self) -> None:
        rows = self.grid.selected()
        if rows:
            linked = {answer.objective for answer in rows[0].answers if not answer.through}
            tree = objective_tree(self.bridge.document)
            choices = [Choice(row.id, row.code, row.title, row.id in linked) for row in tree.objectives]
            self._linking.pop_up(choices, self.grid.current_rect())

    def _unlink(self, objective: str) -> None:
        row = self.grid.current()
        if row is not None:
            self.acts.toggle_links([row], objective)

    def _merge(self) -> None:
        """What is being typed into its twin; several items into the first; one into an item to be chosen."""
        rows = self.grid.selected()
        if self._typed_twice():
            self._merge_typed(self._typing_in)
        elif len(rows) > 1:
            self._merge_rows(rows[0], rows[1:])
        elif rows:
            others = {key: row for key, row in self._known().items() if key != rows[0].id}
            order = ranked(rows[0].text, {key: row.text for key, row in others.items()})
            choices = [Choice(key, others[key].code, others[key].text) for key in order]
            self._merging.pop_up(choices, self.grid.current_rect())

    def _typed_twice(self) -> bool:
        """Whether what is being typed was said before; who is in a list means the rows there."""
        in_list = any(card.items.hasFocus() for card in self.grid.cards.values())
        return self._typing_in in self._twins and not in_list

    def _merge_typed(self, box: Quadrant) -> None:
        kept, capture = self._known()[self._twins[box]], self.grid.cards[box].capture
        if self.acts.merge_text(kept, capture.text()):
            capture.clear_text()
            self.celebrate(kept.quadrant, [kept.id])

    def _merge_into(self, choice: Choice) -> None:
        rows = self.grid.selected()
        if rows:
            self._merge_rows(self._known()[choice.id], rows)

    def _merge_rows(self, kept: SwotRow, gone: Sequence[SwotRow]) -> None:
        if self.acts.merge(kept, gone):
            self.show_unused(only=False)
            self.grid.select(kept.id)
            card = self.grid.cards[kept.quadrant]
            card.celebrate([kept.id])
            card.items.setFocus()

    def _open_address(self, address: str) -> None:
        said = open_address(address, self.bridge.document.path.parent)
        if said:
            self.services.warn(said)
