"""The menu entries of what keeps plans safe."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from charthouse.ui.actions import Entry

translate = QCoreApplication.translate


class SafetyHandlers(Protocol):
    """What can be done for a plan's safety; each is one menu entry."""

    def share_copy(self) -> None: ...
    def merge_copy(self) -> None: ...
    def restore_backup(self) -> None: ...
    def check_plan(self) -> None: ...
    def begin_round(self) -> None: ...
    def erase(self) -> None: ...


def file_safety(do: SafetyHandlers) -> tuple[Entry, ...]:
    """Copies and backups, in the File menu."""
    share = translate("menus", "S&hare a copy…")
    merge = translate("menus", "Mer&ge a copy…")
    backups = translate("menus", "Restore a &backup…")
    return (
        Entry("share", share, do.share_copy, icon="users", needs_plan=True),
        Entry("merge", merge, do.merge_copy, icon="merge", needs_plan=True, needs_writing=True),
        Entry("backups", backups, do.restore_backup, icon="history"),
    )


def tools_safety(do: SafetyHandlers) -> tuple[Entry, ...]:
    """Looking for damage, and what ends a history, in the Tools menu."""
    begin = translate("menus", "&Begin a new round…")
    erase = translate("menus", "Erase for g&ood…")
    return (
        Entry("check", translate("menus", "Chec&k plan"), do.check_plan, icon="list-checks", needs_plan=True),
        Entry("new-round", begin, do.begin_round, needs_plan=True, needs_writing=True),
        Entry("erase", erase, do.erase, icon="trash-2", needs_plan=True, needs_writing=True),
    )
