"""What find in page looks for, and how it is marked wherever texts are painted: by a ground and a frame.

`Theme.sought` holds it while the line of find is open. `draw_text` and `draw_wrapped` ask `marks_of`, so no delegate
knows of it; a text is marked only if it is one that was found, and only on the page that was looked through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QWidget

from charthouse.domain.matching import Span, spans

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat, QTextDocument
    from PySide6.QtWidgets import QTextEdit

    from charthouse.ui.theme import Theme

_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Sought:
    """`words` were found in `texts`, which are painted on `page`; `current` is the text of the hit one is at."""

    page: QWidget
    words: str
    texts: frozenset[str]
    current: str = ""

    def is_on(self, painter: QPainter) -> bool:
        """Whether what `painter` paints is part of the page; a picture of it is not."""
        canvas = painter.device()
        return isinstance(canvas, QWidget) and self.page.isAncestorOf(canvas)


def marks_of(painter: QPainter, text: str, shown: str, theme: Theme) -> list[QTextLayout.FormatRange]:
    """The marks to draw over `shown`, which stands for `text` and may end before it does.

    Words that stand behind such an end are marked at the ellipsis.
    """
    sought = theme.sought
    if sought is None or text not in sought.texts or not sought.is_on(painter):
        return []
    found = spans(shown, sought.words)
    if shown.endswith(_ELLIPSIS) and len(found) < len(spans(text, sought.words)):
        found.append((len(shown) - 1, len(shown)))
    return marked_ranges(found, theme, current=text == sought.current)


def marked_ranges(found: Sequence[Span], theme: Theme, *, current: bool) -> list[QTextLayout.FormatRange]:
    """Marks for the selections of a text layout."""
    look = mark_format(theme, current=current)
    made = []
    for start, end in found:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, look
        made.append(one)
    return made


def extra_selections(
    document: QTextDocument, marks: Sequence[QTextLayout.FormatRange]
) -> list[QTextEdit.ExtraSelection]:
    """The same marks for a widget that shows a document."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QTextEdit

    made = []
    for one in marks:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(document)
        mark.cursor.setPosition(one.start)
        mark.cursor.setPosition(one.start + one.length, QTextCursor.MoveMode.KeepAnchor)
        mark.format = one.format
        made.append(mark)
    return made


def mark_format(theme: Theme, *, current: bool) -> QTextCharFormat:
    """How a word that was found looks; `current`: in the text one is at."""
    from PySide6.QtGui import QTextCharFormat, QTextFormat

    tokens, look = theme.tokens, QTextCharFormat()
    look.setBackground(tokens.found_now if current else tokens.found)
    look.setForeground(tokens.found_text)
    look.setProperty(QTextFormat.Property.OutlinePen, QPen(tokens.found_line, theme.px(2 if current else 1)))
    return look
