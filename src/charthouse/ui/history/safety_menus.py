"""The menu entries of what keeps plans safe."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.actions import Entry

translate = QCoreApplication.translate


class SafetyHandlers(Protocol):
    """What can be done for a plan's safety; each is one menu entry."""

    def merge_copy(self) -> None: ...
    def restore_backup(self) -> None: ...
    def check_plan(self) -> None: ...


def file_safety(do: SafetyHandlers) -> tuple[Entry, ...]:
    """Copies and backups, in the File menu."""
    merge = translate("menus", "Mer&ge a copy…")
    backups = translate("menus", "Restore a &backup…")
    return (
        Entry("merge", merge, do.merge_copy, icon="merge", needs_plan=True, needs_writing=True),
        Entry("backups", backups, do.restore_backup, icon="history"),
    )


def tools_safety(do: SafetyHandlers) -> tuple[Entry, ...]:
    """Looking for damage, in the Tools menu."""
    return (Entry("check", translate("menus", "Chec&k plan"), do.check_plan, icon="list-checks", needs_plan=True),)
