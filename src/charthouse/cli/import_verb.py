"""Read a StratML file (.xml, Part 1 or Part 2) into a plan, as one step. Makes the plan where there is none."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.cli.terms import DONE, listed, plural, say
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document
    from charthouse.document.edits.content import Addition
    from charthouse.document.queries.content_rows import PlanContent

_MOST = 20  # kinds of warnings shown


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="SOURCE", help="the file to read; its ending decides how")
    parser.add_argument("--into", type=Path, required=True, metavar="PLAN", help="the plan to add it to")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be added; write nothing")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document.edits.content import add_content, planned
    from charthouse.document.queries.content_rows import PlanContent
    from charthouse.exchange.outline.stratml_read import read_stratml

    source: Path = chosen.source
    outline = read_stratml(_content(source))
    if chosen.dry_run:
        addition = planned(outline.content, _plan_row(chosen.into) or PlanContent())
    else:
        with _writing(chosen.into) as document:
            addition = add_content(document, outline.content, f"Import “{source.name[:60]}”")
            if document.trouble:
                raise Refused(f"{document.trouble} Nothing was imported.")
    _tell(addition, outline.warnings, dry=chosen.dry_run)
    return DONE


def _content(source: Path) -> bytes:
    from charthouse.exchange.outline.stratml_tree import MAX_BYTES

    if source.suffix.lower() != ".xml":
        raise Refused(f"“{source.name}” is not read: import takes StratML files, whose names end in .xml.")
    try:
        with source.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Refused(f"There is no file “{source}”.") from None
    except OSError as error:
        raise Refused(f"“{source}” cannot be read: {(error.strerror or str(error)).lower()}.") from None


def _plan_row(plan: Path) -> PlanContent | None:
    from charthouse.document import Document
    from charthouse.document.edits.content import plan_row

    if not plan.exists():
        return None
    with Document.open(plan, read_only=True) as document:
        return plan_row(document)


@contextmanager
def _writing(plan: Path) -> Iterator[Document]:
    """The plan, open for writing; a plan that was made for this is taken away again when it fails."""
    from charthouse.document import Document

    made = not plan.exists()
    try:
        with Document.create(plan) if made else Document.open(plan) as document:
            yield document
    except BaseException:
        if made:
            plan.unlink(missing_ok=True)
        raise


def _tell(addition: Addition, warnings: Counter[str], *, dry: bool) -> None:
    rows = [plural(count, noun) for noun, count in addition.rows.items() if count]
    would = ("Would add", "Would fill in", "Would leave") if dry else ("Added", "Filled in", "Left")
    say(f"{would[0]} {listed(rows)}." if rows else f"{would[0]} no rows.")
    if filled := [name.replace("_", " ") for name in addition.filled]:
        say(f"{would[1]} of the plan: {listed(filled)}.")
    if left := [name.replace("_", " ") for name in addition.left]:
        say(f"{would[2]} as the plan has it: {listed(left)}. What the file says stands under other information.")
    say(f"{plural(warnings.total(), 'warning')}." if warnings else "No warnings.")
    for finding, count in warnings.most_common(_MOST):
        say(f"  {count:,} × {finding}")
    if len(warnings) > _MOST:
        say(f"  and {len(warnings) - _MOST:,} more kinds")
