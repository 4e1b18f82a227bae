"""A column of labelled fields for one row of the plan, each writing itself when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtWidgets import QWidget

from charthouse.domain.errors import Refused
from charthouse.ui.dates import plain_day, read_day, read_year, short_day
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.day_field import DayField
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.label import Label, Told

Write: TypeAlias = Callable[[str, object], str]
"""Writes a field's value into the plan; gives back why it was refused, empty when done."""
Options: TypeAlias = Sequence[tuple[object, str]]


class Form(DetailsBody):
    """Fields by the names of the columns they show. A refused entry stays with its reason below it."""

    def __init__(
        self, theme: Theme, write: Write, fiscal_month: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._write_field, self._fiscal_month = write, fiscal_month
        self._lines: dict[str, LineField] = {}
        self._read: dict[str, tuple[LineField, Callable[[Any], str]]] = {}  # with how a value is written
        self._notes: dict[str, NoteField] = {}
        self._choices: dict[str, ChoiceField] = {}
        self._reasons: dict[str, Told] = {}

    # building

    def title(self, text: str) -> Label:
        """A line that says what the fields are about."""
        label = Label(self._theme, text, size=16, weight=600, wrap=True)
        self.add(label)
        return label

    def line(self, name: str, label: str, placeholder: str = "") -> LineField:
        """A field of one line."""
        field = self._lines[name] = LineField(self._theme, label, placeholder=placeholder)
        field.committed.connect(lambda text: self._write(name, text))
        self._put(name, label, field)
        return field

    def day(self, name: str, label: str) -> None:
        """A date that is meant as a day."""
        self._put_day(name, label, plain_day, end=True)

    def horizon(self, name: str, label: str, *, end: bool) -> None:
        """A date that is nearly always the end of a period, or (`end` False) its beginning."""
        self._put_day(name, label, lambda day: short_day(day, self._fiscal_month(), end=end), end=end)

    def year(self, name: str, label: str, placeholder: str = "") -> None:
        """A year that may be left open."""
        self._put_read(name, label, LineField(self._theme, label, placeholder=placeholder), str, read_year)

    def note(self, name: str, label: str, placeholder: str = "") -> None:
        """A field of several lines."""
        field = self._notes[name] = NoteField(self._theme, label, placeholder=placeholder)
        field.committed.connect(lambda text: self._write(name, text))
        self._put(name, label, field)

    def choice(self, name: str, label: str, options: Options = ()) -> ChoiceField:
        """One of a few."""
        field = self._choices[name] = ChoiceField(self._theme, label, options)
        field.chosen.connect(lambda value: self._write(name, value))
        self._put(name, label, field)
        return field

    def field(self, name: str) -> LineField | None:
        """The line, date or year of that name; None for a form without it."""
        return self._read[name][0] if name in self._read else self._lines.get(name)

    # filling

    def fill(self, row: object) -> None:
        """Show the fields of a read model's row, leaving alone what is being typed."""
        for name, line in self._lines.items():
            line.show_value(str(getattr(row, name)))
        for name, note in self._notes.items():
            note.show_value(getattr(row, name))
        for name, choice in self._choices.items():
            choice.show_value(getattr(row, name))
        for name, (line, words) in self._read.items():
            value = getattr(row, name)
            line.show_value(words(value) if value else "")

    def commit(self) -> None:
        """Hand on what is still being typed: another row is about to be shown."""
        for line in (*self._lines.values(), *(line for line, _ in self._read.values())):
            line.commit()
        for note in self._notes.values():
            note.commit()

    def forget_reasons(self) -> None:
        """Another row: what was refused for the one before is not its fault."""
        for name, reason in self._reasons.items():
            if reason.text():
                self._show_reason(name, "")

    # own

    def _put_day(self, name: str, label: str, words: Callable[[date], str], *, end: bool) -> None:
        def read(text: str) -> object:
            return read_day(text, self._fiscal_month(), end=end)

        self._put_read(name, label, DayField(self._theme, label), words, read)

    def _put_read(
        self,
        name: str,
        label: str,
        field: LineField,
        words: Callable[[Any], str],
        read: Callable[[str], object],
    ) -> None:
        """A line whose text is read into a value, and written from it."""
        self._read[name] = (field, words)
        field.committed.connect(lambda text: self._write_read(name, text, read))
        self._put(name, label, field)

    def _put(self, name: str, label: str, field: QWidget) -> None:
        self.add_labelled(label, field)
        reason = self._reasons[name] = Told(self._theme, size=12)
        reason.hide()
        self.add(reason)

    def _write(self, name: str, value: object) -> None:
        self._show_reason(name, self._write_field(name, value))

    def _write_read(self, name: str, text: str, read: Callable[[str], object]) -> None:
        try:
            value = read(text)
        except Refused as refusal:
            self._show_reason(name, in_words(refusal))
        else:
            self._write(name, value)

    def _show_reason(self, name: str, reason: str) -> None:
        self._reasons[name].setText(reason)
        self._reasons[name].setVisible(bool(reason))
        line = self.field(name)
        if line is not None:
            line.set_bad(reason)
