"""The live preview of the handout: a strip of its sheets, the one looked at, and the ways from one to the other."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from charthouse.ui.export.page_rows import page_title
from charthouse.ui.export.preview.images import SheetImages
from charthouse.ui.export.preview.making import Laid
from charthouse.ui.export.preview.source import Preview
from charthouse.ui.export.preview.strip import SheetStrip
from charthouse.ui.export.preview.view import SheetView
from charthouse.ui.export.progress_bar import ProgressBar
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, IconButton, Kind
from charthouse.ui.widgets.frames import Panel, Rule
from charthouse.ui.widgets.label import Label

_STRIP_FROM = 420  # pixels of width from which there is room for the strip


class PreviewPane(Panel):
    """Shows what `preview` makes. `looked_at(int)`: another sheet is shown, counted from 0."""

    looked_at = Signal(int)

    def __init__(self, theme: Theme, preview: Preview) -> None:
        super().__init__(theme, fill="sunken", radius=8)
        self.setContentsMargins(1, 1, 1, 1)
        self._preview = preview
        self._laid: Laid | None = None
        self._sheet, self._page = 0, ""
        self.images = SheetImages(preview)
        preview.closing.connect(self.images.stop)
        self.view = SheetView(theme, self.images)
        self.strip = SheetStrip(theme, self.images)
        back, forth = "chevron-left", "chevron-right"
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            back, forth = forth, back
        self.previous = IconButton(theme, back, self.tr("Previous sheet (Page Up)"))
        self.following = IconButton(theme, forth, self.tr("Next sheet (Page Down)"))
        self.place = Label(theme, role="text2", tnum=True)
        self.wide = Button(theme, self.tr("Page width"), kind=Kind.GHOST)
        self.grey = Button(theme, self.tr("Grey"), kind=Kind.GHOST, tooltip=self.tr("As a printer without colours"))
        self.bar = ProgressBar(theme, self.tr("Making the preview"))
        self.bar.hide()
        self._lay_out()
        self._connect()
        self.show_words(self.tr("Making the preview…"))

    @property
    def sheet(self) -> int:
        """The one that is looked at, counted from 0."""
        return self._sheet

    @property
    def sheets(self) -> int:
        """How many there are."""
        return len(self._laid.sizes) if self._laid is not None else 0

    def show_words(self, words: str) -> None:
        """Say why there is nothing to see."""
        self._laid = None
        self.images.show(b"")
        self.strip.show_sheets((), ())
        self.view.show_words(words)
        self._show_place()

    def look_at_page(self, name: str) -> None:
        """Show where a page of the handout begins, now or as soon as it is there."""
        self._page = name
        if self._laid is not None and name in self._laid.starts:
            self.look_at(self._laid.starts[name])

    def look_at(self, sheet: int) -> None:
        """Show this sheet, counted from 0, or the nearest that there is."""
        if self._laid is None:
            return
        sheet = min(max(sheet, 0), len(self._laid.sizes) - 1)
        self._sheet = sheet
        self._page = self._page_at(sheet)
        self.strip.show_current(sheet)
        self.view.show_sheet(sheet, self._laid.sizes[sheet], self._title(sheet))
        self._show_place()
        self.looked_at.emit(sheet)

    def _show(self, laid: Laid) -> None:
        page, within = self._page, self._sheet - self._start(self._page)
        self._laid = laid
        self.images.show(laid.pdf)
        self.strip.show_sheets(laid.sizes, [self._title(sheet) for sheet in range(len(laid.sizes))])
        self.look_at(laid.starts[page] + within if page in laid.starts else self._sheet)
        if not laid.whole:
            self._page = page  # the rest is still to come

    def _start(self, page: str) -> int:
        return self._laid.starts.get(page, 0) if self._laid is not None else 0

    def _page_at(self, sheet: int) -> str:
        """The name of the handout's page that a sheet belongs to."""
        starts = list(self._laid.starts.items()) if self._laid is not None else []
        at = bisect_right([start for _, start in starts], sheet) - 1
        return starts[at][0] if at >= 0 else ""

    def _title(self, sheet: int) -> str:
        words = self.tr("Page {number} of {total}: {title}")
        return words.format(number=sheet + 1, total=self.sheets, title=page_title(self._page_at(sheet)))

    def _show_place(self) -> None:
        known = self._laid is not None and self._laid.whole
        words = self.tr("Page {number} of {total}").format(number=self._sheet + 1, total=self.sheets)
        self.place.setText(words if known else "")
        self.previous.setEnabled(self.sheets > 0 and self._sheet > 0)
        self.following.setEnabled(self._sheet < self.sheets - 1)

    def _fail(self, why: str) -> None:
        self.show_words(self.tr("The preview could not be made. {why}").format(why=why))

    def _show_making(self, making: bool) -> None:
        self.bar.setVisible(making)

    def _set_grey(self, grey: bool) -> None:
        self.view.set_grey(grey=grey)
        self.strip.set_grey(grey=grey)

    def _connect(self) -> None:
        self._preview.laid.connect(self._show)
        self._preview.failed.connect(self._fail)
        self._preview.making.connect(self._show_making)
        self._preview.progress.connect(self.bar.show_part)
        self.images.drawn.connect(self._preview.go_on)
        self.strip.chosen.connect(self._choose)
        self.view.stepped.connect(self._step)
        self.view.jumped.connect(lambda last: self.look_at(self.sheets - 1 if last else 0))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.following.clicked.connect(lambda: self._step(1))
        self.grey.toggled.connect(self._set_grey)
        self.wide.toggled.connect(lambda wide: self.view.set_wide(wide=wide))
        self.destroyed.connect(self._preview.retire)

    def _choose(self, sheet: int) -> None:
        if sheet != self._sheet:
            self.look_at(sheet)

    def _step(self, by: int) -> None:
        self.look_at(self._sheet + by)

    def _lay_out(self) -> None:
        px = self._theme.px
        tools = QHBoxLayout()
        tools.setContentsMargins(px(6), px(2), px(6), px(2))
        tools.setSpacing(0)
        for button in (self.previous, self.following, self.wide, self.grey):
            button.setAutoDefault(False)
        for button in (self.wide, self.grey):
            button.setCheckable(True)
        tools.addWidget(self.previous)
        tools.addWidget(self.following)
        tools.addSpacing(px(6))
        tools.addWidget(self.place)
        tools.addStretch(1)
        tools.addWidget(self.wide)
        tools.addWidget(self.grey)
        self.line = Rule(self._theme, vertical=True)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.strip)
        middle.addWidget(self.line)
        middle.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(Rule(self._theme))
        column.addLayout(middle, 1)
        column.addWidget(self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.strip, self.line):
            part.setVisible(self.width() >= self._theme.px(_STRIP_FROM))
