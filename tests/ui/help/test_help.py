"""Help: a topic for every page, in the type of the theme, with keys that exist."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from tests.ui.pages import WindowPage

from charthouse.ui.help.topics import topics
from charthouse.ui.help.typesetting import typeset
from charthouse.ui.help.window import HelpWindow
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # of the offscreen plugin

TOPICS = {topic.name: topic for topic in topics()}
ARROWS = str.maketrans({"↑": "Up", "↓": "Down", "→": "Right", "←": "Left"})
TYPED = {"Ctrl+Z", "Ctrl+Y", "Shift+Enter", "Ctrl+Shift+V", "Alt+1", "Alt+4", "Shift+Tab", "Ctrl+Space", "Alt+C",
         "Ctrl+Enter", "Ctrl+Up", "Alt+Left", "Alt+Right", "Shift+F3", "Ctrl+arrow", "Shift+arrow",
         "Ctrl+;", "Shift+F10"}  # fmt: skip
"""Keys that a line or a list takes itself; all others stand in a menu."""

KEYS: dict[str, dict[str, str]] = {
    "en": {},
    "de": {"Strg": "Ctrl", "Umschalt": "Shift", "Eingabe": "Enter", "Leertaste": "Space", "Rücktaste": "Backspace",
           "Entf": "Del", "Einfg": "Ins", "Pos1": "Home", "Ende": "End", "Bild auf": "Page Up", "Bild ab": "Page Down",
           "Pfeil": "arrow"},
}  # fmt: skip
"""By language: what a keyboard calls a key, and its English name where that is another."""

NAMED = "Enter|Space|Backspace|Del|Ins|Home|End|Page Up|Page Down|Tab|Esc|arrow|F\\d+"


def keys_in(text: str, language: str) -> list[str]:
    """The keys that a text names, by their English names; not what is only to be typed: `S1 O2`."""
    names = KEYS[language]
    spelt = [_english(typed, names) for typed in re.findall(r"`([^`]+)`", text)]
    return [key for key in spelt if re.fullmatch(rf"((Ctrl|Alt|Shift)\+)*({NAMED}|\S)|Ctrl|Shift", key)]


def _english(typed: str, names: dict[str, str]) -> str:
    """Of each part of a key; a plus at the end is one itself."""
    parts = re.split(r"(?<=.)\+(?=.)", typed)
    return "+".join(names.get(part, part) for part in parts)


def help_window(app: WindowPage) -> HelpWindow:
    app.press("F1")
    found = app.window.findChild(HelpWindow)
    assert found is not None
    return found


def test_every_page_has_a_topic() -> None:
    missing = {spec.name for spec in all_pages()}.difference(TOPICS)
    assert not missing, "a page needs a text in resources/help/en, named like it"


@pytest.mark.parametrize("name", TOPICS)
def test_links_lead_to_topics(name: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", TOPICS[name].text):
        assert target.removesuffix(".md") in TOPICS


def test_the_keys_that_are_named_exist(app: WindowPage) -> None:
    known = set(TYPED)
    for keys in ("Ctrl+2", "Alt+5", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+9"):  # each page, each board
        app.press(keys)
        known |= {key for entry in app.window.menus.all_entries() for key in entry.keys}
    named = {key.translate(ARROWS) for topic in TOPICS.values() for key in keys_in(topic.text, "en")}
    assert {key for key in named if "+" in key} - {"+"} <= known


def test_f1_shows_the_topic_of_the_page(app: WindowPage) -> None:
    assert help_window(app).topic == "swot"
    app.go(4)
    shown = help_window(app)
    assert shown.topic == "objectives"
    assert shown.text.toPlainText().startswith("Objectives")
    shown.text.anchorClicked.emit(QUrl("states.md"))
    assert shown.topic == "states"
    shown.text.anchorClicked.emit(QUrl("https://example.org"))
    assert shown.topic == "states"


def test_without_a_plan_help_begins_at_the_beginning(welcome: WindowPage) -> None:
    assert help_window(welcome).topic == "start"


def test_a_search_narrows_the_topics(app: WindowPage) -> None:
    shown = help_window(app)
    shown.search.setText("excel ctrl+r")
    assert shown.list.model().rowCount() == 2
    shown.search.setText("no such word")
    assert shown.list.model().rowCount() == 0
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_help_marks_what_is_searched(app: WindowPage) -> None:
    window = help_window(app)
    QTest.keyClick(window.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.search
    QTest.keyClicks(window.search, "paste")
    places = [one.cursor.selectedText().lower() for one in window.text.extraSelections()]
    assert len(places) > 1
    assert set(places) == {"paste"}
    assert window.count.text() == f"1 of {len(places)}"
    QTest.keyClick(window.search, Qt.Key.Key_F3)
    assert window.count.text() == f"2 of {len(places)}"
    for _ in range(2):
        QTest.keyClick(window.search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.count.text() == f"{len(places)} of {len(places)}"
    window.search.clear()
    assert not window.text.extraSelections()


def test_a_letter_of_a_search_sets_no_page_that_is_not_looked_at(app: WindowPage) -> None:
    window = help_window(app)
    pages: set[str] = set()
    window.text.textChanged.connect(lambda: pages.add(window.text.toPlainText().partition("\n")[0]))
    window.search.setText("c")
    assert pages - {""} == {"Charthouse in two minutes"}
    pages.clear()
    window.search.setText("ca")
    assert window.topic == "start"
    assert not pages


def test_arrows_in_the_search_line_walk_the_topics(app: WindowPage) -> None:
    window = help_window(app)
    QTest.keyClick(window.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.search, "paste")
    first = window.topic
    QTest.keyClick(window.search, Qt.Key.Key_Up)
    assert window.topic == first
    QTest.keyClick(window.search, Qt.Key.Key_Down)
    assert window.topic != first
    assert window.text.extraSelections()
    assert window.focusWidget() is window.search
    QTest.keyClick(window.search, Qt.Key.Key_Up)
    assert window.topic == first


def test_where_no_page_fits_nothing_is_marked(app: WindowPage) -> None:
    window = help_window(app)
    window.search.setText("paste")
    window.search.setText("paste zzz")
    assert not window.text.extraSelections()
    assert not window.count.isVisible()


def test_text_has_the_type_of_the_theme(theme: Theme) -> None:
    document = QTextDocument()
    typeset(document, "# Title\n\nPress `Enter`.\n\n| A | B |\n|---|---|\n| c | d |\n", theme)
    first = document.begin()
    assert first.begin().fragment().charFormat().font() == theme.font(20, 600)
    key = [piece for piece in _fragments(document) if piece[0] == "Enter"]
    assert key[0][1] == theme.tokens.sunken
    assert document.toPlainText().strip().split("\n")[-4:] == ["A", "B", "c", "d"]


def _fragments(document: QTextDocument) -> list[tuple[str, object]]:
    found = []
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            found.append((at.fragment().text(), at.fragment().charFormat().background().color()))
            at += 1
        block = block.next()
    return found
