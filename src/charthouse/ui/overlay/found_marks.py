"""The words that find in page has found, marked: where texts are painted, and in the fields that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from charthouse.domain.matching import spans
from charthouse.ui.painting.sought import Sought, marked_ranges
from charthouse.ui.widgets.edit_keys import LineEdit, TextEdit

if TYPE_CHECKING:
    from charthouse.document.queries.finding import Hit
    from charthouse.ui.theme import Theme


class FoundMarks:
    """The marks on one page and in the details beside it. There are some until `clear`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._panes: tuple[QWidget, ...] = ()

    def show(self, page: QWidget, details: QWidget, words: str, hits: Iterable[Hit], current: str) -> None:
        """Mark `words` in the texts of `hits`, and stronger in `current`, the text of the one that is shown."""
        if self._panes and self._panes[0] is not page:
            self.clear()
        self._panes = (page, details)
        self._theme.sought = Sought(page, words, frozenset(hit.text for hit in hits), current)
        self.mark_fields()
        _paint_anew(page)

    def mark_fields(self) -> None:
        """Mark the words in the fields as they are filled now."""
        sought = self._theme.sought
        for field in self._fields():
            text = field.text() if isinstance(field, LineEdit) else field.toPlainText()
            found = spans(text, sought.words) if sought is not None and text in sought.texts else []
            current = sought is not None and text == sought.current
            field.show_marks(marked_ranges(found, self._theme, current=current))
            if found and current:
                _bring_into_sight(field)

    def clear(self) -> None:
        """Take the marks away."""
        if self._panes:
            self._theme.sought = None
            self.mark_fields()
            _paint_anew(self._panes[0])
            self._panes = ()

    def _fields(self) -> Iterator[LineEdit | TextEdit]:
        for pane in self._panes:
            yield from pane.findChildren(LineEdit)
            yield from pane.findChildren(TextEdit)


def _bring_into_sight(field: QWidget) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(field)
        above = above.parentWidget()


def _paint_anew(page: QWidget) -> None:
    for area in page.findChildren(QAbstractScrollArea):
        area.viewport().update()
