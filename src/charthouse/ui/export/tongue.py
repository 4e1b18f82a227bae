"""The language of a plan's papers: the plan's own, the window's while nobody chose one for the plan, or another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.plan import PlanInfo
from charthouse.exchange.wording import UNSAID, languages, paper_locale
from charthouse.ui.language import language_name, spoken

LANGUAGE_KEY = "export/language"
"""The setting that keeps what was chosen for a plan."""


def known_language(kept: str) -> str:
    """A language that was chosen, empty where there are no words in it any more."""
    return kept if kept in languages() else ""


def paper_language(plan: PlanInfo, chosen: str) -> str:
    """As the writers of papers take it: a code, or nothing for the language of the plan."""
    return chosen or (spoken() if plan.locale in ("", UNSAID) else "")


def paper_words(plan: PlanInfo, chosen: str) -> str:
    """The code of the language that the words of papers are in."""
    tongue = paper_locale(plan.locale, paper_language(plan, chosen)).partition("-")[0]
    return tongue if tongue in languages() else UNSAID


def language_options(plan: PlanInfo) -> list[tuple[object, str]]:
    """What there is to choose from: the usual language by its name, then all."""
    usual = QCoreApplication.translate("export", "As the plan ({language})")
    options: list[tuple[object, str]] = [("", usual.format(language=language_name(paper_words(plan, ""))))]
    return [*options, *((code, language_name(code)) for code in languages())]
