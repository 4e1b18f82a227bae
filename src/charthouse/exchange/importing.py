"""Every file that an import takes: read once, shown as what it would do, then taken into the plan as one step.

The command line and the window import through here, in the same words. Reading may take a while and touches no plan;
it may run on a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said
from charthouse.exchange.outline.importing import (
    READERS,
    Tense,
    read_source,
    step_label,
    told_addition,
    told_warnings,
)
from charthouse.exchange.outline.stratml_read import Outline
from charthouse.exchange.reading.raw import RawBook

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.edits.content import Addition
    from charthouse.document.merge_work import Prefer
    from charthouse.exchange.workbook.taking import Taken

TABLES: Final = (".xlsx", ".csv")
SUFFIXES: Final = (".xlsx", ".csv", *READERS)
_NAMED: Final = {
    ".xls": said("an old Excel file"),
    ".xlsb": said("a binary Excel workbook"),
    ".xlsm": said("a workbook with macros"),
    ".ods": said("an OpenDocument file"),
    ".numbers": said("a Numbers file"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What an import does: `lines` in short, `sections` by heading. `open_ends`: something is left to decide."""

    lines: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    open_ends: bool = False


class Found(Protocol):
    """What a file holds, not yet taken into a plan."""

    def planned(self, document: Document | None, tense: Tense, prefer: Prefer | None = None) -> Told:
        """What taking it into the plan would do, or into a new one; writes nothing. Raises Refused."""

    def take(self, document: Document, tense: Tense, prefer: Prefer | None = None) -> Told:
        """Take it into the plan as one step, and tell what that did. Raises Refused, with nothing changed."""


def find(path: Path) -> Found:
    """Read the file at `path`, or the CSV files of a folder. Raises Refused, in one sentence, where that cannot be."""
    suffix = path.suffix.lower()
    if suffix in READERS and not path.is_dir():
        return FoundOutline(step_label(path), read_source(path))
    if suffix in TABLES or path.is_dir():
        from charthouse.exchange.reading.apart import read_apart

        return FoundTables(path.name, read_apart(path))
    if suffix in _NAMED:
        raise Refused("“{name}” is {kind}, which is not read; save it as .xlsx.", name=path.name, kind=_NAMED[suffix])
    raise Refused(
        "“{name}” is not read: import takes Excel workbooks, CSV, StratML, OPML and Markdown ({known}).",
        name=path.name,
        known=", ".join(SUFFIXES),
    )


@dataclass(frozen=True, slots=True)
class FoundOutline:
    """An outline: everything in it is added."""

    label: str
    outline: Outline

    def planned(self, document: Document | None, tense: Tense, prefer: Prefer | None = None) -> Told:  # noqa: ARG002
        from charthouse.document.edits.content import plan_row, planned
        from charthouse.document.queries.content_rows import PlanContent

        present = PlanContent() if document is None else plan_row(document)
        return self._told(planned(self.outline.content, present), tense)

    def take(self, document: Document, tense: Tense, prefer: Prefer | None = None) -> Told:  # noqa: ARG002
        from charthouse.document.edits.content import add_content

        return self._told(add_content(document, self.outline.content, self.label), tense)

    def _told(self, addition: Addition, tense: Tense) -> Told:
        count, *kinds = told_warnings(self.outline.warnings)
        return Told(tuple(told_addition(addition, tense)), ((count, tuple(kinds)),))


@dataclass(frozen=True, slots=True)
class FoundTables:
    """Tables: what they change of the plan is merged, what is new in them is added."""

    name: str
    book: RawBook

    def planned(self, document: Document | None, tense: Tense, prefer: Prefer | None = None) -> Told:
        from charthouse.exchange.workbook.taking import take_tables, tried_on_nothing

        if document is None:
            return self._told(tried_on_nothing(self.book, self.name), tense)
        return self._told(take_tables(document, self.book, self.name, prefer=prefer, dry=True), tense)

    def take(self, document: Document, tense: Tense, prefer: Prefer | None = None) -> Told:
        from charthouse.exchange.workbook.taking import take_tables

        return self._told(take_tables(document, self.book, self.name, prefer=prefer), tense)

    def _told(self, taken: Taken, tense: Tense) -> Told:
        from charthouse.exchange.workbook.told import told_first, told_sections

        undecided = taken.report is not None and len(taken.report.conflicts) > taken.report.known
        first = told_first(taken, tense)
        return Told((first, taken.how), tuple(told_sections(taken)), bool(taken.comparison.faults) or undecided)
