"""Preferences are done as they are chosen, and remembered on the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from tests.ui.pages import Keyboard, WindowPage

from charthouse.document.edits import swot
from charthouse.domain.kinds import Status
from charthouse.ui.preferences.choices import REGIONS, region_word, use_region, uses_classic
from charthouse.ui.preferences.dialog import PreferencesDialog
from charthouse.ui.settings import Settings
from charthouse.ui.theme import Preference, Theme
from charthouse.ui.widgets.fields import ChoiceField


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    before = QLocale()
    yield Settings(tmp_path)
    QLocale.setDefault(before)


@pytest.fixture
def dialog(app: WindowPage, theme: Theme, settings: Settings) -> PreferencesDialog:
    shown = PreferencesDialog(app.window, theme, settings)
    shown.show()
    return shown


def choose(field: ChoiceField, *, value: object) -> None:
    """Choose this in a list, as a person does."""
    field.show_value(value)
    field.chosen.emit(value)


def test_the_theme_is_that_of_the_menu(app: WindowPage, dialog: PreferencesDialog) -> None:
    dialog.theme_choice.chosen.emit(Preference.DARK)
    assert app.window.menus.action("theme-dark").isChecked()
    app.choose("theme-light")


def test_states_turn_green_at_once(dialog: PreferencesDialog, theme: Theme, settings: Settings) -> None:
    blue = theme.tokens.states[Status.ON_TRACK].tile
    choose(dialog.states_choice, value=True)
    assert theme.tokens.states[Status.ON_TRACK].tile != blue
    assert uses_classic(settings)
    choose(dialog.states_choice, value=False)
    assert theme.tokens.states[Status.ON_TRACK].tile == blue
    assert not uses_classic(settings)


def test_size_and_paper_are_remembered(dialog: PreferencesDialog, theme: Theme, settings: Settings) -> None:
    dialog.zoom_choice.chosen.emit(1.5)
    dialog.paper.chosen.emit("letter")
    assert (theme.zoom, settings.zoom) == (1.5, 1.5)
    assert settings.kept("export/paper") == "letter"


def test_dates_and_numbers_follow_the_region(dialog: PreferencesDialog, settings: Settings) -> None:
    dialog.region.chosen.emit("de_DE")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    settings.keep("region", "nowhere")
    use_region(settings)
    assert QLocale() == QLocale.system()
    assert all(":" in region_word(QLocale(name)) for name in REGIONS)
    assert region_word(QLocale.c()) == "1234.5"


def test_without_a_region_dates_and_numbers_follow_the_language(settings: Settings) -> None:
    other = "de" if QLocale.system().language() is not QLocale.Language.German else "fr"
    settings.keep("language", other)
    use_region(settings)
    assert QLocale().language() == QLocale(other).language()
    settings.keep("language", "")
    use_region(settings)
    assert QLocale() == QLocale.system()


def test_the_name_is_written_beside_what_is_changed(app: WindowPage, plan: Path) -> None:
    app.press("Ctrl+W")
    app.window.plans._settings.keep("author", "Ngozi Adeyemi")
    assert app.window.plans.open(plan)
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    header = app.document.undo_header
    assert header is not None
    assert header.person == "Ngozi Adeyemi"


def test_the_keyboard_walks_through_it(dialog: PreferencesDialog) -> None:
    keyboard = Keyboard(dialog)
    dialog.activateWindow()
    dialog.theme_choice.setFocus()
    seen = []
    for _ in range(8):
        seen.append(keyboard.focus.accessibleName())
        keyboard.press("Tab")
    assert seen[:3] == ["Theme", "Colours of states", "Size of text and controls"]
    assert "Your name" in seen
    assert "Dates and numbers" in seen
