"""The SWOT page as a person sees it: what stands where, and the few things done with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from tests.ui.pages import WindowPage

from charthouse.document.queries.swot import SwotRow, swot_board
from charthouse.domain.kinds import Quadrant
from charthouse.ui.pages.swot.card import BoxCard
from charthouse.ui.pages.swot.page import SwotPage
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.rowlist.editor import RowEditor
from charthouse.ui.widgets.rowlist.view import RowView

POPUP = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")  # offscreen
S, W, O, T = Quadrant  # noqa: E741 (the letters of the trade)


class Board:
    """Acts on the page with real events; reads the plan file for what came of it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        page = app.page
        assert isinstance(page, SwotPage)
        self.page: SwotPage = page

    def card(self, quadrant: Quadrant) -> BoxCard[SwotRow]:
        return self.page.items.grid.cards[quadrant]

    def list(self, quadrant: Quadrant) -> RowView:
        return self.card(quadrant).items

    # what the plan holds

    def rows(self, quadrant: Quadrant = S) -> tuple[SwotRow, ...]:
        return swot_board(self.app.document).quadrants[quadrant]

    def texts(self, quadrant: Quadrant = S) -> list[str]:
        return [row.text for row in self.rows(quadrant)]

    # what is seen

    def shown(self, quadrant: Quadrant = S) -> list[str]:
        return [row.text for row in self.card(quadrant).model.rows]

    @property
    def selected(self) -> list[str]:
        return [row.text for row in self.page.items.grid.selected()]

    def capturing(self, quadrant: Quadrant = S) -> bool:
        """Whether the caret is in this quadrant's capture line."""
        return self.card(quadrant).capture.hasFocus()

    @property
    def editor(self) -> RowEditor | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, RowEditor) else None

    def menu(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def sees(self, part: QWidget) -> bool:
        """Whether a part of the page is in sight, whole."""
        return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()

    # what is done

    def press_in_toast(self, word: str) -> None:
        """Press a word of the toast."""
        buttons = self.app.window.toasts.findChildren(Button)
        next(button for button in buttons if button.text() == word and button.isVisible()).click()

    def add(self, *texts: str, quadrant: Quadrant = S) -> None:
        """Type items into a capture line."""
        self.card(quadrant).capture.setFocus()
        for text in texts:
            self.app.type(text)
            self.app.press("Return")

    def place(self, text: str, quadrant: Quadrant) -> QPoint:
        """The middle of an item in its list."""
        items = self.list(quadrant)
        row = next(row for row in self.rows(quadrant) if row.text == text)
        return items.visualRect(self.card(quadrant).model.index_of(row.id)).center()

    def click(self, text: str, quadrant: Quadrant = S, *, x: int | None = None, keys: str = "") -> None:
        modifier = {"": Qt.KeyboardModifier.NoModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[keys]
        at = self.place(text, quadrant)
        if x is not None:
            at.setX(x)
        QTest.mouseClick(self.list(quadrant).viewport(), Qt.MouseButton.LeftButton, modifier, at)

    def double_click(self, text: str, quadrant: Quadrant = S) -> None:
        at = self.place(text, quadrant)
        viewport = self.list(quadrant).viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def drop_selected(self, source: Quadrant, target: Quadrant, at: QPoint) -> None:
        """Let what is dragged from `source` fall at a place of `target` (the drag itself blocks in Qt's own loop)."""
        data = self.list(source).rows.mimeData(self.list(source).selectedIndexes())
        self.drop(data, target, at)

    def drop(self, data: QMimeData, target: Quadrant, at: QPoint) -> None:
        event = QDropEvent(
            QPointF(at),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.list(target).dropEvent(event)
