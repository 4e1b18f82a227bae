"""The language of the window: the one chosen, else the first of the system's that there is a translation for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from charthouse.resources import resource_path

LANGUAGE = "language"  # the name of the setting
_OWN = "en"  # what the source is written in
_SPOKEN = "spoken-language"  # the property of the application that says which it is


def speak(app: QCoreApplication, chosen: str) -> str:
    """Translate the window and Qt's own words from here on; returns the language that was found.

    Call it before any widget is made. `chosen` is a code like `de`; empty: as the system.
    """
    language = _translate(app, chosen)
    app.setProperty(_SPOKEN, language)
    return language


def spoken() -> str:
    """The code of the language that the window speaks."""
    app = QCoreApplication.instance()
    return str((app.property(_SPOKEN) if app is not None else None) or _OWN)


def plan_locale() -> str:
    """What a new plan writes its numbers and papers in: as the window does; empty for English, which it does anyway."""
    if spoken() == _OWN:
        return ""
    region = QLocale().bcp47Name()
    return region if region.partition("-")[0] == spoken() else spoken()


def _translate(app: QCoreApplication, chosen: str) -> str:
    for language in _wanted(chosen):
        if language == _OWN:
            break
        if language in languages():
            _load(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            if _load(app, f"charthouse_{language}", str(resource_path("translations"))):  # the last is asked first
                return language
    _load(app, f"keys_{_OWN}", str(resource_path("translations")))  # as help calls them, and not as Qt does
    return _OWN


def languages() -> Sequence[str]:
    """The codes of the languages the window can speak."""
    found = resource_path("translations").glob("charthouse_*.qm")
    return sorted([_OWN, *(path.stem.partition("_")[2] for path in found)])


def language_name(code: str) -> str:
    """What its speakers call a language."""
    if code == _OWN:
        return "English"  # of no country: Qt would say American
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _wanted(chosen: str) -> list[str]:
    if chosen:
        return [chosen]
    return [name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages()]


def usual_locale(chosen: str) -> QLocale:
    """How dates and counts are written where no region was chosen: as the system does, if it speaks the language
    `chosen` too (or none was), else as is usual in that language.
    """
    system, spoken = QLocale.system(), QLocale(chosen)
    return spoken if chosen and spoken.language() != system.language() else system


def _load(app: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    return translator.load(name, folder) and app.installTranslator(translator)
