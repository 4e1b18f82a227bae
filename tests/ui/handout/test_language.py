"""The language of handout and workbook: the plan's own, the window's for a plan without one, or the one chosen."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from tests.ui.handout.desk import Choices, Desk

from charthouse.document.edits import plan as plan_edits
from charthouse.ui import language


def choose(choices: Choices, words: str) -> None:
    field = choices.panel.form.language
    field.setCurrentText(words)
    field.activated.emit(field.currentIndex())


def written_text(folder: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(next(folder.glob("*.pdf"))).pages)


def sheets(folder: Path) -> list[str]:
    with next(folder.glob("*.xlsx")).open("rb") as file:
        return load_workbook(file, read_only=True).sheetnames


def test_a_plan_in_english_is_printed_in_english_until_somebody_chooses(filled: Desk, plan: Path) -> None:
    plan_edits.set(filled.app.document, locale="en_GB")
    choices = filled.go()
    field = choices.panel.form.language
    assert [field.itemText(at) for at in range(field.count())] == ["As the plan (English)", "Deutsch", "English"]
    assert field.currentText() == "As the plan (English)"
    choose(choices, "Deutsch")
    choices.panel.export()
    filled.finish()
    assert "Strategie auf einer Seite" in written_text(plan.parent)
    assert sheets(plan.parent)[:2] == ["Lies mich", "SWOT"]
    filled.app.press("Ctrl+W")
    filled.app.window.plans.open(plan)
    assert filled.go().panel.form.language.currentText() == "Deutsch"


def test_the_preview_follows_the_choice(filled: Desk) -> None:
    choices = filled.go()
    before = choices.see() and choices.panel.preview.ready
    choose(choices, "Deutsch")
    choices.see()
    after = choices.panel.preview.ready
    assert before is not None
    assert after is not None
    assert (before.wanted.language, after.wanted.language) == ("en", "de")
    assert before.pdf != after.pdf


def test_a_plan_in_german_is_printed_in_german(filled: Desk, plan: Path) -> None:
    plan_edits.set(filled.app.document, locale="de_AT")
    choices = filled.go()
    assert choices.panel.form.language.currentText() == "As the plan (Deutsch)"
    choices.panel.export()
    filled.finish()
    assert "ENTWURF – nicht beschlossen" in written_text(plan.parent)


def test_a_plan_that_says_no_language_speaks_the_windows(filled: Desk) -> None:
    app = QApplication.instance()
    assert app is not None
    assert language.spoken() == "en"
    before = app.property("spoken-language")
    app.setProperty("spoken-language", "de")
    try:
        choices = filled.go()
        assert choices.panel.form.language.currentText() == "As the plan (Deutsch)"
        assert choices.panel.form.chosen_language == "de"
    finally:
        app.setProperty("spoken-language", before)
