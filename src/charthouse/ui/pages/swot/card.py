"""One of four cards: its head, its rows, what does not fit, and the line that takes what the room says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QRectF, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from charthouse.domain.kinds import Quadrant
from charthouse.ui.numbers import written
from charthouse.ui.pages.swot.coded import C, CodedDelegate, longest_code
from charthouse.ui.painting.marks import paint_letter_tile
from charthouse.ui.painting.mirroring import margins, painter_of
from charthouse.ui.painting.text import draw_wrapped
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.capture_hint import CaptureHint
from charthouse.ui.widgets.frames import Card
from charthouse.ui.widgets.label import ElidedLabel, Label
from charthouse.ui.widgets.notices import InlineNote
from charthouse.ui.widgets.rowlist.fresh import Freshness
from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.more import Fade, MoreLine
from charthouse.ui.widgets.rowlist.view import RowView

_LIST_AT = 6  # pixels from the card's edge to its list
SOFT_LIMIT = 10  # rows, after which prioritising helps more than adding
_ROOM_FOR_ADVICE = 108  # pixels of the list: three rows, of which the advice takes one
TEXT_LIMIT = 20_000
_LEAST = 152  # pixels of a card that is of use: its head, a row, what is beyond it, the line to type in
_TILE, _TILE_GAP = 22, 3

MakeDelegate = Callable[[Theme, RowView, RowModel[C]], CodedDelegate[C]]


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says. `letters`: the quadrants whose tiles stand in its head; `name` is for code, `number` its key.

    `question` and `example` stand where nothing is yet.
    """

    name: str
    number: int
    letters: tuple[Quadrant, ...]
    title: str
    axis: str
    prompt: str
    question: str
    example: str


