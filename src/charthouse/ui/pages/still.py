"""A page of a plan that may only be read: nothing on it asks for text, and its fields show what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.form import Form
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.widgets.statement import StatementField

if TYPE_CHECKING:
    from charthouse.ui.pages.page import Page


def keep_still(page: Page) -> None:
    """Take from the page, and from what stands beside it, what is only there to write."""
    page.header.hold_still()
    for root in filter(None, (page, page.details)):
        for line in root.findChildren(CaptureLine):
            line.hide()
        for line_field in root.findChildren(LineField):
            line_field.setReadOnly(True)
        for text_field in (*root.findChildren(NoteField), *root.findChildren(StatementField)):
            text_field.setReadOnly(True)
        forms = [root] if root is page.details else root.findChildren(Form)  # on a page others choose what is seen
        for choice in (choice for form in forms for choice in form.findChildren(ChoiceField)):
            choice.setEnabled(False)
        for rows in root.findChildren(RowView):
            rows.hold_still()


def begin_reading(page: Page) -> None:
    """Put the focus on the first list where the page would have begun with a line to write in."""
    focus = QApplication.focusWidget()
    if focus is not None and page.isAncestorOf(focus):
        return
    lists = (one for one in page.findChildren(QAbstractItemView) if _takes_focus(one, page))
    first: QWidget = next(lists, page)
    first.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget, page: Page) -> bool:
    """Whether it does, or will once the page is on the screen."""
    return widget.isVisibleTo(page) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
