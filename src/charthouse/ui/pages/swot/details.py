"""Beside the grid: everything the plan knows of the current item, to be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.document.queries.swot import SwotRow
from charthouse.document.queries.votes import VoteResult
from charthouse.domain.addresses import addresses
from charthouse.ui.pages.swot.cited import Cited, CitedList
from charthouse.ui.pages.swot.evidence import AddressList
from charthouse.ui.pages.swot.voted import Voted
from charthouse.ui.painting.marks import paint_letter_tile, paint_star
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import VoteWords
from charthouse.ui.widgets.button import RING, IconButton, LinkButton
from charthouse.ui.widgets.details import DetailsBody, start_of_line
from charthouse.ui.widgets.fields import NoteField
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.statement import INSET_X, StatementField
from charthouse.ui.wording import quadrant_word, reading_only

LINK_INSET = 10  # pixels between the edge of a link's body and its icon
_STAR_INSET = 6  # pixels between the edge of the star's body and the star


class SwotDetails(DetailsBody):
    """Shows one item. `reworded`, `evidence_given`, `note_given` carry (item, text); the rest says what was pressed."""

    reworded = Signal(str, str)
    evidence_given = Signal(str, str)
    note_given = Signal(str, str)
    star_pressed = Signal()
    link_pressed = Signal()
    opened = Signal(str)  # an objective to go to
    strategy_opened = Signal(str)  # a TOWS strategy to go to
    unlinked = Signal(str)  # an objective whose link is taken back
    address_opened = Signal(str)  # what the evidence names, as it is written there
    typing = Signal(bool)

    def __init__(self, theme: Theme, votes: VoteWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, air=LINK_INSET, ring=RING)
        self._item = ""
        self._nothing = Label(theme, self.tr("Select an item to see its evidence and links."), role="text2", wrap=True)
        self._head = _Head(theme)
        self._text = StatementField(theme, self.tr("Item text"), size=16, weight=600)
        self._evidence = NoteField(
            theme, self.tr("Evidence"), placeholder=self.tr("How do we know? A figure, a source"), lines=2
        )
        self._addresses = AddressList(theme)
        self._answers = CitedList(theme, "")
        self._uses = CitedList(theme, self.tr("Nothing yet"))
        self._link = LinkButton(theme, self.tr("Link an objective"), icon="link", shortcut="Ctrl+L")
        self._votes = Voted(theme, votes)
        self._vote = ""
        self._note = NoteField(
            theme, self.tr("Private note"), placeholder=self.tr("Only you see this. It is never printed."), bare=True
        )
        self._lay_out()
        self._connect()
        self.show_item(None)

    def show_vote(self, vote: VoteResult | None) -> None:
        """Say from here on which round the votes of the items are of."""
        self._vote = vote.round.title if vote is not None else ""

    def hold_still(self) -> None:
        """Offer nothing that changes the item; its star is only seen."""
        self._link.hide()

    def show_item(self, row: SwotRow | None) -> None:
        """Show this item; without one say how to get one."""
        self._commit_open()
        self._item = row.id if row else ""
        self.show_parts(shown=row is not None)
        if row is not None:
            self._fill(row)

    def refresh_item(self, row: SwotRow | None) -> None:
        """Show the item as the plan holds it now, leaving alone what is being typed for it."""
        if row is not None and row.id == self._item:
            self._fill(row)
        elif row is not None or self._item:
            self.show_item(row)

    def _fill(self, row: SwotRow) -> None:
        self._head.show_item(row)
        self._text.show_value(row.text)
        self._evidence.show_value(row.evidence)
        self._note.show_value(row.note)
        self._addresses.show_addresses(addresses(row.evidence))
        self._answers.show_cited([Cited(one.objective, one.code, one.title, not one.through) for one in row.answers])
        self._uses.show_cited([Cited(one.strategy, one.code, one.text, cut=False) for one in row.strategies])
        self._uses.setVisible(bool(row.strategies or not row.answers))
        self._votes.show_votes(row.votes, self._vote)

    def _lay_out(self) -> None:
        self.add(self._nothing)
        self.add(self._head, air=_STAR_INSET, ring=RING)
        self.add(self._text, air=INSET_X)
        self.add_labelled(self.tr("Evidence"), self._evidence)
        self.add(self._addresses, air=LINK_INSET, ring=RING)
        self.add_labelled(self.tr("Used by"), self._answers)
        self.add(self._uses)
        self.add(start_of_line(self._link), air=LINK_INSET, ring=RING)
        self.add(self._votes)
        self.add_private(self.tr("Private note"), self._note)

    def _connect(self) -> None:
        self._text.committed.connect(lambda text: self.reworded.emit(self._item, text))
        self._evidence.committed.connect(lambda text: self.evidence_given.emit(self._item, text))
        self._note.committed.connect(lambda text: self.note_given.emit(self._item, text))
        self._text.typing.connect(self.typing)
        self._head.star.clicked.connect(self.star_pressed)
        self._link.clicked.connect(self.link_pressed)
        self._addresses.opened.connect(self.address_opened)
        self._answers.opened.connect(self.opened)
        self._answers.cut.connect(self.unlinked)
        self._uses.opened.connect(self.strategy_opened)

    def _commit_open(self) -> None:
        """What was typed for the item before belongs to it, not to the next one."""
        for field in (self._text, self._evidence, self._note):
            field.commit()


class _Head(QWidget):
    """Code, kind and star."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: SwotRow | None = None
        self.star = _StarButton(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self.star)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setMinimumHeight(self._theme.px(30))
        self.update()

    def show_item(self, row: SwotRow) -> None:
        self._row = row
        self.setAccessibleName(f"{quadrant_word(row.quadrant, plural=False)} {row.code}")
        self.star.show_star(starred=row.starred)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        theme, row, px = self._theme, self._row, self._theme.px
        width = round(theme.advance(row.code, 12, 600, tnum=True)) + px(12)
        start = px(_STAR_INSET) + RING
        tile = QRectF(start, (self.height() - px(22)) // 2, width, px(22))
        kind = QRectF(tile.right() + px(10), 0, self.width() - tile.right() - px(46), self.height())
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_letter_tile(painter, tile, row.quadrant, theme, row.code)
            draw_text(painter, kind, quadrant_word(row.quadrant, plural=False), theme, role="text2")


class _StarButton(IconButton):
    """The star as a button that says whether it is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "star", "")
        self._starred = self._still = False
        self.show_star(starred=False)

    def hold_still(self) -> None:
        self._still = True
        self.setEnabled(False)
        self.show_star(starred=self._starred)

    def show_star(self, *, starred: bool) -> None:
        self._starred = starred
        name = self.tr("Take the star (S)") if starred else self.tr("Star (S)")
        self.setToolTip(reading_only() if self._still else name)
        self.setAccessibleName(name)
        self.update()

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        paint_star(painter, body, self._theme, starred=self._starred, size=16)
