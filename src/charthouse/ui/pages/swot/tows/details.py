"""Beside the TOWS board: where the current strategy comes from, and what it became."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.tows import StrategyRow
from charthouse.ui.pages.swot.cited import Cited, CitedList
from charthouse.ui.pages.swot.details import LINK_INSET
from charthouse.ui.pages.swot.words import pairing_words
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, LinkButton
from charthouse.ui.widgets.details import DetailsBody, start_of_line
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.statement import INSET_X, StatementField


class StrategyDetails(DetailsBody):
    """Shows one strategy. `reworded` carries (strategy, text); the rest says what was pressed."""

    reworded = Signal(str, str)
    cite_pressed = Signal()
    adopt_pressed = Signal()
    item_opened = Signal(str)
    uncited = Signal(str)  # an item it shall not come from any more
    opened = Signal(str)  # an objective to go to
    outcome_cut = Signal()  # the objective shall not be its any more
    typing = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, air=LINK_INSET, ring=RING)
        self._row: StrategyRow | None = None
        words = self.tr("Select a strategy to see what it comes from.")
        self._nothing = Label(theme, words, role="text2", wrap=True)
        self._head = _Head(theme)
        self._text = StatementField(theme, self.tr("Strategy text"), size=16, weight=600)
        self._sources = CitedList(theme, self.tr("No item yet"))
        self._cite = LinkButton(theme, self.tr("Link an item"), icon="link", shortcut="Ctrl+L")
        self._outcome = CitedList(theme, self.tr("Nothing yet"))
        self._adopt = LinkButton(theme, self.tr("Make an objective"), icon="target", shortcut="Ctrl+Return")
        self._lay_out()
        self._connect()
        self.show_row(None)

    def hold_still(self) -> None:
        """Offer nothing that changes the strategy."""
        self._cite.hide()
        self._adopt.hide()

    def show_row(self, row: StrategyRow | None) -> None:
        """Show the strategy as the plan holds it now; what is being typed for it stays."""
        if self._row is not None and (row is None or row.id != self._row.id):
            self._text.commit()  # what was typed for the one before belongs to it
        self._row = row
        self.show_parts(shown=row is not None)
        if row is None:
            return
        self._head.show_row(row)
        self._text.show_value(row.text)
        self._sources.show_cited(
            [Cited(source.item, source.code, source.text, quadrant=source.quadrant) for source in row.sources]
        )
        became = row.outcome
        self._outcome.show_cited([Cited(became.objective, became.code, became.title)] if became else [])
        self._adopting.setVisible(became is None)

    def _lay_out(self) -> None:
        self.add(self._nothing)
        self.add(self._head)
        self.add(self._text, air=INSET_X)
        self.add_labelled(self.tr("Comes from"), self._sources)
        self.add(start_of_line(self._cite), air=LINK_INSET, ring=RING)
        self.add_labelled(self.tr("Became"), self._outcome)
        self._adopting = self.add(start_of_line(self._adopt), air=LINK_INSET, ring=RING)

    def _connect(self) -> None:
        self._text.committed.connect(lambda text: self.reworded.emit(self._row.id if self._row else "", text))
        self._text.typing.connect(self.typing)
        self._sources.opened.connect(self.item_opened)
        self._sources.cut.connect(self.uncited)
        self._cite.clicked.connect(self.cite_pressed)
        self._outcome.opened.connect(self.opened)
        self._outcome.cut.connect(lambda _objective: self.outcome_cut.emit())
        self._adopt.clicked.connect(self.adopt_pressed)


class _Head(QWidget):
    """Code and what the pairing is for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: StrategyRow | None = None
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_row(self, row: StrategyRow) -> None:
        self._row = row
        self.setAccessibleName(f"{row.code}, {pairing_words(row.pairing)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        theme, room = self._theme, QRectF(self.rect())
        with painter_of(self) as painter:
            width = draw_text(painter, room, self._row.code, theme, size=12, weight=600, tnum=True, role="text2")
            room.setLeft(width + theme.px(10))
            draw_text(painter, room, pairing_words(self._row.pairing), theme, size=12, role="text2")

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(30))
        self.update()
