"""Beside the history: what the chosen step did, item by item, and what can be done with that moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.step_items import StepItem
from charthouse.ui.history.wording import thing, told_values, what_word
from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, LinkButton
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger

_MOST = 200  # items listed of one step


class HistoryDetails(QWidget):
    """`opened`, `compared`, `restored`: the buttons. `item_pressed(table/id)`: an item to go to."""

    opened = Signal()
    compared = Signal()
    restored = Signal()
    item_pressed = Signal(str)

    def __init__(self, theme: Theme, *, may_write: bool) -> None:
        super().__init__()
        self._theme, self._may_write = theme, may_write
        self._title = Label(theme, size=16, weight=600, wrap=True)
        self._who = Label(theme, role="text2", wrap=True)
        self.open = LinkButton(theme, self.tr("Open as it was"), icon="eye")
        self.compare = LinkButton(theme, self.tr("Compare with now"), icon="arrow-up-down")
        self.restore = LinkButton(theme, self.tr("Go back to this moment"), icon="undo-2")
        self._caption = Label(theme, size=12, weight=500, role="text3")
        self.items = Ledger(theme, self.tr("What the step did"))
        for button, signal in ((self.open, self.opened), (self.compare, self.compared), (self.restore, self.restored)):
            button.clicked.connect(signal)
        self.items.pressed_line.connect(self.item_pressed)
        self._lay_out()
        self.show_nothing("")

    @property
    def title(self) -> str:
        """The head that is shown."""
        return self._title.text()

    def show_nothing(self, sentence: str) -> None:
        """Without a step: how to get one."""
        self._title.setText("")
        self._who.setText(sentence)
        self._show_moment(shown=False)
        self._caption.setText("")
        self.items.show_lines(())

    def show_step(self, title: str, who: str, items: Sequence[StepItem]) -> None:
        """Show a step and what it did."""
        self._title.setText(title)
        self._who.setText(who)
        self._show_moment(shown=True)
        count = self.tr("What it did") if items else self.tr("It changed no item.")
        self._caption.setText(count)
        lines = [_line(item) for item in items[:_MOST]]
        if len(items) > _MOST:
            more = self.tr("… and {count} more").format(count=written(len(items) - _MOST))
            lines.append(Line(more, sort=Sort.NOTE))
        self.items.show_lines(lines)

    def _show_moment(self, *, shown: bool) -> None:
        self.open.setVisible(shown)
        self.compare.setVisible(shown)
        self.restore.setVisible(shown and self._may_write)
        self.items.setVisible(shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        self._words, self._buttons = QVBoxLayout(), QVBoxLayout()
        for label in (self._title, self._who):
            self._words.addWidget(label)
        for button in (self.open, self.compare, self.restore):
            self._buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self._below = QVBoxLayout()
        self._below.addWidget(self._caption)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._words, self._buttons, self._below):
            column.addLayout(part)
        self._list = QVBoxLayout()
        self._list.addWidget(self.items)
        column.addLayout(self._list, 1)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._words.setContentsMargins(px(20), 0, px(20), px(8))
        self._words.setSpacing(px(6))
        self._buttons.setContentsMargins(margins(self, px(20) - px(10) - RING, 0, px(8), px(8)))
        self._buttons.setSpacing(0)
        self._below.setContentsMargins(px(20), px(6), px(20), px(2))
        self._list.setContentsMargins(px(8), 0, px(8), px(8))


def _line(item: StepItem) -> Line:
    identity = f"{item.place[0]}/{item.place[1]}" if item.place else ""
    sort = Sort.DEED if item.place else Sort.NOTE
    words = thing(item.table, item.code, item.name)
    return Line(f"{what_word(item.what)}: {words}", identity, sort, below=told_values(item.cells, item.what))
