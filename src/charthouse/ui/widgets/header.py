"""The head of a page: title, one line of facts, and at most five actions at its right end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.label import ElidedLabel, Label

MOST_ACTIONS = 5


class PageHeader(QWidget):
    """60 px high; the title's left edge is the page margin, x = 24."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._title = Label(theme, title, size=20, weight=600)
        self._facts = ElidedLabel(theme, role="text2")
        self._row.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignBaseline)
        self._row.addWidget(self._facts, 1, alignment=Qt.AlignmentFlag.AlignBaseline)
        self._count = 0
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def set_facts(self, facts: str) -> None:
        """Show one line of facts beside the title."""
        self._facts.setText(facts)

    def add_action(self, button: Button) -> None:
        """Put `button` at the right end, after those already there; five at most, one of them primary."""
        if self._count == MOST_ACTIONS:
            raise ValueError("a page header holds five actions at most")
        self._count += 1
        self._row.addWidget(button)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(60))
        self._row.setContentsMargins(margins(self, px(24), px(6), px(24) - RING, 0))
        self._row.setSpacing(px(4))
        self._title.setContentsMargins(margins(self, 0, 0, px(6), 0))
