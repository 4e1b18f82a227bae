"""The table of keys, on the screen and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLineEdit, QListView
from tests.ui.answers import Answers
from tests.ui.longer import Longer
from tests.ui.pages import WindowPage

from charthouse.ui.choices import KeysDialog
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button


def test_keys_stand_under_their_menus(app: WindowPage) -> None:
    groups = dict(app.window.menus.keys_by_menu())
    assert list(groups) == ["File", "Edit", "View", "Tools", "Help"]
    assert ("Find or run…", "Ctrl+K") in groups["Tools"]
    assert ("Keyboard shortcuts", "Ctrl+?") in groups["Help"]


def test_the_dialog_begins_with_the_shown_page_and_is_searched(
    app: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look(dialog: KeysDialog) -> int:
        table = dialog.findChild(QListView)
        search = dialog.findChild(QLineEdit)
        assert isinstance(table, QListView)
        assert isinstance(search, QLineEdit)
        for words in ("", "palette nobody has", "ctrl+k", "help"):
            search.setText(words)
            model = table.model()
            seen.append([str(model.index(row, 0).data()) for row in range(model.rowCount())])
        return 0

    monkeypatch.setattr(KeysDialog, "exec", look)
    app.choose("page-swot")
    app.choose("keys")
    everything, nothing, one, menu = seen
    assert everything[0] == "SWOT"
    assert everything.index("Star") < everything.index("File") < everything.index("Tools")
    assert nothing == []
    assert one == ["Tools", "Find or run…"]
    assert menu[0] == "Help"  # a menu by its name, with all that has keys there
    assert "Keyboard shortcuts" in menu


def test_they_are_printed_whole(app: WindowPage, answers: Answers, home: Path) -> None:
    app.window.tools.print_keys()
    path = answers.opened[-1]
    pages = PdfReader(path).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for _, keys in app.window.menus.keys_by_menu():
        for words, key in keys:
            assert words in text
            assert key.split()[0] in text
    for name in ("Star", "Choose the owner", "Split across the years"):
        assert name in text
    assert len(pages) <= 3
    assert path.is_relative_to(home)


def test_a_page_that_cannot_be_written_is_told_in_the_windows_language(
    longer: None, app: WindowPage, answers: Answers, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = home / "taken"
    taken.touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(taken))
    monkeypatch.setenv("LOCALAPPDATA", str(taken))
    app.window.tools.print_keys()
    said = Longer().translate("help", "The page cannot be written to “{folder}”.")
    assert answers.said[-1].startswith(said.partition("{")[0])
    assert not answers.opened


def test_the_dialog_offers_the_page(app: WindowPage, theme: Theme) -> None:
    pressed: list[bool] = []
    dialog = KeysDialog(theme, app.window.menus.keys_by_menu(), app.window, print_page=lambda: pressed.append(True))
    next(button for button in dialog.findChildren(Button) if button.text() == "Page to print").click()
    assert pressed == [True]
