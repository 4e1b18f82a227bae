"""The pages of the handout: ticked or not, and in the order they are printed in, by dragging or Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.exchange.handout.contents import TITLES
from charthouse.ui.export.facts import PageFact
from charthouse.ui.export.page_rows import PageRow, PageRowDelegate, page_title, sentence
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, IconButton
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.places import START, shifted
from charthouse.ui.widgets.rowlist.view import RowView


class PageList(QWidget):
    """`changed` after every tick and move; `looked_at(name)`: a person chose a page to see."""

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = [PageRow(name, page_title(name), "", True, True, True) for name in TITLES]
        self._model: RowModel[PageRow] = RowModel(lambda row: row.title, sentence, self, family="handout-pages")
        self.view = RowView(theme, self._model, self.tr("Pages of the handout"), whole=True)
        self.view.setAccessibleDescription(self.tr("Space ticks a page, Alt+Up and Alt+Down move it"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.set_delegate(PageRowDelegate(theme, self.view, self._model, ""))
        self.view.bind({"Space": self.toggle, "Alt+Up": lambda: self.shift(-1), "Alt+Down": lambda: self.shift(1)})
        self.up = IconButton(theme, "chevron-up", self.tr("Move up (Alt+Up)"))
        self.down = IconButton(theme, "chevron-down", self.tr("Move down (Alt+Down)"))
        self._lay_out()
        self._connect()
        self._show()

    # what is shown

    def show_facts(self, facts: Mapping[str, PageFact]) -> None:
        """Say what each page holds."""
        self._rows = [replace(row, about=facts[row.id].about, there=facts[row.id].there) for row in self._rows]
        self._show()

    def show_choice(self, order: Iterable[str], left_out: Iterable[str]) -> None:
        """Put the pages in this order, those not named behind, and tick all but those left out."""
        by_name = {row.id: row for row in self._rows}
        names = [name for name in dict.fromkeys((*order, *TITLES)) if name in by_name]
        unticked = frozenset(left_out)
        self._rows = [replace(by_name[name], wished=name not in unticked) for name in names]
        self._show()

    def show_wanted(self, *, wanted: bool) -> None:
        """Without a handout its pages are off, but keep their ticks."""
        self._rows = [replace(row, wanted=wanted) for row in self._rows]
        self._show()

    # what is chosen

    @property
    def order(self) -> tuple[str, ...]:
        """All pages, in their order."""
        return tuple(row.id for row in self._rows)

    @property
    def left_out(self) -> frozenset[str]:
        """The pages that are not ticked, be they there or not."""
        return frozenset(row.id for row in self._rows if not row.wished)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The pages to print, in their order."""
        return tuple(row.id for row in self._rows if row.ticked)

    @property
    def rows(self) -> Sequence[PageRow]:
        """All rows, as they are shown."""
        return tuple(self._rows)

    # what a person does

    def toggle(self, name: str = "") -> None:
        """Tick a page or take the tick away; without a name the current one."""
        wanted = name or self.view.current()
        self._rows = [replace(row, wished=not row.wished) if row.id == wanted and row.on else row for row in self._rows]
        self._tell()

    def shift(self, by: int) -> None:
        """Move the current page one place up (−1) or down (+1)."""
        current = self.view.current()
        after = shifted(self.order, [current], by) if current else None
        if after is not None:
            self._put([current], after)

    def has_current(self) -> bool:
        """Whether a page is chosen for what keys and menus do."""
        return bool(self.view.current())

    def can_shift(self, by: int) -> bool:
        """Whether there is a current page, with a place above or below it."""
        current = self.view.current()
        return bool(current) and shifted(self.order, [current], by) is not None

    def _put(self, names: Sequence[str], after: str) -> None:
        rest = [row for row in self._rows if row.id not in names]
        at = 0 if after == START else [row.id for row in rest].index(after) + 1
        self._rows = [*rest[:at], *(row for row in self._rows if row.id in names), *rest[at:]]
        self._tell()
        self.view.select(names[0])

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._model.show(self._rows)
        self._show_moves()

    def _show_moves(self) -> None:
        self.up.setEnabled(self.can_shift(-1))
        self.down.setEnabled(self.can_shift(1))

    def _look(self, name: str) -> None:
        self._show_moves()
        if name and self.view.hasFocus():
            self.looked_at.emit(name)

    def _connect(self) -> None:
        self.view.zone_clicked.connect(lambda _zone, name: self.toggle(name))
        self.view.doubleClicked.connect(lambda index: self.toggle(self._model.row(index).id))
        self.view.dropped.connect(self._put)
        self.view.current_changed.connect(self._look)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(margins(self, self._theme.px(10), 0, RING, 0))
        head.setSpacing(0)
        label = Label(self._theme, self.tr("Pages, in their order"), size=12, weight=500, role="text3")
        head.addWidget(label)
        head.addStretch(1)
        for button in (self.up, self.down):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus on the page it moves
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)
