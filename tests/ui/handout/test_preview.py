"""The live preview: the sheets of the very file that an export writes, as chosen now."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.handout.desk import Choices, Desk

from charthouse.document.edits import plan as plan_verbs
from charthouse.document.edits import swot
from charthouse.exchange.handout.raster import page_sizes
from charthouse.exchange.progress import Stopped
from charthouse.ui.export.dialog import ExportDialog
from charthouse.ui.export.preview import images
from charthouse.ui.export.preview.images import Picture, SheetImages, image_of
from charthouse.ui.export.preview.making import Making
from charthouse.ui.export.preview.source import Preview


def shown(choices: Choices) -> QImage:
    """The picture that the preview shows."""
    pane = choices.see()
    assert pane.view.picture is not None
    image = pane.images.get(pane.view.picture)
    assert image is not None
    return image


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_shows_the_pages_of_the_file_that_is_written(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    pane = choices.see()
    assert (pane.place.text(), pane.view.accessibleDescription()) == (
        f"Page 1 of {pane.sheets}", f"Page 1 of {pane.sheets}: Cover",
    )  # fmt: skip
    choices.panel.export()
    filled.finish()
    pdf = next(plan.parent.glob("*.pdf")).read_bytes()
    laid = choices.panel.preview.ready
    assert laid is not None
    assert laid.pdf == pdf
    assert len(page_sizes(pdf)) == pane.sheets
    picture = pane.view.picture
    assert picture is not None
    assert shown(choices) == image_of(pdf, 0, picture.width, grey=False)


def test_one_goes_through_the_sheets_by_keys_buttons_and_strip(filled: Desk) -> None:
    filled.app.window.resize(1_500, 900)
    choices = filled.go()
    pane = choices.see()
    pane.view.setFocus()
    filled.app.press("PgDown")
    assert pane.place.text().startswith("Page 2 of ")
    filled.app.press("End")
    assert (pane.sheet, pane.following.isEnabled()) == (pane.sheets - 1, False)
    filled.app.press("PgUp")
    click(pane.previous)
    assert pane.sheet == pane.sheets - 3
    pane.view.setFocus()
    filled.app.press("Home")
    click(pane.following)
    assert pane.sheet == 1
    pane.strip.setFocus()
    filled.app.press("Down", "Down")
    assert pane.sheet == 3
    assert pane.strip.titles[0] == f"Page 1 of {pane.sheets}: Cover"


def test_a_page_that_is_chosen_in_the_list_is_shown(filled: Desk) -> None:
    choices = filled.go()
    pane = choices.see()
    choices.take("swot")
    assert pane.view.accessibleDescription().endswith(": SWOT")


def test_every_choice_is_seen_at_once_and_the_page_looked_at_stays(filled: Desk) -> None:
    choices = filled.go()
    before = choices.see().sheets
    choices.take("swot")
    choices.tick("cover")
    pane = choices.see()
    assert pane.sheets == before - 1
    assert pane.view.accessibleDescription().endswith(": SWOT")
    choices.panel.form.handout.paper.setCurrentIndex(2)
    choices.panel.form.handout.paper.chosen.emit("a3")
    laid = choices.see() and choices.panel.preview.ready
    assert laid
    assert round(laid.sizes[0][0]) == 1191


def test_an_edit_of_the_plan_is_seen(filled: Desk) -> None:
    choices = filled.go()
    before = shown(choices)
    plan_verbs.set(filled.app.document, title="Sea")
    assert shown(choices) != before


def test_grey_shows_what_a_printer_without_colours_prints(filled: Desk) -> None:
    choices = filled.go()
    assert not shown(choices).isGrayscale()
    click(choices.pane.grey)
    assert shown(choices).isGrayscale()


def test_page_width_fills_the_room(filled: Desk) -> None:
    choices = filled.go()
    whole = shown(choices).width()
    choices.pane.view.resize(choices.pane.view.width(), 200)
    click(choices.pane.wide)
    assert shown(choices).width() >= whole
    assert choices.pane.view.verticalScrollBar().maximum() > 0


def test_without_a_page_it_says_what_to_do(filled: Desk) -> None:
    choices = filled.go()
    choices.see()
    choices.tick("handout")
    assert choices.pane.view.text == "Tick a page of the handout to see it here."
    choices.tick("handout")
    assert choices.see().view.text == ""


def test_an_empty_plan_says_that_there_is_nothing(desk: Desk) -> None:
    pane = desk.go().pane
    assert pane.view.text == "Nothing to print yet."
    assert not pane.bar.isVisible()


def test_what_cannot_be_made_is_told(filled: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    choices = filled.go()
    choices.see()

    def refuse() -> None:
        raise OSError("The disk is gone.")

    monkeypatch.setattr("charthouse.ui.export.preview.making.BytesIO", refuse)
    choices.tick("swot")
    qtbot.waitUntil(lambda: bool(choices.pane.view.text))
    assert choices.pane.view.text == "The preview could not be made. The disk is gone."
    monkeypatch.undo()
    choices.tick("swot")
    assert choices.see().view.text == ""


def test_a_handout_of_thousands_of_sheets_is_not_made_to_be_looked_at(
    filled: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("charthouse.ui.export.preview.making.MOST_SHEETS", 3)
    choices = filled.go()
    qtbot.waitUntil(lambda: "more than 3 sheets" in choices.pane.view.text)
    filled.app.press("Ctrl+P")
    qtbot.waitUntil(lambda: "more than 3 sheets" in choices.note)
    for name in ("strategy", "objectives", "scorecard", "resources", "numbers"):
        choices.tick(name)
    assert choices.see().sheets == 2


def test_a_page_in_the_making_can_be_stopped(filled: Desk) -> None:
    choices = filled.go()
    wanted = choices.panel.form.handout.wanted
    assert wanted is not None
    making = Making(wanted, filled.exporter.intake())
    work = making.run()
    assert next(work) == 0.0
    making.stop()
    with pytest.raises(Stopped):
        list(work)


def test_choices_in_a_row_end_in_the_last_one(filled: Desk) -> None:
    choices = filled.go()
    for name in ("swot", "objectives", "swot", "scorecard", "measures"):
        choices.tick(name)
    choices.see()
    laid = choices.panel.preview.ready
    assert laid is not None
    assert [*laid.starts] == ["cover", "contents", "strategy", "swot", "measures", "resources", "numbers"]


def test_a_dialog_that_is_left_stops_its_preview(filled: Desk, qtbot: QtBot) -> None:
    for number in range(200):
        swot.add(filled.app.document, quadrant="threat", text=f"Item {number}")
    filled.dialog()
    filled.app.press("Escape")
    assert filled.gone(ExportDialog)
    qtbot.waitUntil(lambda: not filled.exporter.findChildren(Preview), timeout=10_000)


def test_closing_the_plan_while_it_is_made_leaves_nothing_behind(filled: Desk) -> None:
    filled.go()
    filled.app.window.close_plan()
    assert filled.app.window.bridge is None


def test_wishes_may_come_while_pictures_are_drawn(
    monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    """A strip that is scrolled asks for many, again and again; each is drawn in the end."""
    monkeypatch.setattr(images, "image_of", lambda *_, **__: QImage(1, 1, QImage.Format.Format_RGB32))
    parent = QObject(qapp)
    made = SheetImages(parent)
    wanted = [Picture(sheet, 200, grey=False) for sheet in range(60)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for number in range(200):
            made.show(f"pdf {number}".encode())
            for picture in (*wanted, *wanted):
                made.get(picture)
    finally:
        sys.setswitchinterval(before)
    qtbot.waitUntil(lambda: all(made.get(picture) is not None for picture in wanted))
    made.stop()
    parent.deleteLater()
