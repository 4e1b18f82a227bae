"""The main window: welcome, opening and making plans, undo in the menu, the title, pages and panes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QWidget
from pytestqt.qtbot import QtBot
from tests.document.example import make_example
from tests.ui.answers import Answers
from tests.ui.dropping import drop, files
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.edits import plan as plan_verbs
from charthouse.document.edits import swot
from charthouse.document.queries.plan import plan_info
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.recent import RecentList
from charthouse.ui.theme import Preference
from charthouse.ui.widgets.big_button import BigButton
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.label import ElidedLabel


def test_the_welcome_page_begins_at_the_sample_plan(welcome: WindowPage) -> None:
    focus = welcome.keyboard.focus
    assert isinstance(focus, BigButton)
    assert focus.text() == "Open the sample plan"
    assert welcome.title == "Charthouse"
    assert welcome.window.bridge is None


def test_enter_opens_a_copy_of_the_sample_on_swot(welcome: WindowPage, home: Path) -> None:
    welcome.press("Return")
    copy = home / "Documents" / "Sample plan.charthouse"
    assert welcome.document.path == copy
    assert welcome.page.name == "swot"
    assert welcome.undo_text == "Undo"
    welcome.choose("sample")
    assert welcome.document.path.name == "Sample plan 2.charthouse"


def test_a_plan_named_from_where_one_stands_is_known_by_its_whole_path(
    welcome: WindowPage, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plan.parent)
    assert welcome.window.plans.open(Path(plan.name))
    assert welcome.document.path == plan


def test_an_empty_new_plan_is_made_where_the_person_says(welcome: WindowPage, answers: Answers, tmp_path: Path) -> None:
    answers.file = tmp_path / "Ours.charthouse"
    welcome.window.plans.new(next(one for one in welcome.window.plans.starts() if not one.name))
    assert welcome.title == "Ours — SWOT — Charthouse"
    assert answers.proposed[0].name == "New plan.charthouse"


def test_what_a_new_plan_is_called_stands_on_its_papers(welcome: WindowPage, answers: Answers, tmp_path: Path) -> None:
    usual = welcome.window.plans.starts()[0]
    assert usual.title == "One-day strategy workshop"
    answers.file = tmp_path / "Riverside Trust.charthouse"
    welcome.window.plans.new(usual)
    assert plan_info(welcome.document).title == "Riverside Trust"
    assert welcome.document.undo() is None
    answers.file = tmp_path / answers.proposed[0].name  # nobody called it anything
    welcome.window.plans.new(usual)
    assert plan_info(welcome.document).title == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menus_open_by_their_key(app: WindowPage) -> None:
    menus = app.window.menus.menus
    app.press("F10")
    assert menus["file"].isVisible()
    assert menus["file"].activeAction() is menus["file"].actions()[0]
    QTest.keyClick(menus["file"], Qt.Key.Key_Right)
    assert menus["edit"].isVisible()
    menus["edit"].close()


def test_a_file_that_is_no_plan_is_refused_in_one_sentence(
    welcome: WindowPage, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "Letter.charthouse"
    path.write_text("Dear board,")
    assert not welcome.window.plans.open(path)
    assert len(answers.said) == 1
    assert welcome.window.bridge is None
    assert path.read_text() == "Dear board,"


def test_a_plan_in_use_can_be_read(welcome: WindowPage, answers: Answers, plan: Path) -> None:
    with Document.open(plan):
        assert not welcome.window.plans.open(plan)
        answers.yes = True
        assert welcome.window.plans.open(plan)
        assert welcome.document.read_only
        assert welcome.window.status_bar.text == "Open for reading only"
        assert not welcome.window.menus.action("undo").isEnabled()


def test_a_plan_dropped_on_the_window_opens(welcome: WindowPage, plan: Path, qtbot: QtBot) -> None:
    assert drop(welcome.window, files([plan]))
    qtbot.waitUntil(lambda: welcome.window.bridge is not None)
    assert welcome.document.path == plan


def test_recent_plans_are_listed_and_forgotten(app: WindowPage, plan: Path) -> None:
    app.press("Ctrl+W")
    assert app.window.bridge is None
    assert [entry.text for entry in app.window.commands.recent_entries()] == ["Plan"]
    app.window.commands.recent_entries()[0].run()
    assert app.document.path == plan
    app.choose("forget")
    assert list(app.window.commands.recent_entries()) == []


def test_tab_shows_which_of_the_recent_plans_enter_would_open(app: WindowPage, plan: Path) -> None:
    app.press("Ctrl+W")
    plans = app.window.welcome.findChild(RecentList)
    assert plans is not None
    without = plans.grab().toImage()
    while app.keyboard.focus is not plans:
        app.press("Tab")
    assert plans.grab().toImage() != without
    app.press("Return")
    assert app.document.path == plan


def test_undo_and_redo_name_their_step_and_work_from_the_menu_and_the_keys(app: WindowPage) -> None:
    assert not app.window.menus.action("undo").isEnabled()
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    label = app.document.undo_label
    assert app.undo_text == f"Undo {label}"
    app.choose("undo")
    assert (app.count("swot_item"), app.redo_text) == (0, f"Redo {label}")
    app.press("Ctrl+Y")
    assert app.count("swot_item") == 1
    app.press("Ctrl+Z")
    assert app.count("swot_item") == 0
    app.press("Ctrl+Shift+Z")
    assert app.count("swot_item") == 1


def test_undo_goes_to_the_page_it_touches(app: WindowPage) -> None:
    app.go(3)
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    assert app.page.name == "vision"
    app.press("Ctrl+Z")
    assert app.page.name == "swot"


def test_details_that_were_closed_stay_closed(app: WindowPage, plan: Path) -> None:
    app.window.resize(1440, 900)
    assert app.workspace.stage.details_shown
    app.press("F9", "Ctrl+W")
    assert app.window.plans.open(plan)
    assert not app.workspace.stage.details_shown
    app.press("F9", "Ctrl+W")
    assert app.window.plans.open(plan)
    assert app.workspace.stage.details_shown


def test_the_title_follows_plan_and_page(app: WindowPage) -> None:
    plan_verbs.set(app.document, title="Riverside & Sons [*] 2027")
    assert app.window.windowTitle() == "Riverside & Sons [*][*] 2027 — SWOT[*] — Charthouse"
    app.go(3)
    assert app.title.endswith("— Vision — Charthouse")


def test_the_star_stands_while_something_is_not_in_the_file(app: WindowPage) -> None:
    assert app.window.bridge is not None
    app.window.bridge.mark_typing(app.window, typing=True)
    assert app.starred
    app.window.bridge.mark_typing(app.window, typing=False)
    assert not app.starred


def test_a_refusal_is_said_in_a_toast(app: WindowPage) -> None:
    assert app.window.bridge is not None
    assert app.window.bridge.run(swot.add, quadrant="strength", text="") is None
    assert app.toast


def test_saving_is_told_with_its_time(app: WindowPage) -> None:
    assert app.window.status_bar.text == "All changes saved"
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    assert app.window.status_bar.text.startswith("All changes saved ")


def test_page_keys_go_to_their_pages_and_missing_numbers_do_nothing(app: WindowPage) -> None:
    assert app.go(3).name == "vision"
    assert app.go(7).name == "vision"
    app.press("Ctrl+PgUp")
    assert app.page.name == "swot"
    app.press("Ctrl+PgDown")
    assert app.page.name == "vision"


def test_f6_goes_round_the_panes(app: WindowPage) -> None:
    app.press("Shift+F6")
    assert app.keyboard.focus is app.workspace.rail.list
    app.press("F6")
    assert app.page.isAncestorOf(app.keyboard.focus)


def test_the_arrows_of_the_rail_show_pages_and_keep_the_focus(app: WindowPage) -> None:
    app.press("Shift+F6", "Down")
    assert app.page.name == "vision"
    assert app.keyboard.focus is app.workspace.rail.list
    app.press("Return")
    assert app.page.isAncestorOf(app.keyboard.focus)


def test_counts_stand_in_the_rail(app: WindowPage, qtbot: QtBot) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    pages = app.workspace.rail.list.pages
    swot_row = pages.index(pages.row_of("swot"))
    qtbot.waitUntil(lambda: swot_row.data(Qt.ItemDataRole.AccessibleTextRole) == "SWOT 1")


def test_details_stand_beside_the_page_where_there_is_room(app: WindowPage) -> None:
    stage = app.workspace.stage
    app.window.resize(1440, 900)
    assert stage.details_shown
    wide = app.page.width()
    app.press("F9")
    assert not stage.details_shown
    assert app.page.width() == wide + stage.details.width()
    app.window.resize(1024, 700)
    narrow = app.page.width()
    app.press("F9")
    assert stage.details_shown
    assert app.page.width() == narrow


def test_theme_and_zoom_are_remembered(app: WindowPage) -> None:
    app.choose("theme-dark")
    app.press("Ctrl++")
    assert app.window.menus.action("theme-dark").isChecked()
    assert app.workspace.rail.width() == round(224 * 1.1)
    app.choose("zoom-reset")
    app.choose("theme-light")
    assert app.workspace.rail.width() == 224


def test_a_copy_holds_everything_and_the_window_stays(app: WindowPage, answers: Answers, tmp_path: Path) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    answers.file = tmp_path / "Copy.charthouse"
    app.press("Ctrl+Shift+S")
    assert app.document.path.name == "Plan.charthouse"
    assert app.toast == "Copied to “Copy.charthouse”"
    with Document.open(answers.file, read_only=True) as copy:
        assert copy.rows("SELECT text FROM swot_item") == [("Trusted brand",)]


def test_a_plan_is_left_and_found_on_the_same_page(app: WindowPage, plan: Path) -> None:
    app.go(3)
    app.press("Ctrl+W")
    app.window.plans.open(plan)
    assert app.page.name == "vision"


@pytest.mark.parametrize("preference", [Preference.LIGHT, Preference.DARK])
def test_the_whole_window_paints_in_both_themes(app: WindowPage, preference: Preference) -> None:
    app.choose(f"theme-{preference}")
    assert not app.window.grab().isNull()


def test_a_failed_write_is_told_and_a_copy_takes_over(app: WindowPage, answers: Answers, plan: Path) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    plan.unlink()
    assert app.window.bridge is not None
    app.window.bridge.run(swot.add, quadrant="strength", text="Second")
    assert app.workspace.trouble.isVisible()
    assert app.workspace.trouble.text.startswith("Not saved: ")
    assert app.starred
    app.window.close()
    assert app.window.isVisible()
    assert "Closing the plan loses them" in answers.said[-1]
    answers.file = plan.with_name("Rescued.charthouse")
    app.press("Ctrl+Shift+S")
    assert app.document.path == answers.file
    assert app.count("swot_item") == 2
    assert not app.starred
    assert not app.workspace.trouble.isVisible()


def test_another_plan_takes_the_place_of_one_that_is_in_no_file_only_where_that_may_be_lost(
    app: WindowPage, answers: Answers, plan: Path
) -> None:
    swot.add(app.document, quadrant="strength", text="Trusted brand")
    other = plan.with_name("Other.charthouse")
    Document.create(other).close()
    plan.unlink()
    assert app.window.bridge is not None
    app.window.bridge.run(swot.add, quadrant="strength", text="Second")
    app.window.plans.open(other)
    assert app.document.path == plan
    assert app.count("swot_item") == 2
    assert "Closing the plan loses them" in answers.said[-1]
    answers.yes = True
    app.window.plans.open(other)  # nobody holds it any more
    assert app.document.path == other


def test_words_in_an_editor_that_the_disk_does_not_take_are_asked_about(
    app: WindowPage, answers: Answers, plan: Path
) -> None:
    plan_verbs.set(app.document, mission="Nobody goes hungry")
    app.go(3).start()
    app.type("Clean rivers")
    plan.unlink()
    app.window.close()
    assert app.window.isVisible()
    assert "Closing the plan loses them" in answers.said[-1]
    assert plan_info(app.document).vision == "Clean rivers"


def test_everything_that_takes_the_focus_has_a_name(app: WindowPage) -> None:
    for widget in app.window.findChildren(QWidget):
        named = widget.accessibleName() or widget.focusProxy() is not None
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            assert named, f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def test_a_long_name_of_an_organisation_stands_in_two_lines(app: WindowPage) -> None:
    label = next(one for one in app.workspace.rail.findChildren(ElidedLabel) if one.text() == "Plan")
    height = label.heightForWidth(label.width())
    long = "Trust for the care of everything " * 5
    for name, lines in (("Brannock Larders", 1), ("Brannock Larder Network", 2), (long, 2)):
        plan_verbs.set(app.document, organisation=name)
        QApplication.processEvents()
        assert label.height() >= label.heightForWidth(label.width()) == lines * height
        assert label.is_whole_in(label.width()) == (name != long)
        assert label.text() == name.strip()


def test_the_window_and_its_frame_fit_on_a_small_screen(welcome: WindowPage) -> None:
    window = welcome.window
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    assert window.height() + bar <= window.screen().availableSize().height()


def test_whoever_clicks_an_action_of_any_page_has_the_keyboard_in_that_page(app: WindowPage) -> None:
    make_example(app.document)
    clicked = set()
    for spec in all_pages():
        app.choose(f"page-{spec.name}")
        for button in app.page.header.findChildren(Button):
            if (button.isCheckable() or button.text() == "Record readings") and button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                assert app.keyboard.focus is app.page.find_field()
                clicked.add(spec.name)
    assert clicked >= {"swot", "objectives", "scorecard"}
