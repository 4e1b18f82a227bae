"""The columns of a list, each with its first cells and a choice of what it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from charthouse.domain.text import apart
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from charthouse.exchange.mapping.columns import Columns
    from charthouse.exchange.reading.raw import RawSheet

_SAMPLES = 3


class ColumnList(QWidget):
    """`chosen(int, str)`: a column is said to be the target with that key; empty where it is not read."""

    chosen = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fields: list[ChoiceField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._area: QWidget | None = None

    def show_columns(self, sheet: RawSheet, columns: Columns) -> None:
        """The columns of another sheet, or of another kind of list."""
        from charthouse.exchange.mapping.columns import headings

        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(margins(self, 0, 0, self._theme.px(8), 0))
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(6))
        for share, column in ((3, 0), (4, 1), (4, 2)):
            grid.setColumnStretch(column, share)
        self.fields = []
        for place, heading in enumerate(headings(sheet, columns.head)):
            name = heading or self.tr("Column {number}").format(number=place + 1)
            grid.addWidget(ElidedLabel(self._theme, name, weight=500), place, 0)
            grid.addWidget(ElidedLabel(self._theme, _samples(sheet, columns, place), role="text2"), place, 1)
            grid.addWidget(self._field(place, name, columns), place, 2)
        area = FittingScroll(body)
        area.setAccessibleName(self.tr("What each column is"))
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._area = area
        self._column.insertWidget(0, area)
        self.show_targets(columns)

    def show_targets(self, columns: Columns) -> None:
        """What each column is now."""
        for field, key in zip(self.fields, columns.targets, strict=True):
            field.show_value(key)

    def _field(self, place: int, name: str, columns: Columns) -> ChoiceField:
        options: list[tuple[object, str]] = [("", self.tr("Not read"))]
        options += [(one.key, in_words(one.name)) for one in columns.of.targets]
        field = ChoiceField(self._theme, self.tr("What “{column}” is").format(column=apart(name)), options)
        field.chosen.connect(lambda key: self.chosen.emit(place, str(key)))
        self.fields.append(field)
        return field


def _samples(sheet: RawSheet, columns: Columns, place: int) -> str:
    """The first cells of a column."""
    from charthouse.exchange.mapping.columns import plain

    first = 0 if columns.head is None else columns.head + 1
    found: list[str] = []
    for _, cells in sheet.rows[first : first + 50]:
        if place < len(cells) and (text := plain(cells[place])) and len(found) < _SAMPLES:
            found.append(text)
    return " · ".join(found)
