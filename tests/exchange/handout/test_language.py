"""Handouts in other languages than English: every word of ours is said in them, and all has room."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.exchange.handout.checks import laid_out, lines, written
from tests.exchange.handout.plans import rich
from tests.exchange.longer import PLAIN, speak_longer

from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Element

_ALIKE = re.compile(  # dates are not ours to translate
    "EUR|Tom Hale|Eva Lind|Mina Osei|(Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez)\\.|März|Mai|Juni|Juli"
)


def greek(words: str) -> str:
    """The plan's own words, none of them in Latin letters."""
    return "".join("λογοσ"[place % 5] if letter.isalpha() else letter for place, letter in enumerate(words))


def spoken(sheets: list[Sheet]) -> list[str]:
    """What the figures say to those who do not see them."""
    found: list[str] = []

    def walk(element: Element) -> None:
        found.append(element.alt)
        for child in element.children:
            walk(child)

    for sheet in sheets:
        walk(sheet.root)
    return found


def test_every_word_of_ours_is_given_to_translators(monkeypatch: pytest.MonkeyPatch) -> None:
    speak_longer(monkeypatch)
    sheets = laid_out(rich(greek), language="de")
    said = [*lines(sheets), *spoken(sheets), *(sheet.title for sheet in sheets), *(sheet.bookmark for sheet in sheets)]
    assert sorted({words for words in said if PLAIN.search(_ALIKE.sub("", words))}) == []


@pytest.mark.parametrize("paper", ["a4", "letter", "a3"])
def test_words_two_fifths_longer_have_room(paper: str, monkeypatch: pytest.MonkeyPatch) -> None:
    speak_longer(monkeypatch)
    for found in (rich(), rich(goals=1, below=1, items=1), rich(goals=12, below=2, items=20)):
        assert laid_out(found, paper=paper, language="de")


def test_a_german_handout_is_german_throughout(tmp_path: Path) -> None:
    target = tmp_path / "Handout.pdf"
    result = written(rich(), target, pages=tuple(TITLES), language="de")
    reader = PdfReader(target)
    assert reader.trailer["/Root"]["/Lang"] == "de"  # type: ignore[index]
    first, last = reader.pages[0].extract_text(), reader.pages[-1].extract_text()
    assert "ENTWURF – nicht beschlossen" in first
    assert "Daten vom" in first
    assert "1. Juli 2027" in first.replace("\u00a0", " ")
    assert f"Seite {result.sheets} von {result.sheets}" in last
    assert "Wie die Zahlen zustande kamen" in [
        str(one["/Title"]) for one in reader.outline if not isinstance(one, list)
    ]


def test_a_language_without_words_reads_english_in_its_own_direction() -> None:
    plan = rich()
    hebrew = replace(plan.report.statements, plan=replace(plan.report.statements.plan, locale="he-IL"))
    found = lines(laid_out(replace(plan, report=replace(plan.report, statements=hebrew))))
    assert "Strategy on a page" in found
    assert "DRAFT – not adopted" in found
