"""The PDF operators that draw a shaped line: glyphs in the order of the text, each at its own place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from charthouse.exchange.handout.text.font import Placed
from charthouse.exchange.handout.text.shaping import Run, ShapedLine
from charthouse.exchange.handout.text.style import Style


def line_operators(line: ShapedLine, style: Style, x: float, y: float, fill: str) -> Iterator[str]:
    """From (x, y) on, in points from the lower left corner; `fill`: the operator of the colour."""
    yield fill
    for run in line.runs:
        left = x + run.x * style.size / 1000
        if run.spoken:
            yield f"/Span <</ActualText <{spoken(run.spoken)}>>> BDC"
        if run.stroke:
            yield f"2 Tr {run.stroke * style.size:.2f} w {fill.upper()}"
        yield f"/{run.font.resource} {style.size:g} Tf 1 0 0 1 {left:.2f} {y:.2f} Tm"
        yield from _glyphs(run, style.size)
        if run.stroke:
            yield "0 Tr"
        if run.spoken:
            yield "EMC"


def spoken(text: str) -> str:
    """A text string of PDF in hexadecimal digits."""
    return f"FEFF{text.encode('utf-16-be').hex().upper()}"


def _glyphs(run: Run, size: float) -> Iterator[str]:
    pen = 0.0
    for rise, found in groupby(run.shaped.glyphs, key=lambda glyph: glyph.y):
        glyphs = list(found)
        if rise:
            yield f"{rise * size / 1000:.2f} Ts"
        yield f"[{_moved(glyphs, pen)}] TJ"
        pen = glyphs[-1].x + glyphs[-1].advance
        if rise:
            yield "0 Ts"


def _moved(glyphs: Sequence[Placed], pen: float) -> str:
    """Codes with how far each stands left of where the one before ends."""
    parts: list[str] = []
    codes = ""
    for glyph in glyphs:
        if abs(pen - glyph.x) >= 0.5:
            parts += [f"<{codes}>"] if codes else []
            parts.append(f"{pen - glyph.x:g}")
            codes = ""
        codes += glyph.code
        pen = glyph.x + glyph.advance
    return " ".join([*parts, f"<{codes}>"])
