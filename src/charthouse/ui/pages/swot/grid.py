"""Four cards together: which are shown, where the focus goes, and the one selection they share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.coded import C, code_width
from charthouse.ui.theme import Theme

Box = TypeVar("Box", bound=StrEnum)


class CardGrid(QWidget, Generic[Box, C]):
    """Holds the cards by their boxes, in reading order: two above, two below.

    `current_changed()`: another row, or none, is the current one. `capture_entered(box)`, `list_entered()`: where the
    focus went; `entered(card)`: into which of them.
    """

    current_changed = Signal()
    capture_entered = Signal(object)
    list_entered = Signal()
    entered = Signal(QWidget)

    def __init__(self, theme: Theme, cards: Mapping[Box, BoxCard[C]]) -> None:
        super().__init__()
        self._theme, self.cards = theme, cards
        self.order = tuple(cards)
        self._last_used = self.order[0]
        self._alone: Box | None = None
        self._layout = QGridLayout(self)
        for place, (box, card) in enumerate(cards.items()):
            self._layout.addWidget(card, place // 2, place % 2)
            self._connect(box, card)
            card.capture.installEventFilter(self)
            card.items.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._arrange()
        self._restyle()

    def show_rows(self, rows: Mapping[Box, Sequence[C]], nothing: str = "") -> None:
        """Show these rows, selection and scroll kept; `nothing` is said where there are none."""
        codes = [card.longest_code(rows[box]) for box, card in self.cards.items()]
        widest = max(codes, key=lambda code: code_width(code, self._theme))
        for box, card in self.cards.items():
            card.show_rows(rows[box], widest, nothing)

    def box_of(self, row: str) -> Box | None:
        """The box in which a row is shown."""
        return next((box for box, card in self.cards.items() if card.model.index_of(row).isValid()), None)

    # the focus

    @property
    def last_used(self) -> BoxCard[C]:
        """The card whose capture line had the focus last."""
        return self.cards[self._last_used]

    @property
    def last_box(self) -> Box:
        """Its box."""
        return self._last_used

    def focus_capture(self, box: Box) -> None:
        """Go to the capture line of a card."""
        self._last_used = box
        if self._alone is not None:
            self.show_only(box)
        self.cards[box].capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, box: Box) -> None:
        """To the capture line of a card; from there once more: this card alone."""
        if self.cards[box].capture.hasFocus():
            self.show_only(box)
        self.focus_capture(box)

    def focus_last_item(self, box: Box) -> None:
        """From the capture line up into the list."""
        card = self.cards[box]
        if card.model.rows:
            card.items.select(card.model.rows[-1].id)
            card.items.setFocus()

    # alone or all

    def show_only(self, box: Box) -> None:
        """Let one card fill the page."""
        self._alone = box
        self._arrange()

    def show_all(self) -> None:
        """All four again."""
        self._alone = None
        self._arrange()

    # the selection

    def current(self) -> C | None:
        """The current row."""
        for card in self.cards.values():
            index = card.items.currentIndex()
            if index.isValid():
                return card.model.row(index)
        return None

    def selected(self) -> list[C]:
        """The selected rows; all are of one card."""
        for card in self.cards.values():
            chosen = set(card.items.selected())
            if chosen:
                return [row for row in card.model.rows if row.id in chosen]
        return []

    def select(self, *rows: str) -> bool:
        """Select rows of one card, the first being the current one; False where it is not shown."""
        for box, card in self.cards.items():
            if card.items.select(rows[0]):
                if self._alone not in (None, box):
                    self.show_only(box)
                card.items.select_also(rows[1:])
                return True
        return False

    def select_also(self, rows: Sequence[str]) -> None:
        """Select these too, as far as they stand in the card of the current one."""
        for card in self.cards.values():
            if card.items.current():
                card.items.select_also(rows)

    def current_rect(self) -> QRect:
        """Where the current row stands on the screen."""
        for card in self.cards.values():
            index = card.items.currentIndex()
            if index.isValid():
                rect = card.items.visualRect(index)
                return QRect(card.items.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect(self.mapToGlobal(self.rect().topLeft()), self.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the capture line that was used last, however the focus came."""
        if event.type() == QEvent.Type.FocusIn:
            box = next((box for box, card in self.cards.items() if card.capture is watched), None)
            if box is None:
                self.list_entered.emit()
            else:
                self._last_used = box
                self.capture_entered.emit(box)
            self.entered.emit(watched.parent())
        return super().eventFilter(watched, event)

    # own

    def _connect(self, box: Box, card: BoxCard[C]) -> None:
        card.filled.connect(lambda: self.show_only(box) if self._alone is None else self.show_all())
        card.capture.tabbed.connect(lambda onwards: self._capture_beside(box, 1 if onwards else -1))
        card.capture.left_up.connect(lambda: self.focus_last_item(box))
        card.capture.escaped.connect(lambda: self.focus_last_item(box))
        card.items.current_changed.connect(lambda row: self._share_selection(card, row))
        card.items.went_past.connect(lambda down: self.focus_capture(box) if down else None)
        card.items.sideways.connect(lambda by: self._sideways(box, by))

    def _capture_beside(self, box: Box, by: int) -> None:
        self.focus_capture(self.order[(self.order.index(box) + by) % len(self.order)])

    def _sideways(self, box: Box, by: int) -> None:
        """To the same row of the card beside, where there is one."""
        line, column = divmod(self.order.index(box), 2)
        if column + by not in (0, 1) or self._alone is not None:
            return
        card, beside = self.cards[box], self.cards[self.order[line * 2 + column + by]]
        if beside.model.rows:
            row = min(card.items.currentIndex().row(), len(beside.model.rows) - 1)
            beside.items.select(beside.model.rows[max(row, 0)].id)
            beside.items.setFocus()

    def _share_selection(self, card: BoxCard[C], row: str) -> None:
        if row:
            for other in self.cards.values():
                if other is not card:
                    other.items.unselect()
        self.current_changed.emit()

    def _arrange(self) -> None:
        shown = [place for place, box in enumerate(self.order) if self._alone in (None, box)]
        for place, box in enumerate(self.order):
            self.cards[box].setVisible(place in shown)
        for line in (0, 1):
            self._layout.setRowStretch(line, int(any(place // 2 == line for place in shown)))
            self._layout.setColumnStretch(line, int(any(place % 2 == line for place in shown)))
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._layout.setContentsMargins(px(24), px(12), px(24), px(24))
        self._layout.setSpacing(px(12) if self._alone is None else 0)
