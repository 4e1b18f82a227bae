"""What a person prefers, as it is kept on the machine, and what follows from it at the start."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from charthouse.ui.language import LANGUAGE, usual_locale
from charthouse.ui.settings import Settings

AUTHOR, REGION, CLASSIC, PAPER = "author", "region", "classic-states", "export/paper"

# Regions that write dates and numbers differently; the system's own stands first in the list.
REGIONS = ("en_GB", "en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "pt_PT", "pt_BR", "sv_SE",
           "da_DK", "nb_NO", "fi_FI", "cs_CZ", "ja_JP")  # fmt: skip


def uses_classic(settings: Settings) -> bool:
    """Whether on track is green."""
    return settings.kept(CLASSIC) == "yes"


def use_region(settings: Settings) -> None:
    """Write dates and numbers on the screen as in the chosen region; as the language does where none is chosen."""
    name = settings.kept(REGION)
    QLocale.setDefault(QLocale(name) if name in REGIONS else usual_locale(settings.kept(LANGUAGE)))


def region_word(locale: QLocale) -> str:
    """A region with an example of how it writes; the example alone where the system names no language."""
    example = locale.toString(1234.5, "f", 1)
    if locale.language() == QLocale.Language.C:
        return example
    language, territory = QLocale.languageToString(locale.language()), QLocale.territoryToString(locale.territory())
    where = f"{language} ({territory})" if locale.territory() != QLocale.Country.AnyTerritory else language
    return f"{where}: {example}"
