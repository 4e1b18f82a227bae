"""The table of Scorecard and Resources: a QTableView with the keys, ranges and manners of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from charthouse.domain.tsv import parse, write
from charthouse.ui.announcing import announce
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.edit_keys import pressed, typed
from charthouse.ui.widgets.grid import blocks
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.errors import CellError, CellErrors
from charthouse.ui.widgets.grid.header import GridHeader
from charthouse.ui.widgets.grid.model import Entry, Index
from charthouse.ui.widgets.grid.overlay import paint_bubble, paint_current, paint_range
from charthouse.ui.widgets.grid.painted import PaintedTable
from charthouse.ui.widgets.grid.steps import next_cell
from charthouse.ui.widgets.grid.summary import Summary, summarise
from charthouse.ui.widgets.inline_editor import InlineEditor
from charthouse.ui.widgets.pasting import clipboard_text
from charthouse.ui.widgets.reading import only_read, refuse

Confirm = Callable[[str, str], bool]  # sentence, the word for yes


class GridView(PaintedTable):
    """Excel's keys over a `GridModel`; one gesture is one step of the plan.

    `summary_changed(Summary | None)` for the status bar; `entered(good, bad, passed over)` after every gesture, with
    nothing good or bad where none of the cells takes typing; `current_moved(row, column)` for the details pane.
    """

    summary_changed = Signal(object)
    entered = Signal(int, int, int)
    current_moved = Signal(int, int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        confirm: Confirm,
        delegate: GridDelegate | None = None,
        parent: QWidget | None = None,
        *,
        row_height: int = 34,
    ) -> None:
        super().__init__(theme, delegate or GridDelegate(theme), row_height, parent)
        self._confirm = confirm
        self.errors, self._still = CellErrors(), False
        self._delegate.setParent(self)
        self._delegate.serve(self.errors, self._finish)
        self.setAccessibleName(name)
        self.setHorizontalHeader(GridHeader(theme, self))
        self._set_up()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # between two scroll bars: the sheet, no box
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def hold_still(self) -> None:
        """Show cells of a plan that may only be read: whoever writes in one is told so."""
        if not self._still:
            self._still = True
            only_read(self)

    # gestures

    def enter(self, entries: Sequence[Entry], passed_over: int = 0) -> None:
        """Put entries in: the good ones become one step, the bad ones stay in their cells with the reason."""
        if self._still:
            refuse(self)
            return
        if not entries:
            if passed_over:
                self.entered.emit(0, 0, passed_over)
            return
        good = self.errors.enter(self.grid, entries)
        self.viewport().update()
        self._announce_error()
        self.entered.emit(good, len(entries) - good, passed_over)

    def copy(self) -> None:
        """The selection as tab-separated text, as spreadsheets take it."""
        area = self.area()
        if area is not None:
            QGuiApplication.clipboard().setText(write(blocks.copied(self.grid, area)))

    def cut(self) -> None:
        """Copy, then clear."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """The clipboard's block from the first selected cell on; asks when it would hang over. It is selected then."""
        area, block = self.area(), parse(clipboard_text(self))
        if area is None or not block:
            return
        fit = blocks.fit(self.grid, area, block)
        if fit.overhangs and not self._still and not self._confirm(blocks.overhang(fit), self.tr("Paste what fits")):
            return
        self.select(fit.area.top, fit.area.left)
        self.select_area(fit.area)
        self.enter(fit.entries, fit.passed_over)

    def edit_cell(self) -> None:
        """F2: change what the cell holds, the caret behind it; typing over it replaces it (Qt selects all of it)."""
        current = self.currentIndex()
        if self._is_locked():
            self.enter((), 1)
            return
        if not current.isValid() or self.state() == QAbstractItemView.State.EditingState:
            return
        self.edit(current)
        editor = QApplication.focusWidget()
        if isinstance(editor, InlineEditor):
            editor.end(False)

    def clear_cells(self) -> None:
        """Empty what is selected."""
        area = self.area()
        if area is not None:
            entries = blocks.cleared(self.grid, area)
            self.enter(entries, int(not entries and self._is_locked()))

    def fill_down(self) -> None:
        """The first selected row into those below it."""
        area = self.area()
        if area is not None:
            self.enter(blocks.filled_down(self.grid, area))

    def fill_right(self) -> None:
        """The first selected column into those right of it."""
        area = self.area()
        if area is not None:
            self.enter(blocks.filled_right(self.grid, area))

    def forgive(self) -> bool:
        """Drop the error of the current cell, showing the plan's value again; False when there was none."""
        current = self.currentIndex()
        if self._error_here() is None:
            return False
        self.errors.drop(self.grid, current.row(), current.column())
        self.viewport().update()
        return True

    @property
    def refused_text(self) -> str:
        """What was typed into the current cell and not taken, if that stands there."""
        error = self._error_here()
        return error.text if error is not None else ""

    def _error_here(self) -> CellError | None:
        current = self.currentIndex()
        return self.errors.at(self.grid, current.row(), current.column()) if current.isValid() else None

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if pressed(event) in self._commands() and self.state() != QAbstractItemView.State.EditingState:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key is done with before Qt sees it: Tab, and all while letters are put together over the cell.

        Qt opens the editor for them, but leaves the focus here until they are decided.
        """
        return (self.hasFocus() and self.state() == QAbstractItemView.State.EditingState) or self.tabs(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that were put together open the editor as typed ones do; Qt loses one that is there at once (´ e)."""
        opens = self.state() != QAbstractItemView.State.EditingState
        super().inputMethodEvent(event)
        editor = QApplication.focusWidget()
        if opens and event.commitString() and isinstance(editor, InlineEditor) and not editor.isModified():
            editor.selectAll()
            editor.insert(event.commitString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._commands().get(pressed(event))
        if command is not None:
            command()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif not self._forgives(event) and not self.jumps(event):
            if typed(event) and self._is_locked():
                self.enter((), 1)
            else:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would go to another row that begins with the letter, and the next one would write over what is there."""

    def _is_locked(self) -> bool:
        """Whether there is a current cell that takes no typing."""
        current = self.currentIndex()
        return current.isValid() and (self._still or not self.grid.editable(current.row(), current.column()))

    def _forgives(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.forgive()

    def _commands(self) -> dict[str, Callable[[], None]]:
        return {
            "F2": self.edit_cell,
            "Ctrl+C": self.copy,
            "Ctrl+X": self.cut,
            "Ctrl+V": self.paste,
            "Ctrl+D": self.fill_down,
            "Ctrl+R": self.fill_right,
            "Del": self.clear_cells,
            "Backspace": self.clear_cells,
            "Shift+Space": self.select_rows,
            "Ctrl+Space": self.select_columns,
        }

    def _finish(self, index: Index, text: str | None, rows: int, columns: int) -> None:
        """An editor is done: move first, because entering may rebuild the rows, then enter."""
        row, column = index.row(), index.column()
        if rows or columns:
            self.select(row, column)
            self.setFocus()
        if text is not None:
            self.enter([Entry(row, column, text)])
        if (rows or columns) and row < self.grid.rowCount() and self.errors.at(self.grid, row, column) is None:
            self.select(row, column)
            self.go_on(rows, columns)

    # looks

    def paintEvent(self, event: QPaintEvent) -> None:
        area, current = self.area(), self.currentIndex()
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            if area is not None and not area.single:
                paint_range(painter, QRectF(self.rect_of(area)), self._theme)
            if current.isValid():
                cell = QRectF(self.visualRect(current)).adjusted(0, 0, 0, -1)
                if self.state() == QAbstractItemView.State.EditingState:
                    self._paint_words(painter, cell, self.grid.hint(current.row(), current.column()))
                else:
                    paint_current(painter, cell, self._theme, focused=self.hasFocus())
                    error = self._error_here()
                    self._paint_words(painter, cell, error.reason if error else "")

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # the outline and its handle reach into neighbours
        self.summary_changed.emit(self.summary())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.current_moved.emit(current.row(), current.column())
            self._announce_error()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() is not None:
            first = next_cell(self.grid, -1, 0, 1, 0)
            if first is not None:
                self.select(*first)

    def _paint_words(self, painter: QPainter, cell: QRectF, words: str) -> None:
        if words:
            paint_bubble(painter, cell, QRectF(self.viewport().rect()), words, self._theme)

    def _announce_error(self) -> None:
        error = self._error_here()
        if error is not None:
            announce(self, error.reason, urgent=True)

    def summary(self) -> Summary | None:
        """Of the selection; None where it is a single cell or holds no number."""
        return summarise(self.grid, self.selectedIndexes())
