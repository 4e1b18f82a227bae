"""The SWOT page: four quadrants that take what the room says, Enter after Enter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.swot import swot_board
from charthouse.domain.ids import key_id
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.context_menu import context_menu, offer
from charthouse.ui.pages.page import ALL, MenuEntry, Page, PageContext
from charthouse.ui.pages.swot.acts import SwotActs
from charthouse.ui.pages.swot.delegate import CHIP, STAR
from charthouse.ui.pages.swot.details import SwotDetails
from charthouse.ui.pages.swot.grid import ORDER, SwotGrid
from charthouse.ui.pages.swot.quadrant import QuadrantCard
from charthouse.ui.pages.swot.words import facts, target_word
from charthouse.ui.widgets.picker import Choice, Picker
from charthouse.ui.widgets.rowlist.places import START, heir
from charthouse.ui.wording import quadrant_word


class SwotPage(Page):
    """Wiring: what is typed, pressed, dropped or chosen becomes an act on items, and then the focus moves on."""

    name = "swot"
    depends_on: ClassVar = {
        "swot_item": ALL,
        "swot_link": ALL,
        "objective": frozenset({"title", "parent", "position"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "SWOT"))
        self.acts = SwotActs(self.bridge, self.services)
        self.grid = SwotGrid(self.theme)
        self.column.addWidget(self.grid, 1)
        self._just_added = ""
        self._from_capture = False
        self._details = SwotDetails(self.theme)
        self._picker = Picker(
            self.theme,
            self,
            prompt=self.tr("Which objective answers it?"),
            nothing=self.tr("No objective of that name. Objectives are added on their own page, Ctrl+4."),
        )
        for card in self.grid.cards.values():
            self._connect_card(card)
        self._connect_details()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.grid.last_used.capture

    def refresh(self) -> None:
        board = swot_board(self.bridge.document)
        self.grid.show_board(board)
        self.header.set_facts(facts(board))
        self._details.refresh_item(self.grid.current())

    def reveal(self, row: str) -> bool:
        return self.grid.select(row) or self.grid.select(self._linked_by(row))

    def entries(self) -> Sequence[MenuEntry]:
        tr, some = self.tr, self._has_items
        adding = (
            MenuEntry("insert", quadrant_word(quadrant, plural=False), partial(self.grid.go_to, quadrant), f"Alt+{at}",
                      shown_only=False)
            for at, quadrant in enumerate(ORDER, 1)
        )  # fmt: skip
        return (
            MenuEntry("edit", tr("Edit the item"), self._edit, "F2", "pencil", enabled=some),
            MenuEntry("edit", tr("Star"), self._toggle_star, "S", "star", enabled=some),
            MenuEntry(
                "edit", tr("Link to an objective…"), self._link, "Ctrl+L", "link", shown_only=False, enabled=some
            ),
            MenuEntry("edit", tr("Move up"), partial(self._shift, -1), "Alt+Up", enabled=some),
            MenuEntry("edit", tr("Move down"), partial(self._shift, 1), "Alt+Down", enabled=some),
            MenuEntry("edit", tr("Move to a quadrant…"), self._ask_quadrant, "F7", enabled=some),
            MenuEntry("edit", tr("Delete the item"), self._delete, "Del", "trash-2", enabled=some),
            MenuEntry("edit", tr("All four quadrants"), self.grid.show_all, "Alt+0", shown_only=False),
            *adding,
        )

    def _linked_by(self, link: str) -> str:
        """The item of a link, by the link's id; empty when there is none."""
        return next(
            (
                row.id
                for card in self.grid.cards.values()
                for row in card.model.rows
                for answer in row.answers
                if key_id("swot_link", row.id, answer.objective) == link
            ),
            "",
        )

    # wiring

    def _connect_details(self) -> None:
        self.grid.current_changed.connect(lambda: self._details.refresh_item(self.grid.current()))
        self._details.reworded.connect(self.acts.reword)
        self._details.evidence_given.connect(lambda item, text: self.acts.note(item, "evidence", text))
        self._details.note_given.connect(lambda item, text: self.acts.note(item, "note", text))
        self._details.star_pressed.connect(self._toggle_star)
        self._details.link_pressed.connect(self._link)
        self._details.opened.connect(lambda objective: self.services.go("objectives", objective))
        self._details.unlinked.connect(self._unlink)
        self._details.typing.connect(lambda typing: self.bridge.mark_typing(self._details, typing=typing))
        self._picker.picked.connect(self._take_link)

    def _connect_card(self, card: QuadrantCard) -> None:
        capture, items, delegate = card.capture, card.items, card.delegate
        capture.submitted.connect(lambda text: self._add(card, text))
        capture.pasted.connect(lambda lines: self._paste(card, lines))
        capture.edit_last.connect(lambda: self._reword_last(card))
        capture.began.connect(lambda typing: self.bridge.mark_typing(capture, typing=typing))
        items.dropped.connect(lambda ids, after: self._drop(card, ids, after))
        items.dropped_text.connect(lambda text, after: self._paste(card, text.splitlines(), after))
        items.zone_clicked.connect(self._press_zone)
        items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        items.customContextMenuRequested.connect(lambda at: self._context_menu(card, at))
        delegate.edited.connect(self.acts.reword)
        delegate.ended.connect(lambda kept: self._editor_ended(card, kept=kept))
        delegate.typing.connect(lambda typing: self.bridge.mark_typing(items, typing=typing))
        items.bind(
            {
                "Return": self._edit,
                "Enter": self._edit,
                "S": self._toggle_star,
                "F7": self._ask_quadrant,
                "Alt+Up": partial(self._shift, -1),
                "Alt+Down": partial(self._shift, 1),
                "Del": self._delete,
                "Esc": partial(self.grid.focus_capture, card.quadrant),
                "Ctrl+C": self._copy,
                "Ctrl+V": partial(self._paste_behind, card),
            }
        )

    # adding

    def _add(self, card: QuadrantCard, text: str) -> None:
        added = self.acts.add(card.quadrant, text)
        if added:
            self._celebrate(card, added)
        else:
            card.capture.setText(text)  # refused: what was said is not lost

    def _paste(self, card: QuadrantCard, lines: Sequence[str], after: str | None = None) -> None:
        added = self.acts.paste(card.quadrant, lines, after)
        if added:
            self._celebrate(card, added)

    def _paste_behind(self, card: QuadrantCard) -> None:
        chosen = card.items.selected()
        self._paste(card, QGuiApplication.clipboard().text().splitlines(), chosen[-1] if chosen else None)

    def _celebrate(self, card: QuadrantCard, added: list[str]) -> None:
        self._just_added = added[-1]
        card.celebrate(added)

    # rewording

    def _edit(self) -> None:
        row = self.grid.current()
        if row is not None:
            self._from_capture = False
            self.grid.cards[row.quadrant].items.edit_row(row.id)

    def _reword_last(self, card: QuadrantCard) -> None:
        known = [row.id for row in card.model.rows]
        item = self._just_added if self._just_added in known else next(reversed(known), "")
        if item:
            self._from_capture = True
            card.items.edit_row(item)

    def _editor_ended(self, card: QuadrantCard, *, kept: bool) -> None:
        if kept or self._from_capture:
            self.grid.focus_capture(card.quadrant)
        else:
            card.items.setFocus()
        self._from_capture = False

    # the rest of the acts

    def _toggle_star(self) -> None:
        rows = self.grid.selected()
        self.acts.star([row.id for row in rows], starred=not all(row.starred for row in rows))

    def _delete(self) -> None:
        rows = self.grid.selected()
        if not rows:
            return
        card = self.grid.cards[rows[0].quadrant]
        next_one = heir([row.id for row in card.model.rows], {row.id for row in rows})
        if self.acts.delete(rows) and not (next_one and self.grid.select(next_one)):
            self.grid.focus_capture(card.quadrant)

    def _shift(self, by: int) -> None:
        rows = self.grid.selected()
        if rows and self.acts.shift([row.id for row in rows], rows[0].quadrant, by):
            items = self.grid.cards[rows[0].quadrant].items
            items.scrollTo(items.currentIndex())

    def _drop(self, card: QuadrantCard, items: list[str], after: str) -> None:
        known = {row.id for other in self.grid.cards.values() for row in other.model.rows}
        self._move([item for item in items if item in known], card.quadrant, after)

    def _move(self, items: list[str], quadrant: Quadrant, after: str) -> None:
        if items and self.acts.place(items, quadrant, after):
            self.grid.select(*items)
            self.grid.cards[quadrant].items.setFocus()

    def _move_to(self, quadrant: Quadrant) -> None:
        rows = self.grid.cards[quadrant].model.rows
        self._move([row.id for row in self.grid.selected()], quadrant, rows[-1].id if rows else START)

    def _link(self) -> None:
        rows = self.grid.selected()
        if rows:
            linked = {answer.objective for answer in rows[0].answers}
            tree = objective_tree(self.bridge.document)
            choices = [Choice(row.id, row.code, row.title, row.id in linked) for row in tree.objectives]
            self._picker.pop_up(choices, self.grid.current_rect())

    def _take_link(self, choice: Choice) -> None:
        self.acts.toggle_links(self.grid.selected(), choice.id)

    def _unlink(self, objective: str) -> None:
        row = self.grid.current()
        if row is not None:
            self.acts.toggle_links([row], objective)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(row.text for row in self.grid.selected()))

    def _press_zone(self, zone: str, item: str) -> None:
        row = next(row for card in self.grid.cards.values() for row in card.model.rows if row.id == item)
        if zone == STAR:
            self.acts.star([item], starred=not row.starred)
        elif zone == CHIP:
            self.services.go("objectives", row.answers[0].objective)

    # menus

    def _ask_quadrant(self) -> None:
        if self._has_items():
            menu = context_menu(self, self.theme, ())
            self._offer_quadrants(menu)
            menu.popup(self.grid.current_rect().bottomLeft())

    def _context_menu(self, card: QuadrantCard, at: QPoint) -> None:
        if card.items.indexAt(at).isValid() and self._has_items():
            acts = [entry for entry in self.entries() if entry.enabled is not None and entry.keys != "F7"]
            menu = context_menu(self, self.theme, acts)
            self._offer_quadrants(menu.addMenu(self.tr("Move to")))
            menu.popup(card.items.viewport().mapToGlobal(at))

    def _offer_quadrants(self, menu: QMenu) -> None:
        here = self.grid.selected()[0].quadrant
        for quadrant in ORDER:
            action = offer(menu, target_word(quadrant), partial(self._move_to, quadrant))
            action.setEnabled(quadrant is not here)

    def _has_items(self) -> bool:
        return bool(self.grid.selected())
