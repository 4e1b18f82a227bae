"""What each rating from 1 to 5 means, a line for each: so that two people who rate alike mean the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import LineField
from charthouse.ui.widgets.label import Label

_LEVELS = range(5, 0, -1)


class RubricFields(DetailsBody):
    """Shows the texts of one measure. `explained(level, text)` when one was changed."""

    explained = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, nested=True)
        self.caption = Label(theme, self.tr("What the ratings mean"), size=12, weight=500, role="text3")
        self.add(self.caption, gap=10)
        self._lines: dict[int, LineField] = {}
        for level in _LEVELS:
            name = self.tr("What a rating of {level} means").format(level=level)
            line = self._lines[level] = LineField(theme, name, placeholder=str(level))
            line.committed.connect(partial(self.explained.emit, level))
            self.add(line)
        self.caption.setBuddy(self._lines[_LEVELS[0]])

    def show_levels(self, levels: Mapping[int, str]) -> None:
        """Show what the plan holds."""
        for level, line in self._lines.items():
            line.show_value(levels.get(level, ""))

    def commit(self) -> None:
        """Hand on what is being typed, and keep none of it."""
        for line in self._lines.values():
            line.commit()
            line.forget()
