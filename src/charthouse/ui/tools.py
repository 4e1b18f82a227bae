"""The window's tools: palette, search, quick capture, preferences, help. Each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.overlay.palette import Palette


class Tools(QObject):
    """`tool_menus.ToolHandlers` for the main window."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, specs: Sequence[PageSpec]) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings, self._specs = window, theme, settings, specs
        self._palette: Palette | None = None

    def palette(self) -> None:
        """Ctrl+K."""
        self.the_palette.open()

    @property
    def the_palette(self) -> Palette:
        """The palette, made now if it was not yet."""
        if self._palette is None:
            from charthouse.ui.overlay.palette import Palette

            self._palette = Palette(self._window, self._theme, self._specs)
        return self._palette
