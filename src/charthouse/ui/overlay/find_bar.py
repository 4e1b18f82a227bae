"""Find in the page, Ctrl+F: a line above the page that goes from one hit to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from charthouse.document.queries.finding import MOST, Hit
from charthouse.domain.matching import needle
from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.numbers import written
from charthouse.ui.overlay.focus_memory import FocusMemory
from charthouse.ui.overlay.found_marks import FoundMarks
from charthouse.ui.overlay.jumping import jump_on
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import IconButton
from charthouse.ui.widgets.edit_keys import LineEdit, pressed
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.ui.pages.page import Page
    from charthouse.ui.workspace import Workspace

_HEIGHT, _TOP = 44, 10
_PLACING = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide)  # of what is beside it


class _Line(LineEdit):
    """Enter and Shift+Enter step."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__()
        self._bar = bar
        self.setProperty("v", "bare")
        self.setMaxLength(TITLE_LIMIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = pressed(event)
        if keys in ("Return", "Enter", "Down"):
            self._bar.step(1)
        elif keys in ("Shift+Return", "Shift+Enter", "Up"):
            self._bar.step(-1)
        else:
            super().keyPressEvent(event)


class FindBar(Panel):
    """Belongs to one workspace; looks through the page that is shown, marks the words and brings each hit into view."""

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__(theme, fill="sheet", border="line2", radius=8, parent=workspace.stage)
        self.workspace = workspace
        self._marks = FoundMarks(theme)
        self._hits: Sequence[Hit] = ()
        self._at = -1
        self._focus = FocusMemory(self)
        self.setObjectName("find-bar")
        self.line = _Line(self)
        prompt = self.tr("Find on this page")
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.count = Label(theme, size=12, role="text3", tnum=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self.count)
        self._add_button("chevron-up", self.tr("Previous (Shift+F3)"), lambda: self.step(-1))
        self._add_button("chevron-down", self.tr("Next (F3)"), lambda: self.step(1))
        self._add_button("x", self.tr("Close"), self.leave)
        self.line.textChanged.connect(self._look)
        workspace.page_shown.connect(self._follow_page)
        workspace.context.bridge.changed.connect(self._look_again)
        workspace.context.bridge.closing.connect(self._marks.clear)  # the theme outlives the page that they are on
        for around in (workspace.stage, workspace.stage.details):
            around.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show it with the words sought last, chosen."""
        self._focus.keep()
        self.show()
        self._place()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()
        self.line.selectAll()  # last: showing a hit may have taken the focus away for a moment

    def leave(self) -> None:
        """Close it; the focus goes back into the page, on what was found."""
        self.hide()
        self.workspace.stage.keep_above(0)
        self._marks.clear()
        page, hit = self.workspace.page, self._hit
        if page is not None and hit is not None and jump_on(page, hit.shown, hit.field):
            return
        if not self._focus.give_back() and page is not None:
            page.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Show the next hit, or the one before; round at the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    @property
    def _hit(self) -> Hit | None:
        """The one that is shown."""
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    def _look(self) -> None:
        page = self.workspace.page
        self._hits = page.look_for(self.line.text()) if page is not None else ()
        self._at = 0 if self._hits else -1
        self._show()

    def _look_again(self) -> None:
        """The plan is another one: the hit that is shown stays, wherever it stands now."""
        page, before = self.workspace.page, self._hit
        if page is None or not self.isVisible():
            return
        self._hits = page.look_for(self.line.text())
        places = [(hit.table, hit.row, hit.field) for hit in self._hits]
        here = (before.table, before.row, before.field) if before is not None else None
        self._at = places.index(here) if here in places else min(self._at, len(places) - 1)
        self._tell()

    def _show(self) -> None:
        """Bring the hit into view."""
        page, hit = self.workspace.page, self._hit
        if page is not None and hit is not None and self.isVisible():
            page.reveal_text(hit.shown, hit.field)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self) -> None:
        """Say where one is, and mark the words."""
        page, hit = self.workspace.page, self._hit
        if page is not None and self.isVisible():
            text = hit.text if hit is not None else ""
            self._marks.show(page, self.workspace.stage.details, needle(self.line.text()), self._hits, text)
        self.count.setText(self._where())

    def _where(self) -> str:
        if not self.line.text().strip():
            return ""
        if not self._hits:
            return self.tr("Nothing")
        count = f"{written(len(self._hits))}{'+' if len(self._hits) >= MOST else ''}"
        if self._at < 0:
            return count
        return self.tr("{at} of {count}").format(at=written(self._at + 1), count=count)

    def _follow_page(self, page: Page) -> None:
        """Another page is looked through; nothing moves on it before F3."""
        self._focus.forget()
        self._hits, self._at = (), -1
        self._marks.clear()
        page.row_shown.connect(self._mark_fields, Qt.ConnectionType.UniqueConnection)
        if self.isVisible():
            self._hits = page.look_for(self.line.text())
            self._place()
            self._tell()

    def _mark_fields(self) -> None:
        """The details show another row, as soon as their fields are filled."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._marks.mark_fields)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() in _PLACING:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Above the page, from margin to margin: whatever can be pressed on the page stays in sight."""
        px = self._theme.px
        if self.isVisible():
            above = self.workspace.stage.keep_above(px(_TOP + _HEIGHT))
            self.setGeometry(above.adjusted(px(24), px(_TOP), -px(24), 0))
            self.raise_()

    def _add_button(self, icon: str, name: str, press: object) -> None:
        button = IconButton(self._theme, icon, name)
        button.clicked.connect(press)
        self._row.addWidget(button)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(margins(self, px(14), px(2), px(6), px(2)))
        self._row.setSpacing(px(2))
        self.line.setFont(self._theme.font(13))
        self._place()
        self._tell()
