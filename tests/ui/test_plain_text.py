"""Markup in the words of people is shown letter by letter: in labels, tooltips, heads, cells, menus and titles."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTextEdit
from tests.document.example import make_example
from tests.ui.audit import cells, headings, views, widgets
from tests.ui.pages import WindowPage

from charthouse.document import Document
from charthouse.document.queries.findable import FINDABLE
from charthouse.ui.pages.registry import all_pages

MARKUP = "<b>x</b> & <img src='file:///none.png'> a<b and c>d &amp; &lt;"
SHORT = "<b>x</b> &amp;"
_SHORT_FIELDS = {("measure", "unit"), ("resource", "unit"), ("plan", "acronym")}


@pytest.fixture
def hostile(app: WindowPage) -> WindowPage:
    """A plan with markup in every text."""
    make_example(app.document)
    _overwrite(app.document)
    app.window.resize(1440, 900)
    return app


def _overwrite(document: Document) -> None:
    from sqlalchemy import text

    with document.edit("Markup everywhere <b>now</b>") as session:
        for table in FINDABLE:
            for field in table.fields:
                words = SHORT if (table.table, field) in _SHORT_FIELDS else MARKUP
                session.execute(text(f'UPDATE "{table.table}" SET "{field}" = :words'), {"words": words})


def visit(app: WindowPage) -> Iterator[str]:
    """Show every page, on it the details of each row, and on some what opens over it."""
    for spec in all_pages():
        app.workspace.enter_page(spec.name)
        for view in views():
            if view.isVisible() and app.page.isAncestorOf(view):
                for index in list(cells(view.model()))[:20]:
                    view.setCurrentIndex(index)
                    yield spec.name
    app.press("Ctrl+K")
    app.type("b")
    yield "palette"
    app.press("Escape", "Ctrl+Shift+F")
    app.type("img")
    yield "find"
    app.press("Escape")


def is_plain(words: str) -> bool:
    """Whether Qt shows words, as a tooltip, with all markup of the plan as it was typed."""
    if not TextQt.mightBeRichText(words):
        return True
    shown = QTextDocument()
    shown.setHtml(words)
    return "<" not in words.replace("<p style='white-space:pre-wrap'>", "").replace("</p>", "") and (
        "b>" in shown.toPlainText() or "&lt;" not in words
    )


def test_labels_and_tooltips_show_markup_as_it_was_typed(hostile: WindowPage) -> None:
    faults: set[str] = set()
    for place in visit(hostile):
        for widget in widgets():
            name = f"{place}: {type(widget).__name__}"
            if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
                faults.add(f"{name} is a label that looks for markup")
            if not is_plain(widget.toolTip()):
                faults.add(f"{name} has the tooltip {widget.toolTip()}")
            if isinstance(widget, QTextEdit):
                faults.add(f"{name} takes rich text")
    assert faults == set()


def test_cells_and_heads_show_markup_as_it_was_typed(hostile: WindowPage) -> None:
    seen: set[str] = set()
    faults: set[str] = set()
    for place in visit(hostile):
        for view in views():
            model = view.model()
            for index in cells(model):
                tip = index.data(Qt.ItemDataRole.ToolTipRole)
                if isinstance(tip, str) and not is_plain(tip):
                    faults.add(f"{place}: {type(view).__name__} has the tooltip {tip}")
                seen.update(str(index.data(role)) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole))
            heads = [*headings(model, Qt.ItemDataRole.ToolTipRole)]
            faults.update(f"{place}: head {tip}" for tip in heads if not is_plain(tip))
    assert faults == set()
    assert any(MARKUP in words for words in seen)


def test_what_is_pressed_and_chosen_shows_an_ampersand(hostile: WindowPage) -> None:
    assert hostile.undo_text.replace("&&", "&") == "Undo Markup everywhere <b>now</b>"
    faults: set[str] = set()
    for place in visit(hostile):
        for widget in widgets():
            if isinstance(widget, QAbstractButton) and "<b>" in widget.text() and "& " in widget.text():
                doubled = "&& <img" in widget.text()
                faults.update(() if doubled else {f"{place}: {type(widget).__name__}"})
        for action in hostile.window.findChildren(QAction):
            if "<img" in action.text() and "&& <img" not in action.text():
                faults.add(f"{place}: action {action.text()}")
        faults.update(place for menu in hostile.window.findChildren(QMenu) if menu.toolTipsVisible())
    assert faults == set()


def test_the_title_and_the_toast_show_it_too(hostile: WindowPage) -> None:
    hostile.go(2)
    assert hostile.title.startswith(MARKUP)
    hostile.window.toasts.say(MARKUP)
    assert hostile.toast == MARKUP
