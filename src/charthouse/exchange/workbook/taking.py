"""Takes the tables of a file into a plan: first to look at what that would do, then as one step.

A workbook of this plan is compared with the plan as it was when the workbook was made, so what was changed on both
sides since is found and kept on both (JOURNAL W1). Any other file is compared with the plan as it is.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from charthouse.document.queries.report import PlanReport, plan_report
from charthouse.domain.sentences import said
from charthouse.exchange.reading.raw import RawBook
from charthouse.exchange.workbook.comparing import Comparison, Ids, compare, renamed, resource_names
from charthouse.exchange.workbook.incoming import incoming
from charthouse.exchange.workbook.origin import CODED, HIDDEN, Known, read_origin
from charthouse.exchange.workbook.sheets import UNIT_NAMES, Sheet
from charthouse.exchange.workbook.tables import sheets

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.journal.step import StepId
    from charthouse.document.merge_source import Sheet as SheetOfFile
    from charthouse.document.merge_work import Prefer
    from charthouse.document.queries.merging import MergeReport
    from charthouse.document.writer import Committed

THREE_WAYS: Final = said("Compared with the plan as it was when this file was made.")
AS_IT_IS: Final = said("Compared with the plan as it is: the file does not say when it was made from this plan.")

ALL_NEW: Final = said("The plan is empty: everything is new.")


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a file in did or would do. `report` is the merge's own, None where there was nothing to write."""

    how: str
    comparison: Comparison
    people: tuple[str, ...]  # added, as the file names them as owners
    units: tuple[str, ...]  # added, as the file says that somebody is of them
    report: MergeReport | None

    @property
    def nothing_new(self) -> bool:
        if self.report is None:
            return not self.comparison.added and not self.comparison.changes
        return self.report.nothing_new


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file worked through, to be merged into the plan it was worked through with: by `sheet`, if it says anything.

    It holds nothing of the plan, so it may come from another thread.
    """

    taken: Taken
    sheet: SheetOfFile | None
    is_of_now: bool = False  # made from the plan as it was then: nothing can differ


def prepared(document: Document, book: RawBook, name: str) -> Prepared | None:
    """Work through `book`, read from the file `name`; None for a plan without a step: there is nothing to merge with.

    Writes nothing. Raises Refused where the file is not for this plan.
    """
    from charthouse.document.sheet_intake import Source, sheet_of, trial
    from charthouse.exchange.workbook.writing_in import Writing

    present = report_of(document)
    known = known_of(book, document)
    origin_step = made_at(document, known)
    stands_on = origin_step or document.last_step
    if stands_on is None:
        return None
    with trial(document, stands_on) as past:
        base = report_of(past, known.origin.made_on if known and origin_step else None)
    was = sheets(base)
    meant = {**meanings(base, was), **(known.ids if known else {})}
    compared, ids = _compared(book, was, present, meant)
    added: list[tuple[str, ...]] = []

    def work(past: Document) -> None:
        writing = Writing(past, ids)
        writing.run(compared)
        compared.leave_out(writing.faults)
        added[:] = (tuple(writing.names.people), tuple(writing.names.units))

    sheet = sheet_of(document, Source(name, stands_on), work)
    taken = Taken(THREE_WAYS if origin_step else AS_IT_IS, compared, added[0], added[1], None)
    return Prepared(taken, sheet, stands_on == document.last_step)


def take_tables(
    document: Document, book: RawBook, name: str, *, prefer: Prefer | None = None, dry: bool = False
) -> Taken:
    """Take `book`, read from the file `name`, into the plan as one step; with `dry` only tell what that would do.

    `prefer` settles what both sides changed. Raises Refused, with nothing changed, where the file is not for this plan.
    """
    worked = prepared(document, book, name)
    if worked is None:
        return _into_empty(document, book, name, dry=dry)
    return take_prepared(document, worked, prefer=prefer, dry=dry)


def take_prepared(document: Document, worked: Prepared, *, prefer: Prefer | None = None, dry: bool = False) -> Taken:
    """The second half of `take_tables`."""
    from charthouse.document.merge import take_in

    if worked.sheet is None or (dry and worked.is_of_now):
        return worked.taken
    return replace(worked.taken, report=take_in(document, worked.sheet, prefer=prefer, dry=dry))


def take_beside(document: Document, worked: Prepared) -> Generator[float, None, tuple[Taken, Committed | None]]:
    """The same for a thread beside that of the plan, which lends it; yields how far it is.

    Ended early, it has changed nothing. Returns what to take back, with what it did.
    """
    from charthouse.document.merge import take_in_beside

    if worked.sheet is None:
        return worked.taken, None
    report, committed = yield from take_in_beside(document, worked.sheet)
    return replace(worked.taken, report=report), committed


def tried_on_nothing(book: RawBook, name: str) -> Taken:
    """What taking `book` into a new plan would do."""
    from charthouse.document.sheet_intake import blank

    with blank() as document:
        return _into_empty(document, book, name, dry=False)


def _into_empty(document: Document, book: RawBook, name: str, *, dry: bool) -> Taken:
    """A plan without a step has nothing to compare with."""
    from charthouse.exchange.workbook.writing_in import Writing

    if dry:
        return tried_on_nothing(book, name)
    present = report_of(document)
    compared, ids = _compared(book, sheets(present), present, {})
    with document.edit(said("Import “{name}”", name=name[:60])):
        writing = Writing(document, ids)
        writing.run(compared)
    compared.leave_out(writing.faults)
    return Taken(ALL_NEW, compared, tuple(writing.names.people), tuple(writing.names.units), None)


def report_of(document: Document, today: date | None = None) -> PlanReport:
    """The plan as its readers see it today, or saw it on another day."""
    return plan_report(document, today=today or datetime.now().astimezone().date())


def _compared(book: RawBook, was: Sequence[Sheet], present: PlanReport, ids: Ids) -> tuple[Comparison, Ids]:
    """What the file says, and what its codes and names mean. `was`: the sheets of the plan it was made from."""
    files = incoming(book, was, present.statements.plan.locale)
    meant = {**ids, **renamed(files, ids)}
    return compare(files, was, sheets(present), meant), meant


def known_of(book: RawBook, document: Document) -> Known | None:
    """What the hidden sheet says, where it speaks of this plan."""
    hidden = book.sheet(HIDDEN)
    known = read_origin([cells for _, cells in hidden.rows]) if hidden else None
    return known if known and known.origin.plan == document.plan_id else None


def made_at(document: Document, known: Known | None) -> StepId | None:
    """The step of this plan that a workbook was made at."""
    from charthouse.document.sheet_intake import step_named

    return step_named(document, known.origin.step) if known else None


def meanings(report: PlanReport, made: Sequence[Sheet]) -> dict[tuple[str, str], str]:
    """The rows that codes and names of resources and units mean in a plan, by sheet and code. `made`: its sheets."""
    codes = {
        (sheet.title, str(cells[0])): row
        for sheet in made
        if sheet.title in CODED
        for row, cells in zip(sheet.ids, sheet.rows, strict=True)
    }
    return codes | resource_names(made) | {(UNIT_NAMES, unit.name): unit.id for unit in report.units}
