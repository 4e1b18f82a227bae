"""A language two fifths longer than English, made up on the spot: it shows what was not given to translators, and what
has no room to grow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage

from charthouse.bootstrap import build_window
from charthouse.document import Document
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import ElidedLabel

OPEN, CLOSE = "‹", "›"
_ACCENTS = str.maketrans("aeiouyAEIOU", "åéîöûÿÅÉÎÖÛ")
_PLACE = re.compile(r"(\{[^}]*\})")
_PLAIN = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """Every text in accents, between marks, 40 % longer; its places for values stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = "".join(part if _PLACE.match(part) else part.translate(_ACCENTS) for part in _PLACE.split(source))
        return f"{OPEN}{words}{'~' * max(round(len(source) * 0.4) - 2, 0)}{CLOSE}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication, qtbot: QtBot, answers: Answers, home: Path, tmp_path: Path) -> Iterator[WindowPage]:
    """The window in that language, on an empty plan."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    plan = tmp_path / "Plan.charthouse"
    Document.create(plan).close()
    window = build_window(qapp, answers.dialogs(), documents=home / "Documents")
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    assert window.plans.open(plan)
    yield WindowPage(window)
    qapp.removeTranslator(translator)
    window.close()
    window.deleteLater()


def pages(app: WindowPage) -> Iterator[str]:
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        QApplication.processEvents()
        yield spec.name


def is_said(words: str) -> bool:
    """Whether the words came through a translator, or are none."""
    return OPEN in words or not _PLAIN.search(words)


def said(widget: QWidget) -> Iterator[str]:
    """What a widget says in words of ours."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    yield widget.toolTip()
    yield widget.accessibleName()


def test_all_words_of_the_window_are_given_to_translators(pseudo: WindowPage) -> None:
    known = re.compile(r"Ctrl|Shift|Alt|F\d|Enter|Ins|Plan|Charthouse|English|\.charthouse|/|A\d|Letter|EUR")
    faults: set[str] = set()
    for page in pages(pseudo):
        for widget in pseudo.window.findChildren(QWidget):
            words = [one for one in said(widget) if not is_said(one) and not known.search(one)]
            faults.update(f"{page}: {type(widget).__name__} {one!r}" for one in words)
        for action in pseudo.window.findChildren(QAction):
            if not is_said(action.text()) and not known.search(action.text()):
                faults.add(f"{page}: action {action.text()!r}")
    assert faults == set()


def test_longer_words_have_room(pseudo: WindowPage) -> None:
    pseudo.choose("sample")
    faults: set[str] = set()
    for page in pages(pseudo):
        select_first(pseudo)
        for widget in pseudo.window.findChildren(QWidget):
            if widget.isVisible() and not widget.visibleRegion().isEmpty() and is_cut(widget):
                text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
                faults.add(f"{page}: {type(widget).__name__} {text!r} {widget.width()} < {widget.sizeHint().width()}")
    assert faults == set()


def select_first(app: WindowPage) -> None:
    """Select the first row of the page, so that the details are filled."""
    for view in app.page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None and view.model().rowCount():
            view.setCurrentIndex(view.model().index(min(1, view.model().rowCount() - 1), 0))
            break
    for _ in range(3):  # layouts settle
        QApplication.processEvents()


def is_cut(widget: QWidget) -> bool:
    """Whether words of it are not to be seen."""
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        return widget.widget().width() > widget.viewport().width()
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel | Button):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(widget.text()) and widget.height() < widget.heightForWidth(widget.width())
    return bool(widget.text()) and widget.width() < widget.sizeHint().width()
