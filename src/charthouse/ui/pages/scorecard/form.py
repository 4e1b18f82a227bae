"""The definition of a measure, field by field, beside the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.plan import PlanInfo
from charthouse.document.queries.scorecard import MeasureDefinition, MeasureRow, Scorecard
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, MeasureKind
from charthouse.domain.numbers import format_number
from charthouse.ui.dates import read_day, short_day
from charthouse.ui.pages.scorecard.preview import BandsPreview
from charthouse.ui.pages.scorecard.rubric import RubricFields
from charthouse.ui.pages.scorecard.typed import THRESHOLDS, as_typed, read_number
from charthouse.ui.pages.scorecard.words import (
    Writer,
    aggregation_words,
    direction_words,
    frequency_words,
    indicates_words,
    kind_words,
)
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.day_field import DayField
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.label import Label

_NUMBERS = frozenset({*THRESHOLDS, "baseline", "weight"})
_LEAST, _MOST = 76, 156  # pixels of a field beside another: what one needs, what is left to the other
_OF_A_RANGE = frozenset({"low", "high", "tolerance"})
_OF_A_WAY = frozenset({"goal", "red_flag"})


class MeasureForm(DetailsBody):
    """Shows one definition, and while thresholds are typed what they would mean.

    `defined(field, value)`: a field was changed; `refused(sentence)`: it could not be read.
    """

    defined = Signal(str, object)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, nested=True)
        self._row: MeasureRow | None = None
        self._card: Scorecard | None = None
        self._lines: dict[str, LineField] = {}
        self._choices: dict[str, ChoiceField] = {}
        self._notes: dict[str, NoteField] = {}
        self._places: dict[str, QWidget] = {}
        self.preview = BandsPreview(theme)
        self.rubric = RubricFields(theme)
        self.carry = CheckBox(theme, self.tr("The last reading stands until the next"))
        self._lay_out()
        for field in THRESHOLDS:
            self._lines[field].textEdited.connect(self._show_preview)
        self.carry.clicked.connect(lambda on: self.defined.emit("carry_forward", on))

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Offer these owners."""
        nobody: tuple[object, str] = (None, self.tr("Nobody"))
        self._choices["owner"].set_options([nobody, *((person.id, person.name) for person in people)])

    def show_measure(self, row: MeasureRow, card: Scorecard) -> None:
        """Show a definition as the plan holds it."""
        self._row, self._card = row, card
        defined = row.definition
        for field, line in self._lines.items():
            line.show_value(self._written(defined, field))
        for field, choice in self._choices.items():
            choice.show_value(getattr(defined, field))
        for field, note in self._notes.items():
            note.show_value(getattr(defined, field))
        self.carry.setChecked(defined.carry_forward)
        self.rubric.setVisible(defined.kind is MeasureKind.RATING)
        ranged = defined.direction is Direction.RANGE
        for field in _OF_A_RANGE:
            self._places[field].setVisible(ranged)
        for field in _OF_A_WAY:
            self._places[field].setVisible(not ranged)
        self._show_preview()

    def commit(self) -> None:
        """Hand on what is being typed, and keep none of it: another measure is about to be shown."""
        for line in self._lines.values():
            line.commit()
            line.forget()
        for note in self._notes.values():
            note.commit()
        self.rubric.commit()

    def mark_bad(self, field: str, reason: str) -> None:
        """Mark the field whose value was not taken."""
        if field in self._lines:
            self._lines[field].keep_bad(reason)
            self._show_preview()

    def _show_preview(self) -> None:
        """What the thresholds mean as they stand in the fields, stored or not."""
        if self._row is None or self._card is None:
            return
        typed = {field: self._lines[field].text() for field in THRESHOLDS if self._lines[field].isModified()}
        try:
            found = as_typed(self._row, self._card, typed)
        except Refused as refusal:
            self.preview.refuse(in_words(refusal, self._card.plan.locale))
        else:
            self.preview.show_measure(found, Writer.of(self._card), typed=bool(typed))

    def _lay_out(self) -> None:
        line, choice = self._line, self._choice
        self._pair(line("unit", self.tr("Unit")), choice("kind", self.tr("Kind"), kind_words()))
        self._alone(choice("direction", self.tr("Better is"), direction_words()))
        self._alone(choice("frequency", self.tr("Read"), frequency_words()))
        self.add(self.preview, gap=12)
        self._pair(line("goal", self.tr("Goal")), line("red_flag", self.tr("Red flag")))
        self._pair(line("low", self.tr("Not below")), line("high", self.tr("Not above")))
        self._pair(line("tolerance", self.tr("Tolerance")), None)
        self._pair(line("scale_min", self.tr("Scale from")), line("scale_max", self.tr("Scale to")))
        self._pair(line("baseline", self.tr("Base")), self._day("baseline_on", self.tr("Read on")))
        aggregation = choice("aggregation", self.tr("A year is the"), aggregation_words())
        self._pair(aggregation, line("weight", self.tr("Weight")))
        self._alone(choice("owner", self.tr("Owner"), [(None, self.tr("Nobody"))]))
        self._alone(line("source", self.tr("Source")))
        self._alone(choice("indicates", self.tr("Shows"), indicates_words()))
        for field, words, hint in (
            ("basis", self.tr("Why this target"), self.tr("A benchmark, a trend, a promise")),
            ("description", self.tr("How it is counted"), self.tr("What counts, what does not")),
        ):
            self._note(field, words, hint)
        self.add(self.rubric)
        self.add(self.carry, gap=8)

    def _note(self, field: str, words: str, hint: str) -> None:
        note = NoteField(self._theme, words, placeholder=hint, lines=1)
        note.committed.connect(self._hand_on(field))
        self._notes[field] = note
        self.add_labelled(words, note)

    def _day(self, field: str, words: str) -> tuple[str, str, QWidget]:
        return self._keep_line(field, words, DayField(self._theme, words))

    def _line(self, field: str, words: str) -> tuple[str, str, QWidget]:
        return self._keep_line(field, words, LineField(self._theme, words))

    def _keep_line(self, field: str, words: str, line: LineField) -> tuple[str, str, QWidget]:
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
            if isinstance(widget, ChoiceField):
                grid.setColumnMinimumWidth(at, min(widget.whole_width(), self._theme.px(_MOST)))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, max(grid.columnMinimumWidth(column), self._theme.px(_LEAST)))
        self.add(holder)

    def _alone(self, part: tuple[str, str, QWidget]) -> None:
        """A field that needs the whole width for its words, in whatever language."""
        _, words, widget = part
        self.add_labelled(words, widget)

    def _hand_on(self, field: str) -> Callable[[str], None]:
        """What to do with the text of a field: read it, or say why it cannot be."""

        def hand_on(text: str) -> None:
            try:
                self.defined.emit(field, self._read(field, text))
            except Refused as refusal:
                self.mark_bad(field, in_words(refusal))
                self.refused.emit(in_words(refusal))

        return hand_on

    def _read(self, field: str, text: str) -> object:
        plan = self._card.plan if self._card is not None else PlanInfo()
        if field in _NUMBERS:
            return read_number(text, plan.locale)
        return read_day(text, plan.fiscal_start_month) if field == "baseline_on" else text

    def _written(self, defined: MeasureDefinition, field: str) -> str:
        value, plan = getattr(defined, field), self._card.plan if self._card is not None else PlanInfo()
        if value is None:
            return ""
        if field in _NUMBERS:
            return format_number(value, plan.locale)
        return short_day(value, plan.fiscal_start_month) if field == "baseline_on" else str(value)
