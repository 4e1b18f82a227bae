"""The details pane at the right edge of the sheet, and the column of labelled values pages put into it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import margins, painter_of
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.access_keys import give_access_keys, letters_of_menus
from charthouse.ui.widgets.button import RING, IconButton, LinkButton
from charthouse.ui.widgets.fitting_scroll import scrolling
from charthouse.ui.widgets.frames import Panel, Rule
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label

WIDTH = 296
_SIDE = 20  # pixels between the edge of the pane and its text
_CORNER = 9  # the sheet's, less its border
DOCKED_FROM = 1200  # window width from which the pane stands beside the page rather than over it


class DetailsBody(QWidget):
    """A column of label-over-value groups for one item. Pages build theirs once and fill it as the selection moves.

    `air` and `ring`: the most room that a widget of this body keeps between its edge and its text, in pixels that grow
    with the zoom and in pixels that do not. Text starts on one line, whatever air its widget has (see `add`). `nested`:
    it stands inside another body and has no margins.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, air: int = 0, ring: int = 0, nested: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._most, self._nested = theme, (air, ring), nested
        self._added: list[QWidget] = []
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self._held: list[tuple[QHBoxLayout, int, int]] = []
        self._boxes: list[tuple[QVBoxLayout, QHBoxLayout]] = []
        self.column = QVBoxLayout(self)
        self.column.addStretch(1)
        theme.changed.connect(self._follow_zoom)
        self._follow_zoom()

    def add(self, widget: QWidget, *, gap: int = 0, air: int = 0, ring: int = 0) -> QWidget:
        """Put `widget` below what is there, after `gap` pixels more; returns what holds it, to be hidden with it.

        `air` and `ring`: what this widget keeps free itself.
        """
        if gap:
            spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._gaps.append((spacer, gap))
            self.column.insertItem(self.column.count() - 1, spacer)
        holder = self._holder(widget, air, ring) if any(self._most) else widget
        self.column.insertWidget(self.column.count() - 1, holder)
        self._added.append(holder)
        self._follow_zoom()
        return holder

    def show_parts(self, *, shown: bool) -> None:
        """Show all that was added but the first, which says that there is nothing; or that one in place of them."""
        nothing, *parts = self._added
        nothing.setVisible(not shown)
        for part in parts:
            part.setVisible(shown)

    def add_labelled(self, label: str, widget: QWidget) -> Label:
        """Put `widget` under its label, as a group of its own; the label names it to screen readers and takes Alt+."""
        caption = Label(self._theme, label, size=12, weight=500, role="text3", wrap=True)
        caption.setBuddy(widget)
        self.add(caption, gap=10)
        self.add(widget)
        return caption

    def add_private(self, label: str, widget: QWidget) -> None:
        """Put `widget` into the one coloured box: what leaders never see."""
        box = Panel(self._theme, fill="note", border="note_line", radius=6)
        column, head = QVBoxLayout(box), QHBoxLayout()
        self._boxes.append((column, head))
        head.addWidget(IconLabel(self._theme, "lock", size=14))
        head.addWidget(Label(self._theme, label, size=12, weight=500, role="text2"), 1)
        column.addLayout(head)
        column.addWidget(widget)
        self.add(box, gap=12)

    def _holder(self, widget: QWidget, air: int, ring: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.addWidget(widget)
        self._held.append((row, air, ring))
        return holder

    def _follow_zoom(self) -> None:
        px, (most_air, most_ring) = self._theme.px, self._most
        side, foot = (0, 0) if self._nested else (px(_SIDE) - px(most_air) - most_ring, px(16))
        self.column.setContentsMargins(side, 0, side, foot)
        self.column.setSpacing(px(5))
        for spacer, gap in self._gaps:
            spacer.changeSize(0, px(gap), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for row, air, ring in self._held:
            left = px(most_air) + most_ring - px(air) - ring
            row.setContentsMargins(left, 0, left, 0)
        for box, head in self._boxes:
            box.setContentsMargins(px(10), px(8), px(10), px(8))
            head.setSpacing(px(8))
        self.column.invalidate()


def _leads_to_field(label: Label) -> bool:
    field = cast("QWidget | None", label.buddy())  # many a label has none
    return field is not None and field.focusPolicy() != Qt.FocusPolicy.NoFocus


def start_of_line(widget: QWidget) -> QWidget:
    """`widget` at the start of a line of its own, as wide as it likes."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return line


class DetailsPane(QFrame):
    """The pane itself: a head with the title and a close button, below it the shown page's own widget."""

    close_pressed = Signal()
    history_pressed = Signal(str)  # the row whose steps shall be shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._floating = theme, False
        self.setAccessibleName(self.tr("Details"))
        self._title = Label(theme, self.tr("Details"), weight=600)
        self._close = IconButton(theme, "x", self.tr("Close the details (F9)"))
        self._close.clicked.connect(self.close_pressed)
        self._bodies = QStackedWidget()
        self._history, self._history_row = LinkButton(theme, self.tr("History"), icon="history"), ""
        self._history.clicked.connect(lambda: self.history_pressed.emit(self._history_row))
        self._history.hide()
        self._scrolled: dict[QWidget, QScrollArea] = {}
        self._named: list[tuple[Label, str]] = []  # what has access keys, with its words
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)
        theme.changed.connect(self._follow_zoom)
        self._follow_zoom()

    def set_title(self, title: str) -> None:
        """Write another head."""
        self._title.setText(title)

    def take_in(self, body: QWidget) -> None:
        """Own a page's widget from now on, shown or not."""
        if body in self._scrolled:
            return
        area = scrolling(body)
        self._scrolled[body] = area
        self._bodies.addWidget(area)
        body.installEventFilter(self)

    def show_body(self, body: QWidget) -> None:
        """Show a page's widget, taking it in the first time."""
        self.take_in(body)
        self._bodies.setCurrentWidget(self._scrolled[body])
        self._give_keys(body)

    def offer_history(self, row: str, steps: int) -> None:
        """Offer the steps of a row; an empty row offers nothing."""
        self._history_row = row
        self._history.setVisible(bool(row) and steps > 0)
        words = self.tr("History ({count})").format(count=written(steps))
        if row and words != self._history.text():  # the window tells it after every step
            self._history.setText(words)
            self._history.setAccessibleName(words)
            self._history.updateGeometry()

    @property
    def history(self) -> LinkButton:
        """The way to the item's own steps."""
        return self._history

    def set_floating(self, *, floating: bool) -> None:
        """Over the page it needs a ground of its own."""
        self._floating = floating
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._floating:
            with painter_of(self) as painter:
                painter.setClipRect(self.rect())
                beyond = QRectF(self.rect()).adjusted(-_CORNER * 2, 0, 0, 0)  # only the outer corners are round
                fill_round(painter, beyond, self._theme.tokens.sheet, self._theme.px(_CORNER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and watched is self._body:
            self._give_keys(self._body)
        return super().eventFilter(watched, event)

    def _give_keys(self, body: QWidget) -> None:
        """Alt and a letter for each label that is shown and whose field takes the focus."""
        labels = [one for one in body.findChildren(Label) if _leads_to_field(one) and one.isVisibleTo(body)]
        named = [(label, label.text().replace("&", "")) for label in labels]
        if named != self._named:
            self._named = named
            give_access_keys(labels, letters_of_menus(self.window()))

    @property
    def _body(self) -> QWidget | None:
        area = self._bodies.currentWidget()
        return area.widget() if isinstance(area, QScrollArea) else None

    def take_focus(self) -> None:
        """Put the focus into the first field."""
        body = self._body
        fields = body.findChildren(QWidget) if body is not None else []
        first = next((one for one in fields if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()), None)
        (first or self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to a field that got the focus in another way than by Tab: by an access key, or from the page."""
        if now is None:  # also while the window goes
            return
        area = self._bodies.currentWidget()
        if isinstance(area, QScrollArea) and area.isAncestorOf(now):
            area.ensureWidgetVisible(now, 0, self._theme.px(24))

    def _lay_out(self) -> None:
        self._head, self._column = QHBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._close)
        self._column.setContentsMargins(margins(self, 0, 0, 1, 1))
        self._column.addLayout(self._head)
        self._column.addWidget(self._bodies, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._history)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Rule(self._theme, vertical=True))
        row.addLayout(self._column, 1)

    def _follow_zoom(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(margins(self, px(_SIDE), px(2), px(14) - RING, 0))
        self._foot.setContentsMargins(margins(self, px(_SIDE) - px(10) - RING, 0, 0, px(4)))
        self._column.setSpacing(px(8))
