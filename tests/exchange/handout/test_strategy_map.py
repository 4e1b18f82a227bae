"""The strategy map on paper: boxes apart, arrows from box to box, and all of it in words."""

from __future__ import annotations

import pytest
from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import mapped, objective, pack, roll_up

from charthouse.document.queries.handout import HandoutInput
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.sheet import Box, Line, Polygon, Sheet
from charthouse.exchange.handout.tags.element import Role

TREE = [objective(f"G{n}", f"Objective number {n}", owner="Ana Maria Lind") for n in range(1, 10)]
LINKS = [("G3", "G2"), ("G6", "G2"), ("G6", "G5"), ("G9", "G7"), ("G1", "G4")]


def plan(tree: list, links: list, names: tuple[str, ...] = ("Served", "Work", "Means")) -> HandoutInput:  # type: ignore[type-arg]
    scores = {"oG2": roll_up(1.0, Status.OFF_TRACK), "oG3": roll_up(8.0, Status.ON_TRACK)}
    return pack(objectives=tree, scores=scores, strategy_map=mapped(tree, names, links))


def page(found: HandoutInput, paper: str = "a4") -> list[Sheet]:
    return laid_out(found, pages=("map",), paper=paper)


def boxes(sheet: Sheet) -> list[Box]:
    return [shape for shape in sheet.shapes if isinstance(shape, Box) and shape.radius]


def test_every_objective_has_a_box_and_no_two_meet() -> None:
    (sheet,) = page(plan(TREE, LINKS))
    found = boxes(sheet)
    assert len(found) == len(TREE)
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            apart = one.x + one.width < other.x or other.x + other.width < one.x
            assert apart or one.top + one.height < other.top or other.top + other.height < one.top


def test_arrows_begin_and_end_at_boxes() -> None:
    (sheet,) = page(plan(TREE, LINKS))
    arrows = [shape for shape in sheet.shapes if isinstance(shape, Line) and len(shape.points) > 5]
    heads = [shape for shape in sheet.shapes if isinstance(shape, Polygon) and shape.points[0][0] == pytest.approx(
        (shape.points[1][0] + shape.points[2][0]) / 2
    ) and abs(shape.points[1][0] - shape.points[2][0]) < 6]  # fmt: skip
    assert len(arrows) == len(LINKS)
    edges = {round(y) for box in boxes(sheet) for y in (box.top, box.top + box.height)}
    for arrow in arrows:
        assert round(arrow.points[0][1]) in edges
    assert len(heads) >= len(LINKS)


def test_a_support_is_dashed_and_off_track_is_heavier() -> None:
    (sheet,) = page(plan(TREE, LINKS))
    dashed = [shape for shape in sheet.shapes if isinstance(shape, Line) and shape.dash]
    assert len(dashed) == 2  # every third of five
    assert sum(box.weight > 1 for box in boxes(sheet)) == 1


def test_the_map_is_one_figure_that_says_what_leads_to_what() -> None:
    (sheet,) = page(plan(TREE, LINKS))
    figures = [child for child in sheet.root.children if child.role is Role.FIGURE]
    assert len(figures) == 1
    assert "G6 Objective number 6, leads to G2 and leads to G5" in figures[0].alt
    assert "G2 Objective number 2, off track" in figures[0].alt
    assert {"Served", "Work", "Means", "AML"} <= set(lines([sheet]))


def test_what_has_no_room_is_a_list_of_the_same() -> None:
    many = [objective(f"G{n}", f"Objective number {n}") for n in range(1, 80)]
    sheets = page(plan(many, [("G2", "G1"), ("G79", "G3")], ("One",)))
    assert not boxes(sheets[0])
    told = lines(sheets)
    assert {row.title for row in many} <= set(told)
    assert told.count("Objective number 3") == 2  # itself, and what G79 leads to
    assert "No perspective" not in told


@pytest.mark.parametrize("paper", ["a4", "letter", "a3"])
def test_long_titles_make_taller_boxes_or_a_list(paper: str) -> None:
    for letters in (40, 90, 200, 480):
        tree = [row._replace(title=f"{row.title} " + "and so on " * (letters // 10)) for row in TREE]
        assert page(plan(tree, LINKS), paper)


def test_without_perspectives_and_links_there_is_no_page() -> None:
    sheets = laid_out(pack(objectives=TREE), pages=("map",))
    assert "There is nothing to print yet" in lines(sheets)
