"""The menu entries of the window's tools: what floats over the pages and finds its way through them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.actions import Entry

translate = QCoreApplication.translate


class ToolHandlers(Protocol):
    """What the tools can do; each is one menu entry."""

    def palette(self) -> None: ...


def tools_tools(tools: ToolHandlers) -> tuple[Entry | None, ...]:
    """The head of the Tools menu."""
    return (Entry("palette", translate("menus", "Find or r&un…"), tools.palette, ("Ctrl+K",), "search"),)
