"""Says with the verbs of the plan what a file changes: one way for each table. Loads SQLAlchemy with the verbs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from charthouse.document.edits import allocation, initiative, measure, objective, person, reading, swot, target, tows
from charthouse.document.edits.placing import LAST
from charthouse.document.queries.people import people
from charthouse.domain.errors import Refused
from charthouse.exchange.workbook.comparing import Comparison, Edit
from charthouse.exchange.workbook.incoming import Fault
from charthouse.exchange.workbook.sheets import Cell

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_WORDS = frozenset(("quadrant", "kind", "direction", "frequency", "aggregation", "confidence", "state"))
Given = dict[str, object]
Verb = Callable[..., "Done"]


@dataclass(slots=True)
class Writing:
    """The edits of a comparison being written into `document`. What is refused is told in `faults` and left out."""

    document: Document
    ids: Mapping[tuple[str, str], str]  # by sheet and code
    resources: Mapping[str, str]  # by name
    faults: list[Fault] = field(default_factory=list)
    people: list[str] = field(default_factory=list)  # owners that the plan did not know
    made: dict[tuple[str, str], str] = field(default_factory=dict)  # new rows by sheet and the code they were given
    above: list[str] = field(default_factory=list)  # the objectives above the row that is read, from the goal on
    last: dict[str | None, str] = field(default_factory=dict)  # the last row read below each objective

    def run(self, comparison: Comparison) -> None:
        """Write every edit; each row is taken whole or left out whole."""
        self.last.clear()
        for edit in comparison.edits:
            if not edit.fields and edit.sheet.table != "objective":
                continue
            try:
                with self.document.edit(""):
                    self._write(edit)
            except Refused as refusal:
                self.faults.append(Fault(edit.sheet.title, edit.said.line, refusal.sentence))

    def _write(self, edit: Edit) -> None:
        given = self._given(edit)
        writers: dict[str, Callable[[Edit, Given], None]] = {
            "swot_item": self._swot, "tows_strategy": self._tows, "objective": self._objective,
            "measure": self._measure, "initiative": self._initiative, "target": self._target,
            "reading": self._reading, "allocation": self._allocation,
        }  # fmt: skip
        writers[edit.sheet.table](edit, given)

    def _given(self, edit: Edit) -> Given:
        """The fields as the verbs want them: names and codes as ids, words in lower case."""
        found: Given = {}
        for name, value in edit.fields.items():
            if name in _WORDS and isinstance(value, str):
                found[name] = value.casefold()
            elif name == "owner" and value is not None:
                found[name] = self._person(str(value))
            elif name == "objective":
                found[name] = self._meant("Objectives", str(value or ""))
            else:
                found[name] = value
        return found

    def _person(self, name: str) -> str:
        found = [one.id for one in people(self.document) if one.name.casefold() == name.casefold()]
        if found:
            return found[0]
        self.people.append(name)
        return str(person.add(self.document, name=name).row)

    def _meant(self, sheet: str, code: str) -> str:
        found = self.made.get((sheet, code)) or self.ids.get((sheet, code))
        if found is None:
            raise Refused("There is no “{code}” in the sheet {sheet}.", code=code[:20], sheet=sheet)
        return found

    def _keep(self, edit: Edit, done: Done) -> None:
        self.made[edit.sheet.title, edit.said.text("Code")] = str(done.row)

    def _swot(self, edit: Edit, given: Given) -> None:
        if not edit.row:
            add: Verb = swot.add
            self._keep(edit, add(self.document, **given))
            return
        quadrant = given.pop("quadrant", None)
        if quadrant is not None:
            swot.move(self.document, id=edit.row, quadrant=quadrant)
        self._set(swot.set, edit, given)

    def _tows(self, edit: Edit, given: Given) -> None:
        self._set(tows.set, edit, given)

    def _objective(self, edit: Edit, given: Given) -> None:
        depth = _whole(edit.said.cells.get("Level")) - 1
        parent = self.above[depth - 1] if 0 < depth <= len(self.above) else None
        if not edit.row and 0 < depth > len(self.above):
            raise Refused(
                "An objective of level {level} needs one of level {above} above it.", level=depth + 1, above=depth
            )
        row = edit.row
        if row:
            self._set(objective.set, edit, given)
        else:
            done = objective.add(self.document, parent=parent, after=self.last.get(parent, LAST), **given)
            self._keep(edit, done)
            row = str(done.row)
        self.above[max(depth, 0) :] = [row]
        self.last[parent] = row

    def _measure(self, edit: Edit, given: Given) -> None:
        self._below_objective(edit, given, measure.add, measure.set, measure.move)

    def _initiative(self, edit: Edit, given: Given) -> None:
        self._below_objective(edit, given, initiative.add, initiative.set, initiative.move)

    def _below_objective(self, edit: Edit, given: Given, add: Verb, change: Verb, move: Verb) -> None:
        if not edit.row:
            self._keep(edit, add(self.document, **given))
            return
        there = given.pop("objective", None)
        if there is not None:
            move(self.document, id=edit.row, objective=there)
        self._set(change, edit, given)

    def _set(self, verb: Verb, edit: Edit, given: Given) -> None:
        if given:
            verb(self.document, id=edit.row, **given)

    def _target(self, edit: Edit, given: Given) -> None:
        if given:
            whole = {"value": edit.said.cells.get("Target"), **given}
            target.set(self.document, measure=self._of(edit, "Measures"), period=edit.said.text("Period"), **whole)

    def _reading(self, edit: Edit, given: Given) -> None:
        if not given:
            return
        said = edit.said.cells
        whole: Given = {"value": said.get("Actual"), **given}
        for name, title in (("recorded_by", "Recorded by"), ("recorded_on", "Recorded on")):
            if said.get(title) is not None:
                whole[name] = said[title]
        whole["not_applicable"] = bool(said.get("Not applicable")) and whole["value"] is None
        reading.set(self.document, measure=self._of(edit, "Measures"), period=edit.said.text("Period"), **whole)

    def _allocation(self, edit: Edit, given: Given) -> None:
        if not given:
            return
        resource = self.resources.get(edit.said.text("Resource").casefold())
        if resource is None:
            raise Refused(
                "There is no resource “{name}” in the plan; add it first.", name=edit.said.text("Resource")[:60]
            )
        period = edit.said.text("Period")
        row = self._of(edit, "Initiatives")
        allocation.set(self.document, initiative=row, resource=resource, period=period, amount=given["amount"])

    def _of(self, edit: Edit, sheet: str) -> str:
        """The row that a cell belongs to: the one its code means, or one that this file adds under that code."""
        code = edit.said.text("Code")
        return self._meant(sheet, code)


def _whole(cell: Cell) -> int:
    return int(cell) if isinstance(cell, float) and 1 <= cell < 100 else 1
