"""Take a file into a plan, as one step: an Excel workbook (.xlsx), a CSV or TSV file, a folder of CSV files, StratML
(.xml, Part 1 or Part 2), OPML or a Markdown outline. A list of another program is read by its headings, or as --as and
--map say. Makes the plan where there is none. Exit 1: something was left out, or is to decide.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.cli.plans import making
from charthouse.cli.terms import DONE, TOLD, say
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document
    from charthouse.document.merge_work import Prefer
    from charthouse.exchange.importing import Found, Told


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", type=Path, nargs="+", metavar="SOURCE",
        help="the file to read; its ending decides how; several are the workbooks of participants",
    )  # fmt: skip
    parser.add_argument("--into", type=Path, required=True, metavar="PLAN", help="the plan to take it into")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be added and changed; write nothing")
    parser.add_argument(
        "--prefer", choices=("ours", "theirs"), help="whose value stands where plan and file both changed one"
    )
    parser.add_argument(
        "--as", choices=("objectives", "measures", "readings", "swot"), dest="kind", default="",
        help="what a list of another program holds",
    )  # fmt: skip
    parser.add_argument(
        "--map", action="append", default=[], dest="columns", metavar="COLUMN=FIELD",
        help="what a column of it is: a heading of the workbook, such as Item; nothing behind = leaves it out",
    )  # fmt: skip
    parser.add_argument(
        "--encoding", default="", metavar="NAME", help="of a CSV file that is not UTF-8: Windows-1252, Shift_JIS…"
    )


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document.merge_work import Prefer
    from charthouse.exchange.importing import as_list, find
    from charthouse.exchange.outline.importing import DONE as PAST

    if len(chosen.source) > 1:
        return _gather(chosen)
    prefer = Prefer(chosen.prefer) if chosen.prefer else None
    found = find(chosen.source[0], chosen.encoding)
    if chosen.dry_run:
        told = _tried(chosen, found, prefer)
    else:
        with _writing(chosen.into) as document:
            told = as_list(document, found, chosen.kind, chosen.columns).take(document, PAST, prefer)
            if document.trouble:
                raise Refused(f"{document.trouble} Nothing was imported.")
    _tell(told)
    return TOLD if told.open_ends else DONE


def _gather(chosen: argparse.Namespace) -> int:
    """Workbooks of participants: all that they say, but for what the plan or another of them says word for word."""
    from charthouse.document import Document
    from charthouse.exchange.importing import told_voices
    from charthouse.exchange.outline.importing import DONE as PAST
    from charthouse.exchange.outline.importing import TRIED
    from charthouse.exchange.workbook.gathering import gather, gathered, read_all
    from charthouse.exchange.workbook.taking import take_prepared

    if chosen.prefer or chosen.kind or chosen.columns or chosen.encoding:
        raise Refused("--prefer, --as, --map and --encoding go with a single file.")
    books = read_all(chosen.source)
    with Document.open(chosen.into, read_only=chosen.dry_run) as document:
        voices = gather(document, books)
        kept = [one for voice in voices for one in voice.contributions if not one.known]
        taken = take_prepared(document, gathered(document, voices, kept), dry=chosen.dry_run)
        if document.trouble:
            raise Refused("{trouble} Nothing was imported.", trouble=document.trouble)
    told = told_voices(voices, taken, TRIED if chosen.dry_run else PAST)
    _tell(told)
    return TOLD if told.open_ends else DONE


def _tried(chosen: argparse.Namespace, found: Found, prefer: Prefer | None) -> Told:
    from charthouse.document import Document
    from charthouse.exchange.importing import as_list
    from charthouse.exchange.outline.importing import TRIED

    if not chosen.into.exists():
        return as_list(None, found, chosen.kind, chosen.columns).planned(None, TRIED, prefer)
    with Document.open(chosen.into, read_only=True) as document:
        return as_list(document, found, chosen.kind, chosen.columns).planned(document, TRIED, prefer)


@contextmanager
def _writing(plan: Path) -> Iterator[Document]:
    """The plan, open for writing; made where there is none."""
    from charthouse.document import Document

    with making(plan) if not plan.exists() else Document.open(plan) as document:
        yield document


def _tell(told: Told) -> None:
    for line in told.lines:
        say(line)
    for heading, entries in told.sections:
        say(f"{heading}:" if entries and not heading.endswith(".") else heading)
        for entry in entries:
            say(f"  {entry}")
