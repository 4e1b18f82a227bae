"""Text in painted cells: always plain, always elided, clipped or wrapped, never run over its neighbour.

`text_height` measures with the very font that `draw_text` paints with; give both the same size, weight and width.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from charthouse.domain.text import isolate
from charthouse.ui.painting.mirroring import upright
from charthouse.ui.painting.sought import marks_of
from charthouse.ui.theme import Theme

Align = Qt.AlignmentFlag
LEFT = Align.AlignLeft | Align.AlignVCenter
RIGHT = Align.AlignRight | Align.AlignVCenter
FIGURES = RIGHT | Align.AlignAbsolute  # what is read digit by digit, in every language: units stand below units
CENTRE = Align.AlignHCenter | Align.AlignVCenter
_ONE_LINE = Qt.TextFlag.TextSingleLine.value

_screen = lru_cache(maxsize=8192)(isolate)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    theme: Theme,
    *,
    size: int = 13,
    weight: int = 400,
    role: str = "text",
    align: Qt.AlignmentFlag = LEFT,
    tnum: bool = False,
) -> float:
    """Draw one line inside `rect`, elided where it does not fit; returns the width it took, in pixels.

    `role` names the token of the colour. Line breaks become spaces.
    """
    shown = one_line(text, rect.width(), theme, size=size, weight=weight, tnum=tnum)
    painter.setFont(theme.font(size, weight, tnum=tnum))
    painter.setPen(getattr(theme.tokens, role))
    if theme.sought is not None and (marks := marks_of(painter, text, shown, theme)):
        _draw_marked_line(painter, rect, shown, marks, align)
    elif painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        painter.drawText(rect, _straight(align, shown), shown)
    else:
        with upright(painter, rect):
            painter.drawText(rect, _turned(align, shown), shown)
    return theme.advance(shown, size, weight, tnum=tnum)


def one_line(text: str, width: float, theme: Theme, *, size: int = 13, weight: int = 400, tnum: bool = False) -> str:
    """`text` safe for the screen on one line, elided when its cached width exceeds `width`."""
    safe = _screen(text.replace("\n", " ").replace("\t", " "))
    if theme.advance(safe, size, weight, tnum=tnum) <= width + 0.5:
        return safe
    return theme.metrics(size, weight, tnum=tnum).elidedText(safe, Qt.TextElideMode.ElideRight, max(width, 0.0))


def fits_in_line(text: str, width: float, theme: Theme, *, size: int = 13, weight: int = 400) -> bool:
    """Whether `text` need not wrap at `width` pixels."""
    return "\n" not in text and theme.advance(_screen(text), size, weight) <= width


def text_height(text: str, width: float, theme: Theme, *, size: int = 13, weight: int = 400) -> int:
    """How high `text` stands when wrapped to `width` pixels; at least one line."""
    if fits_in_line(text, width, theme, size=size, weight=weight):
        return ceil(theme.metrics(size, weight).lineSpacing())
    return ceil(_laid_out(text, width, theme, size, weight).boundingRect().height())


def wrapped_height(text: str, width: float, theme: Theme, *, size: int = 13, weight: int = 400) -> int:
    """`text_height` of what needs more than one line; else 0."""
    if fits_in_line(text, width, theme, size=size, weight=weight):
        return 0
    height = text_height(text, width, theme, size=size, weight=weight)
    return height if height > 1.5 * theme.metrics(size, weight).lineSpacing() else 0


def fitting(text: str, room: QSizeF, theme: Theme, *, size: int = 13, weight: int = 400) -> str:
    """`text` on one paragraph, elided where more lines than `room` holds would follow; one line is always there."""
    metrics, safe = theme.metrics(size, weight), _screen(text.replace("\n", " "))
    most = max(int(room.height() / metrics.lineSpacing()), 1)
    layout = _laid_out(safe, room.width(), theme, size, weight)
    if layout.lineCount() <= most:
        return safe
    start = layout.lineAt(most - 1).textStart()
    return safe[:start] + metrics.elidedText(safe[start:], Qt.TextElideMode.ElideRight, room.width())


def draw_wrapped(
    painter: QPainter,
    rect: QRectF,
    text: str,
    theme: Theme,
    *,
    size: int = 13,
    weight: int = 400,
    role: str = "text",
    whole: str = "",
) -> float:
    """Draw `text` wrapped from the top of `rect`, whole words where they fit; returns the height it took.

    Nothing is elided: a row that wraps is as high as `text_height` says. `whole`: what `text` is the beginning of.
    """
    turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    layout = _laid_out(text, rect.width(), theme, size, weight, turned=turned)
    painter.setPen(getattr(theme.tokens, role))
    marks = marks_of(painter, whole or text, layout.text(), theme) if theme.sought is not None else []
    with upright(painter, rect):
        layout.draw(painter, rect.topLeft(), marks)
    return layout.boundingRect().height()


def line_layout(text: str, font: QFont, formats: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    """`text` laid out on one line at the origin; `formats` change its look."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def _draw_marked_line(
    painter: QPainter, rect: QRectF, shown: str, marks: list[QTextLayout.FormatRange], align: Qt.AlignmentFlag
) -> None:
    """One line where `drawText` would have put it, with marks."""
    layout = line_layout(shown, painter.font())
    line = layout.lineAt(0)
    turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    spare = rect.width() - line.naturalTextWidth()
    swapped = turned and not align & Align.AlignAbsolute
    before = 0.5 if align & Align.AlignHCenter else float(bool(align & Align.AlignRight) != swapped)
    above = 0.5 if align & Align.AlignVCenter else 0.0
    at = QPointF(rect.left() + before * spare, rect.top() + above * (rect.height() - line.height()))
    with upright(painter, rect):
        layout.draw(painter, at, marks)


