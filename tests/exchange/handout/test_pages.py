"""What each page says: headlines counted from the plan, marks, references, totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import (
    PLAN,
    item,
    measure,
    objective,
    pack,
    resource,
    rich,
    roll_up,
    strategy,
    voted,
)

from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.resources import AllocationLine
from charthouse.domain.kinds import Pairing, Quadrant, ResourceKind, Status
from charthouse.exchange.handout.sheet import Box, Disc, Polygon, Sheet
from charthouse.exchange.handout.text.style import HEADLINE, VISION


def headline(sheets: Sequence[Sheet]) -> str:
    """The headline of the first sheet, with plain spaces."""
    found = (text.line for text in sheets[0].texts if text.style in (HEADLINE, VISION))
    return " ".join(found).replace("\u00a0", " ")


def page(found: HandoutInput, name: str) -> list[Sheet]:
    return laid_out(found, pages=(name,))


def money(lines_: dict[str, dict[str, int]], capacity: dict[str, int]) -> HandoutInput:
    rows = [AllocationLine(code, code, f"Line {code}", amounts) for code, amounts in lines_.items()]
    return pack(objectives=[objective("G1", "Goal")], resources=[resource("Money", rows, capacity)])


def test_the_vision_is_the_headline_of_the_strategy() -> None:
    sheets = page(rich(), "strategy")
    assert headline(sheets) == PLAN.vision
    assert {"Mission", "Where we are", "Why now", "Objectives", "Measures", "Values"} <= set(lines(sheets[:1]))


def test_a_vision_too_long_for_a_headline_stands_in_full_behind() -> None:
    long = "We will " + "go on and on " * 60
    sheets = page(pack(replace(PLAN, vision=long), objectives=[objective("G1", "Goal")]), "strategy")
    assert headline(sheets) == "One goal"
    assert "Vision" in lines(sheets[1:])


def test_lists_too_long_for_the_strategy_page_name_the_page_with_the_rest() -> None:
    tree = [objective("G1", "Goal"), *(objective(f"G1.{n}", f"Objective {n}") for n in range(1, 31))]
    found = pack(objectives=tree)
    sheets = laid_out(found, pages=("strategy", "objectives"))
    more = [line for line in lines(sheets[:1]) if line.startswith("+")]
    assert more == [f"+{30 - sum(line.startswith('Objective ') for line in lines(sheets[:1]))} on page 2"]
    assert lines(page(found, "strategy"))[-6].startswith("+") or any(
        line.endswith(" more") for line in lines(page(found, "strategy"))
    )


def test_swot_counts_its_quadrants() -> None:
    items = [item(Quadrant.STRENGTH, n, "Strong") for n in (1, 2)] + [item(Quadrant.THREAT, 1, "Fog", starred=True)]
    sheets = page(pack(swot=items), "swot")
    assert headline(sheets) == "Three items: 2 strengths and 1 threat"
    assert "SWOT · 0 of 1 starred item answered by an objective" in lines(sheets)
    assert "not yet" in lines(sheets)


def test_swot_shows_the_starred_items_first_and_names_the_page_with_the_rest() -> None:
    items = [item(Quadrant.WEAKNESS, n, f"Weak {n}", starred=n == 30) for n in range(1, 31)]
    sheets = page(pack(swot=items), "swot")
    first = [line for line in lines(sheets[:1]) if line.startswith("Weak ")]
    assert first[0] == "Weak 30"
    assert f"{30 - len(first)} more items on page 2" in lines(sheets[:1])
    assert sorted(first + [line for line in lines(sheets[1:]) if line.startswith("Weak ")]) == sorted(
        f"Weak {n}" for n in range(1, 31)
    )


def test_swot_shows_votes_and_dissent_where_a_vote_was_revealed() -> None:
    items = [item(Quadrant.THREAT, n, f"Fog {n}", votes=float(n) if n < 3 else None) for n in (1, 2, 3)]
    assert "Votes" not in lines(page(pack(swot=items), "swot"))
    sheets = page(pack(swot=items, vote=voted("What comes first", "Not the hill")), "swot")
    said = lines(sheets)
    assert [line for line in said if line.startswith("Fog ")] == ["Fog 2", "Fog 1", "Fog 3"]  # most votes first
    assert {"Votes", "2", "1"} <= set(said)
    foot = " ".join(said)
    assert "Votes: dots, 9 ballots" in foot
    assert "What some cannot live with: “Not the hill”" in foot


def test_dissent_that_has_no_room_at_the_foot_has_a_sheet_of_its_own() -> None:
    found = pack(swot=[item(Quadrant.THREAT, 1, "Fog", votes=1.0)], vote=voted("Now", *(["Not the hill " * 40] * 9)))
    sheets = page(found, "swot")
    assert "What some cannot live with" in lines(sheets[1:])
    assert " ".join(lines(sheets)).count("Not the hill") == 9 * 40


def test_tows_counts_its_pairings_and_names_the_items() -> None:
    strong, fog = item(Quadrant.STRENGTH, 1, "Strong ropes"), item(Quadrant.THREAT, 2, "Fog")
    rows = [strategy(Pairing.ST, 1, "Train in fog", [strong, fog], "G1.1"), strategy(Pairing.WT, 1, "Stay at home", [])]
    sheets = page(pack(swot=[strong, fog], tows=rows), "tows")
    assert headline(sheets) == "Two strategies put items together: 1 ST and 1 WT"
    assert "TOWS · 1 of 2 strategies became an objective" in lines(sheets)
    assert {"ST1", "Train in fog", "S1", "Strong ropes", "T2", "Fog", "→\u00a0G1.1"} <= set(lines(sheets))


def test_the_tree_is_headed_by_what_the_plan_calls_its_levels() -> None:
    named = replace(PLAN, level_names="Theme\nAim\n" + "A name that is longer than any level needs\n" * 4)
    sheets = page(pack(named, objectives=[objective("G1", "Goal")]), "objectives")
    text = " ".join(lines(sheets))
    assert "Theme, Aim, A name" in text
    assert "initiative" in text
    assert "Goal, objective" not in text


def test_objectives_say_what_they_lack() -> None:
    tree = [objective("G1", "Goal"), objective("G1.1", "Owned"), objective("G1.2", "Nobody's", owner="", due=None)]
    scores = {"oG1.1": roll_up(7.0, Status.ON_TRACK)}
    lacking = pack(objectives=tree, measures=[measure("G1.1", 1, "M")], scores=scores)
    assert headline(page(lacking, "objectives")) == (
        "One goal, two objectives: 1 without an owner, 1 without a date and 1 without a measure"
    )
    whole = pack(objectives=tree[:2], measures=[measure("G1.1", 1, "M")], scores=scores)
    assert headline(page(whole, "objectives")) == (
        "One goal, one objective: every objective has an owner, a date and a measure"
    )


def test_an_objective_shows_its_score_its_worst_and_its_coverage() -> None:
    scores = {"oG1": roll_up(4.2, Status.AT_RISK, 3)}
    sheets = page(pack(objectives=[objective("G1", "Goal")], scores=scores), "objectives")
    assert {"4.2", "3 of 3", "At risk", "100\u00a0%"} <= set(lines(sheets))


def test_weights_are_shares_of_the_siblings() -> None:
    tree = [
        objective("G1", "A"),
        objective("G2", "B")._replace(weight=2.0),
        objective("G2.1", "C")._replace(weight=0.0),
    ]
    found = lines(page(pack(objectives=tree), "objectives"))
    assert [line for line in found if line.endswith("\u00a0%")] == ["33\u00a0%", "67\u00a0%"]


def test_the_scorecard_counts_its_states() -> None:
    states = [Status.ON_TRACK] * 2 + [Status.OFF_TRACK, Status.NO_DATA, Status.NO_TARGET]
    rows = [
        measure("G1", n, f"Measure {n}", status, None if status is Status.NO_DATA else 50.0)
        for n, status in enumerate(states, 1)
    ]
    sheets = page(pack(objectives=[objective("G1", "Goal")], measures=rows), "scorecard")
    assert headline(sheets) == "Five measures: 2 on track, 1 off track, 1 without data, 1 without a target"


def test_a_state_has_a_shape_a_letter_and_a_word() -> None:
    for status, letter, word, kind in (
        (Status.ON_TRACK, "G", "On track", Disc),
        (Status.AT_RISK, "A", "At risk", Polygon),
        (Status.OFF_TRACK, "R", "Off track", Polygon),
        (Status.NO_DATA, "–", "No data", Disc),
    ):
        row = measure("G1", 1, "Measure", status, None)
        sheets = page(pack(objectives=[objective("G1", "Goal")], measures=[row]), "scorecard")
        assert {letter, word} <= set(lines(sheets))
        assert any(isinstance(shape, kind) for shape in sheets[0].shapes)


def test_a_stale_reading_says_so() -> None:
    row = measure("G1", 1, "Measure")
    stale = replace(row, state=replace(row.state, stale=True))
    assert "stale" in lines(page(pack(objectives=[objective("G1", "Goal")], measures=[stale]), "scorecard"))


def test_resources_add_up_and_box_what_is_over() -> None:
    found = money(
        {"I1": {"2026": 5_000_00, "2027": 9_000_00}, "I2": {"2027": 1_000_00}}, {"2026": 6_000_00, "2027": 7_000_00}
    )
    sheets = page(found, "resources")
    assert headline(sheets) == "More is planned than there is: Money in 2027"
    assert "EUR thousand" in lines(sheets)
    figures = lines(sheets)
    assert figures[figures.index("Planned") + 1 :][:4] == ["5", "10", "15", "Envelope"]
    assert {"−1", "+3", "+2"} <= set(figures)
    assert sum(isinstance(shape, Box) and bool(shape.edge) for shape in sheets[0].shapes) == 2


def test_empty_is_not_zero() -> None:
    found = lines(page(money({"I1": {"2026": 0}}, {"2026": 100_00}), "resources"))
    row = found[found.index("Line I1") + 1 :][:2]
    assert row == ["0", "0"]  # 2026 and the total; nothing for the other years


def test_many_years_stand_in_parts_with_the_total_in_the_last() -> None:
    years = [str(year) for year in range(2026, 2046)]
    line = AllocationLine("i1", "I1", "Ship", dict.fromkeys(years, 1_234_567_890_12))
    found = pack(resources=[resource("Money", [line], {}, kind=ResourceKind.MONEY)], periods=years)
    heads = [line for line in lines(page(found, "resources")) if line in years or line == "Total"]
    assert heads == [*years, "Total"]


def test_people_are_no_thousands() -> None:
    line = AllocationLine("i1", "I1", "Ship", {"2026": 5_000_000, "2027": 1_500})
    found = pack(resources=[resource("People", [line], {}, kind=ResourceKind.PEOPLE, unit="FTE", digits=3)])
    assert {"FTE", "5,000.0", "1.5", "5,001.5"} <= set(lines(page(found, "resources")))


def test_a_resource_that_goes_on_is_named_on_its_next_sheet() -> None:
    tree = [objective("G1", "Goal")]
    lines_ = [AllocationLine("oG1", "G1", "Goal", {"2026": 100}, editable=False)]
    lines_ += [AllocationLine(f"i{n}", f"I{n}", f"Initiative {n}", {"2026": 100}) for n in range(1, 60)]
    found = pack(objectives=tree, resources=[resource("Drivers", lines_, {"2026": 500})], periods=["2026"])
    first, second, *_ = laid_out(found, pages=("resources",))
    assert "Drivers › G1 Goal, continued" in lines([second])
    assert not any("continued" in line for line in lines([first]))


def test_rows_stand_closer_where_that_saves_a_sheet() -> None:
    goals = [objective(f"G{number}", "Goal") for number in range(1, 45)]
    sheets = {count: page(pack(objectives=goals[:count]), "objectives") for count in range(15, 45)}
    first_of_two = next(n for n, found in sheets.items() if len(found) == 2)
    gaps = {n: _closest(found[0]) for n, found in sheets.items()}
    assert gaps[first_of_two - 1] < gaps[15]  # one more would have needed another sheet
    assert gaps[first_of_two] == gaps[15]  # and where it does, there is room again


def _closest(sheet: Sheet) -> float:
    """Points between the nearest two titles."""
    heights = sorted(text.baseline for text in sheet.texts if text.line == "Goal")
    return min(lower - upper for upper, lower in pairwise(heights))
