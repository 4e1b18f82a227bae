"""The details of the current row: an objective's fields, score, measures and check, or an initiative's fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.analysis.rollup import RollUp
from charthouse.analysis.smart import Fix
from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveRow
from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.document.queries.swot import AnsweredItem
from charthouse.domain.kinds import InitiativeState, Level
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.pages.objectives.marks import HeadLine
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.sections import AnswersSection, MeasuresSection, ScoreSection, SmartSection
from charthouse.ui.pages.objectives.words import kind_word, level_word, state_word, tr
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField, LineField
from charthouse.ui.widgets.form import Form, Write
from charthouse.ui.widgets.label import Label

_NEW = "new"  # among the owners: somebody who is not in the plan yet


@dataclass(frozen=True, slots=True)
class Told:
    """All that the details show of a row. `share`: its weight's part of its siblings', None where all are 0."""

    node: Node
    people: Sequence[PersonRow]
    figures: Figures
    share: float | None = None
    roll_up: RollUp | None = None
    measures: Sequence[MeasureRow] = ()
    writer: Writer | None = None
    items: Sequence[AnsweredItem] = ()
    fixes: Sequence[Fix] | None = None
    levels: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _Fields:
    """An objective's fields as its form shows them."""

    description: str
    owner: str | None
    start: date | None
    due: date | None
    weight: str
    perspective: str
    level: str


class _RowForm(Form):
    """What both kinds of row have: head, title, description, owner, start and due."""

    person_named = Signal(str)

    def __init__(self, theme: Theme, write: Write, month: Callable[[], int]) -> None:
        super().__init__(theme, write, month)
        self._head = HeadLine(theme)
        self.add(self._head)
        self._title = self.title("")
        self._owner: str | None = None  # that the plan holds

    def owner_fields(self) -> None:
        """The owner, with a line for the name of somebody new."""
        self.owner: ChoiceField = self.choice("owner", tr("Owner"))
        self.owner.chosen.disconnect()
        self.owner.chosen.connect(self._choose_owner)
        self.new_person = LineField(self._theme, tr("Name of the new person"), placeholder=tr("Name"))
        self.new_person.committed.connect(self._name_person)
        self.new_person.left.connect(self._name_nobody)
        self.new_person.hide()
        self.add(self.new_person)

    def day_fields(self) -> None:
        """Start and due."""
        self.horizon("start", tr("Start"), end=False)
        self.horizon("due", tr("Due"), end=True)

    def show_head(self, told: Told) -> None:
        """Code, kind and title; the people to choose from."""
        node = told.node
        above = node.above
        words = kind_word(node, told.levels)
        if above is not None:
            words = tr("{kind}, under {code}").format(kind=words, code=above.code)
        self._head.show_row(node.code, words)
        self._title.setText(node.title)
        self._owner = node.item.owner if node.item is not None else None
        people = [(person.id, person.name) for person in told.people]
        self.owner.set_options([(None, tr("Nobody yet")), *people, (_NEW, tr("New person…"))])
        self.new_person.hide()

    def _choose_owner(self, value: object) -> None:
        if value == _NEW:
            self.new_person.show()
            self.new_person.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._write("owner", value)

    def _name_person(self, name: str) -> None:
        self.new_person.show_value("")
        self.new_person.hide()
        if name.strip():
            self.person_named.emit(name.strip())

    def _name_nobody(self) -> None:
        if not self.new_person.isHidden():
            self.new_person.hide()
            self.owner.show_value(self._owner)


class ObjectiveForm(_RowForm):
    """A goal or an objective."""

    def __init__(self, theme: Theme, write: Write, month: Callable[[], int]) -> None:
        super().__init__(theme, write, month)
        self.score, self.measures = ScoreSection(theme), MeasuresSection(theme)
        self.answers, self.smart = AnswersSection(theme), SmartSection(theme)
        self.add(self.score)
        self.owner_fields()
        self.day_fields()
        self.add(self.measures)
        self.add(self.answers)
        self.add(self.smart)
        self.note("description", tr("Description"))
        self.line("weight", tr("Weight"))
        self._share = Label(theme, size=12, role="text3")
        self.add(self._share)
        self.line("perspective", tr("Perspective"))
        self.choice("level", tr("Whose objective"), [(level.value, level_word(level)) for level in Level])

    def show_told(self, told: Told) -> None:
        """Show an objective."""
        row = told.node.item
        if not isinstance(row, ObjectiveRow):
            return
        self.show_head(told)
        number, share = told.figures.number, told.share
        weight = number(row.weight)
        self.fill(_Fields(row.description, row.owner, row.start, row.due, weight, row.perspective, str(row.level)))
        self._share.setText(
            "" if share is None else tr("{share} % of its siblings").format(share=number(round(share * 100, 1)))
        )
        self.score.show_roll_up(told.roll_up, told.figures)
        self.measures.show_measures(told.measures, told.writer)
        self.answers.show_items(told.items)
        self.smart.setVisible(told.fixes is not None)
        if told.fixes is not None:
            above = told.node.above
            self.smart.show_fixes(told.fixes, above.code if above else "")


class InitiativeForm(_RowForm):
    """An initiative."""

    def __init__(self, theme: Theme, write: Write, month: Callable[[], int]) -> None:
        super().__init__(theme, write, month)
        self.choice("state", tr("State"), [(state.value, state_word(state)) for state in InitiativeState])
        self.owner_fields()
        self.day_fields()
        self.note("description", tr("Description"))

    def show_told(self, told: Told) -> None:
        """Show an initiative."""
        if isinstance(told.node.item, InitiativeRow):
            self.show_head(told)
            self.fill(told.node.item)


class TreeDetails(QWidget):
    """One of the two forms, or how to get one."""

    def __init__(self, theme: Theme, write: Callable[[Node, str, object], str], month: Callable[[], int]) -> None:
        super().__init__()
        self._node: Node | None = None

        def into(field: str, value: object) -> str:
            return write(self._node, field, value) if self._node is not None else ""

        self.objective = ObjectiveForm(theme, into, month)
        self.initiative = InitiativeForm(theme, into, month)
        self._nothing = Label(theme, tr("Select a row to see its owner, dates and measures."), role="text2", wrap=True)
        self._nothing.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._nothing, self.objective, self.initiative):
            column.addWidget(part)
        column.addStretch(1)
        self.show_told(None)

    @property
    def node(self) -> Node | None:
        """The row that is shown."""
        return self._node

    @property
    def form(self) -> _RowForm:
        """The form that is shown."""
        return self.initiative if self._node is not None and self._node.is_initiative else self.objective

    def commit(self) -> None:
        """Hand on what is still being typed, before another row is shown."""
        if self._node is not None:
            self.form.commit()

    def show_told(self, told: Told | None) -> None:
        """Show this row; without one say how to get one."""
        if (told.node.id if told else "") != (self._node.id if self._node else ""):
            self.commit()
            self.form.forget_reasons()
        self._node = told.node if told else None
        self._nothing.setVisible(told is None)
        self.objective.setVisible(told is not None and not told.node.is_initiative)
        self.initiative.setVisible(told is not None and told.node.is_initiative)
        if told is not None and told.node.is_initiative:
            self.initiative.show_told(told)
        elif told is not None:
            self.objective.show_told(told)
