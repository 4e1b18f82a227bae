"""Workbooks for pre-work: each holds a person's or a unit's part of the plan, to add to and to bring back.

Nobody sees what others said: the sheet SWOT is empty for ideas. Objectives, measures, readings and initiatives are
those that the person owns, or that people of the unit do; readings have a row for every period that is due.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from charthouse.document.queries.people import PersonRow, UnitRow
from charthouse.document.queries.report import PlanReport
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency
from charthouse.exchange.progress import Progress
from charthouse.exchange.wording import Wording, paper_locale, phrase
from charthouse.exchange.workbook.book import Book
from charthouse.exchange.workbook.courses import LAST
from charthouse.exchange.workbook.read_me import Line, read_me
from charthouse.exchange.workbook.sheets import Cell, Sheet
from charthouse.exchange.workbook.tables import offered, origin, sheets
from charthouse.exchange.workbook.writer import write_workbook

_DUE: Final = 2  # periods that a reading may be entered for: the last one that is over, and the one that runs
_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_ABOUT: Final[tuple[Line, ...]] = (
    (
        phrase("SWOT"),
        phrase("Write your ideas, one a row: choose a quadrant and say it in a sentence. Leave Code empty."),
    ),
    (
        phrase("Objectives"),
        phrase("These are yours. Add goals of your own below them: say what they stand under in Below."),
    ),
    (phrase("Readings"), phrase("Fill in Actual where it is empty; what is not known stays empty.")),
)


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody a workbook is made for. `owners`: the people whose rows are in it."""

    name: str
    owners: frozenset[str]
    is_unit: bool = False


def participants(people: Sequence[PersonRow], units: Sequence[UnitRow]) -> tuple[Participant, ...]:
    """Everybody in the plan, then its units with all their people, those of the units below them among these."""
    found = [Participant(one.name, frozenset((one.id,))) for one in people]
    for unit in units:
        inside = set(_below(units, unit.id))
        owners = frozenset(one.id for one in people if one.unit in inside)
        found.append(Participant(unit.name, owners, is_unit=True))
    return tuple(found)


def named(report: PlanReport, names: Sequence[str]) -> tuple[Participant, ...]:
    """Those of these names; without any, every person. Raises Refused where nobody is called so."""
    known = participants(report.people, report.units)
    if not names:
        return tuple(one for one in known if not one.is_unit)
    found = []
    for name in names:
        member = next((one for one in known if one.name.casefold() == name.strip().casefold()), None)
        if member is None:
            raise Refused("There is no person or unit “{name}” in the plan.", name=name[:60])
        found.append(member)
    return tuple(dict.fromkeys(found))


def participant_book(report: PlanReport, member: Participant, language: str = "") -> Book:
    """The workbook of one of them. `language`: as `paper_locale` has it."""
    plan = report.statements.plan
    words = Wording(paper_locale(plan.locale, language))
    title, *others = read_me(report, words)
    facts = (title, (words.say("For"), member.name), *others)
    made_from = origin(report)
    return Book(
        plan.title,
        report.today,
        offered(report, {sheet.title: sheet for sheet in _sheets(report, member)}),
        replace(made_from, made_for=member.name) if made_from else None,
        facts,
        about=[(words.say(name), words.say(text)) for name, text in _ABOUT],
        foot=plan.classification or words.day(plan.judged_on(report.today)),
        words=words,
    )


def write_participants(
    report: PlanReport, members: Sequence[Participant], folder: Path, language: str = ""
) -> Iterator[Progress]:
    """Write a workbook for each into `folder`, which is made where it is missing. Raises Refused."""
    if not members:
        raise Refused("There is nobody in the plan to make a workbook for; add people on the Vision page.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise Refused("The folder “{folder}” cannot be made: {why}.", folder=folder, why=why) from error
    for done, (member, path) in enumerate(zip(members, file_names(members, folder), strict=True)):
        yield Progress(done, len(members), member.name)
        for _ in write_workbook(participant_book(report, member, language), path):
            pass
    yield Progress(len(members), len(members), "")


def file_names(members: Iterable[Participant], folder: Path) -> list[Path]:
    """A file for each, called by the name; several of one name are numbered."""
    found: list[Path] = []
    for member in members:
        stem = " ".join(_FORBIDDEN.sub(" ", member.name).split()).strip(" .")[:80] or "Participant"
        path, number = folder / f"{stem}.xlsx", 2
        while any(path.name.casefold() == other.name.casefold() for other in found):
            path, number = folder / f"{stem} {number}.xlsx", number + 1
        found.append(path)
    return found


def _below(units: Sequence[UnitRow], unit: str) -> Iterator[str]:
    yield unit
    for one in units:
        if one.parent == unit:
            yield from _below(units, one.id)


def _sheets(report: PlanReport, member: Participant) -> Iterator[Sheet]:
    made = {sheet.title: sheet for sheet in sheets(report)}
    own = {row.id for row in report.tree.objectives if row.owner in member.owners}
    measured = [
        row for row in report.scorecard.rows if row.definition.owner in member.owners or row.definition.objective in own
    ]
    ids = {row.id for row in measured}
    tasks = {row.id for rows in report.tree.initiatives.values() for row in rows if row.owner in member.owners}
    yield _only(made["SWOT"], ())
    yield _only(made["Objectives"], own)
    yield _only(made["Measures"], ids)
    yield _with_due(_only(made["Readings"], ids), measured, report)
    yield _only(made["Initiatives"], tasks)


def _only(sheet: Sheet, rows: Iterable[str]) -> Sheet:
    """A sheet with some of its rows."""
    wanted = set(rows)
    kept = [(row, cells) for row, cells in zip(sheet.ids, sheet.rows, strict=True) if row in wanted]
    return replace(sheet, ids=[row for row, _ in kept], rows=[cells for _, cells in kept], formulas={})


def _with_due(readings: Sheet, measured: Sequence[MeasureRow], report: PlanReport) -> Sheet:
    """The last readings of each measure, and an empty row for each period that is due."""
    known: dict[str, list[Sequence[Cell]]] = {}
    for row, cells in zip(readings.ids, readings.rows, strict=True):
        known.setdefault(row, []).append(cells)
    ids: list[str] = []
    rows: list[Sequence[Cell]] = []
    for measure in measured:
        read = known.get(measure.id, [])[-LAST:]
        unit = measure.definition.unit or None
        blank = (None,) * (len(readings.columns) - 4)
        due = [period for period in _due(measure, report) if period not in measure.readings]
        own = [*read, *((measure.code, period, measure.definition.name, unit, *blank) for period in due)]
        ids += [measure.id] * len(own)
        rows += own
    return replace(readings, ids=ids, rows=rows)


def _due(measure: MeasureRow, report: PlanReport) -> list[str]:
    """The last periods of a measure's own frequency, the one that runs the last of them."""
    plan = report.statements.plan
    day = plan.judged_on(report.today)
    frequency = Frequency(measure.definition.frequency)
    found = [periods.of(day, frequency, plan.fiscal_start_month)]
    while len(found) < _DUE:
        first, _ = periods.span(found[0], plan.fiscal_start_month)
        found.insert(0, periods.of(first.fromordinal(first.toordinal() - 1), frequency, plan.fiscal_start_month))
    return [str(period) for period in found]
