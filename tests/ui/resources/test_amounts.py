"""Typing amounts: what is read, what is kept exactly, and the totals that follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, qGray
from pytestqt.qtbot import QtBot
from tests.document.support import assert_undoable
from tests.ui.answers import Answers
from tests.ui.pages import WindowPage
from tests.ui.resources.table import Table, fill

from charthouse.document.edits import capacity, plan, resource
from charthouse.ui.pages.resources.amounts import percentages, split
from charthouse.ui.pages.resources.lines import LineKind
from charthouse.ui.pages.resources.view import heat

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.mark.parametrize(
    ("typed", "minor"), [("250k", 25_000_000), ("1.2m", 120_000_000), ("=1200*3", 360_000), ("1,234.56", 123_456)]
)
def test_what_people_type_is_kept_exactly(table: Table, typed: str, minor: int) -> None:
    table.at("Map outfalls", "2027")
    table.app.type(typed)
    table.app.press("Return")
    assert table.amounts("Map outfalls") == {"2027": minor}
    assert table.current == ("Plant reeds", "2027")


def test_totals_and_what_is_over_follow_at_once(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.type("250k")
    table.app.press("Return")
    assert table.text("Map outfalls", "2027") == "250,000"
    assert table.text("Clean water", "2027") == table.text("Total asked", "2027") == "250,000"
    assert table.text("Over or under", "2027") == "+50,000"
    assert table.model.is_over(table.row("Over or under"), 0)
    table.at("Envelope", "2027")
    table.app.type("300k")
    table.app.press("Return")
    assert table.text("Over or under", "2027") == "−50,000"
    assert_undoable(table.app.document)


def test_the_strip_says_how_much_of_each_capacity_is_used(table: Table) -> None:
    capacity.set(table.app.document, resource=table.block("Team").id, period="2027", amount=4)
    for title, figure in (("Map outfalls", "250k"), ("Plant reeds", "")):
        table.at(title, "2027")
        table.app.type(figure)
        table.app.press("Return")
    table.at("Map outfalls", "2027", "Team")
    table.app.type("1.5")
    table.app.press("Return")
    said = {name: table.model.index(table.row(name, name), 0).data(SPOKEN) for name in ("Budget", "Team")}
    assert said["Budget"] == "Budget, Budget, 2027: 125 % used, more than there is".replace(" %", "\u00a0%")
    assert table.text("Team", "2027", "Team") == "38\u00a0%"
    assert [table.text("Budget", period) for period in ("2028", "")] == ["", "125\u00a0%"]
    people = table.model.columnCount() - 1
    assert table.model.is_people(people)
    assert table.model.text(table.row("Budget", "Budget"), people) == ""  # Team has a row of its own there
    assert [heat(share) for share in (0.3, 0.6, 0.9, 1.2)] == ["sheet", "good", "fair", "poor"]


def test_the_strip_looks_different_in_grey_where_more_is_asked_than_there_is(table: Table) -> None:
    """The triangle tells it, not the colour alone."""
    darkest = {}
    for amount in ("180k", "220k"):
        table.at("Map outfalls", "2027")
        table.app.type(amount)
        table.app.press("Return")
        rect = table.view.visualRect(table.model.index(table.row("Budget"), 0))
        cell = table.view.viewport().grab(rect).toImage()
        left = range(4, rect.width() - 60)
        darkest[amount] = min(qGray(cell.pixel(x, y)) for x in left for y in range(10, rect.height() - 10))
    assert darkest["220k"] < darkest["180k"] - 60


def test_people_stand_beside_the_money_of_the_year(table: Table) -> None:
    plan.set(table.app.document, as_of="2028-03-01")
    resource.add(table.app.document, name="Drivers", kind="people", unit="FTE")
    for name, figure in (("Team", "1.5"), ("Drivers", "0.25")):
        table.at("Map outfalls", "2028", name)
        table.app.type(figure)
        table.app.press("Return")
    people = table.model.columnCount() - 1
    assert table.model.headerData(people, Qt.Orientation.Horizontal) == "FTE 2028"
    shown = [table.model.text(table.row(title), people) for title in ("Clean water", "Map outfalls", "Plant reeds")]
    assert shown == ["1.75", "1.75", ""]
    assert table.model.text(table.row("Total asked"), people) == "1.75"
    assert table.model.text(table.row("Total asked", "Team"), people) == ""
    table.view.select(table.row("Map outfalls"), people)
    table.app.press("Ctrl+Shift+D")
    assert table.app.toast == "Select an amount of an initiative, or an envelope, to split it."


def test_a_word_stays_with_its_reason(table: Table) -> None:
    table.at("Envelope", "2027")
    table.app.type("abc")
    table.app.press("Return")
    assert table.error == "“abc” is not a number. The stored 200,000 is kept."
    assert table.block().capacity == {"2027": 20_000_000}
    table.app.press("Escape")
    assert table.error == ""


def test_parts_of_a_cent_do_not_fit(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.type("0.005")
    table.app.press("Return")
    assert "at most 2 decimals" in table.error
    assert table.amounts("Map outfalls") == {}


def test_tenths_of_people_add_up(table: Table) -> None:
    for title, figure in (("Map outfalls", "0.1"), ("Plant reeds", "0.2")):
        table.at(title, "2027", "Team")
        table.app.type(figure)
        table.app.press("Return")
    assert table.text("Total asked", "2027", "Team") == "0.3"


def test_a_german_block_from_a_spreadsheet(app: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.page.isAncestorOf(app.keyboard.focus))
    fill(app, "de-DE")
    table = Table(app)
    table.at("Map outfalls", "2027")
    app.paste("1.234,5\t2\t3\r\n4\t5\t6\r\n")
    assert table.amounts("Map outfalls") == {"2027": 123_450, "2028": 200, "2029": 300}
    assert table.amounts("Plant reeds") == {"2027": 400, "2028": 500, "2029": 600}
    assert app.document.undo_label == "Enter 6 amounts"
    table.at("Map outfalls", "2027")
    app.press("Shift+Right", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "1.234,5\t2\n"


def test_an_overhanging_block_asks(table: Table) -> None:
    table.at("Map outfalls", "2029")
    table.app.paste("1\t2\t3\n")
    assert table.amounts("Map outfalls") == {}


def test_fill_and_split(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.type("100")
    table.app.press("Return", "Up", "Ctrl+Shift+D")
    assert table.amounts("Map outfalls") == {"2027": 3334, "2028": 3333, "2029": 3333}
    assert table.app.toast == "€100 split across 3 periods"
    table.app.press("Ctrl+Z")
    assert table.amounts("Map outfalls") == {"2027": 10_000}
    table.at("Map outfalls", "2027")
    table.app.press("Shift+Right", "Shift+Right", "Ctrl+R")
    assert table.amounts("Map outfalls") == {"2027": 10_000, "2028": 10_000, "2029": 10_000}


def test_keys_of_a_spreadsheet_fill_move_and_empty(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.paste("10\t20\t30\n")
    table.app.press("Shift+Right", "Shift+Right", "Shift+Down", "Ctrl+D")
    assert table.amounts("Plant reeds") == {"2027": 1_000, "2028": 2_000, "2029": 3_000}
    assert table.app.document.undo_label == "Enter 3 amounts"
    table.at("Map outfalls", "2027")
    table.app.press("Ctrl+Right")
    assert table.current[0] == "Map outfalls"
    table.at("Plant reeds", "2029")
    table.app.press("F2")
    table.app.type("5")
    table.app.press("Shift+Return")
    assert table.amounts("Plant reeds")["2029"] == 30_500  # 305: F2 goes on where the amount ends
    assert table.current == ("Map outfalls", "2029")
    table.app.press("Shift+Down", "Del")
    assert table.amounts("Map outfalls") == {"2027": 1_000, "2028": 2_000}
    assert table.amounts("Plant reeds") == {"2027": 1_000, "2028": 2_000}


def test_a_quoted_cell_with_a_line_break_stays_one_cell(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.paste('"10\n20"\t7\n8\t9\n')
    assert table.amounts("Map outfalls") == {"2028": 700}
    assert table.amounts("Plant reeds") == {"2027": 800, "2028": 900}
    assert "is not a number" in table.error


def test_a_block_beyond_the_table_is_put_as_far_as_it_goes_where_that_is_wanted(table: Table, answers: Answers) -> None:
    answers.yes = True
    table.at("Plant reeds", "2028")
    table.app.paste("1\t2\t3\t4\n")
    assert len(answers.said) == 1
    assert "1 × 4" in answers.said[0]
    assert "1 × 2" not in answers.said[0]
    assert table.amounts("Plant reeds") == {"2028": 100, "2029": 200}


def test_the_status_bar_sums_the_selection(table: Table) -> None:
    table.at("Map outfalls", "2027")
    table.app.paste("10\t20\n30\t40\n")
    table.at("Map outfalls", "2027")
    table.app.press("Shift+Right", "Shift+Down")
    assert table.app.window.status_bar.facts == "Sum 100   Average 25   Count 4"


def test_thousands_are_shown_and_typed(table: Table) -> None:
    table.choose("Money in thousands")
    assert table.page.money.button.text() == "€k"
    table.at("Map outfalls", "2027")
    table.app.type("180")
    table.app.press("Return")
    table.app.type("250k")
    table.app.press("Return")
    assert table.amounts("Map outfalls") == {"2027": 18_000_000}
    assert table.amounts("Plant reeds") == {"2027": 25_000_000}
    assert table.text("Total asked", "2027") == "430"
    table.at("Map outfalls", "2028")
    table.app.type("1.2345")
    table.app.press("Return")
    assert table.text("Map outfalls", "2028") == "1.2"
    assert table.model.style_of(table.block()).unit_words == "thousand EUR, rounded"


def test_money_is_written_with_its_sign_as_germans_do(german: None, table: Table) -> None:
    plan.set(table.app.document, locale="de")
    table.at("Map outfalls", "2027")
    table.app.type("250000")
    table.app.press("Return")
    style = table.model.style_of(table.block())
    assert style.with_unit(25_000_000) == "250.000\u00a0€"
    assert style.with_unit(-25_000_000) == "−250.000\u00a0€"
    table.choose("Geld in Tausend")
    assert table.page.money.button.text() == "T€"
    assert table.model.style_of(table.block()).with_unit(25_000_000) == "250\u00a0T€"


def test_the_base_year_of_prices_is_said_where_money_is(table: Table) -> None:
    table.at("Map outfalls", "2027", "Team")
    table.choose("Base year of prices…")
    table.app.type("2026")
    table.app.press("Return")
    assert table.page.money.button.text() == "€, base year 2026"
    assert table.page.money.button.accessibleName() == "Money in EUR, base year 2026"
    heads = {line.block.name: row for row, line in enumerate(table.model.lines) if line.kind is LineKind.SECTION}
    assert [table.model.text(heads[name], 0) for name in ("Budget", "Team")] == ["in prices of 2026", ""]
    assert table.model.index(heads["Budget"], 0).data(SPOKEN) == "Budget, in prices of 2026"
    assert table.app.undo_text.endswith("Change price base year of the plan")
    assert_undoable(table.app.document)
    table.choose("Base year of prices…")
    table.app.type("next")
    table.app.press("Return")
    assert table.app.toast == "“next” is not a year. Write it like 2026."
    assert table.block().base_year == 2026
    table.choose("Base year of prices…")
    table.app.press("Del", "Return")
    assert table.block().base_year is None


def test_another_currency_keeps_what_amounts_say(table: Table) -> None:
    plan.set(table.app.document, currency="JPY")
    assert table.text("Envelope", "2027") == "200,000"


def test_shares_add_up_and_splits_too() -> None:
    assert percentages([1, 1, 1]) == [34, 33, 33]
    assert percentages([0, 0]) == [0, 0]
    assert split(-100, 3) == [-34, -33, -33]
