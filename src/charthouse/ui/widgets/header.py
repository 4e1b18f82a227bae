"""The head of a page: title, one line of facts, and at most five actions at its right end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.label import ElidedLabel, Label

MOST_ACTIONS = 5


class PageHeader(QWidget):
    """60 px high; the title's left edge is the page margin, x = 24.

    The facts stand beside the title in one line or two. Where that is no room for them they stand below, and the head
    is as much higher. `let_go`: an action was clicked and left with the focus; who came with the mouse goes on typing
    in the page.
    """

    let_go = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._title = Label(theme, title, size=20, weight=600)
        # One of them is shown. A widget that moves from layout to layout leaves an item behind that PySide still knows.
        self._beside, self._below = (ElidedLabel(theme, role="text2", lines=2) for _ in range(2))
        self._row.addWidget(self._title)
        self._row.addWidget(self._beside, 1)
        self._row.addStretch()
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self._below)
        self._actions: list[Button] = []
        self._taken = 0  # the width that title and actions need
        self._room = 0  # the width for facts beside the title
        self._writing: list[Button] = []
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self._place()

    def set_facts(self, facts: str) -> None:
        """Show a line of facts with the title."""
        if facts == self._beside.text():  # pages tell it after every step
            return
        fitted = not self._beside.isHidden() and bool(self._beside.text())
        self._beside.setText(facts)
        if not (facts and fitted and self._beside.is_whole_in(self._room)):
            self._place()

    def add_action(self, button: Button, *, writes: bool = False) -> None:
        """Put `button` at the right end, after those already there; five at most, one of them primary.

        `writes`: it is only there to write in the plan.
        """
        if len(self._actions) == MOST_ACTIONS:
            raise ValueError("a page header holds five actions at most")
        self._actions.append(button)
        self._writing += [button] if writes else []
        self._row.addWidget(button)
        button.clicked.connect(partial(self._give_back, button))
        self._place()

    def hold_still(self) -> None:
        """Take away what is only there to write."""
        for button in self._writing:
            button.hide()

    def _give_back(self, button: Button) -> None:
        if button.hasFocus() and not button.shows_ring:
            self.let_go.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._row.sizeHint().width() != self._taken:
            self._place()  # a button says something else, or is hidden: the facts themselves take nothing
        return done

    def _place(self) -> None:
        """Put the facts where all of them are to be seen."""
        around = self._column.contentsMargins()
        width = self.width() - around.left() - around.right()
        taken = [one.sizeHint().width() for one in (self._title, *self._actions) if not one.isHidden()]
        self._room = width - sum(taken) - self._row.spacing() * (len(taken) + 1)
        facts = self._beside.text()
        is_below = bool(facts) and not self._beside.is_whole_in(self._room)
        self._below.setText(facts if is_below else "")
        self._beside.setHidden(is_below)
        self._below.setVisible(is_below)
        self.setFixedHeight(self._theme.px(60) + (self._below.heightForWidth(width) if is_below else 0))
        self._taken = self._row.sizeHint().width()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(margins(self, px(24), px(6), px(24) - RING, 0))
        self._column.setSpacing(0)
        self._row.setSpacing(px(4))
        self._title.setContentsMargins(margins(self, 0, 0, px(6), 0))
        self._place()
