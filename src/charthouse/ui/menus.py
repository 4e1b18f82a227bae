"""What stands in the menus of the main window. Data only: `actions.Menus` builds it, the window gives the handlers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.actions import Entry, Menu, Submenu
from charthouse.ui.history.safety_menus import SafetyHandlers, file_safety, tools_safety
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.theme import Preference
from charthouse.ui.tool_menus import ToolHandlers, edit_tools, help_tools, tools_tools


class Handlers(Protocol):
    """What the window can do; each is one menu entry."""

    def new_plan(self) -> None: ...
    def open_plan(self) -> None: ...
    def open_sample(self) -> None: ...
    def recent_entries(self) -> Sequence[Entry | None]: ...
    def save_copy(self) -> None: ...
    def checkpoint(self) -> None: ...
    def import_file(self) -> None: ...
    def import_folder(self) -> None: ...
    def export(self) -> None: ...
    def export_text(self, kind: str) -> None: ...
    def export_tables(self) -> None: ...
    def export_participants(self) -> None: ...
    def gather_participants(self) -> None: ...
    def print_handout(self) -> None: ...
    def close_plan(self) -> None: ...
    def quit(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def go_to(self, page: str) -> None: ...
    def step_page(self, step: int) -> None: ...
    def step_pane(self, step: int) -> None: ...
    def toggle_details(self) -> None: ...
    def toggle_full_screen(self) -> None: ...
    def zoom(self, steps: int) -> None: ...
    def set_preference(self, preference: Preference) -> None: ...
    def toggle_motion(self) -> None: ...
    def show_folder(self) -> None: ...
    def forget_recent(self) -> None: ...
    def show_keys(self) -> None: ...
    def about(self) -> None: ...


translate = QCoreApplication.translate


def menus(do: Handlers, tools: ToolHandlers, safety: SafetyHandlers, pages: Sequence[PageSpec]) -> tuple[Menu, ...]:
    """The six menus. Edit and Insert also hold what the shown page brings."""
    return (
        Menu("file", translate("menus", "&File"), _file(do, safety)),
        Menu("edit", translate("menus", "&Edit"), (*_edit(do), *edit_tools(tools))),
        Menu("view", translate("menus", "&View"), _view(do, pages)),
        Menu("insert", translate("menus", "&Insert"), ()),
        Menu("tools", translate("menus", "&Tools"), (*tools_tools(tools), None, *tools_safety(safety), *_tools(do))),
        Menu("help", translate("menus", "&Help"), (*help_tools(tools), *_help(do))),
    )


def _file(do: Handlers, safety: SafetyHandlers) -> tuple[Entry | Submenu | None, ...]:
    return (
        Entry("new", translate("menus", "&New plan…"), do.new_plan, ("Ctrl+N",), "file-plus-2"),
        Entry("open", translate("menus", "&Open…"), do.open_plan, ("Ctrl+O",), "folder-open"),
        Submenu("recent", translate("menus", "Open &recent"), "history", fill=do.recent_entries),
        Entry("sample", translate("menus", "Open the sa&mple plan"), do.open_sample, icon="map"),
        None,
        Entry(
            "checkpoint",
            translate("menus", "Chec&kpoint…"),
            do.checkpoint,
            ("Ctrl+S",),
            "history",
            needs_plan=True,
            needs_writing=True,
        ),
        Entry(
            "save-copy", translate("menus", "&Save a copy…"), do.save_copy, ("Ctrl+Shift+S",), "copy", needs_plan=True
        ),
        *file_safety(safety),
        None,
        Entry("import", translate("menus", "&Import…"), do.import_file, needs_plan=True, needs_writing=True),
        Entry(
            "import-folder",
            translate("menus", "Import a &folder of tables…"),
            do.import_folder,
            needs_plan=True,
            needs_writing=True,
        ),
        Entry("export", translate("menus", "&Export…"), do.export, ("Ctrl+E",), "download", needs_plan=True),
        Submenu("export-as", translate("menus", "E&xport as"), entries=_formats(do)),
        Entry(
            "participants-export",
            translate("menus", "Export participant &workbooks…"),
            do.export_participants,
            icon="users",
            needs_plan=True,
        ),
        Entry(
            "participants-gather",
            translate("menus", "Gather participan&t workbooks…"),
            do.gather_participants,
            needs_plan=True,
            needs_writing=True,
        ),
        Entry("print", translate("menus", "&Print…"), do.print_handout, ("Ctrl+P",), "printer", needs_plan=True),
        None,
        Entry("close", translate("menus", "&Close plan"), do.close_plan, ("Ctrl+W",), needs_plan=True),
        Entry("quit", translate("menus", "&Quit"), do.quit, ("Ctrl+Q",)),
    )


def _formats(do: Handlers) -> tuple[Entry, ...]:
    """The kinds of `exchange.texts`, and the tables."""
    words = {
        "stratml": translate("menus", "&StratML…"),
        "opml": translate("menus", "&OPML outline…"),
        "md": translate("menus", "&Markdown outline…"),
        "json": translate("menus", "&JSON…"),
    }
    texts = [
        Entry(f"export-{kind}", word, partial(do.export_text, kind), needs_plan=True) for kind, word in words.items()
    ]
    tables = Entry("export-csv", translate("menus", "A folder of &CSV tables…"), do.export_tables, needs_plan=True)
    return (*texts, tables)


def _edit(do: Handlers) -> tuple[Entry | Submenu | None, ...]:
    redo = ("Ctrl+Y", "Ctrl+Shift+Z")
    return (
        Entry("undo", translate("menus", "Undo"), do.undo, ("Ctrl+Z",), "undo-2", needs_plan=True, needs_writing=True),
        Entry("redo", translate("menus", "Redo"), do.redo, redo, "redo-2", needs_plan=True, needs_writing=True),
    )


def _view(do: Handlers, pages: Sequence[PageSpec]) -> tuple[Entry | Submenu | None, ...]:
    ways = (
        *(_page_entry(do, page) for page in pages),
        None,
        Entry(
            "next-page", translate("menus", "Ne&xt page"), lambda: do.step_page(1), ("Ctrl+PgDown",), needs_plan=True
        ),
        Entry(
            "previous-page",
            translate("menus", "&Previous page"),
            lambda: do.step_page(-1),
            ("Ctrl+PgUp",),
            needs_plan=True,
        ),
        Entry("next-pane", translate("menus", "Next p&ane"), lambda: do.step_pane(1), ("F6",), needs_plan=True),
        Entry(
            "previous-pane",
            translate("menus", "Previous pa&ne"),
            lambda: do.step_pane(-1),
            ("Shift+F6",),
            needs_plan=True,
        ),
    )
    return (
        Submenu("go", translate("menus", "&Go to"), "compass", ways, names_entries=False),
        None,
        Entry("details", translate("menus", "&Details"), do.toggle_details, ("F9",), "panel-right", needs_plan=True),
        Entry("full-screen", translate("menus", "&Full screen"), do.toggle_full_screen, ("F11",)),
        None,
        Entry("zoom-in", translate("menus", "Zoom &in"), lambda: do.zoom(1), ("Ctrl++", "Ctrl+=")),
        Entry("zoom-out", translate("menus", "Zoom &out"), lambda: do.zoom(-1), ("Ctrl+-",)),
        Entry("zoom-reset", translate("menus", "Actual si&ze"), lambda: do.zoom(0), ("Ctrl+0",)),
        Submenu("theme", translate("menus", "&Theme"), entries=_themes(do)),
    )


def _page_entry(do: Handlers, page: PageSpec) -> Entry:
    def go() -> None:
        do.go_to(page.name)

    keys = (f"Ctrl+{page.number}",) if page.number else ()
    return Entry(f"page-{page.name}", page.title, go, keys, page.icon, needs_plan=True)


def _themes(do: Handlers) -> tuple[Entry, ...]:
    words = {
        Preference.SYSTEM: translate("menus", "As the s&ystem"),
        Preference.LIGHT: translate("menus", "&Light"),
        Preference.DARK: translate("menus", "&Dark"),
        Preference.CONTRAST: translate("menus", "&High contrast"),
    }

    def entry(preference: Preference) -> Entry:
        def choose() -> None:
            do.set_preference(preference)

        return Entry(f"theme-{preference}", words[preference], choose, checkable=True, group="theme")

    return tuple(entry(preference) for preference in Preference)


def _tools(do: Handlers) -> tuple[Entry | Submenu | None, ...]:
    return (
        Entry(
            "folder", translate("menus", "Show the plan’s &folder"), do.show_folder, icon="folder-open", needs_plan=True
        ),
        Entry("forget", translate("menus", "&Clear the list of recent plans"), do.forget_recent),
        None,
        Entry("motion", translate("menus", "&Reduce motion"), do.toggle_motion, checkable=True),
    )


def _help(do: Handlers) -> tuple[Entry | Submenu | None, ...]:
    return (
        Entry("keys", translate("menus", "&Keyboard shortcuts"), do.show_keys, ("Ctrl+?",), "keyboard"),
        Entry("about", translate("menus", "&About Charthouse"), do.about),
    )
