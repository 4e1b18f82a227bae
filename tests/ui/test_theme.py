"""The colours hold their contrast, and the theme follows what the person asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from charthouse.domain.kinds import Quadrant, Status
from charthouse.ui.theme import Preference, Theme
from charthouse.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens, classic

SURFACES = ("chrome", "sheet", "raised", "sunken", "hover", "press", "tint", "tint2", "note", "bad_soft")
LESS = {"text3": {"press", "tint2", "note", "bad_soft"}, "text2": set(), "text": set()}  # where a role never stands
EVERY = pytest.mark.parametrize(
    "tokens",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "high-contrast-light", "high-contrast-dark"],
)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2: relative luminances, the lighter over the darker, each plus 0.05."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def least(tokens: Tokens) -> float:
    """What text must reach: WCAG 2 level AA, level AAA in high contrast."""
    return 7 if tokens.high_contrast else 4.5


@EVERY
@pytest.mark.parametrize("role", ["text", "text2", "text3"])
def test_text_can_be_read_on_every_surface_it_stands_on(tokens: Tokens, role: str) -> None:
    for surface in SURFACES:
        if tokens.high_contrast or surface not in LESS[role]:
            ratio = contrast(getattr(tokens, role), getattr(tokens, surface))
            assert ratio >= least(tokens), f"{role} on {surface}: {ratio:.2f}"


@EVERY
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("accent", "chrome"),
        ("accent", "sheet"),
        ("accent", "raised"),
        ("accent", "hover"),
        ("accent", "tint"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("tint_text", "tint"),
        ("tint_text", "tint2"),
        ("toast_text", "toast"),
        ("toast_accent", "toast"),
        ("bad_text", "sheet"),
        ("bad_text", "bad_soft"),
        ("found_text", "found"),
        ("found_text", "found_now"),
    ],
)
def test_words_in_colour_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least(tokens)


@EVERY
@pytest.mark.parametrize(
    ("graphic", "ground"),
    [("ctrl", "sheet"), ("focus", "sheet"), ("focus", "raised"), ("focus", "chrome"), ("star", "raised")]
    + [("mark", place) for place in ("poor", "fair", "good")]
    + [("bar", place) for place in ("poor", "fair", "good")]
    + [("found_line", place) for place in ("sheet", "raised", "hover", "tint", "found")],
)
def test_marks_and_rings_can_be_seen(tokens: Tokens, graphic: str, ground: str) -> None:
    assert contrast(getattr(tokens, graphic), getattr(tokens, ground)) >= 3


@EVERY
def test_states_and_quadrants_can_be_read(tokens: Tokens) -> None:
    for status in Status:
        hue = tokens.states[status]
        assert contrast(hue.tile_ink, hue.tile or tokens.sheet) >= least(tokens), status
        for ground in (tokens.sheet, tokens.raised):
            assert contrast(hue.text, ground) >= least(tokens), status
    for quadrant in Quadrant:
        assert contrast(tokens.swot[quadrant].ink, tokens.swot[quadrant].fill) >= least(tokens), quadrant
    for person in tokens.people:
        assert contrast(QColor("white"), person) >= least(tokens)


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ["line", "line2", "ctrl", "note_line", "focus", "star", "bar", "mark"])
def test_lines_say_in_high_contrast_what_shades_say_elsewhere(tokens: Tokens, role: str) -> None:
    for ground in (tokens.sheet, tokens.raised, tokens.chrome):
        assert contrast(getattr(tokens, role), ground) >= 4.5
    assert tokens.ring > LIGHT.ring


def test_high_contrast_is_a_choice_and_follows_the_system(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Tokens] = []
    theme.changed.connect(lambda: heard.append(theme.tokens))
    theme.prefer(Preference.CONTRAST)
    assert theme.tokens.high_contrast
    theme.prefer(Preference.SYSTEM)
    assert not theme.tokens.high_contrast
    wanted = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _hints: wanted)
    QApplication.styleHints().accessibility().contrastPreferenceChanged.emit(wanted)
    assert theme.tokens.high_contrast
    theme.prefer(Preference.LIGHT)  # who asks for a theme by name gets it
    assert heard == [CONTRAST_LIGHT, LIGHT, CONTRAST_LIGHT, LIGHT]


def test_a_preference_changes_the_tokens_once(theme: Theme, qapp: QApplication) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.tokens.dark))
    theme.prefer(Preference.DARK)
    assert heard == [True]
    assert qapp.palette().base().color() == DARK.sheet
    theme.prefer(Preference.DARK)
    assert heard == [True]


def test_zoom_scales_lengths_and_type_within_its_bounds(theme: Theme) -> None:
    theme.set_zoom(2.0)
    assert theme.px(24) == 48
    assert theme.font(13).pixelSize() == 26
    theme.zoom_by(1)
    assert theme.zoom == 2.0
    for _ in range(20):
        theme.zoom_by(-1)
    assert theme.zoom == 0.8


def test_figures_stand_in_columns(theme: Theme) -> None:
    assert theme.advance("1111", 13, tnum=True) == theme.advance("8888", 13, tnum=True)
    assert theme.advance("1111", 13) < theme.advance("8888", 13)


@EVERY
def test_the_classic_green_can_be_read(tokens: Tokens) -> None:
    green = classic(tokens).states[Status.ON_TRACK]
    assert green.tile is not None
    assert contrast(green.tile_ink, green.tile) >= least(tokens)
    assert contrast(green.text, tokens.sheet) >= least(tokens)
    assert contrast(green.text, green.soft) >= least(tokens)
    assert classic(tokens).states[Status.AT_RISK] == tokens.states[Status.AT_RISK]


@pytest.mark.qt_log_ignore("This plugin does not support")  # of every popup offscreen
def test_names_that_complete_a_file_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    """Qt's own dialog opens a list without a ground: black on black on a bare desktop."""
    line = QLineEdit()
    names = QCompleter(["workshop.xlsx", "words.csv"], line)
    qtbot.addWidget(line)
    line.setCompleter(names)
    line.show()
    line.setText("wo")
    names.complete()
    shown = names.popup().grab().toImage()
    names.popup().close()
    assert shown.pixelColor(shown.width() - 4, shown.height() // 2) == theme.tokens.sheet
