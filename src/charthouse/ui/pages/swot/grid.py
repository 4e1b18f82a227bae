"""The four quadrants together: which are shown, where the focus goes, and the one selection they share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from charthouse.document.queries.swot import SwotBoard, SwotRow
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.swot.quadrant import QuadrantCard
from charthouse.ui.theme import Theme

ORDER: Final = tuple(Quadrant)  # reading order: strengths, weaknesses above; opportunities, threats below


class SwotGrid(QWidget):
    """Holds the cards. `current_changed()`: another item, or none, is the current one."""

    current_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._board = SwotBoard(dict.fromkeys(ORDER, ()))
        self._last_used = Quadrant.STRENGTH
        self._alone: Quadrant | None = None
        self.cards = {quadrant: QuadrantCard(theme, quadrant) for quadrant in ORDER}
        self._layout = QGridLayout(self)
        for place, card in enumerate(self.cards.values()):
            self._layout.addWidget(card, place // 2, place % 2)
            self._connect(card)
        theme.changed.connect(self._restyle)
        self._arrange()
        self._restyle()

    def show_board(self, board: SwotBoard) -> None:
        """Show these items, selection and scroll kept."""
        self._board = board
        for quadrant, card in self.cards.items():
            card.show_rows(board.quadrants[quadrant])

    # the focus

    @property
    def last_used(self) -> QuadrantCard:
        """The card whose capture line had the focus last."""
        return self.cards[self._last_used]

    def focus_capture(self, quadrant: Quadrant) -> None:
        """Go to the capture line of a quadrant."""
        self._last_used = quadrant
        if self._alone is not None:
            self.show_only(quadrant)
        self.cards[quadrant].capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, quadrant: Quadrant) -> None:
        """To the capture line of a quadrant; from there once more: this quadrant alone."""
        if self.cards[quadrant].capture.hasFocus():
            self.show_only(quadrant)
        self.focus_capture(quadrant)

    def focus_last_item(self, quadrant: Quadrant) -> None:
        """From the capture line up into the list."""
        card = self.cards[quadrant]
        if card.model.rows:
            card.items.select(card.model.rows[-1].id)
            card.items.setFocus()

    # alone or all

    def show_only(self, quadrant: Quadrant) -> None:
        """Let one quadrant fill the page."""
        self._alone = quadrant
        self._arrange()

    def show_all(self) -> None:
        """All four again."""
        self._alone = None
        self._arrange()

    # the selection

    def current(self) -> SwotRow | None:
        """The current item."""
        for quadrant, card in self.cards.items():
            item = card.items.current()
            for row in self._board.quadrants[quadrant]:
                if row.id == item:
                    return row
        return None

    def selected(self) -> list[SwotRow]:
        """The selected items; all are of one quadrant."""
        for quadrant, card in self.cards.items():
            chosen = set(card.items.selected())
            if chosen:
                return [row for row in self._board.quadrants[quadrant] if row.id in chosen]
        return []

    def select(self, *items: str) -> bool:
        """Select items of one quadrant, the first being the current one; False where it is not shown."""
        for quadrant, card in self.cards.items():
            if card.items.select(items[0]):
                if self._alone not in (None, quadrant):
                    self.show_only(quadrant)
                card.items.select_also(items[1:])
                return True
        return False

    def current_rect(self) -> QRect:
        """Where the current item stands on the screen."""
        for card in self.cards.values():
            index = card.items.currentIndex()
            if index.isValid():
                rect = card.items.visualRect(index)
                return QRect(card.items.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())

    # own

    def _connect(self, card: QuadrantCard) -> None:
        quadrant = card.quadrant
        card.filled.connect(lambda: self.show_only(quadrant) if self._alone is None else self.show_all())
        card.capture.tabbed.connect(lambda onwards: self._capture_beside(quadrant, 1 if onwards else -1))
        card.capture.left_up.connect(lambda: self.focus_last_item(quadrant))
        card.capture.escaped.connect(lambda: self.focus_last_item(quadrant))
        card.items.current_changed.connect(lambda item: self._share_selection(card, item))
        card.items.went_past.connect(lambda down: self.focus_capture(quadrant) if down else None)
        card.items.sideways.connect(lambda by: self._sideways(card, by))

    def _capture_beside(self, quadrant: Quadrant, by: int) -> None:
        self.focus_capture(ORDER[(ORDER.index(quadrant) + by) % len(ORDER)])

    def _sideways(self, card: QuadrantCard, by: int) -> None:
        """To the same row of the card beside, where there is one."""
        line, column = divmod(ORDER.index(card.quadrant), 2)
        if column + by not in (0, 1) or self._alone is not None:
            return
        beside = self.cards[ORDER[line * 2 + column + by]]
        if beside.model.rows:
            row = min(card.items.currentIndex().row(), len(beside.model.rows) - 1)
            beside.items.select(beside.model.rows[max(row, 0)].id)
            beside.items.setFocus()

    def _share_selection(self, card: QuadrantCard, item: str) -> None:
        if item:
            for other in self.cards.values():
                if other is not card:
                    other.items.unselect()
        self.current_changed.emit()

    def _arrange(self) -> None:
        shown = [place for place, quadrant in enumerate(ORDER) if self._alone in (None, quadrant)]
        for place, quadrant in enumerate(ORDER):
            self.cards[quadrant].setVisible(place in shown)
        for line in (0, 1):
            self._layout.setRowStretch(line, int(any(place // 2 == line for place in shown)))
            self._layout.setColumnStretch(line, int(any(place % 2 == line for place in shown)))
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(24), px(8), px(24), px(24))
        self._layout.setSpacing(px(12) if self._alone is None else 0)
