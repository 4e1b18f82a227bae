"""A list of another program through File ▸ Import…: what its columns are, what the rows become, one undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk

from charthouse.ui.importing.dialog import ImportDialog
from charthouse.ui.importing.mapping_dialog import MappingDialog
from charthouse.ui.widgets.fields import ChoiceField

SWOT = "Nr;Thema;Kategorie;Beleg\n1;Treue Mitglieder;Stärke;Umfrage\n2;Alte Boote;Schwäche;\n3;Hafen;Nebel;\n"


class Columns:
    """The dialog that asks what the columns are."""

    def __init__(self, desk: Desk, answers: Answers, path: Path) -> None:
        answers.source = path
        desk.app.choose("import")
        self.desk = desk
        self.dialog = desk.shown(MappingDialog)

    @property
    def said(self) -> list[str]:
        """What each column is."""
        return [field.currentText() for field in self.dialog.columns.fields]

    @property
    def words(self) -> list[str]:
        """All that the dialog says."""
        return self.desk.words(self.dialog)

    def say(self, field: ChoiceField, words: str) -> None:
        """Choose with the keyboard."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        steps = field.findText(words) - field.currentIndex()
        self.desk.app.press(*["Down" if steps > 0 else "Up"] * abs(steps))

    def go_on(self) -> ImportDialog:
        """To what the import would do."""
        self.dialog.foot.accept.setFocus()
        self.desk.app.press("Return")
        return self.desk.shown(ImportDialog)


def listed(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding)
    return path


def test_columns_are_guessed_shown_and_taken_in_as_one_step(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    columns = Columns(desk, answers, listed(tmp_path / "workshop.csv", SWOT))
    assert columns.dialog.kind.currentText() == "SWOT items"
    assert columns.said == ["Not read", "Item", "Quadrant", "Evidence"]
    assert {"Treue Mitglieder", "strength", "✗ Nebel"} <= set(columns.words)
    known = "strength, weakness, opportunity, threat"
    assert f"Quadrant “Nebel” is not known here; known are: {known}." in columns.words
    words = desk.words(columns.go_on())
    assert words[1] == "Adds 2 SWOT items."
    assert "Read as a list of SWOT items: “Thema” as Item, “Kategorie” as Quadrant and “Beleg” as Evidence." in words
    assert desk.app.count("swot_item") == 0
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.toast == "Added 2 SWOT items.")
    assert desk.app.document.rows("SELECT quadrant, text, evidence FROM swot_item ORDER BY quadrant") == [
        ("strength", "Treue Mitglieder", "Umfrage"),
        ("weakness", "Alte Boote", ""),
    ]
    assert desk.app.undo_text == "Undo Import “workshop.csv”"
    desk.press_in_toast("Undo")
    assert desk.app.count("swot_item") == 0


def test_the_columns_follow_what_the_list_is_without_a_gap(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    columns = Columns(desk, answers, listed(tmp_path / "a.csv", "Loyal volunteers,S\n"))
    columns.dialog.resize(900, 700)
    QApplication.processEvents()
    kind, first = columns.dialog.kind, columns.dialog.columns.fields[0]
    between = first.mapTo(columns.dialog, QPoint()).y() - kind.geometry().bottom()
    assert 0 < between < first.height()


def test_what_somebody_puts_right_is_shown_at_once_and_remembered(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    path = listed(tmp_path / "a.csv", "Foo,Bar\nClean water,Ana\nSafe boats,Li\n")
    columns = Columns(desk, answers, path)
    columns.say(columns.dialog.kind, "objectives")
    columns.say(columns.dialog.columns.fields[0], "Not read")
    columns.say(columns.dialog.columns.fields[1], "Objective")
    columns.say(columns.dialog.columns.fields[0], "Objective")
    assert "More than one column is said to be “Objective”: keep one of them." in columns.words
    columns.say(columns.dialog.columns.fields[0], "Not read")
    columns.say(columns.dialog.columns.fields[1], "Not read")
    assert "Nothing in the file is said to be “Objective”: say which column is." in columns.words
    assert not columns.dialog.foot.accept.isEnabled()
    columns.say(columns.dialog.columns.fields[0], "Objective")
    columns.say(columns.dialog.columns.fields[1], "Owner")
    assert desk.words(columns.go_on())[1] == "Adds 2 objectives."
    desk.app.press("Escape")
    again = Columns(desk, answers, path)
    assert (again.dialog.kind.currentText(), again.said) == ("objectives", ["Objective", "Owner"])


def test_an_older_encoding_is_tried_named_and_can_be_another(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    path = listed(tmp_path / "a.csv", "Цель;Владелец\nЧистая вода;Ана\n", "cp1251")
    columns = Columns(desk, answers, path)
    assert columns.dialog.encoding.currentText() == "Windows-1252"
    columns.say(columns.dialog.encoding, "Windows-1251")
    qtbot.waitUntil(lambda: {"Цель", "Чистая вода"} <= set(columns.words), timeout=20_000)
    columns.say(columns.dialog.encoding, "UTF-8")
    qtbot.waitUntil(lambda: "“a.csv” is not written in UTF-8." in columns.words, timeout=20_000)
    assert not columns.dialog.foot.accept.isEnabled()


def test_a_list_without_headings_can_be_left(desk: Desk, answers: Answers, tmp_path: Path) -> None:
    columns = Columns(desk, answers, listed(tmp_path / "a.csv", "Loyal members\nOwn premises\n"))
    assert not columns.dialog.headed.isChecked()
    assert {"Column 1", "Loyal members · Own premises"} <= set(columns.words)
    desk.app.press("Escape")
    assert desk.gone(MappingDialog)
    assert desk.app.undo_text == "Undo"


def test_a_folder_of_tables_is_shown_like_a_workbook(
    desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.folder = tmp_path / "tables"
    answers.folder.mkdir()
    listed(answers.folder / "SWOT.csv", "Code,Quadrant,Item\n,Threat,<b>Fuel</b>\n")
    listed(answers.folder / "Objectives.csv", "Code,Objective\nX,Clean water\n")
    desk.app.choose("import-folder")
    words = desk.words(desk.shown(ImportDialog))
    assert words[1] == "Adds 1 SWOT item and 1 objective."
    assert answers.headings == ["Import a folder of CSV files"]
    desk.app.press("Return")
    qtbot.waitUntil(lambda: desk.app.count("swot_item") == 1)
    assert desk.app.document.rows("SELECT text FROM swot_item") == [("<b>Fuel</b>",)]
