"""What the first rows of a list become: a small table, and below it the cells that are refused, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from charthouse.domain.sentences import Sentence
from charthouse.domain.text import apart
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from charthouse.exchange.mapping.shown import ShownRows

_REASONS = 3
_FEW = 8  # columns that surely stand side by side
_SHORT = 10  # letters that are always shown: those of a date


class FirstRows(QWidget):
    """Made anew whenever a choice changes what the rows become."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None

    def show_rows(self, rows: ShownRows) -> None:
        """What the first rows become."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        area = FittingScroll(self._table(rows))
        area.setAccessibleName(self.tr("What the first rows become"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if len(rows.headings) > _FEW else Qt.FocusPolicy.NoFocus)
        column.addWidget(area)
        for heading, cell in rows.refused[:_REASONS]:
            words = self.tr("{column} “{text}” {why}.").format(
                column=apart(in_words(heading)), text=apart(cell.text), why=in_words(cell.why or "")
            )
            column.addWidget(Label(self._theme, words, role="bad_text", wrap=True))
        column.addStretch(1)
        self._replace(body)

    def show_sentence(self, sentence: str) -> None:
        """Why there is nothing to show."""
        self._replace(Label(self._theme, sentence, role="text2", wrap=True))

    def _replace(self, body: QWidget) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)

    def _table(self, rows: ShownRows) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(margins(self, 0, 0, self._theme.px(8), 0))
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(4))
        longest = [len(heading) for heading in rows.headings]
        for row in rows.rows:
            longest = [max(so_far, len(cell.text)) for so_far, cell in zip(longest, row, strict=True)]
        for place, heading in enumerate(rows.headings):
            grid.setColumnStretch(place, max(6, min(longest[place], 40)))
            shown = "0" * min(longest[place] + 2, _SHORT + 2)
            grid.setColumnMinimumWidth(place, round(self._theme.advance(shown, 13)))
            grid.addWidget(ElidedLabel(self._theme, in_words(heading), size=12, weight=600, role="text2"), 0, place)
        for line, row in enumerate(rows.rows, 1):
            for place, cell in enumerate(row):
                role = "text" if cell.why is None else "bad_text"
                text = in_words(cell.text) if isinstance(cell.text, Sentence) else cell.text
                words = text if cell.why is None else f"✗ {text}"
                grid.addWidget(ElidedLabel(self._theme, words, role=role), line, place)
        return table
