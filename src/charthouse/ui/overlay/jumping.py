"""Going to what was found: the page comes up, the row is selected, and the keyboard is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

if TYPE_CHECKING:
    from charthouse.ui.pages.page import Page
    from charthouse.ui.workspace import Workspace


def jump(workspace: Workspace | None, page: str, row: str | None = None, field: str = "") -> None:
    """Show a page, and there a row, or the place where one of its texts is."""
    if workspace is None:
        return
    workspace.enter_page(page)
    shown = workspace.page
    if shown is not None and row is not None:
        before = QApplication.focusWidget()
        if shown.reveal_text(row, field) and QApplication.focusWidget() is before:  # else the page chose a place itself
            focus_row(shown)


def focus_row(page: Page) -> bool:
    """Put the focus into the list, tree or table whose row is selected; False where none is."""
    views = [view for view in page.findChildren(QAbstractItemView) if view.isVisible() and view.selectedIndexes()]
    for view in views[:1]:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
    return bool(views)
