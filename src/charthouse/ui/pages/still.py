"""A page of a plan that may only be read: nothing on it asks for text or can be pressed to change something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.form import Form
from charthouse.ui.wording import reading_only

if TYPE_CHECKING:
    from charthouse.ui.pages.page import Page


@runtime_checkable
class Writes(Protocol):
    """A part of a page that is, or has, something only there to write."""

    def hold_still(self) -> None:
        """Take that away, for good; what shows a value goes on showing it."""


def keep_still(page: Page) -> None:
    """Take from the page, and from what stands beside it, what is only there to write."""
    for root in filter(None, (page, page.details)):
        for part in (root, *root.findChildren(QWidget)):
            if isinstance(part, Writes):
                part.hold_still()
        forms = [root] if root is page.details else root.findChildren(Form)  # on a page others choose what is seen
        for form in forms:
            for choice in (*form.findChildren(ChoiceField), *form.findChildren(CheckBox)):
                choice.setEnabled(False)
                choice.setToolTip(reading_only())


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
