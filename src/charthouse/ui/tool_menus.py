"""The menu entries of the window's tools: what floats over the pages and finds its way through them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.actions import Entry, Submenu
from charthouse.ui.copying import Copying

translate = QCoreApplication.translate


class ToolHandlers(Protocol):
    """What the tools can do; each is one menu entry."""

    @property
    def copying(self) -> Copying: ...
    def palette(self) -> None: ...
    def find(self) -> None: ...
    def step_found(self, by: int) -> None: ...
    def find_everywhere(self) -> None: ...
    def replace(self) -> None: ...
    def jot(self) -> None: ...
    def vote(self) -> None: ...
    def preferences(self) -> None: ...
    def help(self) -> None: ...


def edit_tools(tools: ToolHandlers) -> tuple[Entry | Submenu | None, ...]:
    """Finding and replacing, in the Edit menu."""

    def entry(name: str, text: str, run: Callable[[], object], keys: str, icon: str = "") -> Entry:
        return Entry(name, text, run, (keys,), icon, needs_plan=True, needs_writing=name == "replace")

    found = (
        entry("find", translate("menus", "&Find on this page"), tools.find, "Ctrl+F", "search"),
        entry("find-next", translate("menus", "Find &next"), partial(tools.step_found, 1), "F3"),
        entry("find-previous", translate("menus", "Find pre&vious"), partial(tools.step_found, -1), "Shift+F3"),
        entry("find-everywhere", translate("menus", "Find in the &whole plan"), tools.find_everywhere, "Ctrl+Shift+F"),
        entry("replace", translate("menus", "R&eplace…"), tools.replace, "Ctrl+H"),
    )
    return (
        None,
        Submenu("finding", translate("menus", "&Find"), "search", found, names_entries=False),
        Submenu("copy-as", translate("menus", "Cop&y"), "copy", _copies(tools)),
    )


def _copies(tools: ToolHandlers) -> tuple[Entry, ...]:
    def entry(name: str, text: str, run: Callable[[], object], *keys: str) -> Entry:
        return Entry(name, text, run, keys, needs_plan=True)

    copying = tools.copying
    return (
        entry("copy-page-picture", translate("menus", "The page as a &picture"), copying.picture, "Ctrl+Shift+C"),
        entry("copy-page-table", translate("menus", "The page as a &table"), copying.table),
        entry("copy-rows-picture", translate("menus", "The selection as a p&icture"), copying.selection_picture),
        entry("copy-rows-table", translate("menus", "The selection as a t&able"), copying.selection_table),
    )


def tools_tools(tools: ToolHandlers) -> tuple[Entry | None, ...]:
    """The head of the Tools menu."""
    jot = translate("menus", "&Quick capture")
    return (
        Entry("palette", translate("menus", "Find or r&un…"), tools.palette, ("Ctrl+K",), "search"),
        Entry("jot", jot, tools.jot, ("Ctrl+J",), "plus", needs_plan=True, needs_writing=True),
        Entry("vote", translate("menus", "&Vote…"), tools.vote, (), "vote", needs_plan=True, needs_writing=True),
        Entry("preferences", translate("menus", "&Preferences…"), tools.preferences, ("Ctrl+,",), "settings"),
    )


def help_tools(tools: ToolHandlers) -> tuple[Entry | None, ...]:
    """The head of the Help menu."""
    return (Entry("help", translate("menus", "&Help on this page"), tools.help, ("F1",), "circle-help"),)
