"""The first page of the window: the sample plan, a new plan, an old one. No tour, no account, no question."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import charthouse
from charthouse.document.ready import PIECES
from charthouse.ui.contours import contours
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.recent import RecentList
from charthouse.ui.settings import Settings
from charthouse.ui.spare_time import SpareTime
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.app_mark import AppMark
from charthouse.ui.widgets.big_button import BigButton
from charthouse.ui.widgets.button import RING, LinkButton
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import Label

_READY_AFTER = 300  # milliseconds: the window is painted by then, and what watches its input delays no paint


class WelcomePage(QWidget):
    """Three ways to a plan, and the plans opened last."""

    sample = Signal()
    new = Signal()
    open = Signal()
    chosen = Signal(Path)
    keys = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._ground = QPixmap()
        self._spare = SpareTime(PIECES, self)
        self._ready = QTimer(self, interval=_READY_AFTER, singleShot=True)
        self._ready.timeout.connect(self._spare.start)
        self._sample, self._new, self._open = self._choices()
        self._recent = RecentList(theme)
        self._lay_out()
        self._connect()
        self.show_recent()

    def _choices(self) -> tuple[BigButton, BigButton, BigButton]:
        theme = self._theme
        sample, about = self.tr("Open the sample plan"), self.tr("A copy to try things on, ready in a second")
        new, starts = self.tr("New plan from a template…"), self.tr("One-day workshop, board scorecard, or empty")
        drop = self.tr("Or drop a .charthouse file anywhere")
        return (
            BigButton(theme, "map", sample, about, keys=self.tr("Enter"), primary=True),
            BigButton(theme, "file-plus-2", new, starts, keys="Ctrl+N"),
            BigButton(theme, "folder-open", self.tr("Open…"), drop, keys="Ctrl+O"),
        )

    def start(self) -> None:
        """Put the focus on the sample plan, with its ring; load what making a plan needs while nobody has chosen."""
        self._sample.show_ring()
        self._ready.start()

    def show_recent(self) -> None:
        """Read the list of recent plans again."""
        recent = self._settings.recent()
        self._recent.show_plans(recent, datetime.now())
        self._clear.setVisible(bool(recent))
        self._none.setVisible(not recent)
        self._recent.setVisible(bool(recent))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ready.stop()
        self._spare.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        dpr = self.devicePixelRatioF()
        if self._ground.size() != self.size() * dpr:
            self._ground = contours(self.size(), dpr, self._theme)
        with QPainter(self) as painter:
            painter.drawPixmap(QPoint(0, 0), self._ground)

    def _forget_ground(self) -> None:
        self._ground = QPixmap()
        self.update()

    def _connect(self) -> None:
        self._sample.clicked.connect(self.sample)
        self._new.clicked.connect(self.new)
        self._open.clicked.connect(self.open)
        self._clear.clicked.connect(self._settings.forget_recent)
        self._recent.chosen.connect(self.chosen)
        self._settings.recent_changed.connect(self.show_recent)
        self._theme.changed.connect(self._forget_ground)

    def _lay_out(self) -> None:
        px = self._theme.px
        columns = QHBoxLayout()
        columns.setSpacing(px(56))
        columns.addStretch(2)
        columns.addLayout(self._left(), 4)
        columns.addWidget(self._right(), 5)
        columns.addStretch(2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(24), px(16), px(24), px(10))
        rows.addStretch(3)
        rows.addLayout(columns)
        rows.addStretch(4)
        rows.addLayout(self._foot())

    def _left(self) -> QVBoxLayout:
        theme, px = self._theme, self._theme.px
        promise = self.tr("From what the room says to a plan leaders can act on, on paper the same day.")
        calm = self.tr("No account, no network. Plans are files on this computer.")
        words = QVBoxLayout()
        words.setContentsMargins(RING, 0, RING, px(20))
        words.setSpacing(px(4))
        words.addWidget(AppMark(theme, 56))
        words.addSpacing(px(16))
        words.addWidget(Label(theme, "Charthouse", size=38, weight=700))
        words.addWidget(Label(theme, promise, size=16, role="text2", wrap=True))
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addLayout(words)
        for button in (self._sample, self._new, self._open):
            column.addWidget(button)
        foot = Label(theme, calm, size=12, role="text3")
        foot.setContentsMargins(RING, px(12), 0, 0)
        column.addWidget(foot)
        column.addStretch(1)
        return column

    def _right(self) -> Panel:
        theme, px = self._theme, self._theme.px
        card = Panel(theme, fill="sheet", radius=14)
        card.setMinimumSize(px(380), px(320))
        head = QHBoxLayout()
        head.setContentsMargins(margins(self, px(14), 0, 0, 0))
        self._clear = LinkButton(theme, self.tr("Clear list"))
        self._clear.set_role("text2")
        head.addWidget(Label(theme, self.tr("Recent"), size=14, weight=600), 1)
        head.addWidget(self._clear)
        self._none = Label(theme, self.tr("Plans you open appear here"), role="text3")
        self._none.setContentsMargins(margins(self, px(14), px(8), 0, 0))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(10), px(14), px(10), px(14))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self._recent, 1)
        column.addStretch(0)
        return card

    def _foot(self) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        keys = LinkButton(theme, self.tr("Keyboard shortcuts"), shortcut="Ctrl+?")
        keys.set_role("text2")
        keys.clicked.connect(self.keys)
        row.addWidget(Label(theme, f"Charthouse {charthouse.__version__}", size=12, role="text2"), 1)
        row.addWidget(keys)
        return row
