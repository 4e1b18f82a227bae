"""What the columns of a list of another program are: guessed, to be put right, with what the first rows become."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.importing.mapping_columns import ColumnList
from charthouse.ui.importing.mapping_preview import FirstRows
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.exchange.mapping.columns import Columns
    from charthouse.exchange.mapping.known import KnownPlan
    from charthouse.exchange.reading.raw import RawBook, RawSheet

Recall = Callable[["RawSheet"], "Columns | None"]
"""What the columns of a list with these headings were said to be the last time."""


class MappingDialog(QDialog):
    """`encoding_chosen(name)`: the file is to be read again, as written in that encoding; `show_book` shows it then."""

    encoding_chosen = Signal(object)

    def __init__(
        self, theme: Theme, name: str, book: RawBook, known: KnownPlan, recall: Recall, parent: QWidget,
        encoding: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._known, self._recall = theme, known, recall
        self._book, self._sheet, self._columns = book, *_first(book, recall)
        title = self.tr("Import “{name}”").format(name=apart(name))
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why = self.tr("Say what each column is. Below stands what the first rows become; nothing is imported yet.")
        column = headed(self, theme, title, why)
        column.addLayout(self._top(encoding))
        self.columns = ColumnList(theme)
        self.columns.chosen.connect(self._say)
        column.addWidget(self.columns, 1)
        column.addSpacing(theme.px(6))
        column.addWidget(Label(theme, self.tr("What the first rows become"), weight=600))
        self.preview = FirstRows(theme)
        column.addWidget(self.preview)
        self.foot = DialogFoot(theme, self, self.tr("Continue"))
        column.addLayout(self.foot)
        self._show_sheet()
        self.resize(theme.px(880), min(self.sizeHint().height() + theme.px(24), theme.px(680)))

    @property
    def said(self) -> tuple[RawSheet, Columns]:
        """The sheet that is read, and what its columns are."""
        return self._sheet, self._columns

    def show_book(self, book: RawBook) -> None:
        """The same file, read another way."""
        self._book, self._sheet, self._columns = book, *_first(book, self._recall)
        self._show_sheet()

    def show_refusal(self, sentence: str) -> None:
        """The file cannot be read that way."""
        self.preview.show_sentence(sentence)
        self.foot.accept.setEnabled(False)

    def _top(self, encoding: str) -> QHBoxLayout:
        """What the whole file is: kind, sheet, headings, encoding."""
        from charthouse.exchange.mapping.kinds import KINDS
        from charthouse.exchange.reading.encodings import ENCODINGS

        row = QHBoxLayout()
        row.setSpacing(self._theme.px(12))
        kinds = [(kind.key, in_words(kind.name)) for kind in KINDS.values()]
        self.kind = ChoiceField(self._theme, self.tr("What the list holds"), kinds)
        self.kind.chosen.connect(lambda kind: self._guess(str(kind), self._columns.head))
        row.addWidget(Label(self._theme, self.tr("A list of")))
        row.addWidget(self.kind, 1)
        titles = [(place, sheet.title) for place, sheet in enumerate(self._book.sheets)]
        self.sheet = ChoiceField(self._theme, self.tr("Sheet"), titles)
        self.sheet.chosen.connect(self._take_sheet)
        if len(titles) > 1:
            row.addWidget(Label(self._theme, self.tr("in the sheet")))
            row.addWidget(self.sheet, 1)
        self.encoding = ChoiceField(self._theme, self.tr("Encoding"), [(name, name) for name in ENCODINGS])
        self.encoding.show_value(encoding)
        self.encoding.chosen.connect(self.encoding_chosen)
        if encoding:
            row.addWidget(Label(self._theme, self.tr("written in")))
            row.addWidget(self.encoding, 1)
        self.headed = CheckBox(self._theme, self.tr("With headings"))
        self.headed.clicked.connect(self._take_head)
        row.addWidget(self.headed)
        return row

    def _take_sheet(self, place: object) -> None:
        from charthouse.exchange.mapping.guess import guess_columns

        self._sheet = self._book.sheets[int(str(place))]
        self._columns = self._recall(self._sheet) or guess_columns(self._sheet)
        self._show_sheet()

    def _take_head(self, on: bool) -> None:
        from charthouse.exchange.mapping.guess import likely_head

        self._guess(self._columns.kind, likely_head(self._sheet) if on else None)

    def _guess(self, kind: str, head: int | None) -> None:
        from charthouse.exchange.mapping.guess import remap

        self._columns = remap(self._sheet, self._columns, kind=kind, head=head)
        self._show_sheet()

    def _show_sheet(self) -> None:
        self.kind.show_value(self._columns.kind)
        self.sheet.show_value(self._book.sheets.index(self._sheet) if self._sheet in self._book.sheets else None)
        self.headed.setChecked(self._columns.head is not None)
        self.columns.show_columns(self._sheet, self._columns)
        self._show_rows()

    def _say(self, place: int, key: str) -> None:
        self._columns = self._columns.with_target(place, key)
        self._show_rows()

    def _show_rows(self) -> None:
        from charthouse.exchange.mapping.shown import shown

        try:
            rows = shown(self._sheet, self._columns, self._known)
        except Refused as refusal:
            self.preview.show_sentence(in_words(refusal))
        else:
            self.preview.show_rows(rows)
        self.foot.accept.setEnabled(not self._columns.missing and not self._columns.doubled)


def _first(book: RawBook, recall: Recall) -> tuple[RawSheet, Columns]:
    """The sheet that is most likely meant, with what is remembered of such a list, else what is guessed."""
    from charthouse.exchange.mapping.guess import guess

    sheet, columns = guess(book)
    return sheet, recall(sheet) or columns
