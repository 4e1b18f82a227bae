"""Which pages in which order: by mouse, by keys, by the menu, from last time and from presets."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.handout.desk import Desk

from charthouse.document import Document
from charthouse.document.edits import checkpoint, handout_preset, swot
from charthouse.ui.export.wishes import remembered
from charthouse.ui.settings import Settings


def test_alt_up_moves_a_page_and_the_file_follows(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.take("swot")
    filled.app.press("Alt+Up", "Alt+Up", "Alt+Up")
    assert choices.pages.chosen[:4] == ("swot", "cover", "contents", "strategy")
    assert not choices.pages.up.isEnabled()
    choices.panel.export()
    filled.finish()
    outline = PdfReader(next(plan.parent.glob("*.pdf"))).outline
    titles = [str(one["/Title"]) for one in outline if not isinstance(one, list)]
    assert titles[:3] == ["SWOT", "Cover", "Contents"]


def test_buttons_and_menu_move_it_too(filled: Desk) -> None:
    choices = filled.go()
    assert not choices.pages.down.isEnabled()
    choices.take("cover")
    QTest.mouseClick(choices.pages.down, Qt.MouseButton.LeftButton)
    assert choices.pages.chosen[:2] == ("contents", "cover")
    entry = next(entry for entry in filled.app.page.entries() if entry.text == "Move the page up")
    assert entry.enabled is not None
    assert entry.enabled()
    entry.run()
    assert choices.pages.chosen[:2] == ("cover", "contents")
    assert not entry.enabled()


def test_a_page_is_dragged_to_its_place(filled: Desk) -> None:
    choices = filled.go()
    choices.pages.view.dropped.emit(["scorecard"], "cover")
    assert choices.pages.chosen[:3] == ("cover", "scorecard", "contents")
    choices.pages.view.dropped.emit(["scorecard"], "")
    assert choices.pages.chosen[:3] == ("scorecard", "cover", "contents")


def test_space_ticks_a_page_and_a_reader_hears_it(filled: Desk) -> None:
    choices = filled.go()
    choices.take("swot")
    assert choices.said("swot") == "SWOT, ticked, 1 item"
    filled.app.press("Space")
    assert choices.said("swot") == "SWOT, not ticked, 1 item"
    assert choices.said("tows") == "TOWS strategies, not available, No strategies yet"
    choices.take("tows")
    filled.app.press("Space")
    assert "tows" not in choices.pages.left_out


def test_the_order_is_remembered(filled: Desk, plan: Path) -> None:
    choices = filled.go()
    choices.take("swot")
    filled.app.press("Alt+Up")
    QTest.mouseClick(choices.panel.form.handout.binding, Qt.MouseButton.LeftButton)
    choices.panel.export()
    filled.finish()
    filled.app.press("Ctrl+W")
    filled.app.window.plans.open(plan)
    again = filled.go()
    assert again.pages.chosen[2:4] == ("swot", "strategy")
    assert again.panel.form.handout.binding.isChecked()


def test_a_preset_is_kept_in_the_plan_and_taken_again(filled: Desk) -> None:
    choices = filled.go()
    assert (choices.presets, choices.preset) == (["Usual pages", "Own choice"], "Usual pages")
    for name in ("cover", "contents", "swot", "objectives", "resources", "numbers"):
        choices.tick(name)
    choices.take("scorecard")
    filled.app.press(*["Alt+Up"] * 6)
    assert choices.preset == "Own choice"
    choices.preset_action("Keep this choice as a preset…")
    filled.name("Board <b>paper</b>")
    assert choices.preset == "Board <b>paper</b>"
    ((pages, paper),) = filled.app.document.rows("SELECT pages, paper FROM handout_preset")
    assert [name for name in str(pages).split("\n") if name in ("strategy", "scorecard")] == ["scorecard", "strategy"]
    assert paper == choices.panel.form.handout.chosen_paper
    choices.take_preset("Usual pages")
    assert choices.pages.chosen[0] == "cover"
    choices.take_preset("Board <b>paper</b>")
    assert choices.pages.chosen == ("scorecard", "strategy")
    filled.app.choose("undo")
    assert choices.presets == ["Usual pages", "Own choice"]


def test_a_preset_is_replaced_renamed_and_deleted(filled: Desk) -> None:
    document = filled.app.document
    handout_preset.add(document, name="Board", pages="strategy\nscorecard", paper="a3", binding=True)
    choices = filled.go()
    choices.take_preset("Board")
    assert choices.panel.form.handout.chosen_paper == "a3"
    choices.tick("scorecard")
    assert choices.preset == "Own choice"
    choices.preset_action("Replace", "Board")
    assert document.rows("SELECT pages FROM handout_preset") == [("strategy",)]
    assert choices.preset == "Board"
    choices.preset_action("Rename “Board”…")
    filled.name("One page")
    assert choices.preset == "One page"
    choices.preset_action("Keep this choice as a preset…")
    filled.name("One page")
    assert document.rows("SELECT count(*) FROM handout_preset") == [(1,)]
    choices.preset_action("Delete “One page”")
    assert (choices.presets, choices.preset) == (["Usual pages", "Own choice"], "Own choice")


def test_pages_of_another_version_are_left_out(filled: Desk) -> None:
    handout_preset.add(filled.app.document, name="Later", pages="horoscope\nswot", paper="a7")
    choices = filled.go()
    choices.take_preset("Later")
    assert choices.pages.chosen == ("swot",)
    assert choices.panel.form.handout.chosen_paper in ("a4", "letter")


@pytest.mark.usefixtures("filled")
def test_presets_can_be_taken_but_not_kept_where_one_may_only_look(desk: Desk, plan: Path) -> None:
    handout_preset.add(desk.app.document, name="Board", pages="swot")
    desk.app.press("Ctrl+W")
    with Document.open(plan):
        desk.app.window.plans.open(plan, read_only=True)
        choices = desk.go()
        choices.take_preset("Board")
        assert choices.pages.chosen == ("swot",)
        assert not choices.panel.form.handout.presets.more.isEnabled()


def test_a_page_tells_what_changed_since_the_checkpoint_that_is_chosen(filled: Desk, plan: Path) -> None:
    document = filled.app.document
    for name, words in (("May", "Flood"), ("June", "Drought")):
        checkpoint.add(document, name=name)
        swot.add(document, quadrant="threat", text=words)
    choices = filled.go()
    assert choices.about["changes"] == "2 checkpoints to choose from"
    card = choices.panel.form.handout
    assert card.since.isVisible()
    choices.tick("workbook")
    choices.tick("changes")
    assert not card.since.isVisible()
    choices.tick("changes")
    assert [card.since.itemText(at) for at in range(card.since.count())] == ["The last checkpoint", "June", "May"]
    for chosen, headline in (("The last checkpoint", "“June”: 1 item added"), ("May", "“May”: 2 items added")):
        card.since.setCurrentText(chosen)
        card.since.activated.emit(card.since.currentIndex())
        choices.panel.export()
        filled.finish()
        pages = [page.extract_text().replace("\xa0", " ") for page in PdfReader(next(plan.parent.glob("*.pdf"))).pages]
        assert any(headline in page for page in pages)


def test_pages_that_somebody_must_ask_for_do_not_come_in_by_themselves(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.keep("export/order", "cover contents swot")
    settings.keep("export/left-out", "")
    assert remembered(settings).left_out == {"diagram", "measures", "people"}
