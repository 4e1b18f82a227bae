"""Find in the page, Ctrl+F: a small line over the page's corner that goes from one hit to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from charthouse.document.queries.finding import MOST, Hit, find
from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.overlay.focus_memory import FocusMemory
from charthouse.ui.overlay.jumping import focus_row
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import IconButton
from charthouse.ui.widgets.edit_keys import LineEdit, pressed
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.ui.pages.page import Page
    from charthouse.ui.workspace import Workspace

_WIDTH, _HEIGHT, _TOP = 400, 44, 10


class _Line(LineEdit):
    """Enter and Shift+Enter step, Escape leaves."""

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
        elif keys == "Esc":
            self._bar.leave()
        else:
            super().keyPressEvent(event)


class FindBar(Panel):
    """Belongs to one workspace; looks through the page that is shown and brings each hit into view."""

    def __init__(self, theme: Theme, workspace: Workspace, document: Document) -> None:
        super().__init__(theme, fill="sheet", border="line2", radius=8, parent=workspace.stage)
        self.workspace = workspace
        self._document = document
        self._hits: list[Hit] = []
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
        workspace.stage.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def open(self) -> None:
        """Show it with the words sought last, chosen."""
        self._focus.keep()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()
        self.line.selectAll()  # last: showing a hit may have taken the focus away for a moment

    def leave(self) -> None:
        """Close it; the focus goes back into the page, on the row that was found."""
        self.hide()
        page = self.workspace.page
        if self._hits and self._hits[0].table != "plan" and page is not None and focus_row(page):
            return
        if not self._focus.give_back() and page is not None:
            page.start()

    def step(self, by: int) -> None:
        """Show the next hit, or the one before; round at the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def _look(self) -> None:
        page = self.workspace.page
        self._hits = find(self._document, self.line.text(), page=page.name) if page is not None else []
        self._at = 0 if self._hits else -1
        self._show()

    def _show(self) -> None:
        page = self.workspace.page
        if page is None or not self.line.text().strip():
            self.count.setText("")
            return
        if not self._hits:
            self.count.setText(self.tr("Nothing"))
            return
        more = "+" if len(self._hits) >= MOST else ""
        self.count.setText(
            self.tr("{at} of {count}").format(at=self._at + 1, count=f"{len(self._hits)}{more}")
        )  # fmt: skip
        hit = self._hits[self._at]
        if self.isVisible():
            page.reveal_text(hit.shown, hit.field)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_page(self, page: Page) -> None:
        self._focus.forget()
        self._hits, self._at = [], -1
        if self.isVisible():
            self.line.blockSignals(True)
            self._hits = find(self._document, self.line.text(), page=page.name)
            self.line.blockSignals(False)
            self._place()
            self.count.setText("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        px, page = self._theme.px, self.workspace.page
        if page is None:
            return
        width = min(px(_WIDTH), page.width() - px(48))
        right = page.mapTo(self.workspace.stage, page.rect().topRight()).x()
        self.setGeometry(right - width - px(24), px(_TOP), width, px(_HEIGHT))
        self.raise_()

    def _add_button(self, icon: str, name: str, press: object) -> None:
        button = IconButton(self._theme, icon, name)
        button.clicked.connect(press)
        self._row.addWidget(button)

    def _restyle(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(14), px(2), px(6), px(2))
        self._row.setSpacing(px(2))
        self.line.setFont(self._theme.font(13))
        self._place()
