"""The forms beside the Vision page: the plan itself, a value, a stakeholder with roles, a person, a unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.people import Holding, PersonRow, UnitRow
from charthouse.document.queries.plan import PlanInfo, RoleRow, StakeholderRow
from charthouse.domain.kinds import StakeholderKind
from charthouse.exchange.wording import UNSAID
from charthouse.ui.language import language_name
from charthouse.ui.pages.vision.entries import kind_word
from charthouse.ui.pages.vision.words import tr
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import IconButton
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.fields import LineField
from charthouse.ui.widgets.form import Form, Write
from charthouse.ui.widgets.label import Label

_LOCALES = ("en_GB", "en_US", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs", "ja")

Month = Callable[[], int]  # the one in which the fiscal year starts


class PlanForm(Form):
    """Whose plan it is, for which years, in which money and language."""

    def __init__(self, theme: Theme, write: Write, month: Month) -> None:
        super().__init__(theme, write, month)
        self.title(tr("The plan"))
        self.line("title", tr("Title"))
        self.line("organisation", tr("Organisation"))
        self.horizon("start", tr("Begins"), end=False)
        self.horizon("end", tr("Ends"), end=True)
        self.choice("fiscal_start_month", tr("Fiscal year starts in"), _months())
        self.line("currency", tr("Currency"), "EUR")
        self.year("price_base_year", tr("Base year of prices"), tr("none"))
        self._language = self.choice("locale", tr("Language, numbers and dates as in"))
        self.day("as_of", tr("Judge freshness on (today if empty)"))
        self.note("level_names", tr("Names of the levels, one a line, from the goals down"), tr("Goal\nObjective"))
        self.line("classification", tr("Classification, printed on every page"))

    def show_plan(self, plan: PlanInfo) -> None:
        """Fill the fields."""
        known = list(dict.fromkeys((*_LOCALES, plan.locale)))
        self._language.set_options([(name, _locale_word(name)) for name in known])
        self.fill(plan)


class ValueForm(Form):
    """A value and what it means in practice."""

    def __init__(self, theme: Theme, write: Write, month: Month) -> None:
        super().__init__(theme, write, month)
        self.title(tr("Value"))
        self.line("name", tr("Name"))
        self.note("description", tr("What it means in practice"))


class PersonForm(Form):
    """Somebody who owns things."""

    def __init__(self, theme: Theme, write: Write, month: Month) -> None:
        super().__init__(theme, write, month)
        self.title(tr("Person"))
        self.line("name", tr("Name"))
        self.line("job", tr("Job"))
        self.line("email", tr("E-mail"))
        self._unit = self.choice("unit", tr("Unit"))
        self._owns = Label(theme, role="text2", wrap=True)
        self.add_labelled(tr("Owns"), self._owns)

    def show_person(self, row: PersonRow, units: Sequence[UnitRow], holding: Holding) -> None:
        """Fill the fields."""
        self._unit.set_options([(None, tr("None")), *((unit.id, unit.name) for unit in units)])
        self.fill(row)
        counts = (
            (holding.objectives, tr("objectives")),
            (holding.measures, tr("measures")),
            (holding.initiatives, tr("initiatives")),
        )
        self._owns.setText(", ".join(f"{count} {word}" for count, word in counts if count) or tr("Nothing yet"))


class UnitForm(Form):
    """A department or team."""

    def __init__(self, theme: Theme, write: Write, month: Month) -> None:
        super().__init__(theme, write, month)
        self.title(tr("Unit"))
        self.line("name", tr("Name"))
        self.note("description", tr("What it does"))
        self._parent = self.choice("parent", tr("Belongs to"))

    def show_unit(self, row: UnitRow, units: Sequence[UnitRow]) -> None:
        """Fill the fields."""
        others = [(unit.id, unit.name) for unit in units if unit.id != row.id]
        self._parent.set_options([(None, tr("None")), *others])
        self.fill(row)


class StakeholderForm(Form):
    """A stakeholder and its roles. The roles' changes go out as signals: they are rows of their own."""

    role_added = Signal(str)
    role_changed = Signal(str, str, object)  # role, field, value
    role_deleted = Signal(str)

    def __init__(self, theme: Theme, write: Write, month: Month) -> None:
        super().__init__(theme, write, month)
        self.title(tr("Stakeholder"))
        self.line("name", tr("Name"))
        kinds = [(kind.value, kind_word(kind) or tr("Not said")) for kind in StakeholderKind]
        self.choice("kind", tr("Kind"), kinds)
        self.note("description", tr("What is at stake"))
        self._roles: dict[str, _RoleLine] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.add_labelled(tr("Roles"), holder)
        prompt = tr("Type a role and press Enter")
        self.capture = CaptureLine(theme, prompt, prompt)
        self.capture.submitted.connect(self.role_added)
        self.capture.tabbed.connect(self.focusNextPrevChild)
        self.add(self.capture)

    def commit(self) -> None:
        super().commit()
        self.capture.submit()

    def show_stakeholder(self, row: StakeholderRow) -> None:
        """Fill the fields."""
        self.fill(row)
        wanted = {role.id for role in row.roles}
        for identity in [known for known in self._roles if known not in wanted]:
            line = self._roles.pop(identity)
            line.hide()
            line.deleteLater()
        for at, role in enumerate(row.roles):
            if role.id not in self._roles:
                self._roles[role.id] = self._role_line(role.id)
            self._column.insertWidget(at, self._roles[role.id])
            self._roles[role.id].show_role(role)

    def _role_line(self, role: str) -> _RoleLine:
        line = _RoleLine(self._theme)
        line.changed.connect(lambda field, value: self.role_changed.emit(role, field, value))
        line.deleted.connect(lambda: self.role_deleted.emit(role))
        return line


class _RoleLine(QWidget):
    """One role: its name, whether it acts or profits, and the way to delete it."""

    changed = Signal(str, object)
    deleted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = LineField(theme, tr("Role"))
        self._name.committed.connect(lambda text: self.changed.emit("name", text))
        self._flags = {"performer": CheckBox(theme, tr("Performs")), "beneficiary": CheckBox(theme, tr("Benefits"))}
        self._delete = IconButton(theme, "trash-2", tr("Delete the role"))
        self._delete.clicked.connect(self.deleted)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._delete)
        for field, box in self._flags.items():
            box.clicked.connect(lambda checked, name=field: self.changed.emit(name, checked))
            second.addWidget(box)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(first)
        column.addLayout(second)

    def hold_still(self) -> None:
        self._delete.hide()

    def show_role(self, role: RoleRow) -> None:
        self._name.show_value(role.name)
        self._flags["performer"].setChecked(role.performer)
        self._flags["beneficiary"].setChecked(role.beneficiary)


def _months() -> list[tuple[object, str]]:
    return [(month, QLocale().standaloneMonthName(month)) for month in range(1, 13)]


def _locale_word(name: str) -> str:
    if name == UNSAID:
        return language_name(name)
    return f"{language_name(name)} ({QLocale(name).nativeTerritoryName()})"
