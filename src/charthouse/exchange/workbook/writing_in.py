"""Says with the verbs of the plan what a file changes: one way for each table. Loads SQLAlchemy with the verbs.

Rows of a table are written many at once; what is refused is looked for in halves, so that every other row is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from charthouse.document.edits import initiative, measure, person, resource, swot, tows, unit
from charthouse.document.queries.resources import resource_kinds
from charthouse.document.queries.swot import swot_board
from charthouse.document.queries.tows import tows_board
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Pairing, ResourceKind
from charthouse.exchange.workbook import writing_cells
from charthouse.exchange.workbook.comparing import Comparison, Edit
from charthouse.exchange.workbook.incoming import Fault
from charthouse.exchange.workbook.resolving import Given, Names
from charthouse.exchange.workbook.writing_tree import TreeWriting

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

Verb = Callable[..., "Done"]
Write = Callable[[Sequence[Edit]], None]
_ORDER: Final = (
    "unit", "person", "objective", "swot_item", "tows_strategy", "measure", "initiative", "target", "reading",
    "resource", "capacity", "allocation",
)  # fmt: skip


class Writing:
    """The edits of a comparison being written into `document`. What is refused is told in `faults` and left out."""

    def __init__(self, document: Document, ids: Mapping[tuple[str, str], str]) -> None:
        self.document = document
        self.names = Names(document, ids)
        self.faults: list[Fault] = []
        self._writers: dict[str, Write] = {
            "unit": self._units, "person": self._people, "resource": self._resources, "swot_item": self._swot,
            "tows_strategy": self._tows,
            "measure": self._measures, "initiative": self._initiatives,
            **{table: self._cells(table) for table in ("target", "reading", "capacity", "allocation")},
        }  # fmt: skip

    def run(self, comparison: Comparison) -> None:
        """Write every edit; each row is taken whole or left out whole."""
        by_table: dict[str, list[Edit]] = {table: [] for table in _ORDER}
        for edit in comparison.edits:
            by_table[edit.sheet.table].append(edit)
        for table, edits in by_table.items():
            if table == "objective":
                self.names.meet(comparison.edits)
                TreeWriting(self.document, self.names, self.together).run(edits)
            elif changing := [edit for edit in edits if edit.fields]:
                self.together(changing, self._writers[table])

    def together(self, edits: Sequence[Edit], write: Write) -> None:
        """Write edits as one; where that is refused, each half of them."""
        mark = self.names.mark
        try:
            with self.document.edit(""):
                write(edits)
        except Refused as refusal:
            self.names.forget(mark)
            if len(edits) == 1:
                self.faults.append(Fault(edits[0].sheet.title, edits[0].said.line, refusal.sentence))
                return
            middle = len(edits) // 2
            self.together(edits[:middle], write)
            self.together(edits[middle:], write)

    def _cells(self, table: str) -> Write:
        return lambda edits: writing_cells.WRITERS[table](self.document, self.names, edits)

    def _units(self, edits: Sequence[Edit]) -> None:
        self._add_and_change(edits, unit.add_many, unit.set_many, ("parent",), unit.move)

    def _resources(self, edits: Sequence[Edit]) -> None:
        kinds = resource_kinds(self.document)
        for edit in edits:
            kind = str(edit.fields.get("kind") or kinds.get(edit.row, "")).casefold()
            if kind == ResourceKind.MONEY and edit.fields.get("unit"):
                raise Refused("Money is counted in the plan's currency; it has no unit of its own.")
        self._add_and_change(edits, resource.add_many, resource.set_many, ())

    def _people(self, edits: Sequence[Edit]) -> None:
        self._add_and_change(edits, person.add_many, person.set_many, ())

    def _measures(self, edits: Sequence[Edit]) -> None:
        self._add_and_change(edits, measure.add_many, measure.set_many, ("objective",), measure.move)

    def _initiatives(self, edits: Sequence[Edit]) -> None:
        self._add_and_change(edits, initiative.add_many, initiative.set_many, ("objective",), initiative.move)

    def _add_and_change(
        self, edits: Sequence[Edit], add: Verb, change: Verb, scope: tuple[str, ...], move: Verb | None = None
    ) -> None:
        """New rows are added, those of one `scope` together; the others are moved where that changed, and changed."""
        told = [(edit, self.names.given(edit)) for edit in edits]
        new = [(edit, given) for edit, given in told if not edit.row]
        for _, group in groupby(new, key=lambda one: [one[1].get(name) for name in scope]):
            members = list(group)
            done = add(self.document, rows=[given for _, given in members])
            for (edit, _), row in zip(members, done.rows, strict=True):
                self.names.keep(edit, row)
        changed = [(edit, given) for edit, given in told if edit.row]
        for edit, given in changed:
            place = {name: given.pop(name) for name in scope if name in given}
            if place and move is not None:
                move(self.document, id=edit.row, **place)
        if rows := [{"id": edit.row, **given} for edit, given in changed if given]:
            change(self.document, rows=rows)

    def _swot(self, edits: Sequence[Edit]) -> None:
        answers = {edit.said.line: edit.fields["answers"] for edit in edits if "answers" in edit.fields}
        plain = [_without(edit, "answers") for edit in edits]
        by_quadrant = sorted(plain, key=lambda edit: str(edit.fields.get("quadrant", "")).casefold())
        self._add_and_change(by_quadrant, swot.add_rows, swot.set_many, ("quadrant",), swot.move)
        if answers:
            self._answer(edits, answers)

    def _answer(self, edits: Sequence[Edit], answers: Mapping[int, object]) -> None:
        """Link items to the objectives that a cell names, and to no others."""
        known = {
            item.id: {answer.objective for answer in item.answers if not answer.through}
            for item in swot_board(self.document).items
        }
        for edit in edits:
            if edit.said.line in answers:
                item = edit.row or self.names.meant("SWOT", edit.said.text("Code"))
                wanted = dict.fromkeys(self.names.all_meant("Objectives", answers[edit.said.line]))
                for objective in known.get(item, set()) - wanted.keys():
                    swot.unlink(self.document, item=item, objective=objective)
                for objective in wanted.keys() - known.get(item, set()):
                    swot.link(self.document, item=item, objective=objective)

    def _tows(self, edits: Sequence[Edit]) -> None:
        sources_of = {row.id: {source.item for source in row.sources} for row in tows_board(self.document).strategies}
        for edit in edits:
            given = self.names.given(edit)
            sources = self.names.all_meant("SWOT", given.pop("sources", None))
            if not edit.row:
                self._add_strategy(edit, given, sources)
                continue
            if (pairing := given.pop("pairing", None)) is not None:
                tows.move(self.document, id=edit.row, pairing=pairing)
            if "sources" in edit.fields:
                for item in sources_of[edit.row] - set(sources):
                    tows.uncite(self.document, strategy=edit.row, item=item)
                for item in set(sources) - sources_of[edit.row]:
                    tows.cite(self.document, strategy=edit.row, item=item)
            if given:
                tows.set_many(self.document, rows=[{"id": edit.row, **given}])

    def _add_strategy(self, edit: Edit, given: Given, sources: list[str]) -> None:
        """A new strategy stands in the box that it says, else in that of its sources."""
        pairing = given.pop("pairing", None) or _pairing(str(edit.fields.get("sources") or ""))
        done = tows.add(self.document, pairing=str(pairing), text=str(given.pop("text")), sources=sources)
        self.names.keep(edit, str(done.row))
        if given:
            tows.set_many(self.document, rows=[{"id": done.row, **given}])


def _pairing(codes: str) -> Pairing:
    letters = {code.strip()[:1] for code in codes.split(",")}
    found = [pairing for pairing in Pairing if set(pairing.letters) == letters]
    if not found:
        raise Refused("A strategy puts a strength or weakness and an opportunity or threat together: name both.")
    return found[0]


def _without(edit: Edit, field: str) -> Edit:
    fields = {name: value for name, value in edit.fields.items() if name != field}
    return Edit(edit.sheet, edit.row, edit.said, fields, edit.name)
