"""The details pane at the right edge of the sheet, and the column of labelled values pages put into it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, IconButton
from charthouse.ui.widgets.frames import Panel, Rule
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label

WIDTH = 296
_CORNER = 9  # the sheet's, less its border
DOCKED_FROM = 1200  # window width from which the pane stands beside the page rather than over it


class DetailsBody(QWidget):
    """A column of label-over-value groups for one item. Pages build theirs once and fill it as the selection moves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(16))
        self.column.setSpacing(theme.px(5))
        self.column.addStretch(1)

    def add(self, widget: QWidget, *, gap: int = 0) -> None:
        """Put `widget` below what is there, after `gap` pixels more."""
        if gap:
            self.column.insertSpacing(self.column.count() - 1, self._theme.px(gap))
        self.column.insertWidget(self.column.count() - 1, widget)

    def add_labelled(self, label: str, widget: QWidget) -> Label:
        """Put `widget` under its label, as a group of its own; the label names it to screen readers and takes Alt+."""
        caption = Label(self._theme, label, size=12, weight=500, role="text3")
        caption.setBuddy(widget)
        self.add(caption, gap=10)
        self.add(widget)
        return caption

    def add_private(self, label: str, widget: QWidget) -> None:
        """Put `widget` into the one coloured box: what leaders never see."""
        box = Panel(self._theme, fill="note", border="note_line", radius=6)
        column = QVBoxLayout(box)
        column.setContentsMargins(self._theme.px(10), self._theme.px(8), self._theme.px(10), self._theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(8))
        head.addWidget(IconLabel(self._theme, "lock", size=14))
        head.addWidget(Label(self._theme, label, size=12, weight=500, role="text2"), 1)
        column.addLayout(head)
        column.addWidget(widget)
        self.add(box, gap=12)


class DetailsPane(QFrame):
    """The pane itself: a head with the title and a close button, below it the shown page's own widget."""

    close_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._floating = theme, False
        self.setAccessibleName(self.tr("Details"))
        self._title = Label(theme, self.tr("Details"), weight=600)
        self._close = IconButton(theme, "x", self.tr("Close the details (F9)"))
        self._close.clicked.connect(self.close_pressed)
        self._bodies = QStackedWidget()
        self._scrolled: dict[QWidget, QScrollArea] = {}
        self._lay_out()

    def set_title(self, title: str) -> None:
        """Write another head."""
        self._title.setText(title)

    def show_body(self, body: QWidget) -> None:
        """Show a page's widget, taking it in the first time."""
        if body not in self._scrolled:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(body)
            for ground in (area.viewport(), body):
                ground.setAutoFillBackground(False)  # the sheet shows through
            self._scrolled[body] = area
            self._bodies.addWidget(area)
        self._bodies.setCurrentWidget(self._scrolled[body])

    def set_floating(self, *, floating: bool) -> None:
        """Over the page it needs a ground of its own."""
        self._floating = floating
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._floating:
            with QPainter(self) as painter:
                painter.setClipRect(self.rect())
                beyond = QRectF(self.rect()).adjusted(-_CORNER * 2, 0, 0, 0)  # only the outer corners are round
                fill_round(painter, beyond, self._theme.tokens.sheet, self._theme.px(_CORNER))

    def take_focus(self) -> None:
        """Put the focus into the first field."""
        area = self._bodies.currentWidget()
        body = area.widget() if isinstance(area, QScrollArea) else None
        fields = body.findChildren(QWidget) if body is not None else []
        first = next((one for one in fields if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()), None)
        (first or self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        px = self._theme.px
        head.setContentsMargins(px(20), px(2), px(14) - RING, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.setContentsMargins(0, 0, 1, 1)
        column.addLayout(head)
        column.addWidget(self._bodies, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Rule(self._theme, vertical=True))
        row.addLayout(column, 1)
