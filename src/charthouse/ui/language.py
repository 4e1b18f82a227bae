"""The language of the window: the one chosen, else the first of the system's that there is a translation for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from charthouse.resources import resource_path

LANGUAGE = "language"  # the name of the setting
_OWN = "en"  # what the source is written in


def speak(app: QCoreApplication, chosen: str) -> str:
    """Translate the window and Qt's own words from here on; returns the language that was found.

    Call it before any widget is made. `chosen` is a code like `de`; empty: as the system.
    """
    for language in _wanted(chosen):
        if language == _OWN:
            _write_as(_OWN)
            return _OWN
        own = _load(app, f"charthouse_{language}", str(resource_path("translations")))
        if own:
            _write_as(language)
            _load(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            return language
    return _OWN


def languages() -> Sequence[str]:
    """The codes of the languages the window can speak."""
    found = resource_path("translations").glob("charthouse_*.qm")
    return sorted([_OWN, *(path.stem.partition("_")[2] for path in found)])


def language_name(code: str) -> str:
    """What its speakers call a language."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _wanted(chosen: str) -> list[str]:
    if chosen:
        return [chosen]
    return [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]


def _write_as(language: str) -> None:
    """Dates and counts by the language that is spoken; where the system has that too, by its territory."""
    spoken = QLocale(language)
    if QLocale.system().language() != spoken.language():
        QLocale.setDefault(spoken)


def _load(app: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    return translator.load(name, folder) and app.installTranslator(translator)
