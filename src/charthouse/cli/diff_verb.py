"""Tell what differs between two plan files, or a plan and a moment of its past. Exit 1 where something does."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from charthouse.cli.moments import plan_as_said
from charthouse.cli.terms import DONE, TOLD, say, say_json
from charthouse.domain.counting import listed, plural
from charthouse.domain.kinds import FLAGS

if TYPE_CHECKING:
    from charthouse.document.queries.compare import CellChange, Comparison, ItemChange

_LONGEST = 60
_YES_OR_NO = {"0": "no", "1": "yes"}


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("a", metavar="A", help="a plan, or PLAN@CHECKPOINT")
    parser.add_argument("b", metavar="B", help="a plan, or PLAN@CHECKPOINT")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document.queries.compare import compare

    with plan_as_said(chosen.a) as a, plan_as_said(chosen.b) as b:
        found = compare(a, b)
    if chosen.json:
        say_json({page.page: [asdict(item) for item in page.items] for page in found.pages})
    else:
        _tell(found)
    return TOLD if found.items else DONE


def _tell(found: Comparison) -> None:
    for page in found.pages:
        say(f"{page.page.capitalize()}:")
        for item in page.items:
            for line in _lines(item):
                say(f"  {line}")
    counts = [f"{count} {what}" for what, count in sorted(found.counts.items())]
    say(f"{plural(len(found.items), 'difference')}: {listed(counts)}." if counts else "Nothing differs.")


def _lines(item: ItemChange) -> list[str]:
    called = " ".join(filter(None, (item.code, f"“{_short(item.name)}”" if item.name else "")))
    place = f" from {item.moved_from or 'the top'} to {item.moved_to or 'the top'}"
    moved = place if item.moved and item.moved_from != item.moved_to else ""
    head = f"{item.what}: {item.table.replace('_', ' ')} {called}" + (moved if item.what == "moved" else "")
    if item.what != "changed":
        return [head]
    cells = [f"  {cell.name}: {_value(cell, 0)} → {_value(cell, 1)}" for cell in item.cells]
    return [head, *cells, *([f"  moved{moved}"] if item.moved else [])]


def _value(cell: CellChange, at: int) -> str:
    """What it was (`at` 0) or is (1): a figure as the plan writes it; days and periods as scripts take them."""
    text = (cell.before, cell.after)[at]
    if cell.field in FLAGS:
        text = _YES_OR_NO.get(text, text)
    return cell.figures[at] or _short(text)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
