"""What palette and search have in common: a line, a count, a list of results, a foot of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.ui.overlay.key_hints import Hint, KeyHints
from charthouse.ui.overlay.overlay import Overlay
from charthouse.ui.overlay.results import Result, ResultsList
from charthouse.ui.overlay.search_line import SearchLine
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.frames import Panel, Rule
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label

_MOST_LIST, _HEAD, _FOOT = 420, 56, 40
_RULES = 4  # pixels: the two hairlines, and the border


class SearchPanel(Overlay):
    """Shows results of what is typed (`typed(str)`); Enter or a click closes it and runs one."""

    typed = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, *, prompt: str, nothing: str, hints: Sequence[Hint],
        own_keys: frozenset[str] = frozenset(),
    ) -> None:  # fmt: skip
        self.line = SearchLine(theme, prompt, own_keys)
        self.list = ResultsList(theme, prompt)
        self.chip = Label(theme, size=12, weight=500, role="text2")
        self._count = Label(theme, size=12, role="text3", tnum=True)
        self._nothing = Label(theme, nothing, role="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hints = KeyHints(theme, hints)
        self.head = QHBoxLayout()
        self.rows = QVBoxLayout()
        self._body = QVBoxLayout()
        self._foot = QHBoxLayout()
        super().__init__(theme, window, Panel(theme, fill="sheet", border="line2", radius=14))
        self._lay_out()
        self.line.textChanged.connect(self.typed)
        self.line.moved.connect(self.list.step)
        self.line.taken.connect(self._enter)
        self.list.taken.connect(self._take)
        theme.changed.connect(self._restyle)
        self._restyle()

    def stops(self) -> Sequence[QWidget]:
        return (self.line,)

    @property
    def shown(self) -> Sequence[Result]:
        """The lines shown now, captions too."""
        return self.list.lines.rows

    def show_results(self, rows: Sequence[Result], count: str, *, keep: int = -1) -> None:
        """Show these lines; `count` says in words how many there are."""
        self.list.show_rows(rows, keep)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows and bool(self.line.text()))
        self._count.setText(count)
        side = self._theme.px(8) if rows or self.line.text() else 0
        self._body.setContentsMargins(side, side, side, side)
        self._place()

    def wanted_height(self, most: int) -> int:
        px = self._theme.px
        height = px(_HEAD) + px(_FOOT) + _RULES + sum(self._extra_heights())
        if self.shown:
            margins = px(16)
            height += margins + self.list.wanted_height(min(px(_MOST_LIST), most - height - margins))
        elif self.line.text():
            height += px(72)
        return min(height, most)

    def _extra_heights(self) -> Sequence[int]:
        """The heights of the rows that a subclass adds."""
        return ()

    def _enter(self) -> None:
        """Enter in the line."""
        self._take(self.list.current)

    def _take(self, result: Result | None) -> None:
        if result is not None and result.run is not None:
            self.leave()
            result.run()

    def _lay_out(self) -> None:
        self.head.addWidget(IconLabel(self._theme, "search", size=18))
        self.head.addWidget(self.chip)
        self.head.addWidget(self.line, 1)
        self.head.addWidget(self._count)
        self.chip.hide()
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addLayout(self.rows)
        column.addWidget(Rule(self._theme))
        self._body.addWidget(self.list, 1)
        self._body.addWidget(self._nothing, 1)
        column.addLayout(self._body, 1)
        column.addWidget(Rule(self._theme))
        self._foot.addWidget(self.hints, 1)
        column.addLayout(self._foot)

    def add_to_foot(self, widget: QWidget) -> None:
        """Put a button at the right end of the foot."""
        self._foot.addWidget(widget)

    def _restyle(self) -> None:
        px = self._theme.px
        self.line.setFixedHeight(px(_HEAD))
        self.head.setContentsMargins(px(20), 0, px(20), 0)
        self.head.setSpacing(px(12))
        self._foot.setContentsMargins(margins(self, px(20), 0, px(12), 0))
        self.hints.setFixedHeight(px(_FOOT))
