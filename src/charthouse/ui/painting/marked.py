"""One line of text with some of its words in bold: what was sought, where it was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout

from charthouse.domain.matching import Span
from charthouse.domain.text import isolate
from charthouse.ui.painting.mirroring import upright
from charthouse.ui.painting.text import draw_text, line_layout, one_line
from charthouse.ui.theme import Theme

_BEFORE = 0.45  # of the room may stand before the first word found, where a long text is cut

_ENOUGH = 0.85  # of the room: a word found before that is seen without cutting


def draw_marked(
    painter: QPainter,
    rect: QRectF,
    text: str,
    spans: Sequence[Span],
    theme: Theme,
    *,
    role: str = "text",
    struck: bool = False,
) -> float:
    """Draw `text` on one line, `spans` in bold (or struck through), elided at its end; returns its width in pixels.

    A text that might turn its surroundings round is drawn without marks, because making it safe moves its letters.
    """
    line = text.replace("\n", " ").replace("\t", " ")
    if not spans or isolate(line) != line:
        return draw_text(painter, rect, line, theme, role=role)
    shown, spans, whole = within(line, spans, rect.width() - theme.px(12), theme)
    looks = [_format(start, min(end, whole), theme, struck=struck) for start, end in spans if start < whole]
    layout = line_layout(shown, theme.font(13), looks)
    drawn = layout.lineAt(0)
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(getattr(theme.tokens, role))
    turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() - drawn.naturalTextWidth() if turned else rect.left()
    with upright(painter, rect):
        layout.draw(painter, QPointF(left, rect.top() + (rect.height() - drawn.height()) / 2))
    painter.restore()
    return float(drawn.naturalTextWidth())


def within(line: str, spans: Sequence[Span], width: float, theme: Theme) -> tuple[str, Sequence[Span], int]:
    """What of a line is shown in `width` pixels, so that the first words found are seen whole; their places in it, and
    how many of its letters are the line's own before a closing “…”.
    """
    shown, whole = _fitting(line, width, theme)
    if spans[0][1] > whole:
        line, spans = excerpt(line, spans, whole)
        shown, whole = _fitting(line, width, theme)
    return shown, spans, whole


def excerpt(text: str, spans: Sequence[Span], room: int = 120) -> tuple[str, list[Span]]:
    """The part of a long text in which the first words stand, with their places in it."""
    before = round(room * _BEFORE)
    if len(text) <= room or not spans or spans[0][1] <= room * _ENOUGH:
        return text, list(spans)
    begin = max(text.rfind(" ", 0, spans[0][0] - before // 2) + 1, spans[0][0] - before)
    return f"…{text[begin:]}", [(start - begin + 1, end - begin + 1) for start, end in spans]


def _fitting(line: str, width: float, theme: Theme) -> tuple[str, int]:
    shown = one_line(line, width, theme)
    return shown, len(shown if shown == line else shown.removesuffix("…"))


def _format(start: int, end: int, theme: Theme, *, struck: bool) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    style = QTextCharFormat()
    style.setFont(theme.font(13, 400 if struck else 700))
    style.setFontStrikeOut(struck)
    made.format = style
    return made
