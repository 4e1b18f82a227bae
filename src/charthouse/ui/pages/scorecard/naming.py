"""How a measure is added: choose its objective, then name it in the grid, one after the other until nobody does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.ui.pages.page import PageContext
from charthouse.ui.pages.scorecard.acts import ScorecardActs
from charthouse.ui.pages.scorecard.lines import Draft
from charthouse.ui.pages.scorecard.view import ScorecardView
from charthouse.ui.pages.scorecard.words import tr
from charthouse.ui.widgets.picker import Choice, Picker

NAME_BELOW = "name:"  # before an objective's id: name a measure of it, as a row to reveal


class Naming(QObject):
    """Keeps the draft, which is a row of the grid and not yet of the plan.

    `changed()`: there is a draft now, or none any more; show the lines again. `added(measure)`: it became a measure,
    and no other one is to follow. `left(objective)`: it was left without a name. `refused()`: its name was not taken.
    """

    changed = Signal()
    added = Signal(str)
    left = Signal(str)
    refused = Signal()

    def __init__(self, context: PageContext, acts: ScorecardActs, view: ScorecardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._acts, self._view = context, acts, view
        self.draft: Draft | None = None
        self._picker = Picker(
            context.theme,
            parent,
            prompt=tr("Which objective does it measure?"),
            nothing=tr("No objective of that name. Objectives are added on their own page, Ctrl+4."),
        )
        self._picker.picked.connect(lambda choice: self.begin(choice.id))
        view.delegate.closeEditor.connect(self._editor_closed)
        view.card_model.named.connect(self._take_name)

    def ask(self, here: str, below: QWidget) -> None:
        """Offer the objectives under a widget, the one `here` first."""
        tree = self._tree()
        if not tree.blocks:
            self._context.services.warn(tr("Measures belong to objectives. Add an objective first, Ctrl+4."))
            return
        ordered = sorted(tree.objectives, key=lambda row: row.id != here)
        choices = [Choice(row.id, row.code, row.title) for row in ordered]
        self._picker.pop_up(choices, below.rect().translated(below.mapToGlobal(QPoint(0, 0))))

    def begin(self, objective: str) -> bool:
        """Open a nameless row at the end of an objective's measures; whether there is such an objective."""
        row = self._tree().by_id.get(objective)
        if row is None or self._context.bridge.read_only:
            return False
        self.draft = Draft(row)
        self.changed.emit()
        return True

    def keep(self, tree: ObjectiveTree) -> None:
        """Forget the draft when its objective is gone."""
        if self.draft is not None and self.draft.objective.id not in tree.by_id:
            self.draft = None

    def _take_name(self, name: str) -> None:
        """The draft got a name: add the measure once its editor has closed, and after Enter go on with the next."""
        draft, self.draft = self.draft, None
        if draft is not None:
            QTimer.singleShot(0, self, partial(self._add, draft, name))

    def _add(self, draft: Draft, name: str) -> None:
        added = self._acts.add(draft.objective.id, name)
        if not added:
            self.refused.emit()
        elif self._view.ended_by_key:
            self.begin(draft.objective.id)
        else:
            self.added.emit(added)

    def _editor_closed(self) -> None:
        """A draft without a name goes; but not when a list that popped up or another window took the focus."""
        if self.draft is not None and self._view.isActiveWindow():
            QTimer.singleShot(0, self, self._drop)

    def _drop(self) -> None:
        if self.draft is not None and not self._view.is_editing:
            objective, self.draft = self.draft.objective.id, None
            self.changed.emit()
            self.left.emit(objective)

    def _tree(self) -> ObjectiveTree:
        return objective_tree(self._context.bridge.document)
