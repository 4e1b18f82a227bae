"""Every file that an import takes: read once, shown as what it would do, then taken into the plan as one step.

The command line and the window import through here, in the same words. Reading may take a while and touches no plan;
it may run on a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from charthouse.domain.counting import plural
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
    from charthouse.document.writer import Committed
    from charthouse.exchange.workbook.gathering import Voice
    from charthouse.exchange.workbook.taking import Taken

Taking = Callable[["Document", Tense], Generator[float, None, "tuple[Told, Committed | None]"]]
"""Takes a file that was worked through into a plan that was lent to the thread it runs in (`document.beside`)."""

TABLES: Final = (".xlsx", ".csv", ".tsv")
SUFFIXES: Final = (*TABLES, *READERS)
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

    def worked_through(self, document: Document, tense: Tense) -> tuple[Told, Taking]:
        """What `planned` tells, and the way to take it from there beside the window."""


def find(path: Path, encoding: str = "") -> Found:
    """Read the file at `path`, or the CSV files of a folder. Raises Refused, in one sentence, where that cannot be.

    `encoding`: how the letters of a CSV file are written, by a name of `reading.encodings`, where that is not UTF-8.
    """
    suffix = path.suffix.lower()
    if suffix in READERS and not path.is_dir():
        return FoundOutline(step_label(path), read_source(path))
    if suffix in TABLES or path.is_dir():
        from charthouse.exchange.reading.apart import read_apart

        return FoundTables(path.name, read_apart(path, encoding=encoding))
    if suffix in _NAMED:
        raise Refused("“{name}” is {kind}, which is not read; save it as .xlsx.", name=path.name, kind=_NAMED[suffix])
    raise Refused(
        "“{name}” is not read: import takes Excel workbooks, CSV, StratML, OPML and Markdown ({known}).",
        name=path.name,
        known=", ".join(SUFFIXES),
    )


def find_any(path: Path, encoding: str = "") -> tuple[Found, str]:
    """As `find`; a CSV file that is not UTF-8 is read as the older encodings that are most usual.

    Also returns the encoding where it was named or tried: somebody should look whether the letters are right.
    """
    if not encoding and path.suffix.lower() in (".csv", ".tsv") and path.is_file():
        from charthouse.exchange.reading.encodings import OLDER, is_unicode

        if not is_unicode(path):
            for older in OLDER:
                try:
                    return find(path, older), older
                except Refused:
                    continue
    return find(path, encoding), encoding


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

    def worked_through(self, document: Document, tense: Tense) -> tuple[Told, Taking]:
        return self.planned(document, tense), _taking(self)

    def _told(self, addition: Addition, tense: Tense) -> Told:
        count, *kinds = told_warnings(self.outline.warnings)
        return Told(tuple(told_addition(addition, tense)), ((count, tuple(kinds)),))


@dataclass(frozen=True, slots=True)
class FoundTables:
    """Tables: what they change of the plan is merged, what is new in them is added."""

    name: str
    book: RawBook
    read_as: str = ""  # what was made of the columns of a list of another program

    def planned(self, document: Document | None, tense: Tense, prefer: Prefer | None = None) -> Told:
        from charthouse.exchange.workbook.taking import take_tables, tried_on_nothing

        if document is None:
            return self._told(tried_on_nothing(self.book, self.name), tense)
        return self._told(take_tables(document, self.book, self.name, prefer=prefer, dry=True), tense)

    def worked_through(self, document: Document, tense: Tense) -> tuple[Told, Taking]:
        from charthouse.exchange.workbook.taking import prepared, take_beside, take_prepared

        worked = prepared(document, self.book, self.name)
        if worked is None:
            return self.planned(document, tense), _taking(self)

        def take(plan: Document, done: Tense) -> Generator[float, None, tuple[Told, Committed | None]]:
            taken: Taken
            taken, committed = yield from take_beside(plan, worked)
            return self._told(taken, done), committed

        return self._told(take_prepared(document, worked, dry=True), tense), take

    def take(self, document: Document, tense: Tense, prefer: Prefer | None = None) -> Told:
        from charthouse.exchange.workbook.taking import take_tables

        return self._told(take_tables(document, self.book, self.name, prefer=prefer), tense)

    def _told(self, taken: Taken, tense: Tense) -> Told:
        from charthouse.exchange.workbook.told import told_first, told_sections

        undecided = taken.report is not None and len(taken.report.conflicts) > taken.report.known
        first = told_first(taken, tense)
        if self.read_as:
            taken.comparison.missing.clear()  # nobody expects a list of another program to hold the plan
            taken.comparison.computed.clear()
        open_ends = bool(taken.comparison.faults or taken.comparison.computed) or undecided
        return Told((first, self.read_as or taken.how), tuple(told_sections(taken)), open_ends)


def _taking(found: Found) -> Taking:
    """The way that is no other than `found.take`."""
    from charthouse.document.beside import edited_beside

    return lambda document, tense: edited_beside(document, lambda plan: found.take(plan, tense))


def as_list(document: Document | None, found: Found, kind: str = "", said_to_be: Sequence[str] = ()) -> Found:
    """A list of another program as one of the app's own tables; a file that speaks for itself as it is.

    `kind` and `said_to_be`, `Column=field` for each, are what somebody says of it; the rest is guessed. Raises Refused.
    """
    from charthouse.exchange.mapping.apply import mapped
    from charthouse.exchange.mapping.known import known_plan
    from charthouse.exchange.mapping.ours import speaks_for_itself
    from charthouse.exchange.mapping.taking import spoken, told

    wanted = bool(kind or said_to_be)
    if not isinstance(found, FoundTables):
        if wanted:
            raise Refused("Only the columns of workbooks and CSV files can be said to be something.")
        return found
    known = known_plan(document)
    if not wanted and speaks_for_itself(found.book, known.sheets):
        return found
    sheet, columns = spoken(found.book, kind, said_to_be)
    if not wanted and columns.missing:
        return found  # refused for what it is when it is taken
    return FoundTables(found.name, mapped(sheet, columns, known), told(sheet, columns))


def told_voices(voices: Sequence[Voice], taken: Taken, tense: Tense) -> Told:
    """What gathering the workbooks of participants does: in all, then who said what."""
    from charthouse.exchange.workbook.told import told_contribution, told_first, told_left_out

    sections: list[tuple[str, tuple[str, ...]]] = []
    sections += [(voice.who, tuple(map(told_contribution, voice.contributions))) for voice in voices]
    known = [one for voice in voices for one in voice.contributions if one.known]
    if known:
        heading = said("{rows} said already, word for word: left out", rows=plural(len(known), "item"))
        sections.append((heading, tuple(map(told_contribution, known))))
    left_out = [*(fault for voice in voices for fault in voice.faults), *taken.comparison.faults]
    sections += told_left_out(left_out)
    return Told((told_first(taken, tense),), tuple(sections), bool(left_out))
