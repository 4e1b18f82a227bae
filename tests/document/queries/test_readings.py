"""Targets and readings by period: what was typed, and what the results of a source give where nobody typed."""

from __future__ import annotations

import pytest
from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import reading, target
from charthouse.document.queries.readings import Cells, cells_by_measure, joined, measure_of, period_of
from charthouse.domain.kinds import Aggregation, Frequency
from charthouse.domain.measure import Measurement, Result


def add_results(document: Document, measure: str, *results: tuple[str, str, str, float | None]) -> None:
    """Results of one source, (role, start, end, number) each."""
    with document.edit("Source") as session:
        group = Measurement(measure=measure, position="a0")
        session.add(group)
        session.flush()
        session.add_all(
            Result(measurement=group.id, position=f"a{n}", role=role, start=start, end=end, number=number)
            for n, (role, start, end, number) in enumerate(results)
        )


def cells(document: Document, measure: str, frequency: str = "monthly", aggregation: str = "sum") -> Cells:
    others = {row: ("monthly", "last") for (row,) in document.rows("SELECT id FROM measure")}
    return cells_by_measure(document, {**others, measure: (frequency, aggregation)}, 1)[measure]


def test_typed_cells_stand_in_the_order_of_their_periods(document: Document, example: Example) -> None:
    reading.set(document, measure=example.measure, period="2026-12", value=70, confidence="guessed", source="Book")
    reading.set(document, measure=example.measure, period="2027-01", not_applicable=True)
    target.set(document, measure=example.measure, period="2026", value=70, red_flag=55)
    found = cells(document, example.measure)
    assert list(found.readings) == ["2026-12", "2027-01", "2027-05"]
    assert (found.readings["2026-12"].confidence, found.readings["2026-12"].source) == ("guessed", "Book")
    assert found.readings["2027-01"].value is None
    assert not found.readings["2027-05"].derived
    assert {period: (cell.value, cell.red_flag) for period, cell in found.targets.items()} == {
        "2026": (70, 55),
        "2027": (76, None),
    }


@pytest.mark.parametrize(("aggregation", "value"), [("sum", 60), ("average", 20), ("last", 30)])
def test_results_of_one_period_are_joined_by_the_aggregation(
    aggregation: str, value: float, document: Document, example: Example
) -> None:
    days = [("2027-02-01", "2027-02-10", 10.0), ("2027-02-11", "2027-02-20", 20.0), ("2027-02-21", "2027-02-28", 30.0)]
    add_results(document, example.range, *(("actual", start, end, number) for start, end, number in days))
    found = cells(document, example.range, aggregation=aggregation).readings
    assert {period: (cell.value, cell.derived) for period, cell in found.items()} == {"2027-02": (value, True)}


def test_what_was_typed_stands_before_what_a_source_gives(document: Document, example: Example) -> None:
    add_results(
        document,
        example.measure,
        ("actual", "2027-05-01", "2027-05-31", 99.0),
        ("actual", "2027-04-01", "2027-04-30", 68.0),
        ("target", "2027", "", 99.0),
        ("target", "2028", "", 80.0),
        ("actual", "soon", "", 50.0),
        ("actual", "2027-06-01", "2027-06-30", None),
    )
    found = cells(document, example.measure)
    assert [(period, cell.value) for period, cell in found.readings.items()] == [("2027-04", 68), ("2027-05", 71.5)]
    assert [(period, cell.value) for period, cell in found.targets.items()] == [("2027", 76), ("2028", 80)]


@pytest.mark.parametrize(
    ("when", "frequency", "fiscal_month", "period"),
    [
        ("2027-03-31", Frequency.MONTHLY, 1, "2027-03"),
        ("2027-03-31", Frequency.QUARTERLY, 1, "2027-Q1"),
        ("2027-09-30", Frequency.YEARLY, 10, "2027"),
        ("2027-10-01", Frequency.YEARLY, 10, "2028"),
        ("2027-03-31T23:59:00Z", Frequency.MONTHLY, 1, "2027-03"),
        (" 2027 ", Frequency.MONTHLY, 1, "2027"),
        ("2027-Q2", Frequency.YEARLY, 1, "2027-Q2"),
        ("FY 2027", Frequency.YEARLY, 1, None),
        ("2027-02-30", Frequency.MONTHLY, 1, None),
        ("", Frequency.MONTHLY, 1, None),
    ],
)
def test_the_period_that_a_source_means(when: str, frequency: Frequency, fiscal_month: int, period: str | None) -> None:
    assert period_of(when, frequency, fiscal_month) == period


def test_joining_one_figure_changes_nothing() -> None:
    assert [joined([0.1], how) for how in Aggregation] == [0.1] * 3


def test_a_cell_tells_its_measure(document: Document, example: Example) -> None:
    read = reading.set(document, measure=example.measure, period="2026-12", value=70).row
    aimed = target.set(document, measure=example.measure, period="2026", value=70).row
    assert [measure_of(document, str(row)) for row in (read, aimed, "nothing")] == [example.measure] * 2 + [None]
