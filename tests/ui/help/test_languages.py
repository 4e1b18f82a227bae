"""Help in every language of the window: the same pages, parts, links and keys, in the very words that the window says.

In the texts, bold is what the window says and nothing else: a menu and its entry, a button, a field, a heading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.help.test_help import help_window, keys_in
from tests.ui.pages import WindowPage
from translations import read_translations

from charthouse.resources import resource_path
from charthouse.ui.help import topics as help_topics
from charthouse.ui.help.topics import topics
from charthouse.ui.language import languages

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # of the offscreen plugin

OTHERS = [language for language in languages() if language != "en"]
PAGES = sorted(path.stem for path in resource_path("help", "en").glob("*.md"))


def page(language: str, name: str) -> str:
    return resource_path("help", language, f"{name}.md").read_text(encoding="utf-8")


def test_there_is_another_language() -> None:
    assert "de" in OTHERS
    assert len(PAGES) > 10


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_is_there(language: str) -> None:
    assert sorted(path.stem for path in resource_path("help", language).glob("*.md")) == PAGES


def shape(text: str) -> list[str]:
    """The headings with their level, the rows of tables with their cells, and the points of lists, in their order."""
    return [
        "|" * line.count("|") if line.startswith("|") else line.split(" ")[0]
        for line in text.split("\n")
        if re.match(r"#+ |\||- ", line)
    ]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", OTHERS)
def test_a_page_has_the_parts_links_and_keys_of_the_english_one(language: str, name: str) -> None:
    ours, theirs = page("en", name), page(language, name)
    assert shape(theirs) == shape(ours)
    links = re.compile(r"\]\(([^)]+)\)")
    assert Counter(links.findall(theirs)) == Counter(links.findall(ours))
    assert Counter(keys_in(theirs, language)) == Counter(keys_in(ours, "en"))
    assert theirs.count("`") == ours.count("`")


def bold(text: str) -> Iterator[str]:
    """What the text says that the window says, a menu and its entry apart."""
    for words in re.findall(r"\*\*([^*]+)\*\*", text):
        yield from map(bare, words.replace("\n", " ").split(" ▸ "))


def bare(words: str) -> str:
    """Without capitals, access keys, marks at the end, and what stands there in brackets: “Next (F3)”."""
    return re.sub(r" \([^)]*\)$", "", words.replace("&", "")).strip(" …:.").casefold()


@cache
def said(language: str) -> dict[str, set[str]]:
    """What the window says in English, and in the language."""
    found: dict[str, set[str]] = {}
    path = Path(resource_path("translations", f"charthouse_{language}.ts"))
    for text, words in read_translations(path).items():
        found.setdefault(bare(text.source), set()).add(bare(words))
    return found


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", OTHERS)
def test_bold_is_what_the_window_says(language: str, name: str) -> None:
    """Of each language what it says, and of both the same."""
    window, ours, theirs = said(language), set(bold(page("en", name))), set(bold(page(language, name)))
    assert {words for words in ours if words not in window} == set()
    meant = set().union(*(window[words] for words in ours))
    assert theirs - meant == set()
    assert {words for words in ours if not window[words] & theirs} == set()


def menu_paths(app: WindowPage) -> set[str]:
    """“File ▸ Import…” and all others, as the window has them."""
    return {
        f"{menu.title()} ▸ {action.text()}".replace("&", "")
        for menu in app.window.menus.menus.values()
        for action in menu.actions()
    }


def said_paths() -> set[str]:
    """The paths that the help names, in the language of the window."""
    text = " ".join(topic.text for topic in topics()).replace("\n", " ")
    return set(re.findall(r"\*\*([^*]+ ▸ [^*]+)\*\*", text))


def test_menus_have_what_the_help_names(app: WindowPage) -> None:
    assert said_paths() <= menu_paths(app)
    assert len(said_paths()) > 8


def test_german_menus_have_what_the_german_help_names(german: None, app: WindowPage) -> None:
    assert said_paths() <= menu_paths(app)
    assert "Extras ▸ Abstimmen…" in said_paths()


def test_help_speaks_the_language_of_the_window(german: None, app: WindowPage) -> None:
    app.go(4)
    shown = help_window(app)
    assert shown.text.toPlainText().startswith("Ziele\n")
    assert shown.list.model().index(0, 0).data() == "Charthouse in zwei Minuten"
    shown.search.setText("STRG+MÜLL")
    assert shown.list.model().rowCount() == 0
    shown.search.setText("umschalt+eingabe stützt")
    assert shown.topic == "map"
    marked = {one.cursor.selectedText().casefold() for one in shown.text.extraSelections()}
    assert marked == {"umschalt+eingabe", "stützt"}


def test_help_does_not_follow_the_region(german: None, qapp: QApplication) -> None:
    """Dates as in Germany do not make an English window German."""
    qapp.setProperty("spoken-language", "en")
    assert topics()[0].title == "Charthouse in two minutes"


def test_a_page_that_a_language_lacks_is_shown_in_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for language, names in {"en": PAGES, "de": ["start"]}.items():
        for name in names:
            path = tmp_path / "help" / language / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"# {name} {language}\n", encoding="utf-8")
    monkeypatch.setattr(help_topics, "resource_path", tmp_path.joinpath)
    monkeypatch.setattr(help_topics, "spoken", lambda: "de")
    titles = {topic.name: topic.title for topic in topics()}
    assert titles == {name: f"{name} {'de' if name == 'start' else 'en'}" for name in PAGES}
