"""The window for tests: a real one on a real plan file, offscreen, with dialogs that answer by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.longer import Longer
from tests.ui.pages import WindowPage

from charthouse.bootstrap import build_window
from charthouse.document import Document
from charthouse.resources import resource_path
from charthouse.ui.main_window import MainWindow
from charthouse.ui.theme import Preference, Theme


@pytest.fixture
def answers() -> Answers:
    """The person at the dialogs."""
    return Answers()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A theme of its own, light, at 100 %."""
    made = Theme(qapp, Preference.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """An empty plan file."""
    path = tmp_path / "Plan.charthouse"
    Document.create(path).close()
    return path


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    """Everything is said in the longer language; ask for it before the window."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Everything said from here on is said in German; ask for it before the window."""
    before, translator = QLocale(), QTranslator()
    assert translator.load("charthouse_de", str(resource_path("translations")))
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de"))
    qapp.setProperty("spoken-language", "de")
    yield
    qapp.setProperty("spoken-language", None)
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.fixture
def main_window(qapp: QApplication, qtbot: QtBot, answers: Answers, home: Path) -> Iterator[MainWindow]:
    """The window on its welcome page, shown and active."""
    window = build_window(qapp, answers.dialogs(), documents=home / "Documents")
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    window.welcome.start()
    yield window
    answers.yes = True  # whatever is asked about then may go
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def welcome(main_window: MainWindow) -> WindowPage:
    """The window on its welcome page, as a page object."""
    return WindowPage(main_window)


@pytest.fixture
def app(main_window: MainWindow, plan: Path) -> WindowPage:
    """The window on an empty plan, as a page object."""
    assert main_window.plans.open(plan)
    return WindowPage(main_window)
