"""A plan that may only be read, another's or a moment of the past, asks nobody to write in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages import WindowPage

from charthouse.document.document import Document
from charthouse.document.samples import SAMPLE, build
from charthouse.ui.history.past_window import open_past
from charthouse.ui.pages.page import Page
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.fields import ChoiceField, LineField, NoteField
from charthouse.ui.widgets.rowlist.view import RowView
from charthouse.ui.widgets.statement import StatementField
from charthouse.ui.widgets.tabs import Tabs

WRITING = {"Add a row", "Add a measure", "Add a resource", "Add an objective", "Link", "Vote…"}


@pytest.fixture
def reader(welcome: WindowPage, tmp_path: Path) -> WindowPage:
    path = tmp_path / "Read me.charthouse"
    with Document.create(path) as plan:
        build(plan, SAMPLE)
    assert welcome.window.plans.open(path, read_only=True)
    return welcome


def parts(page: Page, kind: type[QWidget]) -> list[QWidget]:
    roots = [page, page.details] if page.details is not None else [page]
    return [part for root in roots for part in root.findChildren(kind)]


def test_no_page_offers_a_place_to_write(reader: WindowPage, qtbot: QtBot) -> None:
    for spec in all_pages():
        reader.workspace.enter_page(spec.name)
        page = reader.page
        assert not [line for line in parts(page, CaptureLine) if line.isVisible()], spec.name
        for kind in (LineField, NoteField, StatementField):
            assert all(field.isReadOnly() for field in parts(page, kind)), spec.name  # type: ignore[attr-defined]
        assert not WRITING & {one.text() for one in page.findChildren(Button) if one.isVisible()}, spec.name
        beside = page.details.findChildren(ChoiceField) if page.details is not None else []
        assert not [choice for choice in beside if choice.isEnabled()], spec.name
        assert not reader.window.menus.menus["insert"].menuAction().isVisible()


def test_work_begins_on_the_items_and_to_change_one_says_why_not(reader: WindowPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(reader.window.isActiveWindow)
    reader.workspace.enter_page("swot")
    focus = reader.window.focusWidget()
    assert isinstance(focus, RowView)
    focus.edit_row(focus.current())
    assert not focus.is_editing()
    assert "open for reading only" in reader.toast
    reader.press("F2")
    assert not focus.is_editing()


def test_a_moment_of_the_past_is_read_by_keys_at_once(reader: WindowPage, qtbot: QtBot) -> None:
    then = Document.open(reader.document.path, read_only=True)
    past = open_past(reader.window, then, "Then")
    for said in (past.status_bar.said, WindowPage(past).workspace.reading.text):
        assert said == "As it was: Then. For reading only."
    qtbot.waitUntil(past.isActiveWindow)
    assert isinstance(past.focusWidget(), RowView)
    past.close()


def test_coming_back_to_the_items_offers_no_vote(reader: WindowPage) -> None:
    reader.workspace.enter_page("swot")
    tabs = reader.page.findChild(Tabs)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    assert not [one for one in reader.page.findChildren(Button) if one.text() == "Vote…" and one.isVisible()]
