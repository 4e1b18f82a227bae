"""Read a StratML file (.xml, Part 1 or Part 2) into a plan, as one step. Makes the plan where there is none."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.cli.plans import making
from charthouse.cli.terms import DONE, say
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document
    from charthouse.document.edits.content import Addition
    from charthouse.document.queries.content_rows import PlanContent


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="SOURCE", help="the file to read; its ending decides how")
    parser.add_argument("--into", type=Path, required=True, metavar="PLAN", help="the plan to add it to")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be added; write nothing")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document.edits.content import add_content, planned
    from charthouse.document.queries.content_rows import PlanContent
    from charthouse.exchange.outline.importing import read_source, step_label

    source: Path = chosen.source
    outline = read_source(source)
    if chosen.dry_run:
        addition = planned(outline.content, _plan_row(chosen.into) or PlanContent())
    else:
        with _writing(chosen.into) as document:
            addition = add_content(document, outline.content, step_label(source))
            if document.trouble:
                raise Refused(f"{document.trouble} Nothing was imported.")
    _tell(addition, outline.warnings, dry=chosen.dry_run)
    return DONE


def _plan_row(plan: Path) -> PlanContent | None:
    from charthouse.document import Document
    from charthouse.document.edits.content import plan_row

    if not plan.exists():
        return None
    with Document.open(plan, read_only=True) as document:
        return plan_row(document)


@contextmanager
def _writing(plan: Path) -> Iterator[Document]:
    """The plan, open for writing; made where there is none."""
    from charthouse.document import Document

    with making(plan) if not plan.exists() else Document.open(plan) as document:
        yield document


def _tell(addition: Addition, warnings: Counter[str], *, dry: bool) -> None:
    from charthouse.exchange.outline.importing import DONE, TRIED, told_addition, told_warnings

    for line in told_addition(addition, TRIED if dry else DONE):
        say(line)
    count, *kinds = told_warnings(warnings)
    for line in (count, *(f"  {kind}" for kind in kinds)):
        say(line)
