"""The two bodies of the page: the scorecard under its line of states, and the readings under their frequency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.scorecard import Scorecard
from charthouse.document.queries.scorecard_groups import NOT_GROUPED, Grouped, ScoredGroup
from charthouse.domain.kinds import Frequency
from charthouse.ui.numbers import written
from charthouse.ui.pages.scorecard.columns import ACTUAL, NAME, OUTDENT
from charthouse.ui.pages.scorecard.lines import Line
from charthouse.ui.pages.scorecard.measure_grid import Read, Write
from charthouse.ui.pages.scorecard.model import ScorecardModel
from charthouse.ui.pages.scorecard.readings import ReadingsModel, ReadingsView, frequencies
from charthouse.ui.pages.scorecard.strip import StatusStrip
from charthouse.ui.pages.scorecard.view import ScorecardView
from charthouse.ui.pages.scorecard.words import currency_facts, frequency_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.grid.view import Confirm
from charthouse.ui.widgets.label import ElidedLabel

_MARGIN = 24


class ScorecardBoard(QWidget):
    """States, and the grid of measures."""

    def __init__(self, theme: Theme, confirm: Confirm, write: Write, read: Read) -> None:
        super().__init__()
        self._theme = theme
        self.years: tuple[str, ...] = ()
        self.model = ScorecardModel(write, read)
        self.model.setParent(self)
        self.strip = StatusStrip(theme)
        self.view = ScorecardView(theme, self.tr("Scorecard"), confirm, self.model)
        self._over, self._under = QHBoxLayout(), QHBoxLayout()
        self._over.addWidget(self.strip)
        self._under.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._over)
        column.addLayout(self._under, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_card(self, card: Scorecard, lines: Sequence[Line], measure: str) -> None:
        """Show these lines; `measure` stays current where it is still there."""
        self.years = card.years
        self.strip.show_card(card)
        at, column = self.view.verticalScrollBar().value(), self.view.current()[1]
        row = self.view.currentIndex().row()
        only_figures = card.complete and not self.model.is_complete
        with self.view.laid_once():
            self.model.show_lines(card, lines)
            if not only_figures:
                self.view.fit()
        if only_figures:
            self._fit_in_parts(iter(self.model.groups))
        self.view.verticalScrollBar().setValue(at)
        if not self.view.currentIndex().isValid() and not (measure and self.view.show_measure(measure, column)):
            self._take_neighbour(row)

    def edit_draft(self) -> None:
        """Let the draft be named, if there is one."""
        row = next((at for at, line in enumerate(self.model.lines) if line.draft is not None), None)
        if row is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.select(row, self.model.column_of(NAME))
            self.view.edit(self.view.currentIndex())

    def _fit_in_parts(self, groups: Iterator[ScoredGroup]) -> None:
        """Make room for the figures that have come; to look at those of many groups takes a while, in many pauses."""
        group = next(groups, None)
        if group is None:
            self.view.fit()
            return
        self.model.longest_of(group)
        QTimer.singleShot(0, self.view, partial(self._fit_in_parts, groups))

    def _take_neighbour(self, row: int) -> None:
        """The row that was current is gone: the one now in its place takes over; at first, the first one's actual."""
        rows = [at for at, line in enumerate(self.model.lines) if line.measure is not None]
        if rows:
            nearest = min(rows, key=lambda at: (at < row, abs(at - row)))
            self.view.select(nearest, self.model.column_of(NAME if row >= 0 else ACTUAL))

    def _restyle(self) -> None:
        px = self._theme.px
        self._over.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), px(4))
        self._under.setContentsMargins(px(_MARGIN - OUTDENT), 0, px(_MARGIN - OUTDENT), 0)


class ReadingsBoard(QWidget):
    """The frequency, and the grid of its measures by period."""

    def __init__(self, theme: Theme, confirm: Confirm, write: Write, read: Read) -> None:
        super().__init__()
        self._theme = theme
        self._card: Scorecard | None = None
        self._grouped = NOT_GROUPED
        self.model = ReadingsModel(write, read)
        self.model.setParent(self)
        self.choice = ChoiceField(theme, self.tr("Which readings"))
        self.view = ReadingsView(theme, self.tr("Readings by period"), confirm, self.model)
        self._facts = ElidedLabel(theme, size=12, role="text2")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._offered: list[tuple[object, str]] = []
        self._over, self._under = QHBoxLayout(), QHBoxLayout()
        self._over.addWidget(self.choice)
        self._over.addWidget(self._facts, 1)
        self._under.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._over)
        column.addLayout(self._under, 1)
        self.choice.chosen.connect(self.show_frequency)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_card(self, card: Scorecard, grouped: Grouped) -> None:
        """Show the plan as it is now, in the frequency chosen while there are measures of it."""
        self._card, self._grouped = card, grouped
        counts = frequencies(card)
        if self.model.frequency not in counts and counts:
            self.model.frequency = max(counts, key=lambda frequency: counts[frequency])
        words = dict(frequency_words())
        offered: list[tuple[object, str]] = [(one, f"{words[one]} ({written(count)})") for one, count in counts.items()]
        if offered != self._offered:
            self._offered = offered
            self.choice.set_options(offered)
        self._facts.setText(currency_facts(card))
        self.show_frequency(self.model.frequency)

    def show_frequency(self, frequency: object) -> None:
        """Show the measures of this frequency."""
        if self._card is None or not isinstance(frequency, Frequency):
            return
        current = self.model.measure(self.view.currentIndex().row())
        with self.view.laid_once():
            self.model.show(self._card, self._grouped, frequency)
        self.choice.show_value(frequency)
        if not self.view.currentIndex().isValid():
            first = next((line.measure.id for line in self.model.lines if line.measure), "")
            self.view.show_measure(current.id if current else first) or self.view.show_measure(first)

    def _restyle(self) -> None:
        px = self._theme.px
        self.choice.setFixedWidth(px(170))
        self._over.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), px(4))
        self._over.setSpacing(px(12))
        self._under.setContentsMargins(px(_MARGIN), 0, px(_MARGIN), 0)
