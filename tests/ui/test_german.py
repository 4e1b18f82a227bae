"""The window in a real language: what the layers below it say comes in that language too, so do dates and counts."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from sqlalchemy import Boolean, Date, Enum
from tests.document.edits.test_undo import CALLS
from tests.ui.answers import Answers
from tests.ui.history.desk import words
from tests.ui.pages import WindowPage

import charthouse
from charthouse.document import Document
from charthouse.document.edits import initiative, objective, swot
from charthouse.document.queries.compare import CellChange, What
from charthouse.document.queries.plan import plan_info
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import CLOSED, DAYS, FLAGS
from charthouse.domain.schema import metadata
from charthouse.domain.sentences import said, spelt
from charthouse.ui.dates import period_word, plain_day, read_day
from charthouse.ui.history.wording import thing, told_values
from charthouse.ui.language import speak
from charthouse.ui.numbers import written
from charthouse.ui.pages.history.page import HistoryPage
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.button import native_keys
from charthouse.ui.widgets.rail import RailModel, RailRow

pytestmark = pytest.mark.usefixtures("german")


def test_undo_and_redo_say_what_they_do(app: WindowPage) -> None:
    row = objective.add(app.document, title="Delete me").row
    assert app.undo_text == "Rückgängig: Ziel „Delete me“ hinzufügen"
    objective.set(app.document, id=str(row), due=date(2027, 3, 31), weight=2.0)
    assert app.undo_text.endswith("Fälligkeit und Gewicht von G1 ändern")
    app.choose("undo")
    assert app.redo_text.endswith("Fälligkeit und Gewicht von G1 ändern")


@pytest.mark.parametrize("label", sorted({label for _, _, label in CALLS}))
def test_the_step_of_every_verb_is_known_again(label: str) -> None:
    told = in_words(str(label))
    assert told != label
    assert "{" not in told


def test_a_gesture_of_several_rows_lies_in_the_journal_in_english(app: WindowPage) -> None:
    objective.add_many(app.document, rows=[{"title": "One"}, {"title": "Two"}, {"title": "Three"}])
    app.go(4)
    app.press("Home", "Shift+Down")
    app.press("Del")
    assert app.document.undo_label == "Delete 2 rows"
    assert app.undo_text == "Rückgängig: 2 Zeilen löschen"


def test_the_history_tells_the_steps_of_earlier_sittings(app: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "Earlier.charthouse"
    with Document.create(path, person="Mia") as document:
        swot.add(document, quadrant="threat", text="Change of the law")
        swot.set(document, id=str(swot.add(document, quadrant="strength", text="Old").row), text="New")
    assert app.window.plans.open(path)
    app.workspace.enter_page("history")
    assert isinstance(app.page, HistoryPage)
    assert words(app.page.ledger.lines)[-3:] == [
        "Text von S1 ändern",
        "SWOT-Punkt „Old“ hinzufügen",
        "SWOT-Punkt „Change of the law“ hinzufügen",
    ]


def test_a_refusal_is_told_in_german_with_dates_as_they_are_written_there(app: WindowPage) -> None:
    assert app.window.bridge is not None
    QLocale.setDefault(QLocale("de"))  # the window writes as its settings say
    goal = str(objective.add(app.document, title="Goal").row)
    told = app.window.bridge.try_run(
        initiative.add, objective=goal, title="Late", start=date(2027, 3, 1), due=date(2026, 12, 31)
    )
    assert told == "Der Beginn 1. März 2027 liegt nach der Fälligkeit 31. Dez. 2026."
    assert app.window.bridge.try_run(objective.add, title="") == "Ziel: Titel fehlt."


def test_a_refusal_names_what_is_known_in_german(app: WindowPage) -> None:
    assert app.window.bridge is not None
    told = app.window.bridge.try_run(swot.add, quadrant="Nebel", text="x")
    assert told.endswith("Bekannt sind: Stärke, Schwäche, Chance, Risiko.")


def test_a_refusal_from_another_process_is_known_again() -> None:
    assert in_words(Refused("“a {b}.xlsx” has more than 100,000 rows; a plan takes no more at once.")) == (
        "„a {b}.xlsx“ hat mehr als 100.000 Zeilen; mehr nimmt ein Plan nicht auf einmal auf."
    )


def test_what_was_typed_stays_as_it_was_typed() -> None:
    assert in_words("Delete “Delete G1”") == "„Delete G1“ löschen"
    assert in_words("Change name of “due and start”") == "Name von „due and start“ ändern"
    assert in_words(said("Rename {name} to {to}", name="objective", to="{0}")) == "objective in {0} umbenennen"


def test_values_of_closed_vocabularies_are_words_of_ours() -> None:
    columns = [column for table in metadata.sorted_tables for column in table.columns]
    for kind, names in ((Enum, CLOSED), (Boolean, FLAGS), (Date, DAYS)):
        assert {column.name for column in columns if isinstance(column.type, kind)} == names
    cells = [CellChange("state", "state", "planned", "done"), CellChange("title", "title", "planned", "done")]
    assert told_values(cells, What.CHANGED) == "Stand: geplant → fertig\nTitel: planned → done"


def test_days_and_periods_in_the_history_are_written_as_elsewhere() -> None:
    cells = [
        CellChange("due", "due", "–", "2027-06-30"),
        CellChange("starred", "starred", "0", "1"),
        CellChange("text", "text", "2027-06-30", "2027-99-99"),
    ]
    assert told_values(cells, What.CHANGED).splitlines()[0] == "Fälligkeit: – → 30. Juni 2027"
    assert told_values(cells, What.CHANGED).splitlines()[1].endswith(": nein → ja")
    assert told_values(cells, What.CHANGED).splitlines()[2].endswith(": 2027-06-30 → 2027-99-99")
    built = CellChange("value", "value", "–", "0", figures=("", said("no")))
    assert told_values([built], What.CHANGED).endswith(": – → nein")
    assert told_values([built], What.ADDED).endswith(": nein")  # zero is a value
    assert told_values([CellChange("starred", "starred", "–", "0")], What.ADDED) == ""
    month = CellChange("fiscal_start_month", "fiscal start month", "1", "10")
    assert told_values([month], What.CHANGED).endswith(": Januar → Oktober")
    period = CellChange("period", "period", "–", "2027-10")
    assert told_values([period], What.ADDED) == "Zeitraum: Okt. 2027"
    assert thing("reading", "", "K3 · 2027-10") == "K3 · Okt. 2027"
    assert thing("value", "", "K3 · 2027-10") == "K3 · 2027-10"


def test_what_is_none_of_ours_is_left_alone() -> None:
    assert in_words("Salt and pepper") == "Salt and pepper"
    assert in_words(OSError("Broken pipe")) == "Broken pipe"
    assert in_words("") == ""


def test_counts_words_and_numbers_follow_the_language() -> None:
    assert in_words(plural(1, "objective")) == "1 Ziel"
    assert in_words(plural(12_000, "objective")) == "12.000 Ziele"
    assert in_words(spelt("red_flag")) == "Warnschwelle"
    assert in_words(Refused("The tolerance is {tolerance:.15g}. Give a number above 0.", tolerance=-0.5)) == (
        "Die Toleranz ist -0,5. Geben Sie eine Zahl über 0 an."
    )
    assert written(1234.56, ",.1f") == "1.234,6"


def test_days_and_periods_are_written_as_in_german_and_read_again() -> None:
    assert plain_day(date(2027, 10, 3)) == "3. Okt. 2027"
    assert read_day("3. Okt. 2027", 1) == date(2027, 10, 3)
    assert period_word("2027-10") == "Okt. 2027"
    assert read_day("Okt. 2027", 1) == date(2027, 10, 31)
    assert period_word("2027-W09") == "KW 09 2027"
    assert period_word("2027-Q2") == "Q2 2027"


def test_texts_are_asked_for_where_translators_find_them() -> None:
    """Another object's `tr` looks in the context of that object's class, where `lupdate` did not put the text."""
    sources = Path(charthouse.__file__).parent.glob("ui/**/*.py")
    found = [(path.name, call) for path in sources for call in re.findall(r"\w+\.tr\(", path.read_text("utf-8"))]
    assert {name for name, call in found if call != "self.tr("} == set()


def test_a_plan_that_is_begun_in_a_german_window_is_a_german_one(
    app: WindowPage, answers: Answers, tmp_path: Path
) -> None:
    answers.file = tmp_path / "Neu.charthouse"
    app.window.plans.new(next(one for one in app.window.plans.starts() if not one.name))
    assert plan_info(app.document).locale == "de"
    assert app.document.undo() is None
    QLocale.setDefault(QLocale("de_CH"))
    answers.file = tmp_path / "Neuer.charthouse"
    app.window.plans.new(app.window.plans.starts()[0])
    assert plan_info(app.document).locale == "de-CH"


@pytest.mark.parametrize(
    ("language", "called"),
    [
        ("de", ["Strg+Eingabe", "Alt+↑", "Alt+↓", "Alt+Umschalt+←", "Bild auf", "Bild ab", "Strg+Entf"]),
        ("en", ["Ctrl+Enter", "Alt+↑", "Alt+↓", "Alt+Shift+←", "Page Up", "Page Down", "Ctrl+Del"]),
    ],
)
def test_menus_call_keys_as_sentences_and_help_do(qapp: QApplication, language: str, called: list[str]) -> None:
    assert speak(qapp, language) == language
    try:
        keys = ("Ctrl+Return", "Alt+Up", "Alt+Down", "Alt+Shift+Left", "PgUp", "PgDown", "Ctrl+Del")
        assert [native_keys(key) for key in keys] == called
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()


def test_counts_beside_the_pages_are_parted_by_thousands() -> None:
    model = RailModel([RailRow("objectives", "Ziele")])
    model.set_counts({"objectives": 20_000})
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Ziele 20.000"
