"""The SWOT page: the items of the four quadrants, and behind a tab what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from charthouse.document.queries.counts import swot_counts
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.swot.arranging import Order
from charthouse.ui.pages.swot.items_board import ItemsBoard
from charthouse.ui.pages.swot.tows.board import StrategiesBoard
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.tabs import Tabs

AnyBoard: TypeAlias = ItemsBoard | StrategiesBoard


class SwotPage(Page):
    """Holds the two boards and asks the one that is shown."""

    name = "swot"
    depends_on: ClassVar = {
        "swot_item": ALL,
        "swot_link": ALL,
        "tows_strategy": ALL,
        "tows_source": ALL,
        "vote_round": ALL,
        "vote_option": ALL,
        "ballot": ALL,
        "vote": ALL,
        "plan": frozenset({"locale"}),
        "objective": frozenset({"title", "parent", "position"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "SWOT"))
        self.items, self.tows = ItemsBoard(context), StrategiesBoard(context)
        self._boards: tuple[AnyBoard, AnyBoard] = (self.items, self.tows)
        self._tabs = Tabs(
            self.theme, (self.tr("Items"), self.tr("TOWS strategies")), self.tr("Boards of the SWOT page")
        )
        self._stack = QStackedWidget()
        self._details = QWidget()
        self._unused = Button(self.theme, self.tr("Unused"), icon="filter", tooltip=self.items.filter_tip)
        self._orders = {
            Order.VOTES: Button(self.theme, self.tr("Most votes"), icon="arrow-up-down"),
            Order.DISPUTED: Button(self.theme, self.tr("Most disputed"), icon="arrow-up-down",
                                   tooltip=self.tr("Where the ballots differ most stands first")),
        }  # fmt: skip
        self._vote = Button(self.theme, self.tr("Vote…"), icon="vote")
        self._lay_out()
        self._tabs.currentChanged.connect(self._show_board)
        self._unused.clicked.connect(lambda: self.items.show_unused(only=self._unused.isChecked()))
        self.items.filtered.connect(self._unused.setChecked)
        self._vote.clicked.connect(lambda: self.services.run_action("vote"))
        for order, button in self._orders.items():
            button.clicked.connect(lambda on, order=order: self.items.order_by(order if on else Order.OWN))
        self.items.ordered.connect(self._show_order)
        for one in self._boards:
            one.grid.current_changed.connect(self._tell_row)
        for board, other in (self._boards, self._boards[::-1]):
            board.sought.connect(lambda row, other=other: self._seek(other, row))

    @property
    def board(self) -> AnyBoard:
        """The board that is shown."""
        return self._boards[self._tabs.currentIndex()]

    def show_board(self, board: AnyBoard) -> None:
        """Show a board and put the focus into it."""
        self._tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would pass it on to a list, which chooses a row
        self._tabs.setCurrentIndex(self._boards.index(board))
        self.start()

    # what the window asks

    @property
    def details(self) -> QWidget:
        return self._details

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_field(self) -> QWidget:
        return self.board.find_field()

    def refresh(self) -> None:
        for board in self._boards:
            board.outdate()
        self.board.freshen()
        counts = swot_counts(self.bridge.document)
        self._tabs.set_count(0, counts.items)
        self._tabs.set_count(1, counts.strategies)
        self.header.set_facts(self.board.facts())
        self._offer_orders()

    def reveal(self, row: str) -> bool:
        for board in self._boards:
            if board.reveal(row):
                self._tabs.setCurrentIndex(self._boards.index(board))
                return True
        return False

    def reveal_all(self, rows: Sequence[str]) -> bool:
        found = super().reveal_all(rows)
        if found:
            self.board.grid.select_also(rows)
        return found

    def mark_places(self) -> Sequence[MarkPlace]:
        return [place for board in self._boards for place in board.mark_places()]

    def entries(self) -> Sequence[MenuEntry]:
        other = self.tows if self.board is self.items else self.items
        name = self.tr("TOWS strategies") if other is self.tows else self.tr("SWOT items")
        entry = MenuEntry("view", name, lambda: self.show_board(other), "Alt+5", shown_only=False)
        return (*self.board.entries(), entry)

    def chosen_codes(self) -> frozenset[str]:
        return frozenset(row.code for row in self.board.grid.selected())

    # own

    def _tell_row(self) -> None:
        row = self.board.grid.current()
        self.tell_row(row.id if row is not None else None)

    def _seek(self, board: AnyBoard, row: str) -> None:
        if board.reveal(row):
            self._tabs.setCurrentIndex(self._boards.index(board))

    def _show_board(self, at: int) -> None:
        self.board.freshen()
        self._stack.setCurrentIndex(at)
        for place, board in enumerate(self._boards):
            board.details.setVisible(place == at)
        self._unused.setVisible(at == 0)
        self._vote.setVisible(at == 0 and not self.bridge.read_only)
        self._offer_orders()
        self._tell_row()
        self.header.set_facts(self.board.facts())
        self.entries_changed.emit()

    def _show_order(self, shown: Order) -> None:
        for order, button in self._orders.items():
            button.setChecked(order is shown)

    def _offer_orders(self) -> None:
        """Items stand by their votes where there are any."""
        for button in self._orders.values():
            button.setVisible(self.items.voted and self.board is self.items)

    def _lay_out(self) -> None:
        for button in (self._unused, *self._orders.values()):
            button.setCheckable(True)
            self.header.add_action(button)
        self.header.add_action(self._vote, writes=True)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        for board in self._boards:
            self._stack.addWidget(board)
            details.addWidget(board.details)
        self.tows.details.hide()
        self._tab_row = QHBoxLayout()
        self._tab_row.addWidget(self._tabs)
        self.column.addLayout(self._tab_row)
        self.column.addWidget(self._stack, 1)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._tab_row.setContentsMargins(self.theme.px(24), 0, self.theme.px(24), 0)