def _straight(align: Qt.AlignmentFlag, text: str) -> int:
    """How to draw one line where the language runs from left to right."""
    if text.isascii() or _strong(text) != "R":
        return align.value | _ONE_LINE
    return int(align | Align.AlignAbsolute) | _ONE_LINE | Qt.TextFlag.TextForceRightToLeft.value


def _turned(align: Qt.AlignmentFlag, text: str) -> int:
    """How to draw one line where the language runs from right to left: words of another language in their own way."""
    sides = {Align.AlignLeft: Align.AlignRight, Align.AlignRight: Align.AlignLeft}
    if align & Align.AlignAbsolute:
        sides = {side: side for side in sides}
    side = next((there for here, there in sides.items() if align & here), Align.AlignHCenter)
    way = Qt.TextFlag.TextForceLeftToRight if _strong(text) == "L" else Qt.TextFlag.TextForceRightToLeft
    upright = align & Align.AlignVertical_Mask
    return int(side | upright | Align.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine) | int(way)


@lru_cache(maxsize=8192)
def _strong(text: str) -> str:
    """Which way a line runs: `L` or `R` by its first letter outside isolates (UAX 9, P2).

    Empty where isolates alone have letters: the line runs as the language does. Figures run from left to right.
    """
    depth = isolates = 0
    for kind in map(bidirectional, text):
        if kind in ("LRI", "RLI", "FSI"):
            depth, isolates = depth + 1, isolates + 1
        elif kind == "PDI":
            depth -= 1
        elif not depth and kind in ("L", "R", "AL"):
            return "L" if kind == "L" else "R"
    return "" if isolates else "L"


def _laid_out(text: str, width: float, theme: Theme, size: int, weight: int, *, turned: bool = False) -> QTextLayout:
    layout = QTextLayout(_screen(text).replace("\n", "\u2028"), theme.font(size, weight))
    option = QTextOption()
    if fits_in_line(text, width, theme, size=size, weight=weight):
        option.setWrapMode(QTextOption.WrapMode.NoWrap)  # Qt lays out by other fractions of a pixel than it measures
    else:
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if turned:
        option.setAlignment(Align.AlignRight | Align.AlignAbsolute)
        if not _strong(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0.0, top))
        top += theme.metrics(size, weight).lineSpacing()
    layout.endLayout()
    return layout
