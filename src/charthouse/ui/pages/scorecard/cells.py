"""What a cell of the scorecard stands for: how its text is read, and which verb writes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from charthouse.document.queries.people import people
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, MeasureKind
from charthouse.domain.numbers import MINUS, format_number, parse_number
from charthouse.domain.text import apart
from charthouse.ui.pages.scorecard.words import tr

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


class NotApplicable:
    """What somebody types where there is nothing to read in a period: it leaves every roll-up."""


NOT_APPLICABLE: Final = NotApplicable()
Value = float | str | NotApplicable | None  # None: the cell is empty

_NOT_APPLICABLE = frozenset({"n/a", "na", "n.a."})


class Field(StrEnum):
    """The kinds of cell that take typing."""

    NAME = "name"
    BASE = "base"
    TARGET = "target"
    READING = "reading"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of one measure; targets and readings have a period."""

    measure: MeasureRow
    field: Field
    period: str = ""

    @property
    def held(self) -> Value:
        """What the plan holds here."""
        match self.field:
            case Field.NAME:
                return self.measure.definition.name
            case Field.BASE:
                return self.measure.definition.baseline
            case Field.TARGET:
                target = self.measure.targets.get(self.period)
                return target.value if target else None
            case Field.READING:
                reading = self.measure.readings.get(self.period)
                if reading is None:
                    return None
                return NOT_APPLICABLE if reading.value is None else reading.value
            case Field.OWNER:
                return self.measure.definition.owner_name or None

    def read(self, text: str, locale: str) -> Value:
        """What was typed. Raises Refused with one sentence where it cannot stand here."""
        typed = text.strip()
        if self.field is Field.NAME:
            if not typed:
                raise Refused(tr("A measure needs a name. Ctrl+Del deletes the measure."))
            return typed
        if not typed:
            return None
        if self.field is Field.OWNER:
            return typed
        if self.field is Field.READING and typed.casefold() in _NOT_APPLICABLE:
            return NOT_APPLICABLE
        answer = self._answer(typed.casefold()) if self.yes_or_no else None
        return float(parse_number(typed, locale)) if answer is None else answer

    def written(self, locale: str) -> str:
        """What the plan holds as the editor and the clipboard take it: every digit, a plain minus for spreadsheets."""
        held = self.held
        if held is None or isinstance(held, str):
            return held or ""
        if isinstance(held, NotApplicable):
            return "n/a"
        if self.yes_or_no and held in (0, 1):
            return tr("Yes") if held else tr("No")
        return format_number(held, locale).replace(MINUS, "-")

    def write(self, document: Document, value: Value) -> Done:
        """Put `value` into the plan."""
        from charthouse.document.edits import measure, reading, target

        match self.field:
            case Field.NAME:
                return measure.set(document, id=self.measure.id, name=value)
            case Field.BASE:
                return measure.set(document, id=self.measure.id, baseline=value)
            case Field.TARGET:
                return target.set(document, measure=self.measure.id, period=self.period, value=value)
            case Field.READING:
                key = {"measure": self.measure.id, "period": self.period}
                if isinstance(value, NotApplicable):
                    return reading.set(document, **key, not_applicable=True)
                return reading.set(document, **key, value=value)
            case Field.OWNER:
                return measure.set(document, id=self.measure.id, owner=_person(document, value))

    @property
    def yes_or_no(self) -> bool:
        """Whether it is said in a word."""
        figures = self.field not in (Field.NAME, Field.OWNER)
        return figures and self.measure.definition.kind is MeasureKind.MILESTONE

    @staticmethod
    def _answer(typed: str) -> float | None:
        yes, no = tr("Yes").casefold(), tr("No").casefold()
        return {yes: 1.0, "yes": 1.0, "y": 1.0, "done": 1.0, no: 0.0, "no": 0.0, "n": 0.0}.get(typed)


def _person(document: Document, value: Value) -> str | None:
    """The id of the person that a name means. Raises Refused where nobody, or more than one, is called so."""
    if not isinstance(value, str):
        return None
    found = [one.id for one in people(document) if one.name.casefold() == value.casefold()]
    if len(found) != 1:
        several = tr("Several people are called “{name}”. Choose one from the list, Alt+Down.")
        nobody = tr("Nobody is called “{name}”. Choose from the list, Alt+Down.")
        raise Refused((several if found else nobody).format(name=apart(value[:40])))
    return found[0]


def current_period(row: MeasureRow, as_of: date, fiscal_month: int) -> str:
    """The key of the period for which a reading typed today counts."""
    return str(periods.of(as_of, row.definition.frequency, fiscal_month))


def has_targets(row: MeasureRow) -> bool:
    """Whether years have targets: what is to stay within a range has its limits instead."""
    return row.definition.direction is not Direction.RANGE


def reading_now(card: Scorecard, row: MeasureRow) -> Cell:
    """The cell that typing in Actual fills."""
    return Cell(row, Field.READING, current_period(row, card.as_of, card.plan.fiscal_start_month))
