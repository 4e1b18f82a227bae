"""Cells that hold one of a few: who owns a measure, a person's status, yes or no. A list opens where the cell is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import MeasureKind, Status
from charthouse.ui.pages.scorecard.cells import Field
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.judgement import BY_PERSON, by_figures_word
from charthouse.ui.pages.scorecard.view import ScorecardView
from charthouse.ui.painting.marks import initials
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.model import Entry
from charthouse.ui.widgets.picker import Choice, Picker
from charthouse.ui.wording import status_letter, status_word


class CellLists(QObject):
    """`defined(measure, field, value)`: an owner was chosen. `judged(status)`: a status, None for by its figures."""

    defined = Signal(str, str, object)
    judged = Signal(object)

    def __init__(self, theme: Theme, view: ScorecardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._at = view, (0, 0)
        self.people: Sequence[PersonRow] = ()
        self._picker = Picker(theme, parent, prompt=self.tr("Choose"), nothing=self.tr("That is not in the list."))
        self._picker.picked.connect(self._take)
        self._picker.closed.connect(lambda: view.setFocus(Qt.FocusReason.PopupFocusReason))
        view.list_asked.connect(self._open)

    def _open(self, row: int, column: int, typed: str) -> None:
        """Offer what can stand in a cell, narrowed by what was typed."""
        model = self._view.card_model
        measure = model.measure(row)
        choices = self._choices(measure, row, column) if measure is not None else []
        if choices:
            self._at = row, column
            cell = self._view.visualRect(model.index(row, column))
            below = QRect(self._view.viewport().mapToGlobal(cell.topLeft()), cell.size())
            is_owner = model.columns[column].kind is Kind.OWNER
            nobody = self.tr("None of that name. People are added on their own page.")
            self._picker.pop_up(choices, below, typed, nothing=nobody if is_owner else "")

    def _choices(self, measure: MeasureRow, row: int, column: int) -> list[Choice]:
        model, defined = self._view.card_model, measure.definition
        match model.columns[column].kind:
            case Kind.OWNER:
                nobody = Choice("", "–", self.tr("Nobody"), ticked=defined.owner is None)
                some = [Choice(one.id, initials(one.name), one.name, one.id == defined.owner) for one in self.people]
                return [*some, nobody]
            case Kind.STATUS:
                own = [Choice(one, status_letter(one), status_word(one), one is defined.judgement) for one in BY_PERSON]
                return [Choice("", "–", by_figures_word(), ticked=defined.judgement is None), *own]
        cell = model.cell(row, column)
        if cell is None or cell.field is Field.NAME or defined.kind is not MeasureKind.MILESTONE:
            return []
        words = [QCoreApplication.translate("scorecard", "Yes"), QCoreApplication.translate("scorecard", "No")]
        words += ["n/a"] if cell.field is Field.READING else []
        held = model.edit_text(row, column)
        return [Choice(word, "", word, ticked=word == held) for word in words]

    def _take(self, choice: Choice) -> None:
        (row, column), model = self._at, self._view.card_model
        measure = model.measure(row)
        kind = model.columns[column].kind
        if kind is Kind.OWNER and measure is not None:
            self.defined.emit(measure.id, "owner", choice.id or None)
        elif kind is Kind.STATUS:
            self.judged.emit(Status(choice.id) if choice.id else None)
        else:
            self._view.enter([Entry(row, column, choice.text)])
