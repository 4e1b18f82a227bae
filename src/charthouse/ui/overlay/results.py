"""The list under a search line: captions and results, painted, walked through by the keys of that line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from charthouse.domain.kinds import Quadrant, Status
from charthouse.domain.matching import Span
from charthouse.domain.text import apart
from charthouse.ui.announcing import announce
from charthouse.ui.painting.keys import paint_keys
from charthouse.ui.painting.marked import draw_marked
from charthouse.ui.painting.marks import TILE_WIDTH, paint_icon, paint_letter_tile, paint_status
from charthouse.ui.painting.mirroring import logical, turned
from charthouse.ui.painting.rows import fill_round, outline, row_band
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import native_keys
from charthouse.ui.widgets.grid.model import Index

_ROW, _CAPTION, _KIND = 36, 28, 112
_RESULT = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Result:
    """A line of the list; a caption when there is nothing to `run`.

    `spans` stand in bold in `text`; `kind` is what it is, in quiet type behind the text; `change` is the text as it
    will be after replacing, and `ticked` whether it will.
    """

    text: str
    run: Callable[[], object] | None = None
    icon: str = ""
    code: str = ""
    kind: str = ""
    keys: str = ""
    spans: Sequence[Span] = ()
    quadrant: Quadrant | None = None
    status: Status | None = None
    state: str = ""  # the status in words
    page: str = ""
    change: str | None = None
    ticked: bool = True

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        change = f"→ {apart(self.change)}" if self.change is not None else ""
        return ", ".join(
            part for part in (f"{self.code} {apart(self.text)}".strip(), change, self.kind, self.state) if part
        )


class ResultsModel(QAbstractListModel):
    """Captions cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Result] = ()

    def show(self, rows: Sequence[Result]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row if role == _RESULT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints a line: picture, code, words, kind; at the right the state or the keys."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(_ROW if index.flags() else _CAPTION))

    @turned
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, px = index.data(_RESULT), self._theme, self._theme.px
        rect = QRectF(option.rect)
        if row.run is None:
            caption = rect.adjusted(px(12), px(4), -px(12), 0)
            draw_text(painter, caption, row.text, theme, size=12, weight=500, role="text3")
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row_band(painter, rect.adjusted(0, 1, 0, -1), theme, selected=chosen)
        end = self._paint_end(painter, rect.adjusted(0, 0, -px(12), 0), row)
        left = self._paint_start(painter, rect, row)
        room = QRectF(left, rect.top(), max(end - left - px(12), 0), rect.height())
        role = "tint_text" if chosen else "text"
        if row.change is not None:
            self._paint_change(painter, room, rect, row, role)
        else:
            self._paint_words(painter, room, row, role)

    def _paint_start(self, painter: QPainter, rect: QRectF, row: Result) -> float:
        theme, px = self._theme, self._theme.px
        box = QRectF(rect.left() + px(12), rect.top(), px(16), rect.height())
        if row.change is not None:
            self._paint_tick(painter, box, ticked=row.ticked)
        elif row.quadrant is not None:
            tile = QRectF(box.left() - px(1), rect.center().y() - px(9), px(18), px(18))
            paint_letter_tile(painter, tile, row.quadrant, theme)
        elif row.icon:
            paint_icon(painter, box, row.icon, theme)
        left = rect.left() + px(44)
        if not row.code:
            return left
        width = max(theme.advance(row.code, 12, 600, tnum=True), px(32))
        code = QRectF(left, rect.top(), width, rect.height())
        draw_text(painter, code, row.code, theme, size=12, weight=600, role="text2", tnum=True)
        return left + width + px(12)

    def _paint_words(self, painter: QPainter, room: QRectF, row: Result, role: str) -> None:
        px = self._theme.px
        kind = self._theme.advance(row.kind, 12, 400) + px(12) if row.kind else 0
        width = max(room.width() - kind, room.width() / 2)
        words = QRectF(room.left(), room.top(), width, room.height())
        used = draw_marked(painter, words, row.text, row.spans, self._theme, role=role)
        if row.kind:
            behind = room.adjusted(used + px(10), 0, 0, 0)
            draw_text(painter, behind, row.kind, self._theme, size=12, role="text2")

    def _paint_change(self, painter: QPainter, room: QRectF, rect: QRectF, row: Result, role: str) -> None:
        """What it says now, and what it will say; the arrows of all lines stand below one another."""
        theme, px = self._theme, self._theme.px
        middle = rect.left() + px(44) + (room.right() - rect.left() - px(44)) / 2
        before = QRectF(room.left(), room.top(), middle - px(8) - room.left(), room.height())
        draw_marked(painter, before, row.text, row.spans, theme, role="text2", struck=True)
        arrow = QRectF(middle - px(4), room.top(), px(20), room.height())
        paint_icon(painter, arrow, "arrow-right", theme, role="text3", size=14)
        after = QRectF(middle + px(24), room.top(), room.right() - middle - px(24), room.height())
        role = role if row.ticked else "text3"
        draw_text(painter, after, row.change or "", theme, weight=500, role=role)

    def _paint_tick(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        theme, side = self._theme, self._theme.px(16)
        square = QRectF(box.left(), round(box.center().y() - side / 2), side, side)
        if ticked:
            fill_round(painter, square, theme.tokens.accent, theme.px(4))
            paint_icon(painter, square, "check", theme, role="on_accent", size=12)
        else:
            outline(painter, square, theme.tokens.ctrl, theme.px(4))

    def _paint_end(self, painter: QPainter, rect: QRectF, row: Result) -> float:
        """The state or the keys at the end; gives the left edge of what was painted."""
        theme, px = self._theme, self._theme.px
        if row.status is not None:
            width = px(TILE_WIDTH + 7) + theme.advance(row.state, 13, 500)
            state = QRectF(rect.right() - width, rect.top(), width, rect.height())
            paint_status(painter, state, row.status, theme, row.state)
            return state.left()
        if row.change is not None and row.kind:
            column = QRectF(rect.right() - px(_KIND), rect.top(), px(_KIND), rect.height())
            draw_text(painter, column, row.kind, theme, size=12, role="text2", align=RIGHT)
            return column.left()
        return paint_keys(painter, rect, native_keys(row.keys), theme)


class ResultsList(QListView):
    """Never takes the focus: the search line moves in it. `taken(Result)`: clicked."""

    taken = Signal(object)
    tick_pressed = Signal(int)  # row

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.lines = ResultsModel()
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(theme, self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @property
    def current(self) -> Result | None:
        """The chosen line."""
        at = self.currentIndex().row()
        return self.lines.rows[at] if 0 <= at < len(self.lines.rows) else None

    def show_rows(self, rows: Sequence[Result], keep: int = -1) -> None:
        """Show these lines, the first result chosen, or line `keep`."""
        self.lines.show(rows)
        first = next((at for at, row in enumerate(rows) if row.run is not None), -1)
        at = keep if 0 <= keep < len(rows) else first
        self.setCurrentIndex(self.lines.index(at))
        if at <= 1:
            self.scrollToTop()
        self._announce()

    def wanted_height(self, most: int) -> int:
        """How high it is with all lines, or with as many whole ones as `most` pixels hold."""
        height = 0
        for row in self.lines.rows:
            line = self._theme.px(_CAPTION if row.run is None else _ROW)
            if height + line > most:
                break
            height += line
        return height

    def step(self, by: int) -> None:
        """Choose another line, captions passed over; from the last it goes on at the first."""
        places = [at for at, row in enumerate(self.lines.rows) if row.run is not None]
        if not places:
            return
        here = self.currentIndex().row()
        at = places.index(here) if here in places else -1
        to = at + by if abs(by) == 1 else min(max(at + by, 0), len(places) - 1)
        self.setCurrentIndex(self.lines.index(places[to % len(places)]))
        if places[to % len(places)] == places[0]:
            self.scrollToTop()
        self._announce()

    def _announce(self) -> None:
        """Say the chosen line: the focus stays in the line one types in."""
        if self.current is not None:
            announce(self, self.current.spoken)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = self.lines.rows[index.row()] if index.isValid() else None
        if row is None or row.run is None or event.button() != Qt.MouseButton.LeftButton:
            return
        at = logical(self.viewport(), self.viewport().rect(), event.position().toPoint())
        if row.change is not None and at.x() < self._theme.px(40):
            self.tick_pressed.emit(index.row())
        else:
            self.taken.emit(row)
