"""The window's tools: palette, search, quick capture, preferences, help. Each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charthouse.domain.errors import Refused
from charthouse.domain.text import apart
from charthouse.ui.copying import Copying
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.sentences import in_words
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.ui.help.window import HelpWindow
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.overlay.find_bar import FindBar
    from charthouse.ui.overlay.jot_bar import JotBar
    from charthouse.ui.overlay.palette import Palette
    from charthouse.ui.overlay.search_texts import TextSearch


class Tools(QObject):
    """`tool_menus.ToolHandlers` for the main window."""

    def __init__(
        self, window: MainWindow, theme: Theme, settings: Settings, dialogs: Dialogs, specs: Sequence[PageSpec]
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings, self._specs = window, theme, settings, specs
        self._dialogs = dialogs
        self.copying = Copying(window, theme)
        self._palette: Palette | None = None
        self._help: HelpWindow | None = None
        self._jot_bar: JotBar | None = None
        self._text_search: TextSearch | None = None
        self._find_bar: FindBar | None = None

    def palette(self) -> None:
        """Ctrl+K."""
        self.the_palette.open()

    def find(self) -> None:
        """Ctrl+F."""
        bar = self.find_bar
        if bar is not None:
            bar.open()

    def step_found(self, by: int) -> None:
        """F3 and Shift+F3; without words to look for, the line that asks for them."""
        bar = self.find_bar
        if bar is None:
            return
        if bar.isVisible() and bar.line.text():
            bar.step(by)
        else:
            bar.open()

    def find_everywhere(self) -> None:
        """Ctrl+Shift+F."""
        self.text_search.open(replacing=False)

    def replace(self) -> None:
        """Ctrl+H."""
        self.text_search.open(replacing=True)

    def jot(self) -> None:
        """Ctrl+J."""
        if self._jot_bar is None:
            from charthouse.ui.overlay.jot_bar import JotBar

            self._jot_bar = JotBar(self._window, self._theme)
        self._jot_bar.open()

    def vote(self) -> None:
        """The votes of the plan: begun, their ballots entered, revealed."""
        from charthouse.ui.voting.dialog import VoteDialog

        if self._window.bridge is not None:
            VoteDialog(self._theme, self._window.bridge, self._window).open()

    def preferences(self) -> None:
        """Ctrl+,."""
        from charthouse.ui.preferences.dialog import PreferencesDialog

        PreferencesDialog(self._window, self._theme, self._settings).exec()

    def help(self) -> None:
        """F1."""
        if self._help is None:
            from charthouse.ui.help.window import HelpWindow

            self._help = HelpWindow(self._theme, self._window)
        workspace = self._window.workspace
        page = workspace.page if workspace is not None else None
        self._help.show_topic(page.name if page is not None else "start")

    def print_keys(self) -> None:
        """The keys as a page, opened in the program that prints it."""
        from charthouse.ui.help.key_page import write_key_page

        try:
            path = write_key_page(self._window.menus, self._window.workspace, self._specs, self._settings)
        except Refused as refusal:
            self._dialogs.message(self._window, in_words(refusal))
            return
        if not self._dialogs.open_outside(path):
            self._dialogs.message(self._window, self.tr("The page is in “{path}”.").format(path=apart(str(path))))

    @property
    def find_bar(self) -> FindBar | None:
        """The line of the open plan's workspace."""
        workspace = self._window.workspace
        if workspace is None:
            return None
        if self._find_bar is None or self._find_bar.workspace is not workspace:
            from charthouse.ui.overlay.find_bar import FindBar

            self._find_bar = FindBar(self._theme, workspace)
        return self._find_bar

    @property
    def text_search(self) -> TextSearch:
        """The search through the whole plan, made now if it was not yet."""
        if self._text_search is None:
            from charthouse.ui.overlay.search_texts import TextSearch

            self._text_search = TextSearch(self._window, self._theme, self._specs)
        return self._text_search

    @property
    def the_palette(self) -> Palette:
        """The palette, made now if it was not yet."""
        if self._palette is None:
            from charthouse.ui.overlay.palette import Palette

            self._palette = Palette(self._window, self._theme, self._specs)
        return self._palette
