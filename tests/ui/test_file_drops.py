"""Files dropped from a file manager belong to the window, wherever in it they land."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.dropping import drop, files
from tests.ui.pages import WindowPage

from charthouse.ui.pages.registry import all_pages

PAGES = [spec.name for spec in all_pages()]


def takers(window: QWidget) -> list[QWidget]:
    """Everything in sight that could take a drop itself."""
    found = [*window.findChildren(QLineEdit), *(area.viewport() for area in window.findChildren(QAbstractScrollArea))]
    return [widget for widget in found if widget.isVisible() and not widget.visibleRegion().isEmpty()]


@pytest.mark.parametrize("name", PAGES)
def test_a_plan_dropped_anywhere_on_a_page_is_opened(app: WindowPage, plan: Path, name: str, qtbot: QtBot) -> None:
    taken: list[Path] = []
    app.window.safety.take = taken.append  # type: ignore[method-assign]
    app.workspace.show_page(name)
    steps = app.count("step")
    over = takers(app.window)
    assert over
    for widget in over:
        assert drop(widget, files([plan])), widget
    qtbot.waitUntil(lambda: len(taken) == len(over))
    assert set(taken) == {plan}
    assert app.count("step") == steps
    assert not [field for field in app.window.findChildren(QLineEdit) if "file:" in field.text()]


def test_text_is_still_dropped_where_it_lands(app: WindowPage) -> None:
    data = QMimeData()
    data.setText("Loyal volunteers")
    field = next(w for w in takers(app.window) if isinstance(w, QLineEdit))
    assert drop(field, data)
    assert field.text() == "Loyal volunteers"


def test_a_list_of_another_program_is_offered_to_import(
    app: WindowPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Path] = []
    monkeypatch.setattr(app.window.commands, "take_in", taken.append)
    listed = tmp_path / "list.csv"
    listed.write_text("Strength\nLoyal volunteers\n", encoding="utf-8")
    assert drop(app.window, files([listed]))
    qtbot.waitUntil(lambda: taken == [listed])


def test_of_several_files_it_is_said_why_none_is_taken(app: WindowPage, plan: Path, qtbot: QtBot) -> None:
    said = "Only one file can be dropped at a time."
    steps = app.count("step")
    for widget in takers(app.window):
        assert drop(widget, files([plan, plan.with_name("other.charthouse")]))
        qtbot.waitUntil(lambda: app.toast == said)
        app.window.toasts.hide()
    assert app.count("step") == steps
    assert app.document.path == plan


def test_files_that_the_other_program_has_not_named_yet_are_no_text(app: WindowPage) -> None:
    data = files([])
    data.setText("file:///tmp/Plan.charthouse")
    data.setData("text/uri-list", b"")
    for widget in takers(app.window):
        assert not drop(widget, data)


def test_no_field_of_a_dialog_takes_a_file_for_text(app: WindowPage, plan: Path, qtbot: QtBot) -> None:
    app.press("Ctrl+S")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isActiveWindow())
    fields = takers(dialog)
    assert fields
    data = QMimeData()
    data.setText("Adopted")
    for field in fields:
        assert not drop(field, files([plan]))
        assert drop(field, data)
    assert {field.text() for field in fields if isinstance(field, QLineEdit)} == {"Adopted"}
    dialog.close()


def test_nothing_is_imported_into_a_plan_that_is_only_read(
    welcome: WindowPage, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert welcome.window.plans.open(plan, read_only=True)
    assert drop(welcome.window, files([tmp_path / "list.csv"]))
    qtbot.waitUntil(lambda: welcome.toast == "This plan is open for reading only.")


def test_a_window_beside_another_one_leaves_what_is_dropped_there_to_it(
    app: WindowPage, plan: Path, qtbot: QtBot
) -> None:
    taken: list[Path] = []
    beside = app.window.sibling()
    beside.show()
    for one in (app.window, beside):
        one.safety.take = taken.append  # type: ignore[method-assign]
        one.activateWindow()
        qtbot.waitUntil(one.isActiveWindow)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    for at, one in enumerate((app.window, beside), 1):
        assert drop(one, files([plan]))
        qtbot.waitUntil(lambda at=at: len(taken) == at)  # type: ignore[misc]
    beside.close()
    beside.deleteLater()
