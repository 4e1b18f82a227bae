"""The keyboard shortcuts as a page to print and put beside the laptop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from pathlib import Path

from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import Figures
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.frame import Frame, Furniture
from charthouse.exchange.handout.paint import HandoutCanvas, Identity
from charthouse.exchange.handout.paper import paper_named
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import LABEL, NAME, TEXT
from charthouse.exchange.replacing import beside

Keys = tuple[str, str]  # what happens, and the keys for it
Group = tuple[str, Sequence[Keys]]

_GAP, _KEYS_SHARE = 28.0, 0.42


def write_keys(groups: Sequence[Group], target: Path, *, title: str, paper: str, language: str, made_on: date) -> None:
    """Write the groups in two columns to a PDF. Raises Refused where that cannot be written."""
    size = paper_named(paper)
    setter = Typesetter(language)
    press = Press(Frame(size, Furniture("Charthouse", "", "", ""), setter), setter, Figures(language))
    flow = Flow(press, Opening("keys", title, "Charthouse", title))
    half = (press.frame.width - _GAP) / 2
    columns = [
        Column("", start + at * half, share * half)
        for start in (0.0, half + _GAP)
        for at, share in ((0.0, _KEYS_SHARE - 0.02), (_KEYS_SHARE, 1 - _KEYS_SHARE))
    ]
    Table(flow, columns).run(_rows(groups))
    sheets = flow.finish()
    with beside(target) as part:
        canvas = HandoutCanvas(part, size, setter, Identity(title, "Charthouse", language, made_on))
        for number, sheet in enumerate(sheets, 1):
            press.frame.furnish(sheet, number, len(sheets))
            canvas.paint(sheet)
        canvas.save()


def _rows(groups: Sequence[Group]) -> Iterator[Row]:
    """The lines of all groups, the first half at the left, the second beside it."""
    lines: list[tuple[Cell, Cell]] = []
    for title, keys in groups:
        lines += [(None, None)] * bool(lines)
        lines.append(((Text(title, LABEL),), None))
        lines += [((Text(key, NAME),), (Text(does, TEXT),)) for does, key in keys]
    middle = (len(lines) + 1) // 2
    for left, right in zip_longest(lines[:middle], lines[middle:], fillvalue=(None, None)):
        yield Row((*left, *right), 1.2, 1.2)