class BoxCard(Card, Generic[C]):
    """Shows the rows of one box; what is done to them, the page does.

    `filled()`: the head was double-clicked, to see this card alone or all again.
    """

    filled = Signal()

    def __init__(
        self,
        theme: Theme,
        words: CardWords,
        model: RowModel[C],
        delegate: MakeDelegate[C],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.words, self.model = words, model
        self._shown: tuple[Sequence[C], str, str] = ([], "", "")
        self._longest: tuple[Sequence[C], str] = ([], "")
        self._advised = False
        self.setObjectName(words.name)
        self.setAccessibleName(words.title)
        self._head = _Head(theme, words)
        self.items = _Items(theme, model, words)
        self.delegate = delegate(theme, self.items, model)
        self.items.set_delegate(self.delegate)
        self.fresh = Freshness(theme, self.items.viewport(), self.items.place_of)
        self.delegate.set_freshness(self.fresh.of)
        self._fade = Fade(theme, self.items)
        self.more = MoreLine(theme, self.items)
        self.note = InlineNote(theme)
        self.capture = CaptureLine(theme, words.prompt, words.prompt)
        self.capture.setMaxLength(TEXT_LIMIT)
        self.hint = CaptureHint(theme, self.capture, self)
        self._lay_out()
        self._head.doubled.connect(self.filled)
        self.note.closed.connect(self._take_advice)
        self.items.laid_out.connect(self._follow_overflow)
        self.items.verticalScrollBar().valueChanged.connect(self._follow_overflow)
        theme.changed.connect(self._restyle)
        self._restyle()

    def longest_code(self, rows: Sequence[C]) -> str:
        """The longest code of these rows, which it looks for once."""
        if rows is not self._longest[0]:
            self._longest = rows, longest_code(rows)
        return self._longest[1]

    def show_rows(self, rows: Sequence[C], code: str, nothing: str = "") -> None:
        """Show these rows; where there are none say `nothing`, or ask the card's question.

        `code`: the one for which all cards leave room.
        """
        before, self._shown = self._shown, (rows, code, nothing)
        if rows is before[0] and (code, nothing) == before[1:]:
            return
        self.delegate.make_room(rows, code)
        self.items.nothing = nothing
        self.model.show(rows)
        self._head.set_count(len(rows))
        if len(rows) < SOFT_LIMIT:
            self.note.say("")
        elif self.note.isVisibleTo(self):
            self._advise()
        if not rows:
            self._follow_overflow()  # Qt lays out no list without rows

    def celebrate(self, rows: Sequence[str]) -> None:
        """Tint what was just added and bring it into view; say once when there is plenty."""
        room = self.items.height()
        is_due = len(self.model.rows) >= SOFT_LIMIT and not (self._advised or self.note.isVisibleTo(self))
        if is_due and room >= self._theme.px(_ROOM_FOR_ADVICE):
            self._advise()
            QTimer.singleShot(0, self, lambda: self._bring_again(rows[-1], room))
        self._bring(rows[-1])
        self.fresh.add(rows)

    def _advise(self) -> None:
        count = written(len(self.model.rows))
        self.note.say(self.tr("{count} items. Prioritise before adding more?").format(count=count))

    def _bring(self, row: str) -> None:
        bar = self.items.verticalScrollBar()
        before = bar.value()
        with QSignalBlocker(self.items):  # what is out of sight is told once, when all has moved
            self.items.scrollTo(self.model.index_of(row))
        if bar.value() == before:
            self._follow_overflow()

    def _bring_again(self, row: str, room: int) -> None:
        """The note may have taken room from the list."""
        if self.items.height() != room:
            self._bring(row)

    def _take_advice(self) -> None:
        self._advised = True

    def _follow_overflow(self) -> None:
        bar = self.items.verticalScrollBar()
        hidden_space = self.more.height() if self.more.isVisibleTo(self) else 0
        tall = self.items.content_height() > self.items.viewport().height() + hidden_space
        overflows = tall and bool(self.model.rows)
        if overflows != self.more.isVisibleTo(self):
            self.more.setVisible(overflows)
            QTimer.singleShot(0, self._column, self._column.invalidate)  # Qt lays out once: this comes of that
        self.more.follow(self._theme.px(_LIST_AT) + self.delegate.text_start())
        self._fade.follow(above=overflows and bar.value() > 0, below=overflows and bar.value() < bar.maximum())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._list_row, self._note_row, self._capture_row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._list_row.addWidget(self.items)
        self._note_row.addWidget(self.note)
        self._capture_row.addWidget(self.capture)
        self._column.addWidget(self._head)
        self._column.addLayout(self._list_row, 1)
        self._column.addWidget(self.more)
        self._column.addLayout(self._note_row)
        self._column.addLayout(self._capture_row)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setMinimumHeight(px(_LEAST))
        self._column.setContentsMargins(0, 0, 0, px(8))
        self._list_row.setContentsMargins(px(_LIST_AT), 0, px(_LIST_AT), px(2))
        self._note_row.setContentsMargins(px(8), 0, px(8), px(4))
        self._capture_row.setContentsMargins(px(8), 0, px(8), 0)


class _Head(QWidget):
    """Letter tiles, title, count, and the axis words at the right."""

    doubled = Signal()

    def __init__(self, theme: Theme, words: CardWords) -> None:
        super().__init__()
        self._theme, self._letters = theme, words.letters
        self._row = QHBoxLayout(self)
        self._title = ElidedLabel(theme, words.title, size=14, weight=600)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(1)  # cards beside each other are equally wide, whatever they are called
        self._count = ElidedLabel(theme, size=13, role="text3", tnum=True)
        self._count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._axis = Label(theme, words.axis, size=12, role="text3")
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._row.addWidget(self._axis)
        self.setToolTip(self.tr("Double-click, or Alt+{number} twice: this card alone").format(number=words.number))
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_count(self, count: int) -> None:
        self._count.setText(written(count) if count else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.doubled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        need = self._title.sizeHint().width() + self._count.sizeHint().width() + self._axis.sizeHint().width()
        self._axis.setVisible(self.width() > need + self._theme.px(58 + len(self._letters) * _TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self._theme.px
        side = px(_TILE)
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, letter in enumerate(self._letters):
                tile = QRectF(px(13) + at * (side + px(_TILE_GAP)), (self.height() - side) // 2, side, side)
                paint_letter_tile(painter, tile, letter, self._theme)

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(43))
        tiles = len(self._letters) * (px(_TILE) + px(_TILE_GAP)) - px(_TILE_GAP)
        self._row.setContentsMargins(margins(self, px(13) + tiles + px(10), 0, px(14), 0))
        self._row.setSpacing(px(8))


class _Items(RowView):
    """The list, which asks its question while it is empty."""

    def __init__(self, theme: Theme, model: RowModel[C], words: CardWords) -> None:
        super().__init__(theme, model, words.title)
        self._words = words
        self._asks, self.nothing = True, ""  # what is said instead
        self.setAccessibleDescription(f"{words.question} {words.example}")

    def hold_still(self) -> None:
        super().hold_still()
        self._asks = False
        self.setAccessibleDescription("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        at_end = 0 < bar.maximum() == bar.value()
        super().resizeEvent(event)
        if at_end:  # what was just added stays in sight as “3 more” takes room from the list
            self.scrollToBottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount() and (self._asks or self.nothing):
            with QPainter(self.viewport()) as painter:
                self._paint_empty(painter)

    def _paint_empty(self, painter: QPainter) -> None:
        px = self._theme.px
        room = QRectF(self.viewport().rect()).adjusted(px(39), px(8), -px(16), 0)
        lines = [(self._words.question, 14, 500, "text2"), (self._words.example, 13, 400, "text3")]
        for text, size, weight, role in [(self.nothing, 13, 400, "text3")] if self.nothing else lines:
            height = draw_wrapped(painter, room, text, self._theme, size=size, weight=weight, role=role)
            room.setTop(room.top() + height + px(6))
