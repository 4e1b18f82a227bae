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
        jump_on(shown, row, field)


def jump_on(page: Page, row: str, field: str) -> bool:
    """Go to one of the texts of the page that is shown; False where the keyboard cannot be on it."""
    before = QApplication.focusWidget()
    if not page.reveal_text(row, field):
        return False
    if QApplication.focusWidget() is not before:  # the page chose a place itself
        return True
    views = [view for view in page.findChildren(QAbstractItemView) if view.isVisible() and view.selectedIndexes()]
    for view in views[:1]:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
    return bool(views)
