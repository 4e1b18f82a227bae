"""Lists of other programs: what their columns are guessed to be, and what their cells become."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.errors import Refused
from charthouse.exchange.mapping import values
from charthouse.exchange.mapping.apply import mapped
from charthouse.exchange.mapping.columns import Columns, remembered, signature
from charthouse.exchange.mapping.guess import guess, guess_columns
from charthouse.exchange.mapping.kinds import KINDS
from charthouse.exchange.mapping.known import KnownPlan, known_plan
from charthouse.exchange.mapping.ours import speaks_for_itself
from charthouse.exchange.mapping.shown import shown
from charthouse.exchange.mapping.taking import spoken
from charthouse.exchange.reading.raw import Day, Raw, RawBook, RawSheet


@pytest.fixture(scope="module")
def known() -> KnownPlan:
    return known_plan(None)


def sheet(*rows: tuple[Raw, ...], title: str = "list") -> RawSheet:
    return RawSheet(title, tuple(enumerate(rows, 1)))


def become(made: RawSheet, columns: Columns, known: KnownPlan) -> list[dict[str, Raw]]:
    """The rows of the app's own table, by heading, without empty cells."""
    *_, table = mapped(made, columns, known).sheets
    return rows_of(table)


def rows_of(table: RawSheet) -> list[dict[str, Raw]]:
    (_, head), *rows = table.rows
    return [{str(k): v for k, v in zip(head, cells, strict=True) if v is not None} for _, cells in rows]


