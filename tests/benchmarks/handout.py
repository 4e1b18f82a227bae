"""A hundred pages of tables with 200 sparklines against reportlab's canvas with the same cells, fonts and lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from tests.benchmarks.timing import Result, cpu, paired

from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.sparkline import Sparkline
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.frame import Frame, Furniture
from charthouse.exchange.handout.paint import HandoutCanvas, Identity
from charthouse.exchange.handout.paper import paper_named
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import FIGURE, NAME, SMALL, TEXT
from charthouse.exchange.wording import Wording
from charthouse.resources import resource_path

_COLUMNS = tuple(
    Column(title, x, width, right=title.startswith("N"))
    for title, x, width in (
        ("Code", 0, 40), ("Measure", 50, 190), ("N1", 250, 50), ("N2", 310, 50), ("N3", 370, 50), ("Owner", 430, 70),
        ("Due", 510, 60), ("Comment", 580, 110), ("Trend", 697, 60),
    )
)  # fmt: skip
_WRAPPING = (1, 7)
_ROWS = 1_750
_SPARKLINES = 200
_READINGS = 24
_SENTENCE = "two of the four oldest hulls are past their working life and wait for a berth at the yard"
_WORDS = tuple(_SENTENCE.split())
_PAPER = paper_named("a4")

Cells = tuple[str, ...]
Trends = dict[int, tuple[float, ...]]
"""Readings by the rows that have a sparkline."""


def run(folder: Path) -> Iterator[Result]:
    rows = list(islice(_cells(), _ROWS))
    every = _ROWS // _SPARKLINES
    trends = {
        row: tuple(float((row * n) % 37 + n) for n in range(_READINGS)) for row in range(0, every * _SPARKLINES, every)
    }
    yield paired(
        f"handout of 100 pages with {_SPARKLINES} sparklines / reportlab's canvas",
        cpu(lambda: _bare(folder / "bare.pdf", rows, trends)),
        cpu(lambda: _app(folder / "app.pdf", rows, trends)),
        limit=1.3,
    )


def _cells() -> Iterator[Cells]:
    number = 0
    while True:
        number += 1
        texts = [" ".join(_WORDS[(number * step + n) % len(_WORDS)] for n in range(11)) for step in (3, 7)]
        numbers = (f"{number * 1.5:,.1f}", f"{number:,}", f"{number * 37 % 1000}")
        yield (f"K{number}", texts[0], *numbers, f"Person {number % 40}", "31 Dec 2028", texts[1])


def _app(target: Path, rows: list[Cells], trends: Trends) -> int:
    setter = Typesetter()
    press = Press(Frame(_PAPER, Furniture("Trust", "Plan", "DRAFT", "Today"), setter), setter, Wording("en"))
    flow = Flow(press, Opening("table", "Table", "Kicker", "A hundred pages"))
    styles = (SMALL, NAME, FIGURE, FIGURE, FIGURE, TEXT, FIGURE, SMALL)
    Table(flow, _COLUMNS).run(
        Row(
            (*((Text(text, style),) for text, style in zip(cells, styles, strict=True)), _trend(trends.get(at))),
            rule=True,
        )
        for at, cells in enumerate(rows)
    )
    sheets = flow.finish()
    canvas = HandoutCanvas(target, _PAPER, setter, Identity("Plan", "Trust", "en", date(2027, 1, 1)))
    for number, sheet in enumerate(sheets, 1):
        press.frame.furnish(sheet, f"Page {number} of {len(sheets)}")
        canvas.paint(sheet)
    canvas.save()
    return len(sheets)


def _trend(values: tuple[float, ...] | None) -> Sparkline | None:
    return None if values is None else Sparkline(values, f"From {values[0]:g} to {values[-1]:g}")


def _bare(target: Path, rows: list[Cells], trends: Trends) -> int:
    """The fastest way reportlab offers: strings straight on the canvas, wrapped only where they may need it."""
    for cut in ("Regular", "Medium"):
        pdfmetrics.registerFont(TTFont(f"Bare-{cut}", str(resource_path("fonts", "inter", f"Inter-{cut}.ttf"))))
    canvas = Canvas(str(target), pagesize=(_PAPER.width, _PAPER.height), initialFontName="Bare-Regular")
    y, pages = 0.0, 0
    for at, cells in enumerate(rows):
        lines = [
            simpleSplit(text, "Bare-Medium" if place == 1 else "Bare-Regular", 9 if place == 1 else 8, column.width)
            if place in _WRAPPING
            else [text]
            for place, (column, text) in enumerate(zip(_COLUMNS, cells, strict=False))
        ]
        height = 6 + max(len(found) for found in lines) * 11.8
        if y - height < 45:
            if pages:
                canvas.showPage()
            pages += 1
            y = 500.0
            canvas.setFont("Bare-Regular", 8)
            canvas.drawString(42.5, 568, "Trust Plan")
            canvas.drawString(42.5, 24, f"Table · Today · Page {pages} of 100")
            for column in _COLUMNS:
                canvas.drawString(42.5 + column.x, y + 6, column.title)
        canvas.line(42.5, y, 799, y)
        for place, (column, found) in enumerate(zip(_COLUMNS, lines, strict=False)):
            canvas.setFont("Bare-Medium" if place == 1 else "Bare-Regular", 8 if place in (0, 7) else 9)
            for number, line in enumerate(found):
                if column.right:
                    canvas.drawRightString(42.5 + column.x + column.width, y - 12 - number * 11.8, line)
                else:
                    canvas.drawString(42.5 + column.x, y - 12 - number * 11.8, line)
        if at in trends:
            _line(canvas, 42.5 + _COLUMNS[-1].x, y - 19, trends[at])
        y -= height
    canvas.save()
    return pages


def _line(canvas: Canvas, x: float, y: float, values: tuple[float, ...]) -> None:
    low, high = min(values), max(values)
    path = canvas.beginPath()
    places = [(x + 54 * n / len(values), y + 13 * (value - low) / (high - low)) for n, value in enumerate(values)]
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    canvas.setLineWidth(0.9)
    canvas.drawPath(path)
    canvas.setLineWidth(0.5)
    canvas.circle(*places[-1], 1.7, stroke=0, fill=1)
