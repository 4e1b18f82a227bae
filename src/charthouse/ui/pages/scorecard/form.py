"""The definition of a measure, field by field, beside the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.scorecard import MeasureDefinition, MeasureRow
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction
from charthouse.domain.numbers import format_number, parse_number
from charthouse.ui.dates import read_day, short_day
from charthouse.ui.pages.scorecard.words import aggregation_words, direction_words, frequency_words, kind_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.label import Label

_NUMBERS = ("baseline", "goal", "red_flag", "low", "high", "tolerance", "weight")
_OF_A_RANGE = frozenset({"low", "high", "tolerance"})
_OF_A_WAY = frozenset({"goal", "red_flag"})


class MeasureForm(DetailsBody):
    """Shows one definition. `defined(field, value)`: a field was changed; `refused(sentence)`: it could not be read."""

    defined = Signal(str, object)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, nested=True)
        self._locale, self._fiscal_month = "en", 1
        self._lines: dict[str, LineField] = {}
        self._choices: dict[str, ChoiceField] = {}
        self._notes: dict[str, NoteField] = {}
        self._places: dict[str, QWidget] = {}
        self.carry = CheckBox(theme, self.tr("The last reading stands until the next"))
        self._lay_out()
        self.carry.clicked.connect(lambda on: self.defined.emit("carry_forward", on))

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Offer these owners."""
        nobody: tuple[object, str] = (None, self.tr("Nobody"))
        self._choices["owner"].set_options([nobody, *((person.id, person.name) for person in people)])

    def show_measure(self, row: MeasureRow, locale: str, fiscal_month: int) -> None:
        """Show a definition as the plan holds it."""
        self._locale, self._fiscal_month = locale, fiscal_month
        defined = row.definition
        for field, line in self._lines.items():
            line.show_value(self._written(defined, field))
        for field, choice in self._choices.items():
            choice.show_value(getattr(defined, field))
        for field, note in self._notes.items():
            note.show_value(getattr(defined, field))
        self.carry.setChecked(defined.carry_forward)
        ranged = defined.direction is Direction.RANGE
        for field in _OF_A_RANGE:
            self._places[field].setVisible(ranged)
        for field in _OF_A_WAY:
            self._places[field].setVisible(not ranged)

    def commit(self) -> None:
        """Hand on what is being typed."""
        for line in self._lines.values():
            line.commit()
        for note in self._notes.values():
            note.commit()

    def mark_bad(self, field: str, reason: str) -> None:
        """Mark the field whose value was not taken."""
        if field in self._lines:
            self._lines[field].set_bad(reason)

    def _lay_out(self) -> None:
        self._pair(self._line("unit", self.tr("Unit")), self._choice("kind", self.tr("Kind"), kind_words()))
        self._pair(
            self._choice("direction", self.tr("Better is"), direction_words()),
            self._choice("frequency", self.tr("Read"), frequency_words()),
        )
        self._pair(self._line("goal", self.tr("Goal")), self._line("red_flag", self.tr("Red flag")))
        self._pair(self._line("low", self.tr("Not below")), self._line("high", self.tr("Not above")))
        self._pair(self._line("tolerance", self.tr("Tolerance")), None)
        self._pair(self._line("baseline", self.tr("Base")), self._line("baseline_on", self.tr("Read on")))
        self._pair(
            self._choice("aggregation", self.tr("A year is the"), aggregation_words()),
            self._line("weight", self.tr("Weight")),
        )
        owner = self._choice("owner", self.tr("Owner"), [(None, self.tr("Nobody"))])
        self._pair(owner, self._line("source", self.tr("Source")))
        for field, words, hint in (
            ("basis", self.tr("Why this target"), self.tr("A benchmark, a trend, a promise")),
            ("description", self.tr("How it is counted"), self.tr("What counts, what does not")),
        ):
            note = NoteField(self._theme, words, placeholder=hint, lines=1)
            note.committed.connect(self._hand_on(field))
            self._notes[field] = note
            self.add_labelled(words, note)
        self.add(self.carry, gap=8)

    def _line(self, field: str, words: str) -> tuple[str, str, QWidget]:
        line = LineField(self._theme, words)
        line.committed.connect(self._hand_on(field))
        self._lines[field] = line
        return field, words, line

    def _choice(self, field: str, words: str, options: Sequence[tuple[object, str]]) -> tuple[str, str, QWidget]:
        choice = ChoiceField(self._theme, words, options)
        choice.chosen.connect(lambda value: self.defined.emit(field, value))
        self._choices[field] = choice
        return field, words, choice

    def _pair(self, left: tuple[str, str, QWidget], right: tuple[str, str, QWidget] | None) -> None:
        """Two short fields beside each other, each under its label."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, self._theme.px(6), 0, 0)
        grid.setHorizontalSpacing(self._theme.px(10))
        grid.setVerticalSpacing(self._theme.px(4))
        for at, (field, words, widget) in enumerate(part for part in (left, right) if part is not None):
            caption = Label(self._theme, words, size=12, weight=500, role="text3", wrap=True)
            caption.setBuddy(widget)
            grid.addWidget(caption, 0, at, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(widget, 1, at)
            self._places[field] = holder
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, self._theme.px(80))
        self.add(holder)

    def _hand_on(self, field: str) -> Callable[[str], None]:
        """What to do with the text of a field: read it, or say why it cannot be."""

        def hand_on(text: str) -> None:
            try:
                self.defined.emit(field, self._read(field, text))
            except Refused as refusal:
                self.mark_bad(field, str(refusal))
                self.refused.emit(str(refusal))

        return hand_on

    def _read(self, field: str, text: str) -> object:
        if field in _NUMBERS:
            return float(parse_number(text, self._locale)) if text.strip() else None
        if field == "baseline_on":
            return read_day(text, self._fiscal_month)
        return text

    def _written(self, defined: MeasureDefinition, field: str) -> str:
        value = getattr(defined, field)
        if value is None:
            return ""
        if field in _NUMBERS:
            return format_number(value, self._locale)
        return short_day(value, self._fiscal_month) if field == "baseline_on" else str(value)
