"""The white sheet with the shown page and, beside or over it, the details pane."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from charthouse.ui.pages.page import Page
from charthouse.ui.painting.mirroring import margins, visual
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DOCKED_FROM, WIDTH, DetailsPane
from charthouse.ui.widgets.frames import Sheet

_SLIDE = 160  # milliseconds


class Stage(Sheet):
    """Holds the pages made so far, one of them shown; places the details pane by the width of the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._wanted = {True: True, False: False}  # by whether there is room for it beside the page
        self._above = 0
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # however large the type is, the foot of the window stays in sight
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._stack)
        self.details = DetailsPane(theme, self)
        self.details.close_pressed.connect(self.close_details)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def take_in(self, page: Page) -> None:
        """Own a page and its details from now on, shown or not: they go when the plan is closed."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            if page.details is not None:
                self.details.take_in(page.details)

    def show_page(self, page: Page) -> None:
        """Show a page, taking it in the first time."""
        self.take_in(page)
        if page is not self.page:
            self.details.set_title(self.details.accessibleName())  # a page may write another as it is shown
        self._stack.setCurrentWidget(page)
        self._show_details()

    def keep_above(self, height: int) -> QRect:
        """Leave so many pixels free above the page, for what stands there; where they are, beside the details."""
        self._above = height
        self._place_details()
        width = self.width() - (self.details.width() if self.details_shown else 0)
        return visual(self, self.rect(), QRect(0, 0, width, height))

    @property
    def details_shown(self) -> bool:
        """Whether the details pane is up."""
        return not self.details.isHidden()

    @property
    def docks_details(self) -> bool:
        """Whether the pane shall stand beside the page where there is room for both: remembered by the window."""
        return self._wanted[True]

    def dock_details(self, *, wanted: bool) -> None:
        """Have it stand there, or not."""
        self._wanted[True] = wanted
        self._show_details()

    def open_details(self) -> None:
        """Show the pane, if the page has something for it."""
        self._wanted[self._docked] = True
        self._show_details()

    def close_details(self) -> None:
        """Close the pane; the focus goes back to the page if it was inside."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.details.isAncestorOf(focus)
        self._wanted[self._docked] = False
        self._show_details()
        if inside and self.page is not None:
            self.page.start()

    def toggle_details(self) -> None:
        """F9."""
        if self.details_shown:
            self.close_details()
        else:
            self.open_details()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_details()

    def _show_details(self) -> None:
        body = self.page.details if self.page is not None else None
        appearing = self.details.isHidden()
        self.details.setVisible(body is not None and self._wanted[self._docked])
        if body is not None:
            self.details.show_body(body)
        self._place_details()
        if appearing and self.details.isVisible() and not self._docked:
            self._slide_in()

    @property
    def _docked(self) -> bool:
        return self.window().width() >= self._theme.px(DOCKED_FROM)

    def _place_details(self) -> None:
        """Beside the page where there is room for both, else over it at its far edge."""
        width = min(self._theme.px(WIDTH), self.width() - 2)
        self.details.setFixedWidth(width)
        beside = width if self._docked and self.details_shown else 0
        self._row.setContentsMargins(margins(self, 0, self._above, beside, 0))
        self._row.activate()
        inner = self.rect().adjusted(1, 1, -1, -1)
        place = QRect(inner.right() + 1 - width, inner.top(), width, inner.height())
        self.details.setGeometry(visual(self, inner, place))
        self.details.set_floating(floating=not self._docked)
        self.details.raise_()

    def _slide_in(self) -> None:
        if self._theme.reduce_motion:
            return
        there = self.details.geometry()
        slide = QPropertyAnimation(self.details, b"geometry", self)
        slide.setDuration(_SLIDE)
        slide.setStartValue(there.translated(self._theme.px(40), 0))
        slide.setEndValue(there)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _restyle(self) -> None:
        self._show_details()