@pytest.mark.parametrize(
    ("heads", "row", "kind", "targets"),
    [
        (("Title", "Responsible", "Deadline"), ("A", "Ana", "2027"), "objectives", ("Objective", "Owner", "Due")),
        (("Ziel", "Zuständig", "Frist"), ("A", "Ana", "x"), "objectives", ("Objective", "Owner", "Due")),
        (("Objectif", "Pilote", "Échéance"), ("A", "Ana", "x"), "objectives", ("Objective", "Owner", "Due")),
        (("Objetivo", "Responsable", "Plazo"), ("A", "Ana", "x"), "objectives", ("Objective", "Owner", "Due")),
        (("KPI", "Unit", "Target"), ("A", "%", 3.0), "measures", ("Measure", "Unit", "Goal")),
        (("KPI name", "Target (%)", "Lead"), ("A", 3.0, "x"), "measures", ("Measure", "Goal", "Owner")),
        (("Kennzahl", "Einheit", "Zielwert"), ("A", "%", 3.0), "measures", ("Measure", "Unit", "Goal")),
        (("Indicateur", "Unité", "Cible"), ("A", "%", 3.0), "measures", ("Measure", "Unit", "Goal")),
        (("Indicador", "Unidad", "Valor objetivo"), ("A", "%", 3.0), "measures", ("Measure", "Unit", "Goal")),
        (("KPI", "Month", "Value"), ("A", "Jan 2027", 3.0), "readings", ("Code", "Period", "Actual")),
        (("Kennzahl", "Monat", "Istwert"), ("A", "Jan 2027", 3.0), "readings", ("Code", "Period", "Actual")),
        (("KPI", "2026", "2027"), ("A", 1.0, 2.0), "readings", ("Code", *["Actual by period"] * 2)),
        (("Punkt", "Kategorie"), ("A", "Stärke"), "swot", ("Item", "Quadrant")),
        (("Énoncé", "Catégorie"), ("A", "Menace"), "swot", ("Item", "Quadrant")),
        (("Elemento", "Tipo"), ("A", "Debilidad"), "swot", ("Item", "Quadrant")),
        (("Strengths", "Weaknesses"), ("A", "B"), "swot", ("Strengths", "Weaknesses")),
        (("x", "y"), ("Loyal members", "W"), "swot", ("Item", "Quadrant")),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_headings_and_by_what_stands_in_them(
    heads: tuple[str, ...], row: tuple[Raw, ...], kind: str, targets: tuple[str, ...]
) -> None:
    columns = guess_columns(sheet(heads, row))
    assert (columns.kind, columns.targets) == (kind, targets)


def test_measures_that_say_no_objective_come_below_a_goal_called_like_the_list(known: KnownPlan) -> None:
    made = sheet(("KPI", "Objective"), ("Seats sold", None), ("Safe boats", "G7"), title="board_2027")
    goal, measures = mapped(made, guess_columns(made), known).sheets
    assert rows_of(goal) == [{"Code": "#list", "Level": 1.0, "Objective": "board 2027"}]
    assert [row["Objective"] for row in rows_of(measures)] == ["#list", "G7"]
    assert [cell.text for row in shown(made, guess_columns(made), known).rows for cell in row] == [
        "board 2027", "Seats sold", "G7", "Safe boats",
    ]  # fmt: skip
    there = replace(known, objectives={"board 2027": "G3"})
    [measures] = mapped(made, guess_columns(made), there).sheets
    assert [row["Objective"] for row in rows_of(measures)] == ["G3", "G7"]


def test_a_word_that_comes_again_below_is_no_heading(known: KnownPlan) -> None:
    made = sheet(("goal", 1.0, "No poverty"), ("goal", 2.0, "Zero hunger anywhere"), ("goal", 3.0, "Fewer"))
    columns = guess_columns(made)
    assert (columns.kind, columns.head) == ("objectives", None)
    assert [row["Objective"] for row in become(made, columns, known)] == [
        "No poverty", "Zero hunger anywhere", "Fewer"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "head"),
    [
        (("Loyal volunteers", "S"), None),
        (("Loyal volunteers", "Strength"), None),  # a heading as well as a quadrant
        (("More larders", "Ana Ruiz", "2027"), None),
        (("Loyal volunteers",), None),
        (("Title", "Responsible", "Deadline"), 0),
        (("Title", "Responsible", "Remarks by Ana", None), 0),
    ],
)
def test_a_list_of_one_row_has_headings_only_where_most_of_it_is_known_as_such(
    row: tuple[Raw, ...], head: int | None
) -> None:
    assert guess_columns(sheet(row)).head == head


def test_headings_are_found_below_a_title_and_in_the_sheet_that_is_a_list() -> None:
    made = sheet(("Our workshop",), ("Item", "Category"), ("Loyal", "Strength"))
    found, columns = guess(RawBook((sheet(("Notes",), ("Thanks",), title="Cover"), made)))
    assert (found, columns.head) == (made, 1)


def test_goals_and_objectives_side_by_side_become_a_tree(known: KnownPlan) -> None:
    made = sheet(
        ("Goal", "Objective", "Owner"), ("Water", "Sewage", "Ana"), ("Water", "Farms", None), (None, "Rain", "Li"),
        ("People", None, "Eva"),
    )  # fmt: skip
    assert become(made, guess_columns(made), known) == [
        {"Level": 1.0, "Objective": "Water"},
        {"Level": 2.0, "Objective": "Sewage", "Owner": "Ana"},
        {"Level": 2.0, "Objective": "Farms"},
        {"Level": 2.0, "Objective": "Rain", "Owner": "Li"},
        {"Level": 1.0, "Objective": "People", "Owner": "Eva"},
    ]


def test_rows_stand_below_the_row_that_they_name(known: KnownPlan) -> None:
    made = sheet(("Title", "Parent"), ("Water", None), ("Sewage", "water"), ("Pipes", "Sewage"), ("Lost", "Nowhere"))
    assert become(made, guess_columns(made), known) == [
        {"Code": "#2", "Objective": "Water"},
        {"Code": "#3", "Objective": "Sewage", "Below": "#2"},
        {"Objective": "Pipes", "Below": "#3"},
        {"Objective": "Lost", "Below": "Nowhere"},
    ]


def test_periods_in_headings_become_rows_and_numbers_are_read_as_they_are_written(known: KnownPlan) -> None:
    made = sheet(("KPI", "Jan 2027", "Feb 2027"), ("Wait", "1.200,5", "12,5 %"))
    assert become(made, guess_columns(made), known) == [
        {"Code": "Wait", "Period": "2027-01", "Actual": 1200.5},
        {"Code": "Wait", "Period": "2027-02", "Actual": 12.5},
    ]


def test_days_with_slashes_are_read_as_other_days_of_the_list_are(known: KnownPlan) -> None:
    def dues(*texts: str) -> list[Raw]:
        made = sheet(("Title", "Due"), *(("A", text) for text in texts))
        return [row["Due"] for row in become(made, guess_columns(made), known)]

    assert dues("03/04/2027", "31/12/2027") == [Day("2027-04-03"), Day("2027-12-31")]
    assert dues("03/04/2027", "12/31/2027") == [Day("2027-03-04"), Day("2027-12-31")]
    assert dues("03/04/2027") == ["03/04/2027"]  # it may be either, and is refused where it is read


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Q1 2027", "2027-Q1"), ("2027 q2", "2027-Q2"), ("T3/2027", "2027-Q3"), ("März 2027", "2027-03"),
        ("juil. 2027", "2027-07"), ("juin 2027", "2027-06"), ("dic 2027", "2027-12"), ("03/2027", "2027-03"),
        ("KW 9 2027", "2027-W09"), ("FY2027", "2027"), (2027.0, "2027"), (Day("2027-05-31"), "2027-05"),
        ("31.05.2027", "2027-05"), ("2027-Q4", "2027-Q4"), ("someday", "someday"), ("Q9 2027", "Q9 2027"),
    ],
)  # fmt: skip
def test_periods_are_understood_in_many_ways_of_writing(typed: Raw, key: str) -> None:
    assert values.period(typed, "monthly", 1, first=True) == key


