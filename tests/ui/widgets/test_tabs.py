"""Tabs: painted where they are pressed, whichever way the language runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.tabs import Tabs


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Both ways in which a language runs."""
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
def test_the_pressed_tab_is_underlined_at_its_place(theme: Theme, qtbot: QtBot) -> None:
    tabs = Tabs(theme, ("Items", "Strategies"), "Boards")
    qtbot.addWidget(tabs)
    tabs.resize(600, tabs.height())
    tabs.show()
    qtbot.waitExposed(tabs)
    for at in (1, 0):
        place = tabs.tabRect(at).center()
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert tabs.currentIndex() == at
        assert tabs.grab().toImage().pixelColor(place.x(), tabs.height() - 2) == theme.tokens.accent
    tabs.close()
