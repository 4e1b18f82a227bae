"""Write a plan as files for others. The plan itself is only read."""

from __future__ import annotations

import argparse
from collections.abc import Generator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from charthouse.cli import handout_choice
from charthouse.cli.moments import as_of
from charthouse.cli.terms import DONE, STDOUT, keep_off, say, write_bytes
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.cli.handout_choice import HandoutChoice
    from charthouse.document import Document
    from charthouse.document.queries.changes import Changes
    from charthouse.exchange.handout.pack import Written
    from charthouse.exchange.progress import Progress

_FORMATS = ("pdf", "xlsx", "participants", "stratml", "opml", "csv", "md", "json")
_PAPERS = ("pdf", "xlsx", "participants")
_TO_STDOUT = ("stratml", "opml", "md", "json")
T = TypeVar("T")


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--pdf", metavar="FILE", help="the handout")
    handout_choice.describe(parser)
    parser.add_argument("--xlsx", metavar="FILE", help="the workbook")
    parser.add_argument("--participants", metavar="FOLDER", help="a workbook for each person's pre-work")
    parser.add_argument(
        "--for", nargs="+", default=(), dest="members", metavar="NAME",
        help="with --participants: these people or units; everybody without it",
    )  # fmt: skip
    parser.add_argument(
        "--language", metavar="CODE", help="of the handout and the workbooks: de or en; the plan's own without it"
    )
    parser.add_argument("--stratml", metavar="FILE", help="ISO 17469: Part 1, or Part 2 where there are measures")
    parser.add_argument("--opml", metavar="FILE", help="goals and objectives, for outliners")
    parser.add_argument("--csv", metavar="FOLDER", help="the tables of the workbook, a CSV file each")
    parser.add_argument("--md", metavar="FILE", help="vision, SWOT and objectives as a Markdown outline")
    parser.add_argument("--json", metavar="FILE", help="the content as JSON; - writes it to stdout")
    parser.add_argument("--ids", action="store_true", help="with --json: row ids and codes too")
    parser.add_argument("--as-of", metavar="CHECKPOINT", help="the plan as it was at a checkpoint, judged on that day")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document import Document

    targets = _targets(chosen)
    handout_choice.check(chosen)
    language = _language(chosen, targets)
    with Document.open(chosen.plan, read_only=True) as plan, as_of(plan, chosen.as_of) as document:
        today = _today(document, past=chosen.as_of is not None)
        choice = handout_choice.choice(document, chosen)
        texts, notes = _texts(document, chosen)
        for kind, data in texts.items():
            write_bytes(targets[kind], data)
        if chosen.pdf:
            notes += _handout(document, chosen.pdf, choice, today, language)
        if chosen.xlsx:
            _workbook(document, chosen.xlsx, today, language)
        if chosen.csv:
            _folder(document, chosen.csv, today)
        if chosen.participants:
            notes += _participants(document, chosen.participants, chosen.members, today, language)
    if STDOUT not in targets.values():
        for line in (*(f"Wrote “{target}”." for target in targets.values()), *notes):
            say(line)
    return DONE


def _language(chosen: argparse.Namespace, targets: dict[str, str]) -> str:
    """Of the papers; empty for the plan's own."""
    if chosen.language is None:
        return ""
    from charthouse.exchange.wording import language_named

    if not targets.keys() & set(_PAPERS):
        raise Refused("--language goes with --pdf, --xlsx or --participants.")
    return language_named(chosen.language)


def _today(document: Document, *, past: bool) -> date:
    """The day on which what is written is judged: of the past, the day of its last step."""
    last = document.steps(newest_first=True, limit=1) if past else []
    return (datetime.fromtimestamp(last[0].at / 1000) if last else datetime.now()).astimezone().date()


def _targets(chosen: argparse.Namespace) -> dict[str, str]:
    """Where each format goes. Refuses what does not go together, before anything is written."""
    targets = {kind: target for kind in _FORMATS if (target := getattr(chosen, kind)) is not None}
    if not targets:
        raise Refused(f"Say what to write: {', '.join(f'--{kind} FILE' for kind in _FORMATS)}.")
    for kind, target in targets.items():
        if not target or (target == STDOUT and kind not in _TO_STDOUT):
            raise Refused(f"--{kind} needs the name of a file.")
        keep_off(chosen.plan, target)
    if chosen.members and "participants" not in targets:
        raise Refused("--for goes with --participants.")
    if chosen.ids and "json" not in targets:
        raise Refused("--ids goes with --json.")
    return targets


def _texts(document: Document, chosen: argparse.Namespace) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The formats that are made from the plan's content, whole, and what is to be told of them."""
    made: dict[str, bytes] = {}
    notes: tuple[str, ...] = ()
    if not any(getattr(chosen, kind) for kind in _TO_STDOUT):
        return made, notes
    from charthouse.document.queries.content import plan_content
    from charthouse.exchange.texts import made as written

    content = plan_content(document)
    for kind in _TO_STDOUT:
        if getattr(chosen, kind):
            made[kind], told = written(kind, content, ids=chosen.ids)
            notes += told
    return made, notes


def _handout(document: Document, target: str, choice: HandoutChoice, today: date, language: str) -> tuple[str, ...]:
    from charthouse.document.queries.handout import handout_input
    from charthouse.exchange.handout.pack import write_handout

    pack = handout_input(document, today=today, changes=_changes(document, choice))
    steps = write_handout(
        pack, Path(target), pages=choice.pages, paper=choice.paper, binding=choice.binding, language=language
    )
    written: Written = _finished(steps)
    return written.notes


def _changes(document: Document, choice: HandoutChoice) -> Changes | None:
    """What changed since the moment that the line names, where a page tells of it."""
    from charthouse.exchange.handout.contents import CHANGES

    if CHANGES not in choice.pages:
        return None
    from charthouse.document.queries.changes import changes_since, latest_changes
    from charthouse.document.timetravel import moment

    if choice.since is None:
        return latest_changes(document)
    return changes_since(document, moment(document, choice.since))


def _workbook(document: Document, target: str, today: date, language: str) -> None:
    from charthouse.document.queries.report import plan_report
    from charthouse.exchange.workbook.book import whole_book
    from charthouse.exchange.workbook.writer import write_workbook

    for _ in write_workbook(whole_book(plan_report(document, today=today), language), Path(target)):
        pass


def _folder(document: Document, target: str, today: date) -> None:
    from charthouse.document.queries.report import plan_report
    from charthouse.exchange.tables_csv import write_folder
    from charthouse.exchange.workbook.tables import origin, sheets

    report = plan_report(document, today=today)
    write_folder(sheets(report), Path(target), origin(report))


def _participants(document: Document, target: str, names: list[str], today: date, language: str) -> tuple[str, ...]:
    from charthouse.document.queries.report import plan_report
    from charthouse.exchange.workbook.participants import named, write_participants

    report = plan_report(document, today=today)
    members = named(report, names)
    for _ in write_participants(report, members, Path(target), language):
        pass
    return (f"It holds {plural(len(members), 'workbook')}.",)


def _finished(writing: Generator[Progress, None, T]) -> T:
    """Let a writer come to its end; returns its value."""
    while True:
        try:
            next(writing)
        except StopIteration as end:
            value: T = end.value
            return value
