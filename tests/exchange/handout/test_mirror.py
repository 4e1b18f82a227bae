"""Plans of those who read from right to left: columns change sides, axes and digits do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.exchange.handout.checks import laid_out
from tests.exchange.handout.plans import rich

from charthouse.document.queries.handout import HandoutInput
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.mirror import runs_backwards
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.tags.element import Role


def plan(locale: str) -> HandoutInput:
    found = rich(goals=2, below=2, items=3)
    statements = found.report.statements
    there = replace(statements, plan=replace(statements.plan, locale=locale))
    return replace(found, report=replace(found.report, statements=there))


def at(sheet: Sheet, line: str) -> float:
    return next(text.x for text in sheet.texts if text.line == line)


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
