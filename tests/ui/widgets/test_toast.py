"""The toast: one at a time, six seconds, with the way back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.toast import SHOWN_FOR, Toast, ToastAction


@pytest.fixture
def toast(theme: Theme, qtbot: QtBot) -> Iterator[Toast]:
    window = QWidget()
    window.resize(900, 500)
    window.show()
    qtbot.waitExposed(window)
    yield Toast(theme, window)
    window.close()
    window.deleteLater()


def test_it_says_one_thing_at_a_time_at_the_bottom_centre(toast: Toast) -> None:
    toast.say("S7 deleted", [ToastAction("Undo", lambda: None)])
    toast.say("30 items added to Strengths")
    assert toast.text == "30 items added to Strengths"
    assert abs(toast.geometry().center().x() - 450) <= 1
    assert toast.geometry().bottom() < 500
    assert SHOWN_FOR == 6_000


def test_a_pressed_word_runs_and_closes(toast: Toast) -> None:
    pressed: list[str] = []
    toast.say("S7 deleted", [ToastAction("Undo", lambda: pressed.append("undo"), "Ctrl+Z")])
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Undo")
    undo.click()
    assert pressed == ["undo"]
    assert not toast.isVisible()


def test_it_stays_in_the_window_when_that_shrinks(toast: Toast) -> None:
    toast.say("30 items added to Strengths")
    toast.window().resize(500, 300)
    assert toast.window().rect().contains(toast.geometry())
