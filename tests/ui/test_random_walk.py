"""Two hundred random gestures on the real window, undos and redos among them; then everything is taken back.

Whatever was pressed where, the plan is as it was before, and doing it all again ends where the walk ended.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.document.support import content
from tests.ui.pages import WindowPage

from charthouse.document.check import examine

STEPS = 200
PAGES = (2, 3, 4, 5, 6)
WORDS = ("Old boats", "größer", "12", "250k", "=3*4", "S1 O2 grow", "日本", "a\tb", "<b>x</b>", "2027-03", "")
LISTS = ("• One\n• Two\n\nThree", "A\n\tB\n\t\tC\n\tD", "1\t2\n3\t4", "x")
KEYS = (
    "Return", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Escape", "F2", "F6", "Delete",
    "Backspace", "Space", "Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right", "Ctrl+Up", "Ctrl+D", "Ctrl+R", "Ctrl+C",
    "Ctrl+X", "Ctrl+V", "Ctrl+A", "Shift+Down", "Shift+Right", "Ctrl+Return", "Alt+1", "Alt+3", "Alt+0", "S", "I", "K",
    "*", "Ctrl+Shift+D", "Insert", "Ctrl+PgDown", "Shift+Return",
)  # fmt: skip


class Walker:
    """Somebody who presses keys without a thought."""

    def __init__(self, app: WindowPage, seed: int) -> None:
        self._app, self._chance = app, random.Random(seed)
        self.trail: list[str] = []

    def step(self) -> None:
        """One gesture."""
        gestures: tuple[Callable[[], str], ...] = (
            self._press, self._press, self._press, self._say, self._say, self._paste, self._go, self._undo, self._redo,
        )  # fmt: skip
        self.trail.append(self._chance.choice(gestures)())
        QApplication.processEvents()

    def _press(self) -> str:
        key = self._chance.choice(KEYS)
        self._app.press(key)
        return key

    def _say(self) -> str:
        words = self._chance.choice(WORDS)
        self._app.type(words.replace("\t", " "))
        self._app.press("Return")
        return f"say {words}"

    def _paste(self) -> str:
        text = self._chance.choice(LISTS)
        QGuiApplication.clipboard().setText(text)
        self._app.press("Ctrl+V")
        return f"paste {text!r}"

    def _go(self) -> str:
        number = self._chance.choice(PAGES)
        self._app.press(f"Ctrl+{number}")
        return f"page {number}"

    def _undo(self) -> str:
        times = self._chance.randint(1, 4)
        self._app.press(*["Ctrl+Z"] * times)
        return f"undo {times}"

    def _redo(self) -> str:
        self._app.press("Ctrl+Y")
        return "redo"


def everything(app: WindowPage, action: str, label: Callable[[], str | None]) -> int:
    """Undo or redo as long as there is something; how many steps that were."""
    app.press("Escape", "Escape")
    app.workspace.enter_page("swot")  # an open editor hands on what it holds
    for count in range(2_000):
        if label() is None:
            return count
        app.choose(action)
        QApplication.processEvents()
    raise AssertionError("there is no end")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of offscreen popups
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_walk_taken_back_leaves_the_plan_as_it_was(welcome: WindowPage, qtbot: QtBot, home: Path, seed: int) -> None:
    qtbot.waitUntil(lambda: welcome.window.isActiveWindow() and QApplication.focusWidget() is not None)
    welcome.press("Return")
    document = welcome.document
    before = content(document)
    walker = Walker(welcome, seed)
    for _ in range(STEPS):
        walker.step()
        assert welcome.window.bridge is not None, walker.trail[-5:]
    everything(welcome, "redo", lambda: document.redo_label)
    there = content(document)
    assert there != before
    back = everything(welcome, "undo", lambda: document.undo_label)
    assert content(document) == before, walker.trail
    assert everything(welcome, "redo", lambda: document.redo_label) == back
    assert content(document) == there, walker.trail
    assert examine(document) == ()
