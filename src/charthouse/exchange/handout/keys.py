"""The keyboard shortcuts as a page to print and put beside the laptop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from math import ceil
from pathlib import Path

from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.frame import Frame, Furniture
from charthouse.exchange.handout.paint import HandoutCanvas, Identity
from charthouse.exchange.handout.paper import paper_named
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import LABEL, SMALL
from charthouse.exchange.replacing import beside
from charthouse.exchange.wording import Wording

Keys = tuple[str, str]  # what happens, and the keys for it
Group = tuple[str, Sequence[Keys]]

Line = tuple[Cell, Cell]

_COLUMNS, _GAP, _KEYS_SHARE = 4, 18.0, 0.36
_KEY = SMALL.semibold()
_BLANK: Line = (None, None)


def write_keys(groups: Sequence[Group], target: Path, *, title: str, paper: str, language: str, made_on: date) -> None:
    """Write the groups in columns, side by side, to a PDF. Raises Refused where that cannot be written."""
    size = paper_named(paper)
    setter = Typesetter(language)
    press = Press(Frame(size, Furniture("Charthouse", "", "", ""), setter), setter, Wording(language))
    flow = Flow(press, Opening("keys", title, "Charthouse", title))
    width = (press.frame.width - (_COLUMNS - 1) * _GAP) / _COLUMNS
    columns = [
        Column("", at * (width + _GAP) + start * width, share * width)
        for at in range(_COLUMNS)
        for start, share in ((0.0, _KEYS_SHARE - 0.03), (_KEYS_SHARE, 1 - _KEYS_SHARE))
    ]
    Table(flow, columns).run(_rows(groups))
    sheets = flow.finish()
    with beside(target) as part:
        canvas = HandoutCanvas(part, size, setter, Identity(title, "Charthouse", language, made_on))
        for number, sheet in enumerate(sheets, 1):
            press.frame.furnish(sheet, press.say("Page {number} of {total}", number=number, total=len(sheets)))
            canvas.paint(sheet)
        canvas.save()


def _rows(groups: Sequence[Group]) -> Iterator[Row]:
    """The lines of all groups, down one column and on in the next."""
    lines: list[Line] = []
    for title, keys in groups:
        lines += [_BLANK] * bool(lines)
        lines.append(((Text(title, LABEL),), None))
        lines += [((Text(key, _KEY),), (Text(does, SMALL),)) for does, key in keys]
    height = ceil(len(lines) / _COLUMNS)
    parts = [lines[at : at + height] for at in range(0, len(lines), height)]
    parts = [part[1:] if part[0] is _BLANK else part for part in parts]  # no air above the first line of a column
    for across in zip_longest(*parts, fillvalue=_BLANK):
        yield Row(tuple(cell for line in across for cell in line), 1.0, 1.0)
