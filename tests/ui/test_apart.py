"""Words of people that run the other way keep to themselves in every sentence: seen, read out, and in titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from tests.document.example import make_example
from tests.ui.answers import Answers
from tests.ui.audit import cells, views, widgets
from tests.ui.markup import overwrite
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages

_ISOLATE = re.compile("\u2068[^\u2068\u2069\n]*\u2069")
BACKWARDS = "\u05de\u05d9\u05dd 3"
"""Hebrew and a figure, which would be read with whatever figure follows."""


@pytest.fixture
def hostile(app: WindowPage) -> WindowPage:
    make_example(app.document)
    overwrite(app.document, BACKWARDS, BACKWARDS)
    app.window.resize(1440, 900)
    return app


def is_apart(words: str) -> bool:
    """Whether the words of people stand alone, or isolated from what is round them."""
    left = words
    while (less := _ISOLATE.sub("", left)) != left:
        left = less
    return BACKWARDS not in left or not left.replace(BACKWARDS, "").strip()


def spoken(app: WindowPage) -> Iterator[str]:
    """What is read out of everything that is on the screen, and what labels and buttons show."""
    yield app.window.windowTitle().removeprefix("\u200e")
    for widget in widgets():
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
    for view in views():
        yield from (str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "") for index in cells(view.model()))


def test_on_every_page(hostile: WindowPage) -> None:
    faults: set[str] = set()
    met = 0
    for spec in all_pages():
        hostile.workspace.enter_page(spec.name)
        for view in views():
            if view.isVisible() and hostile.page.isAncestorOf(view):
                for index in list(cells(view.model()))[:6]:
                    view.setCurrentIndex(index)
                    told = [words for words in spoken(hostile) if BACKWARDS in words]
                    met += len(told)
                    faults.update(f"{spec.name}: {words!r}" for words in told if not is_apart(words))
    assert met > 100
    assert not faults, "\n".join(sorted(faults))


def test_a_title_begins_with_the_plan_in_every_desktop(hostile: WindowPage) -> None:
    hostile.go(2)
    assert hostile.title == f"\u200e\u2068{BACKWARDS}\u2069 \u2014 SWOT \u2014 Charthouse"


def test_a_file_cannot_turn_the_sentence_on_it_round(app: WindowPage, answers: Answers, tmp_path: Path) -> None:
    answers.file = tmp_path / "cod.\u202efdp.charthouse"
    app.choose("save-copy")
    assert app.toast == "Copied to “\u2068cod.\u202efdp.charthouse\u202c\u2069”"
