"""Participant workbooks brought back in one go: who said what, to be kept or dropped row by row, then one step.

Every workbook is compared with the plan as it was when it was made, so that only what its author said counts. What is
kept is written into the plan as it is: where the plan has moved on meanwhile, keeping a cell means that it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.analysis.similar import nearest
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said
from charthouse.exchange.reading.raw import RawBook
from charthouse.exchange.workbook.comparing import CellChange, Comparison, Edit, Ids, RowName, compare
from charthouse.exchange.workbook.incoming import Fault, incoming
from charthouse.exchange.workbook.sheets import Sheet
from charthouse.exchange.workbook.tables import sheets
from charthouse.exchange.workbook.taking import THREE_WAYS, Prepared, Taken, known_of, made_at, meanings, report_of

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.journal.step import StepId


@dataclass(frozen=True, slots=True)
class Contribution:
    """What somebody's workbook says of one row. `added`: the row is new; else `changes` are its cells.

    `near`: who or what says nearly the same, empty where nothing does. `known`: word for word, so that it starts
    dropped.
    """

    who: str
    edit: Edit
    changes: tuple[CellChange, ...] = ()
    added: RowName | None = None
    near: str = ""
    known: bool = False

    @property
    def clashes(self) -> bool:
        """Whether the plan has moved on in one of its cells."""
        return any(change.conflicting for change in self.changes)


@dataclass(frozen=True, slots=True)
class Voice:
    """One workbook: whose it is, and what it says. `faults`: what in it cannot be read."""

    who: str
    name: str
    contributions: tuple[Contribution, ...]
    faults: tuple[Fault, ...]
    ids: Ids
    edits: tuple[Edit, ...]  # all rows, also those that say nothing: they tell what new rows stand below


def read_all(paths: Sequence[Path]) -> tuple[tuple[str, RawBook], ...]:
    """The workbooks at `paths` with their names, each read by a process of its own. Raises Refused."""
    from charthouse.exchange.reading.apart import read_apart

    return tuple((path.name, read_apart(path)) for path in paths)


def gather(document: Document, books: Sequence[tuple[str, RawBook]]) -> tuple[Voice, ...]:
    """What the workbooks, each with its file's name, say. Raises Refused where one is not of this plan."""
    present = report_of(document)
    now = sheets(present)
    bases: dict[StepId, tuple[Sequence[Sheet], Ids]] = {}
    heard: dict[str, dict[str, tuple[str, str]]] = {}  # by box: what was said there so far, and by whom
    for item in present.swot.items:
        heard.setdefault(item.quadrant.value, {})[item.code] = (item.text, item.code)
    voices = []
    for name, book in books:
        known = known_of(book, document)
        step = made_at(document, known)
        if known is None or step is None:
            raise Refused("“{name}” is no workbook that was made from this plan.", name=name)
        was, meant = bases.get(step) or bases.setdefault(step, _base(document, step))
        ids = {**meant, **known.ids}
        found = compare(incoming(book, was, present.statements.plan.locale), was, now, ids)
        who = known.origin.made_for or Path(name).stem
        if any(one.name == who for one in present.people):
            found.edits = [_owned(edit, who) for edit in found.edits]
        contributions = tuple(_contributions(who, found, heard))
        voices.append(Voice(who, name, contributions, tuple(found.faults), ids, tuple(found.edits)))
    return tuple(voices)


def _base(document: Document, step: StepId) -> tuple[Sequence[Sheet], Ids]:
    """The sheets of the plan as it was then, and what their codes and names mean."""
    from charthouse.document.sheet_intake import trial

    with trial(document, step) as past:
        report = report_of(past)
    was = sheets(report)
    return was, meanings(report, was)


def _owned(edit: Edit, who: str) -> Edit:
    """A new objective that says no owner is its author's own."""
    if edit.row or edit.sheet.table != "objective" or "owner" in edit.fields:
        return edit
    return replace(edit, fields={**edit.fields, "owner": who})


def _contributions(who: str, found: Comparison, heard: dict[str, dict[str, tuple[str, str]]]) -> Iterator[Contribution]:
    changes: dict[tuple[str, int], list[CellChange]] = {}
    for change in found.changes:
        if not change.known:
            changes.setdefault((change.sheet, change.line), []).append(change)
    added = {(row.sheet, row.line): row for row in found.added}
    for edit in found.edits:
        place = (edit.sheet.title, edit.said.line)
        if place in added:
            near, known = _heard(who, edit, heard) if edit.sheet.table == "swot_item" else ("", False)
            yield Contribution(who, edit, added=added[place], near=near, known=known)
        elif place in changes:
            yield Contribution(who, edit, tuple(changes[place]))


def _heard(who: str, edit: Edit, heard: dict[str, dict[str, tuple[str, str]]]) -> tuple[str, bool]:
    """Who says nearly the same as a new SWOT item, and whether word for word. Remembers the item."""
    text, box = str(edit.fields.get("text") or ""), str(edit.fields.get("quadrant") or "").casefold()
    said_there = heard.setdefault(box, {})
    same = next((by for other, by in said_there.values() if other.casefold() == text.casefold()), None)
    key = same is None and nearest(text, {key: other for key, (other, _) in said_there.items()})
    said_there[f"{who} {edit.said.line}"] = (text, who)
    if same is not None:
        return same, True
    if not key:
        return "", False
    other, by = said_there[key]
    return f"{by}: {other}", False


def gathered(document: Document, voices: Sequence[Voice], kept: Iterable[Contribution]) -> Prepared:
    """The contributions that are kept, ready to be merged as one step. Writes nothing."""
    from charthouse.document.sheet_intake import Source, sheet_of
    from charthouse.exchange.workbook.writing_in import Writing

    wanted = {id(one.edit) for one in kept}
    taken = Comparison()
    added: tuple[list[str], list[str]] = ([], [])

    def work(past: Document) -> None:
        for voice in voices:
            compared = Comparison()
            for edit in voice.edits:
                says = id(edit) in wanted
                if says or (edit.row and edit.sheet.table == "objective"):
                    compared.edits.append(edit if says else Edit(edit.sheet, edit.row, edit.said, {}, edit.name))
            compared.changes = [c for one in voice.contributions if id(one.edit) in wanted for c in one.changes]
            compared.added = [one.added for one in voice.contributions if id(one.edit) in wanted and one.added]
            writing = Writing(past, voice.ids)
            writing.run(compared)
            compared.leave_out(writing.faults)
            taken.changes += compared.changes
            taken.added += compared.added
            taken.faults += compared.faults
            added[0].extend(writing.names.people)
            added[1].extend(writing.names.units)

    step = document.last_step
    if step is None:
        raise Refused("The plan is empty; there is nothing the workbooks could have been made from.")
    name = plural(len(voices), "workbook")
    sheet = sheet_of(document, Source(name, step, said("Gather {workbooks}", workbooks=name)), work)
    return Prepared(Taken(THREE_WAYS, taken, tuple(added[0]), tuple(added[1]), None), sheet)