def test_a_day_is_in_the_period_of_its_measure() -> None:
    assert values.period(Day("2027-05-31"), "quarterly", 4, first=None) == "2028-Q1"


def test_cells_that_are_refused_are_shown_with_the_reason(known: KnownPlan) -> None:
    made = sheet(("Item", "Quadrant"), ("Loyal", "Stärke"), ("Fog", "Nebel"))
    rows = shown(made, guess_columns(made), known)
    assert [cell.text for cell in rows.rows[0]] == ["strength", "Loyal"]
    [(heading, cell)] = rows.refused
    assert (heading, cell.text) == ("Quadrant", "Nebel")
    assert "strength, weakness" in str(cell.why)


def test_what_is_missing_or_doubled_is_refused(known: KnownPlan) -> None:
    made = sheet(("a", "b"), ("x", "y"))
    with pytest.raises(Refused, match="said to be “Objective”"):
        mapped(made, Columns("objectives", ("", "Owner")), known)
    with pytest.raises(Refused, match="More than one column"):
        mapped(made, Columns("objectives", ("Objective", "Objective")), known)


def test_what_somebody_says_of_a_column_stands_before_the_guess() -> None:
    book = RawBook((sheet(("Title", "Remark"), ("A", "B")),))
    _, columns = spoken(book, "swot", ["Remark=item", "Title="])
    assert (columns.kind, columns.targets) == ("swot", ("", "Item"))
    with pytest.raises(Refused, match="no column “Foo”"):
        spoken(book, "swot", ["Foo=Item"])
    with pytest.raises(Refused, match="nothing that a column can be"):
        spoken(book, "swot", ["Title=Foo"])


@given(st.text(max_size=40))
def test_what_is_remembered_is_taken_only_where_it_fits(kept: str) -> None:
    made = sheet(("Item", "Category"), ("Loyal", "Strength"))
    assert remembered(kept, made) is None
    columns = guess_columns(made)
    assert remembered(columns.to_json(), made) == columns
    assert remembered(columns.to_json(), sheet(("Item",))) is None
    assert signature(made, 0) == signature(sheet((" item ", "CATEGORY:"), ("Other", "Threat")), 0)


def test_only_foreign_lists_are_asked_about(known: KnownPlan) -> None:
    def asked(*heads: str, title: str = "list") -> bool:
        return not speaks_for_itself(RawBook((sheet(heads, ("x",) * len(heads), title=title),)), known.sheets)

    assert not asked("Code", "Quadrant", "Item", title="SWOT")
    assert not asked("Item", "Quadrant")
    assert asked("Item", "Quadrant", "Remark", title="SWOT")
    assert asked("Title", "Owner", title="Objectives")


def test_every_target_is_a_column_of_ours(known: KnownPlan) -> None:
    for kind in KINDS.values():
        ours = {column.title for column in known.sheet(kind.sheet).columns}
        assert {target.under for target in kind.targets} <= ours
        assert {heading for target in kind.targets for heading in target.fixed} <= ours
        assert {key for group in kind.needed for key in group} <= {target.key for target in kind.targets}
