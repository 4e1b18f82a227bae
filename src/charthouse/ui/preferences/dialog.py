"""Preferences, Ctrl+,: what this person likes on this machine. Everything is done at once; nothing asks for OK."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from charthouse.ui.export.wishes import remembered
from charthouse.ui.language import LANGUAGE, language_name, languages, usual_locale
from charthouse.ui.preferences.choices import (
    AUTHOR,
    CLASSIC,
    PAPER,
    REGION,
    REGIONS,
    region_word,
    use_region,
)
from charthouse.ui.settings import Settings
from charthouse.ui.theme import ZOOM_STEPS, Preference, Theme
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.dialog_foot import alone
from charthouse.ui.widgets.fields import ChoiceField, LineField
from charthouse.ui.widgets.fitting_scroll import FittingScroll
from charthouse.ui.widgets.label import Label

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow

_NAME_LIMIT = 80


class PreferencesDialog(QDialog):
    """Made anew each time it opens; shows what is so, and changes it as it is chosen."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self.setWindowTitle(self.tr("Preferences"))
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.px(20))
        self._grid.setVerticalSpacing(theme.px(10))
        self._add_appearance()
        self._add_work()
        close = Button(theme, self.tr("Close"), height=34)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(16))
        column.addWidget(Label(theme, self.tr("Preferences"), size=20, weight=600))
        column.addWidget(FittingScroll(body, gap=theme.px(8)))
        column.addStretch(1)
        column.addLayout(alone(close))
        self.setMinimumWidth(min(theme.px(560), round(self.screen().availableSize().width() * 0.9)))
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize() * 0.9))

    def _add_appearance(self) -> None:
        tr, theme = self.tr, self._theme
        self._section(tr("Appearance"))
        themes = [
            (Preference.SYSTEM, tr("As the system")),
            (Preference.LIGHT, tr("Light")),
            (Preference.DARK, tr("Dark")),
            (Preference.CONTRAST, tr("High contrast")),
        ]
        self.theme_choice = self._choice(tr("Theme"), themes, theme.preference, self._set_theme)
        states = [(False, tr("Blue, orange, red: safe for all eyes")), (True, tr("Green, orange, red"))]
        self.states_choice = self._choice(tr("Colours of states"), states, theme.classic_states, self._set_states)
        sizes = [(step, f"{round(step * 100)} %") for step in ZOOM_STEPS]
        nearest = min(ZOOM_STEPS, key=lambda step: abs(step - theme.zoom))
        self.zoom_choice = self._choice(tr("Size of text and controls"), sizes, nearest, self._set_zoom)
        self.motion = CheckBox(theme, tr("Reduce motion: nothing slides or fades"))
        self.motion.setChecked(theme.reduce_motion)
        self.motion.toggled.connect(lambda _on: self._window.menus.action("motion").trigger())
        self._row("", self.motion)

    def _add_work(self) -> None:
        tr, settings = self.tr, self._settings
        self._section(tr("Work"))
        self.author = LineField(
            self._theme, tr("Your name"), placeholder=tr("As this computer knows you"), limit=_NAME_LIMIT
        )
        self.author.show_value(settings.kept(AUTHOR))
        self.author.committed.connect(lambda name: settings.keep(AUTHOR, name.strip()))
        self._row(tr("Your name"), self.author)
        self._hint(tr("Written beside what you change, from the next plan you open."))
        spoken = [("", tr("As the system")), *((code, language_name(code)) for code in languages())]
        self.language = self._choice(
            tr("Language"), spoken, settings.kept(LANGUAGE), lambda code: settings.keep(LANGUAGE, str(code))
        )
        self._hint(tr("From the next start on."))
        usual = region_word(usual_locale(settings.kept(LANGUAGE)))
        regions = [("", tr("As the language, {example}").format(example=usual))]
        regions += [(name, region_word(QLocale(name))) for name in REGIONS]
        self.region = self._choice(tr("Dates and numbers"), regions, settings.kept(REGION), self._set_region)
        self._hint(tr("On the screen. What a plan prints and how its cells are typed is set on its Vision page."))
        papers = [("a4", "A4"), ("letter", "Letter"), ("a3", "A3")]
        self.paper = self._choice(
            tr("Paper"), papers, remembered(settings).paper, lambda name: settings.keep(PAPER, str(name))
        )

    def _set_theme(self, chosen: object) -> None:
        self._window.menus.action(f"theme-{chosen}").trigger()

    def _set_states(self, chosen: object) -> None:
        self._theme.use_classic_states(classic_states=bool(chosen))
        self._settings.keep(CLASSIC, "yes" if chosen else "no")

    def _set_zoom(self, chosen: object) -> None:
        self._theme.set_zoom(float(str(chosen)))
        self._settings.zoom = self._theme.zoom

    def _set_region(self, chosen: object) -> None:
        self._settings.keep(REGION, str(chosen))
        use_region(self._settings)
        if self._window.workspace is not None:
            self._window.workspace.refresh_all()

    def _choice(
        self, label: str, options: Sequence[tuple[object, str]], value: object, choose: Callable[[object], object]
    ) -> ChoiceField:
        field = ChoiceField(self._theme, label, options)
        field.show_value(value)
        field.chosen.connect(choose)
        self._row(label, field)
        return field

    def _section(self, title: str) -> None:
        at = self._grid.rowCount()
        if at > 1:
            self._grid.setRowMinimumHeight(at, self._theme.px(8))
        self._grid.addWidget(Label(self._theme, title, size=14, weight=600), at + 1, 0, 1, 2)

    def _row(self, label: str, field: QWidget) -> None:
        at = self._grid.rowCount()
        if label:
            named = Label(self._theme, label, role="text2")
            named.setBuddy(field)
            self._grid.addWidget(named, at, 0)
        self._grid.addWidget(field, at, 1)

    def _hint(self, sentence: str) -> None:
        hint = Label(self._theme, sentence, size=12, role="text3", wrap=True)
        self._grid.addWidget(hint, self._grid.rowCount(), 1)
