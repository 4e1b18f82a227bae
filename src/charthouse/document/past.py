"""The journal of one file in the names of this version: all its steps, and what happened between two of them.

Time travel, comparing and merging read through it. Undo reads single steps only and does without.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from charthouse.document.journal.fold import Conflicts, Folded, fold
from charthouse.document.journal.net import net
from charthouse.document.journal.schema import JournalSchema
from charthouse.document.journal.step import Change, Key, Step, StepId, Values
from charthouse.document.journal.store import JournalStore
from charthouse.document.journal.upcast import lifted
from charthouse.document.journal.vectors import Vectors
from charthouse.document.model import PlanModel
from charthouse.document.reading import all_rows
from charthouse.domain.errors import Refused


class Past:
    """What the journal behind one connection tells."""

    def __init__(self, connection: sqlite3.Connection, model: PlanModel) -> None:
        self.store = JournalStore(connection)
        self.schema = JournalSchema.of(model.metadata())
        self._connection = connection
        self._model = model

    def lifted(self, step: Step) -> Step:
        """A step in this version's names. Raises `Unreadable`."""
        model = self._model
        return lifted(step, to=model.version, by=model.upcasters, schema=self.schema)

    def steps(self) -> list[Step]:
        """Every step, in order of arrival. Raises `Unreadable`."""
        return [self.lifted(stored.step) for stored in self.store.all()]

    def since(self, no: int, upto: int | None = None) -> tuple[Change, ...]:
        """What the timeline made of the tables behind step `no`: one change for each row (JOURNAL T1)."""
        steps = (self.lifted(stored.step) for stored in self.store.timeline(no, upto))
        return net((change for step in steps for change in step.changes), self.schema)

    def own_number(self, step: StepId) -> int | None:
        """The number of a step of this file's own timeline; None where it came by a merge (JOURNAL T3).

        Raises `Refused` where the step is not here at all.
        """
        no = self.store.number_of(step)
        if no is None:
            raise Refused("This plan does not hold the step that is asked for.")
        return no if self.store.header(no).via is None else None

    def behind(self, step: StepId) -> list[Step]:
        """Everything the author of `step` knew, with it. Raises `Unreadable`."""
        steps = sorted(self.steps(), key=lambda one: one.order)
        vectors = Vectors()
        for one in steps:
            vectors.feed(one)
        return [one for one in steps if one.id == step or vectors.saw(step, one.id)]

    def folded(self, steps: Iterable[Step], *, without: StepId | None = None) -> Folded:
        """What `steps` add up to, as if the undo `without` had not been. Raises `Unreadable`."""
        return fold(steps, self.schema, without=without)

    def rows(self) -> dict[Key, Values]:
        """The tables as they are."""
        return dict(all_rows(self._connection, self.schema))

    def conflicts(self) -> Conflicts:
        """The cells that hold several people's values."""
        return self.store.conflicts()
