"""Bring two copies of a plan together in a third file. Both given files stay as they are. Exit 1 lists what is left
to decide: cells with two people's values, and rows that one deleted and the other worked on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.cli.terms import DONE, TOLD, say, say_json
from charthouse.domain.counting import listed, plural
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document
    from charthouse.document.queries.conflicts import Conflict
    from charthouse.document.queries.merging import MergeReport


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ours", type=Path, metavar="OURS")
    parser.add_argument("theirs", type=Path, metavar="THEIRS")
    parser.add_argument("--into", type=Path, required=True, metavar="OUT", help="the merged plan; may be OURS itself")
    parser.add_argument("--prefer", choices=("ours", "theirs"), help="whose value stands where both wrote one")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document.merge import merge
    from charthouse.document.merge_work import Prefer

    prefer = Prefer(chosen.prefer) if chosen.prefer else None
    with _into(chosen.ours, chosen.into) as document:
        report = merge(document, chosen.theirs, prefer=prefer)
        if document.trouble:
            raise Refused(f"{document.trouble} Nothing was merged.")
    if chosen.json:
        say_json(_as_json(report))
    else:
        _tell(report)
    undecided = report.conflicts or (report.kept and prefer is None)
    return TOLD if undecided else DONE


@contextmanager
def _into(ours: Path, into: Path) -> Iterator[Document]:
    """The file to merge in: a copy of `ours`, taken away again where the merge is refused."""
    from charthouse.document import Document

    if into.exists() and ours.exists() and into.samefile(ours):
        with Document.open(into) as document:
            yield document
        return
    if into.exists():
        raise Refused(f"“{into}” exists already; give the merged plan a name of its own.")
    with Document.open(ours, read_only=True) as source:
        source.save_copy(into)
    try:
        with Document.open(into) as document:
            yield document
    except BaseException:
        into.unlink(missing_ok=True)
        raise


def _tell(report: MergeReport) -> None:
    if report.nothing_new:
        say(f"Nothing new in “{report.source}”.")
    else:
        by = listed([f"{plural(one.steps, 'step')} by {one.person}" for one in report.people])
        say(f"Merged “{report.source}”: {by or 'what was undone is put back'}.")
        say(f"  {report.added} added, {report.changed} changed, {report.removed} removed.")
    for label in report.put_back:
        say(f"Put back: {label}")
    if report.settled:
        say(f"Decided: {plural(report.settled, 'value')}.")
    for conflict in report.conflicts:
        _tell_conflict(conflict)
    for row in report.kept:
        who = f"{row.deleted_by} deleted, {_when(row.deleted_at)}"
        say(f"Kept: {row.code or row.table} “{row.name}”, which {who}, and another worked on.")
    for finding in report.findings:
        say(finding.sentence)


def _tell_conflict(conflict: Conflict) -> None:
    say(f"To decide: {conflict.code or conflict.table} “{conflict.name}”, {conflict.field_name}")
    for n, said in enumerate(conflict.said):
        who = f"  ({said.person}, {_when(said.at)})" if said.person else ""
        would = "  (would close a loop)" if said.refused else ""
        say(f"  {'○' if n else '●'} {said.text}{who}{would}")
    if conflict.base is not None:
        say(f"    before: {conflict.base}")


def _when(at: int) -> str:
    return datetime.fromtimestamp(at / 1000).astimezone().strftime("%Y-%m-%d %H:%M")


def _as_json(report: MergeReport) -> dict[str, object]:
    return {**asdict(report), "nothing_new": report.nothing_new}
