"""The details pane of the Vision page: the plan's own data, or whatever row is current in one of the lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.people import Holding, PersonRow, UnitRow
from charthouse.document.queries.plan import Statements
from charthouse.ui.pages.vision.forms import PersonForm, PlanForm, StakeholderForm, UnitForm, ValueForm
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.form import Form
from charthouse.ui.widgets.rowlist.model import R

Writer = Callable[[str, str, str, object], str]
"""(list or “plan”, row, field, value) into the plan; gives back why it was refused, empty when done."""

PLAN, VALUE, STAKEHOLDER, PERSON, UNIT = "plan", "value", "stakeholder", "person", "unit"


@dataclass(frozen=True, slots=True)
class Everything:
    """All that the page reads."""

    statements: Statements
    people: tuple[PersonRow, ...]
    units: tuple[UnitRow, ...]
    owned: dict[str, Holding]


class VisionDetails(QWidget):
    """One form is shown at a time."""

    role_added = Signal(str, str)  # stakeholder, name
    role_changed = Signal(str, str, object)
    role_deleted = Signal(str)
    typing = Signal(object, bool)  # a line, and whether it holds text that is not yet in the plan

    def __init__(self, theme: Theme, write: Writer, fiscal_month: Callable[[], int]) -> None:
        super().__init__()
        self._kind, self._row = PLAN, ""

        def into(kind: str) -> Callable[[str, object], str]:
            return lambda field, value: write(kind, self._row, field, value)

        self.plan = PlanForm(theme, into(PLAN), fiscal_month)
        self.value = ValueForm(theme, into(VALUE), fiscal_month)
        self.stakeholder = StakeholderForm(theme, into(STAKEHOLDER), fiscal_month)
        self.person = PersonForm(theme, into(PERSON), fiscal_month)
        self.unit = UnitForm(theme, into(UNIT), fiscal_month)
        self._forms: dict[str, Form] = {
            PLAN: self.plan,
            VALUE: self.value,
            STAKEHOLDER: self.stakeholder,
            PERSON: self.person,
            UNIT: self.unit,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for form in self._forms.values():
            form.hide()
            column.addWidget(form)
        self.stakeholder.role_added.connect(lambda name: self.role_added.emit(self._row, name))
        self.stakeholder.role_changed.connect(self.role_changed)
        self.stakeholder.role_deleted.connect(self.role_deleted)
        self.stakeholder.capture.began.connect(lambda typing: self.typing.emit(self.stakeholder.capture, typing))

    def show_row(self, kind: str, row: str, told: Everything) -> None:
        """Show the form of this row; the plan's where there is no such row."""
        if (kind, row) != (self._kind, self._row):
            self._forms[self._kind].commit()
            self._kind, self._row = kind, row
            self._forms[kind].forget_reasons()
        if not self._fill(told):
            self._kind, self._row = PLAN, ""
            self.plan.show_plan(told.statements.plan)
        for name, form in self._forms.items():
            form.setVisible(name == self._kind)

    def refresh(self, told: Everything) -> None:
        """Show the same row as the plan holds it now."""
        self.show_row(self._kind, self._row, told)

    def _fill(self, told: Everything) -> bool:
        """Fill the shown form; False where its row is no longer there."""
        return {
            PLAN: self._fill_plan,
            VALUE: self._fill_value,
            STAKEHOLDER: self._fill_stakeholder,
            PERSON: self._fill_person,
            UNIT: self._fill_unit,
        }[self._kind](told)

    def _fill_plan(self, told: Everything) -> bool:
        self.plan.show_plan(told.statements.plan)
        return True

    def _fill_value(self, told: Everything) -> bool:
        row = self._find(told.statements.values)
        if row is not None:
            self.value.fill(row)
        return row is not None

    def _fill_stakeholder(self, told: Everything) -> bool:
        row = self._find(told.statements.stakeholders)
        if row is not None:
            self.stakeholder.show_stakeholder(row)
        return row is not None

    def _fill_person(self, told: Everything) -> bool:
        row = self._find(told.people)
        if row is not None:
            self.person.show_person(row, told.units, told.owned.get(row.id, Holding()))
        return row is not None

    def _fill_unit(self, told: Everything) -> bool:
        row = self._find(told.units)
        if row is not None:
            self.unit.show_unit(row, told.units)
        return row is not None

    def _find(self, rows: Sequence[R]) -> R | None:
        return next((row for row in rows if row.id == self._row), None)
