"""A card with a list that is shown whole, and a line to add to it: values, stakeholders, people, units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.ui.numbers import written
from charthouse.ui.pages.vision.acts import ListActs
from charthouse.ui.pages.vision.delegate import EntryDelegate
from charthouse.ui.pages.vision.entries import Entry, sentence
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.frames import Card
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.rowlist.fresh import Freshness
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.places import heir
from charthouse.ui.widgets.rowlist.view import RowView


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says: `name` is stable, the rest is for people."""

    name: str
    title: str
    prompt: str
    hint: str  # what stands there while the list is empty


class ListCard(Card):
    """Adds, renames, orders and deletes its rows itself, through `ListActs`.

    `current_changed(id)`: another row, or none, is the current one. `shown(QRect)`: a part of the card that ought to
    be in view. `typing(QWidget, bool)`: whether one of its editors holds text that is not yet in the plan.
    """

    current_changed = Signal(str)
    shown = Signal(QRect)
    typing = Signal(object, bool)
    passed = Signal(bool)  # Tab (True) or Shift+Tab left the capture line
    menu_asked = Signal(object)  # the place, global

    def __init__(self, theme: Theme, words: CardWords, acts: ListActs, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.acts = acts
        self.setObjectName(words.name)
        self.setAccessibleName(words.title)
        self._title = Label(theme, words.title, size=14, weight=600)
        self._count = Label(theme, role="text3", tnum=True)
        self._hint = Label(theme, words.hint, role="text3", wrap=True)
        self.model: RowModel[Entry] = RowModel(lambda entry: entry.name, sentence, self, family=words.name)
        self.items = RowView(theme, self.model, words.title, whole=True)
        self.items.setAccessibleDescription(words.hint)
        self._delegate = EntryDelegate(theme, self.items, self.model)
        self.items.set_delegate(self._delegate)
        self._fresh = Freshness(theme, self.items.viewport(), self.items.place_of)
        self._delegate.set_freshness(self._fresh.of)
        self.capture = CaptureLine(theme, words.prompt, words.prompt)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()

    # what the page uses

    def hold_still(self) -> None:
        """Ask for no rows."""
        self._hint.setText("")
        self.items.setAccessibleDescription("")

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Show these rows, selection kept."""
        self.model.show(rows)
        self._count.setText(written(len(rows)) if rows else "")
        self._hint.setVisible(not rows)
        self.items.setVisible(bool(rows))

    def current(self) -> Entry | None:
        """The current row."""
        row = self.items.current()
        return next((entry for entry in self.model.rows if entry.id == row), None)

    def selected(self) -> list[Entry]:
        """The selected rows."""
        chosen = set(self.items.selected())
        return [entry for entry in self.model.rows if entry.id in chosen]

    def edit(self) -> None:
        """Rename the current row in place."""
        row = self.current()
        if row is not None:
            self.items.edit_row(row.id)

    def delete(self) -> None:
        """Delete the selected rows; the next one takes over."""
        rows = self.selected()
        if not rows:
            return
        next_one = heir([entry.id for entry in self.model.rows], {entry.id for entry in rows})
        if self.acts.delete(rows) and not (next_one and self.items.select(next_one)):
            self.capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def shift(self, by: int) -> None:
        """Move the current row one place up or down."""
        row = self.current()
        if row is not None:
            self.acts.shift(row, self.model.rows, by)
            self._show_current()

    def show_capture(self) -> None:
        """Ask for the capture line to be in view."""
        self.shown.emit(self.capture.geometry())

    # own

    def _connect(self) -> None:
        capture, items = self.capture, self.items
        capture.submitted.connect(lambda text: self._add([text]))
        capture.pasted.connect(self._add)
        capture.left_up.connect(self._focus_last)
        capture.escaped.connect(self._focus_last)
        capture.edit_last.connect(self._rename_last)
        capture.tabbed.connect(self.passed)
        capture.began.connect(lambda typing: self.typing.emit(capture, typing))
        items.current_changed.connect(self._follow_current)
        items.went_past.connect(self._leave)
        items.dropped.connect(self._drop)
        items.dropped_text.connect(lambda text, _after: self._add(text.splitlines()))
        items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        items.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(items.viewport().mapToGlobal(at)))
        self._delegate.edited.connect(self.acts.rename)
        self._delegate.ended.connect(self._editor_ended)
        self._delegate.typing.connect(lambda typing: self.typing.emit(items, typing))
        items.bind(
            {
                "Return": self.edit,
                "Enter": self.edit,
                "Alt+Up": partial(self.shift, -1),
                "Alt+Down": partial(self.shift, 1),
                "Del": self.delete,
                "Esc": self._to_capture,
                "Ctrl+C": self._copy,
            }
        )

    def _add(self, lines: Sequence[str]) -> None:
        known = {entry.id for entry in self.model.rows}
        if self.acts.add(lines):
            added = [entry.id for entry in self.model.rows if entry.id not in known]
            self._fresh.add(added)
        elif len(lines) == 1:
            self.capture.setText(lines[0])  # refused: what was typed is not lost

    def _rename_last(self) -> None:
        if self.model.rows:
            self.items.edit_row(self.model.rows[-1].id)

    def _editor_ended(self, kept: bool) -> None:
        if kept:
            self._to_capture()
        else:
            self.items.setFocus()

    def _focus_last(self) -> None:
        if self.model.rows:
            self.items.select(self.model.rows[-1].id)
            self.items.setFocus()

    def _leave(self, down: bool) -> None:
        if down:
            self._to_capture()

    def _to_capture(self) -> None:
        self.items.unselect()
        self.capture.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_capture()

    def _drop(self, rows: list[str], after: str) -> None:
        moving = [entry for entry in self.model.rows if entry.id in rows]
        if moving and self.acts.place(moving, self.model.rows, after):
            self.items.select(moving[0].id)
            self.items.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(entry.name for entry in self.selected()))

    def _follow_current(self, row: str) -> None:
        self.current_changed.emit(row)
        if row:
            self._show_current()

    def _show_current(self) -> None:
        rect = self.items.visualRect(self.items.currentIndex())
        self.shown.emit(QRect(self.items.viewport().mapTo(self, rect.topLeft()), rect.size()))

    def _lay_out(self) -> None:
        self._head, self._rows, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._count)
        self._head.addStretch(1)
        self._rows.addWidget(self.items)
        self._rows.addWidget(self._hint)
        self._foot.addWidget(self.capture)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addLayout(self._rows)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(16), px(12), px(16), px(6))
        self._head.setSpacing(px(8))
        self._rows.setContentsMargins(px(6), 0, px(6), px(2))
        self._hint.setContentsMargins(px(10), px(4), px(10), px(8))
        self._foot.setContentsMargins(px(8), 0, px(8), 0)
        self._column.setContentsMargins(0, 0, 0, px(8))
