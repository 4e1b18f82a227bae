"""A measure over time: what is drawn, where, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.handout.checks import check
from tests.exchange.handout.plans import PLAN, measure, pack

from charthouse.document.queries.readings import ReadingCell, TargetCell
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Aggregation, Direction, Frequency
from charthouse.exchange.handout.bindery import make_press
from charthouse.exchange.handout.blocks.chart import Chart
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.handout.pages.measure_chart import chart_of
from charthouse.exchange.handout.paper import paper_named
from charthouse.exchange.handout.sheet import Line, Sheet
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.wording import Wording

PRESS = make_press(pack(), paper_named("a4"))


def row(**fields: object) -> MeasureRow:
    return replace(
        measure("G1", 1, "Punctuality"),
        readings={"2026-01": ReadingCell(61.0), "2026-02": ReadingCell(62.0), "2026-05": ReadingCell(66.0)},
        targets={"2026": TargetCell(68.0), "2028": TargetCell(90.0)},
        **fields,  # type: ignore[arg-type]
    )


def chart(found: MeasureRow) -> Chart | None:
    return chart_of(MeasureFigures(found, Wording("en"), "EUR"), PLAN)


def drawn(found: Chart) -> Sheet:
    sheet = Sheet("Chart")
    found.draw(sheet, 60, 100, 500, 190, PRESS.setter)
    return sheet


def test_a_period_without_a_reading_parts_the_line() -> None:
    found = chart(row())
    assert found is not None
    assert [[value for _, value in run] for run in found.runs] == [[61, 62], [66]]


def test_the_way_to_the_targets_begins_at_the_baseline() -> None:
    found = chart(row())
    assert found is not None
    assert [value for _, value in found.path] == [60, 68, 90]
    assert found.path[-1][0].isoformat() == "2028-12-31"


def test_the_picture_is_one_figure_that_says_its_numbers() -> None:
    found = chart(row())
    assert found is not None
    sheet = drawn(found)
    (figure,) = sheet.root.children
    assert figure.role is Role.FIGURE
    assert "now 74 %, target 80 %, at risk" in figure.alt
    assert "3 readings" in figure.alt
    assert figure.box is not None
    assert all(text.element is figure for text in sheet.texts)


def test_the_red_flag_is_dashed_across_the_picture() -> None:
    found = chart(row())
    assert found is not None
    dashed = [shape for shape in drawn(found).shapes if isinstance(shape, Line) and shape.dash]
    assert any(len({y for _, y in line.points}) == 1 for line in dashed)


def test_no_line_crosses_a_word_that_has_another_place() -> None:
    readings = {f"2026-{month:02}": ReadingCell(56.0 + 8 * (month % 2)) for month in range(1, 13)}
    found = chart(replace(row(), readings=readings))
    assert found is not None
    ((word, _),) = found.levels
    (label,) = [text for text in drawn(found).texts if text.line == word]
    assert label.x > 300  # the readings run through its usual place at the left


def test_a_range_has_both_its_ends() -> None:
    within = row()
    within = replace(within, definition=replace(within.definition, direction=Direction.RANGE, low=50.0, high=70.0))
    found = chart(within)
    assert found is not None
    assert [word for word, _ in found.levels][:2] == ["Lowest 50", "Highest 70"]
    assert found.path == ()


def test_where_readings_add_up_the_target_is_a_level() -> None:
    summed = row()
    summed = replace(summed, definition=replace(summed.definition, aggregation=Aggregation.SUM))
    found = chart(summed)
    assert found is not None
    assert ("Target 80", 80.0) in found.levels


def test_what_was_never_read_has_no_chart() -> None:
    assert chart(replace(row(), readings={})) is None
    assert chart(replace(row(), readings={"2026-Q1": ReadingCell(1.0)})) is None  # not its own rhythm
    assert chart(replace(row(), readings={"2026-01": ReadingCell(float("inf"))})) is None


values = st.floats(-1e15, 1e15) | st.floats(-1, 1) | st.integers(-1000, 1000).map(float)


@given(st.lists(values | st.none(), min_size=1, max_size=30), st.lists(values, max_size=4), st.sampled_from(Frequency))
def test_any_numbers_stay_inside_and_apart(read: list[float | None], targets: list[float], rhythm: Frequency) -> None:
    years = {str(2020 + n): TargetCell(value) for n, value in enumerate(targets)}
    keys = {
        Frequency.YEARLY: [str(2000 + n) for n in range(30)],
        Frequency.QUARTERLY: [f"{2020 + n // 4}-Q{n % 4 + 1}" for n in range(30)],
        Frequency.MONTHLY: [f"{2020 + n // 12}-{n % 12 + 1:02}" for n in range(30)],
        Frequency.WEEKLY: [f"2020-W{n + 1:02}" for n in range(30)],
    }[rhythm]
    one = measure("G1", 1, "Measure", frequency=rhythm)
    found = chart(
        replace(
            one,
            readings={key: ReadingCell(value) for key, value in zip(keys, read, strict=False)},
            targets=years,
        )
    )
    if found is not None:
        check(drawn(found), PRESS.setter, PRESS.frame.paper)
    else:
        assert all(value is None for value in read) or max(abs(value or 0) for value in read) == pytest.approx(0)
