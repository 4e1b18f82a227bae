"""Whatever stands in a plan: a handout cuts nothing, overlaps nothing and stays on its paper."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.exchange.handout.checks import laid_out, lines, read, squeezed, stands_in, written
from tests.exchange.handout.plans import Write, as_is, item, measure, objective, pack, resource, rich, texts_of
from tests.exchange.handout.test_scripts import SENTENCES

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.resources import AllocationLine
from charthouse.domain import text
from charthouse.domain.kinds import Quadrant
from charthouse.exchange.handout.contents import TITLES

WORDS = ("people", "of", "the", "Donaudampfschifffahrtsgesellschaft", "and", "we", "reach", "quickly", "€40m", "12 %")


def longer(length: int) -> Write:
    """The same text and then words until it has `length` letters, other ones for every text."""

    def write(beginning: str) -> str:
        choice = random.Random(beginning)
        words = beginning
        while len(words) < length:
            words += f" {choice.choice(WORDS)}"
        return words

    return write


def deep(levels: int, number: int) -> HandoutInput:
    """`number` objectives in chains of `levels`."""
    tree = []
    for n in range(number):
        at = n % levels
        code = f"G{n // levels + 1}" + ".1" * at
        tree.append(objective(code, f"Objective {n} on level {at} of the chain", "Because it is so" if n % 3 else ""))
    return pack(objectives=tree)


def many_years() -> HandoutInput:
    years = [str(year) for year in range(2026, 2041)]
    amounts = {year: 1_234_567_00 + number * 89_100 for number, year in enumerate(years)}
    tree = [objective("G1", "Goal"), objective("G1.1", "Objective")]
    lines_ = [
        AllocationLine("oG1", "G1", "Goal", amounts, editable=False),
        AllocationLine("i1", "I1", "A ship, then another ship", amounts),
    ]
    money = resource("Money", lines_, dict.fromkeys(years, 1_000_000_00))
    return pack(objectives=tree, resources=[money], periods=years)


def every_script(words: str) -> str:
    """The text with one of a script that it chooses by itself, from right to left and without spaces too."""
    scripts = list(SENTENCES.values())
    return f"{words} {scripts[sum(map(ord, words)) % len(scripts)]} Donaudampfschifffahrtsgesellschaft"


PLANS = {
    "plain": rich(),
    "a name too long by two fifths": rich(longer(45), longer(120)),
    "titles of 500 letters": rich(longer(490), goals=2),
    "words of 500 letters": rich(lambda words: words.replace(" ", "-") + "x" * 480, goals=2, items=3),
    "notes of 20,000 letters": rich(as_is, longer(20_000), goals=1, below=1, items=1),
    "300 SWOT items": pack(
        swot=[item(one, n, longer(60)(f"{one.value} {n}"), "Seen") for one in Quadrant for n in range(1, 76)]
    ),
    "200 objectives 12 deep": deep(12, 200),
    "30 objectives 30 deep": deep(30, 30),
    "40 measures": pack(
        objectives=[objective("G1", "Goal"), objective("G1.1", "Objective")],
        measures=[measure("G1.1", n, f"Measure number {n}", comment="Something happened") for n in range(1, 41)],
    ),
    "enormous numbers": pack(
        objectives=[objective("G1", "Goal"), objective("G1.1", "Objective")],
        measures=[measure("G1.1", n, "Measure", value=10.0**n + 1 / 3, unit="€") for n in range(-6, 16)],
    ),
    "15 years": many_years(),
    "30 goals": rich(goals=30, below=2),
    "40 goals in every script": rich(every_script, goals=40, below=2, items=8),
    "one goal": rich(goals=1, below=1, items=1),
}


@pytest.mark.parametrize("paper", ["a4", "letter", "a3"])
@pytest.mark.parametrize("name", PLANS)
def test_lines_do_not_overlap_and_stay_on_the_paper(name: str, paper: str) -> None:
    assert laid_out(PLANS[name], paper=paper)


@pytest.mark.parametrize("name", [name for name in PLANS if "script" not in name])  # of them see test_scripts
def test_every_text_is_printed_whole(name: str, tmp_path: Path) -> None:
    written(PLANS[name], tmp_path / "handout.pdf", pages=tuple(TITLES))
    pages = read(tmp_path / "handout.pdf")
    assert [found for found in texts_of(PLANS[name]) if not stands_in(pages, found)] == []


def test_a_page_that_goes_on_says_so_and_repeats_its_head() -> None:
    sheets = [sheet for sheet in laid_out(PLANS["200 objectives 12 deep"]) if sheet.title == "Objectives"]
    assert len(sheets) > 5
    for number, sheet in enumerate(sheets[1:], 2):
        found = lines([sheet])
        assert f"Objectives · owners, dates, weights · continued, {number} of {len(sheets)}" in found
        assert "Goal, objective, initiative" in found


def test_a_parted_row_names_itself_on_the_next_sheet() -> None:
    sheets = laid_out(pack(swot=[item(Quadrant.STRENGTH, 7, longer(20_000)("Long"))]), pages=("swot",))
    assert "1 item on page 2" in lines(sheets[:1])
    assert "Strengths › S7, continued" in lines(sheets[2:3])


LEFT_TO_RIGHT = st.one_of(
    st.characters(codec="utf-8", max_codepoint=0x58F),
    st.characters(codec="utf-8", min_codepoint=0x900, max_codepoint=0xFB1C),
    st.characters(codec="utf-8", min_codepoint=0x1F000),
)
"""The reader of these tests guesses the order of letters from right to left, and guesses differently."""

naughty = st.text(LEFT_TO_RIGHT, max_size=60).map(text.title)
naughty_note = st.text(LEFT_TO_RIGHT, max_size=400).map(text.note)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titles=st.lists(naughty, min_size=1, max_size=5), notes=st.lists(naughty_note, min_size=1, max_size=5))
@example(titles=["<b>bold</b> &amp; {page} %s \\n"], notes=["one\n\ntwo\tthree\r\nfour"])
@example(titles=["日本語 नमस्ते 👩‍🚀 e\u0301\u0323"], notes=["\u202ereversed\u202c \u2066x\u2069 \ufeff\u200b\xad"])
def test_any_text_is_printed_as_it_is(titles: list[str], notes: list[str], tmp_path: Path) -> None:
    def write(beginning: str) -> str:
        return f"{beginning} {titles[len(beginning) % len(titles)]}"

    def note(beginning: str) -> str:
        return f"{beginning} {notes[len(beginning) % len(notes)]}"

    found = rich(write, note, goals=1, below=1, items=1)
    laid_out(found)
    written(found, tmp_path / "handout.pdf", pages=tuple(TITLES))
    pages = read(tmp_path / "handout.pdf")
    assert [one for one in texts_of(found) if squeezed(one) and not stands_in(pages, one)] == []
