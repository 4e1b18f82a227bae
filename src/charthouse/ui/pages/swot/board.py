"""A board of four cards: what is typed, pressed, dropped or chosen becomes an act on rows; then the focus moves on.

The page has two of them, SWOT items and TOWS strategies; what is special to one is in its own module.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from charthouse.domain.text import NOTE_LIMIT
from charthouse.ui.pages.context_menu import context_menu, offer
from charthouse.ui.pages.page import MarkPlace, MenuEntry, PageContext, allowed
from charthouse.ui.pages.swot.box_acts import BoxActs
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.coded import C
from charthouse.ui.pages.swot.grid import Box, CardGrid
from charthouse.ui.painting.mirroring import visual
from charthouse.ui.widgets.fitting_scroll import scrolling
from charthouse.ui.widgets.pasting import clipboard_text, tell_cut
from charthouse.ui.widgets.rowlist.places import START, heir


class Board(QWidget, Generic[Box, C]):
    """`sought(row)`: show this row, which stands on the other board."""

    sought = Signal(str)

    def __init__(self, context: PageContext, grid: CardGrid[Box, C], acts: BoxActs[Box, C], details: QWidget) -> None:
        super().__init__()
        self.bridge, self.theme, self.services = context.bridge, context.theme, context.services
        self.grid, self.board_acts, self.details = grid, acts, details
        self._stale = True
        self._just_added = ""
        self._from_capture = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scrolling(grid))
        for box, card in grid.cards.items():
            self._connect_card(box, card)

    # what the page asks, and each board says

    def mark_places(self) -> Sequence[MarkPlace]:
        """Where the rows of each card stand."""
        return [(card.items.viewport(), partial(_words_of, card)) for card in self.grid.cards.values()]

    def outdate(self) -> None:
        """The plan has changed; a board that is not shown reads it when it is asked for something."""
        self._stale = True

    def freshen(self) -> None:
        """Read the plan again if it has changed since."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read the plan again and show it."""
        raise NotImplementedError

    def facts(self) -> str:
        """The line beside the page's title."""
        raise NotImplementedError

    def reveal(self, row: str) -> bool:
        """Select the row, or the one to which it belongs; False where it is not of this board."""
        raise NotImplementedError

    def own_entries(self) -> Sequence[MenuEntry]:
        """What only this board can do; entries that ask for rows (`enabled`) stand in the menu of a row too."""
        raise NotImplementedError

    def target_word(self, box: Box) -> str:
        """A box as a place to move to, with its key marked."""
        raise NotImplementedError

    def insert_word(self, box: Box) -> str:
        """What the Insert menu calls a row of a box."""
        raise NotImplementedError

    def press_zone(self, zone: str, row: C) -> None:
        """A part of a row that reacts by itself was clicked."""
        raise NotImplementedError

    def own_keys(self) -> dict[str, Callable[[], object]]:
        """Keys of the lists that only this board has."""
        return {}

    def following(self, box: Box, text: str) -> None:
        """Something is being typed into a capture line."""

    # what all have

    def find_field(self) -> QWidget:
        """Where work begins."""
        return self.grid.last_used.capture

    def entries(self) -> Sequence[MenuEntry]:
        """The actions for the menus while this board is shown."""
        tr = QCoreApplication.translate
        adding = (
            MenuEntry(
                "insert",
                self.insert_word(box),
                partial(self.grid.go_to, box),
                f"Alt+{at}",
                shown_only=False,
                writes=True,
            )
            for at, box in enumerate(self.grid.order, 1)
        )
        return (
            *self._row_entries(),
            MenuEntry("view", tr("swot", "All four cards"), self.grid.show_all, "Alt+0", shown_only=False),
            *adding,
        )

    def has_rows(self) -> bool:
        """Whether there is something to act on."""
        return bool(self.grid.selected())

    def celebrate(self, box: Box, added: Sequence[str]) -> None:
        """Show what has just come."""
        if added:
            self._just_added = added[-1]
            self.grid.cards[box].celebrate(added)

    def edit(self) -> None:
        """Open the editor over the current row."""
        row = self.grid.current()
        box = self.grid.box_of(row.id) if row is not None else None
        if row is not None and box is not None:
            self._from_capture = False
            self.grid.cards[box].items.edit_row(row.id)

    def ids(self) -> list[str]:
        """The selected rows."""
        return [row.id for row in self.grid.selected()]

    def current_box(self) -> Box | None:
        """The box of the selected rows."""
        ids = self.ids()
        return self.grid.box_of(ids[0]) if ids else None

    def _row_entries(self) -> Sequence[MenuEntry]:
        tr = QCoreApplication.translate
        return (
            self.entry(tr("swot", "Edit the item"), self.edit, "F2", "pencil", rows=True),
            *self.own_entries(),
            self.entry(tr("swot", "Move up"), partial(self._shift, -1), "Alt+Up", rows=True),
            self.entry(tr("swot", "Move down"), partial(self._shift, 1), "Alt+Down", rows=True),
            self.entry(tr("swot", "Move to another card…"), self._ask_box, "F7", rows=True),
            self.entry(tr("swot", "Delete the item"), self._delete, "Del", "trash-2", rows=True),
        )

    def entry(
        self, text: str, run: Callable[[], object], keys: str, icon: str = "", *, rows: bool = False, key: bool = False
    ) -> MenuEntry:
        """An entry of the Edit menu; `rows`: it needs rows, `key`: its key works everywhere on the page."""
        enabled = self.has_rows if rows else None
        return MenuEntry("edit", text, run, keys, icon, shown_only=not key, enabled=enabled, writes=True)

    # wiring

    def _scrolling(self, grid: CardGrid[Box, C]) -> QScrollArea:
        """Where type is large and the window small, the cards keep a height to work with, and the page scrolls."""
        area = scrolling(grid)
        grid.entered.connect(lambda card: area.ensureWidgetVisible(card, 0, self.theme.px(12)))
        return area

    def _connect_card(self, box: Box, card: BoxCard[C]) -> None:
        capture, items, delegate = card.capture, card.items, card.delegate
        capture.submitted.connect(lambda text: self._add(box, text))
        capture.pasted.connect(lambda lines: self._paste(box, lines))
        capture.edit_last.connect(lambda: self._reword_last(box))
        capture.began.connect(lambda typing: self.bridge.mark_typing(capture, typing=typing))
        capture.textChanged.connect(lambda text: self.following(box, text))
        items.dropped.connect(lambda ids, after: self._drop(box, ids, after))
        items.dropped_text.connect(lambda text, after: self._paste(box, text.splitlines(), after))
        items.zone_clicked.connect(lambda zone, row: self._press_zone(card, zone, row))
        items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        items.customContextMenuRequested.connect(lambda at: self._context_menu(card, at))
        delegate.edited.connect(self.board_acts.reword)
        delegate.ended.connect(lambda kept: self._editor_ended(box, kept=kept))
        delegate.typing.connect(lambda typing: self.bridge.mark_typing(items, typing=typing))
        items.bind(
            {
                "Return": self.edit,
                "Enter": self.edit,
                "F7": self._ask_box,
                "Alt+Up": partial(self._shift, -1),
                "Alt+Down": partial(self._shift, 1),
                "Del": self._delete,
                "Esc": partial(self.grid.focus_capture, box),
                "Ctrl+C": self._copy,
                "Ctrl+V": partial(self._paste_behind, box),
                **self.own_keys(),
            }
        )

    def _add(self, box: Box, text: str) -> None:
        added = self.board_acts.add(box, text)
        if added:
            self.celebrate(box, added)
        else:
            self.grid.cards[box].capture.setText(text)  # refused: what was said is not lost

    def _paste(self, box: Box, lines: Sequence[str], after: str | None = None) -> None:
        self.celebrate(box, self.board_acts.paste(box, lines, after))

    def _paste_behind(self, box: Box) -> None:
        chosen = self.grid.cards[box].items.selected()
        lines = clipboard_text(self).splitlines()
        self._paste(box, lines, chosen[-1] if chosen else None)
        tell_cut(self, lines, NOTE_LIMIT)

    def _reword_last(self, box: Box) -> None:
        card = self.grid.cards[box]
        known = [row.id for row in card.model.rows]
        row = self._just_added if self._just_added in known else next(reversed(known), "")
        if row:
            self._from_capture = True
            card.items.edit_row(row)

    def _editor_ended(self, box: Box, *, kept: bool) -> None:
        if kept or self._from_capture:
            self.grid.focus_capture(box)
        else:
            self.grid.cards[box].items.setFocus()
        self._from_capture = False

    def _delete(self) -> None:
        rows, box = self.grid.selected(), self.current_box()
        if box is None:
            return
        next_one = heir([row.id for row in self.grid.cards[box].model.rows], {row.id for row in rows})
        if self.board_acts.delete(rows) and not (next_one and self.grid.select(next_one)):
            self.grid.focus_capture(box)

    def _shift(self, by: int) -> None:
        box = self.current_box()
        if box is not None and self.board_acts.shift(self.ids(), box, by):
            items = self.grid.cards[box].items
            items.scrollTo(items.currentIndex())

    def _drop(self, box: Box, rows: list[str], after: str) -> None:
        self._move([row for row in rows if self.grid.box_of(row) is not None], box, after)

    def _move(self, rows: list[str], box: Box, after: str) -> None:
        if rows and self.board_acts.place(rows, box, after):
            self.grid.select(*rows)
            self.grid.cards[box].items.setFocus()

    def _move_to(self, box: Box) -> None:
        rows = self.board_acts.rows()[box]
        self._move(self.ids(), box, rows[-1].id if rows else START)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(row.text for row in self.grid.selected()))

    def _press_zone(self, card: BoxCard[C], zone: str, row: str) -> None:
        self.press_zone(zone, card.model.row(card.model.index_of(row)))

    # menus

    def _ask_box(self) -> None:
        if self.has_rows():
            menu = context_menu(self, self.theme, ())
            self._offer_boxes(menu)
            menu.popup(self.grid.current_rect().bottomLeft())

    def _context_menu(self, card: BoxCard[C], at: QPoint) -> None:
        if card.items.indexAt(at).isValid() and self.has_rows():
            acts = [entry for entry in self._row_entries() if entry.menu == "edit" and entry.keys != "F7"]
            menu = context_menu(self, self.theme, allowed(acts, self.bridge))
            if not self.bridge.read_only:
                self._offer_boxes(menu.addMenu(QCoreApplication.translate("swot", "Move to")))
            menu.popup(card.items.viewport().mapToGlobal(at))

    def _offer_boxes(self, menu: QMenu) -> None:
        here = self.current_box()
        for box in self.grid.order:
            action = offer(menu, self.target_word(box), partial(self._move_to, box))
            action.setEnabled(box is not here)


def _words_of(card: BoxCard[C], row: str) -> QRect:
    """Where the words of a row stand, before its chip; empty where it is not in this card."""
    place, index = card.items.place_of(row), card.model.index_of(row)
    if not index.isValid():
        return QRect()
    words = card.delegate.text_rect(place, card.model.row(index)).toAlignedRect()
    return visual(card.items, place, QRect(words.left(), place.top(), words.width(), place.height()))
