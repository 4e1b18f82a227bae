"""Plans of those who read from right to left: columns change sides, axes and digits do not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from tests.exchange.handout.checks import laid_out
from tests.exchange.handout.plans import rich

from charthouse.document.queries.handout import HandoutInput
from charthouse.exchange.handout.blocks.bullet import RANGES
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.sheet import Box, Placed, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import GREY
from charthouse.exchange.wording import runs_backwards


def plan(locale: str, *, goals: int = 2) -> HandoutInput:
    found = rich(goals=goals, below=2, items=3)
    statements = found.report.statements
    there = replace(statements, plan=replace(statements.plan, locale=locale))
    return replace(found, report=replace(found.report, statements=there))


def at(sheet: Sheet, line: str) -> float:
    return next(text.x for text in sheet.texts if text.line == line)


def ends(text: Placed) -> float:
    return round(text.x + Typesetter().width(text.line, text.style), 1)


@pytest.mark.parametrize("locale", ["ar", "he_IL", "fa", "ur_PK"])
def test_columns_stand_on_the_other_side(locale: str) -> None:
    (here, *_), (there, *_) = (laid_out(plan(one), pages=("scorecard",)) for one in ("en", locale))
    assert at(here, "Measure") < at(here, "Status") < at(here, "Comment")
    assert at(there, "Measure") > at(there, "Status") > at(there, "Comment")


def test_figures_are_moved_and_not_turned_round() -> None:
    (here, *_), (there, *_) = (laid_out(plan(one), pages=("scorecard",)) for one in ("en", "he"))
    for sheet in (here, there):
        ends = {text.line: text.x for text in sheet.texts if text.element.role is Role.FIGURE}
        assert ends["0"] < ends["100"]
    assert len(here.pictures) == len(there.pictures)
    widths = [
        [round(p.element.box[2] - p.element.box[0]) for p in sheet.pictures if p.element.box] for sheet in (here, there)
    ]
    assert widths[0] == widths[1]


@pytest.mark.parametrize(
    ("page", "heads"),
    [
        ("scorecard", ("Now", "Target")),
        ("resources", ("2026", "Total")),
        ("objectives", ("Weight", "Score", "Data")),
        ("strategy", ("Now", "Target")),
        ("swot", ("Votes",)),
    ],
)
def test_units_stand_below_units(page: str, heads: tuple[str, ...]) -> None:
    """Figures are read from left to right in every language, so they end where each other does, with their head."""
    here, there = ([text for one in laid_out(plan(lang), pages=(page,)) for text in one.texts] for lang in ("en", "he"))
    assert len(here) == len(there)
    for head in heads:
        at = next(number for number, text in enumerate(here) if text.line == head)
        figures = [number for number, text in enumerate(here) if text.style.tabular or text.line.isdigit()]
        column = [number for number in figures if ends(here[number]) == ends(here[at])]
        assert column
        assert {ends(there[number]) for number in column} == {ends(there[at])}


def test_bars_stand_below_their_years() -> None:
    for lang in ("en", "he"):
        (sheet,) = laid_out(plan(lang, goals=4), pages=("resources",))
        for year in ("2026", "2027", "2028"):
            head, label = (text for text in sheet.texts if text.line == year)
            assert abs(ends(head) - ends(label)) < 5, (lang, year)


def test_better_is_right_of_worse_below_every_measure_too() -> None:
    """The graph that is for the eye only: there the row says the same."""
    here, there = (laid_out(plan(lang), pages=("strategy",), paper="a3")[0] for lang in ("en", "he"))
    graphs = [[box.x for box in sheet.shapes if isinstance(box, Box) and box.fill in RANGES] for sheet in (here, there)]
    assert graphs[0]
    steps = [[second - first for first, second in pairwise(graph)] for graph in graphs]
    assert steps[0][:2] == pytest.approx(steps[1][:2])


def test_arrows_point_the_way_one_reads() -> None:
    for lang, arrow, ahead in (("en", "→", 1), ("he", "←", -1)):
        (sheet, *_) = laid_out(plan(lang), pages=("swot", "objectives"))
        (pointing, *_) = (text for text in sheet.texts if arrow in text.line and len(text.line) < 5)
        (code, *_) = (one for one in sheet.texts if one.line == "G1.1" and one.baseline == pointing.baseline)
        assert (code.x - pointing.x) * ahead > 0
        changes = [text.line for one in laid_out(plan(lang), pages=("changes",)) for text in one.texts]
        assert any(f"– {arrow}" in line for line in changes)


def test_what_a_chart_counts_stands_over_its_figures() -> None:
    for lang in ("en", "he"):
        sheet = next(one for one in laid_out(plan(lang), pages=("measures",)) if one.pictures)
        unit = next(text for text in sheet.texts if text.line == "per cent" and text.style.colour == GREY)
        figure = next(text for text in sheet.texts if text.line == "80" and text.element.role is Role.FIGURE)
        assert abs(unit.x - figure.x) < 20


def test_boxes_of_a_diagram_change_sides() -> None:
    for page, first, second in (("diagram", "Goal 1", "Objective 1.1"), ("map", "G1", "G1.1")):
        (here, *_), (there, *_) = (laid_out(plan(one), pages=(page,)) for one in ("en", "he"))
        assert (at(here, first) < at(here, second)) is not (at(there, first) < at(there, second))


def test_all_pages_hold_in_both_directions() -> None:
    assert len(laid_out(plan("he"), pages=tuple(TITLES))) == len(laid_out(plan("en"), pages=tuple(TITLES)))


def test_languages_are_told_by_their_first_part() -> None:
    assert runs_backwards("ar-EG")
    assert not runs_backwards("en")
    assert not runs_backwards("arn-CL")  # Mapudungun
