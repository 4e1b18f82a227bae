"""The objectives as boxes: what fits stands together, what goes on says under what."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import objective, pack, roll_up

from charthouse.document.queries.handout import HandoutInput
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.sheet import Box, Line, Sheet
from charthouse.exchange.handout.tags.element import Role


def chain(levels: int) -> HandoutInput:
    return pack(objectives=[objective("G1" + ".1" * level, f"Level {level}") for level in range(levels)])


def drawn(found: HandoutInput, paper: str = "a4") -> list[Sheet]:
    return laid_out(found, pages=("diagram",), paper=paper)


def boxes(sheet: Sheet) -> list[Box]:
    return [shape for shape in sheet.shapes if isinstance(shape, Box)]


def test_a_goal_and_what_is_below_it_stand_side_by_side_and_joined() -> None:
    tree = [objective("G1", "Goal"), objective("G1.1", "First"), objective("G1.2", "Second")]
    (sheet,) = drawn(pack(objectives=tree))
    goal, first, second = boxes(sheet)
    assert goal.top == first.top < second.top
    assert goal.x + goal.width < first.x == second.x
    joints = [shape.points for shape in sheet.shapes if isinstance(shape, Line) and len(shape.points) > 2]
    assert [(points[0][0], points[-1][0]) for points in joints] == [(goal.x + goal.width, first.x)] * 2


def test_boxes_never_touch_and_say_in_words_what_they_show() -> None:
    tree = [objective(f"G{goal}" + f".{n}" * (n > 0), f"Title {goal} {n}") for goal in range(1, 9) for n in range(9)]
    sheets = drawn(pack(objectives=tree))
    assert sum(len(boxes(sheet)) for sheet in sheets) == len(tree)
    for sheet in sheets:
        columns = {box.x for box in boxes(sheet)}
        for x in columns:
            column = sorted((box for box in boxes(sheet) if box.x == x), key=lambda box: box.top)
            assert all(upper.top + upper.height < lower.top for upper, lower in pairwise(column))
    figures = [element for element in sheets[0].root.children if element.role is Role.FIGURE]
    assert len(figures) == len(sheets)
    assert "G2.1 Title 2 1, below G2" in "".join(figure.alt for figure in figures)


def test_levels_without_room_beside_the_others_follow_under_their_way_up() -> None:
    words = [line for line in lines(drawn(chain(6))) if line.startswith(("Level", "G1 Level"))]
    trail, *titles = words  # a sheet's figure is drawn when it is full
    assert trail == "G1 Level 0 › G1.1 Level 1 › G1.1.1 Level 2, continued"
    assert titles == [f"Level {level}" for level in (0, 1, 2, 3, 3, 4, 5)]


def test_a_goal_that_a_sheet_cannot_hold_goes_on_under_its_name() -> None:
    tree = [objective("G1", "Goal"), *(objective(f"G1.{n}", f"Objective {n}") for n in range(1, 30))]
    first, *rest = drawn(pack(objectives=tree))
    assert "Goal" in lines([first])
    assert rest
    assert all("G1 Goal, continued" in lines([sheet]) for sheet in rest)


@pytest.mark.parametrize("goals", range(1, 7))
def test_the_key_stands_with_the_boxes_it_explains(goals: int) -> None:
    for below in range(1, 14):
        tree = [objective(f"G{goal}" + f".{n}" * (n > 0), "Any") for goal in range(1, goals + 1) for n in range(below)]
        sheets = drawn(pack(objectives=tree, scores={row.id: roll_up(5.0, Status.AT_RISK) for row in tree}))
        assert all(boxes(sheet) for sheet in sheets)
