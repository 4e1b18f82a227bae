"""What stands on the screen after shortcuts of painting and layout is what the long way gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPersistentModelIndex, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.looks import painted, seen
from tests.ui.objectives.tree import TreePage

from charthouse.document.edits import checkpoint, initiative, objective, person, reading
from charthouse.document.edits import plan as plan_edits
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import InitiativeState
from charthouse.ui.pages.objectives.nodes import DRAFT
from charthouse.ui.theme import Preference


class _Left(QObject):
    """Counts how often a widget was hidden or lost the focus."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide)
        return False


def places(tree: TreePage) -> list[tuple[str, QRect]]:
    QApplication.processEvents()
    return [(node.id, tree.page.view.rect_of(node.id)) for node in tree.page.model.outline.rows()]


def test_a_copied_row_is_never_older_than_its_row(grown: TreePage, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, theme, ids = grown.app.document, grown.page.theme, {n.title: n.id for n in grown.page.model.outline.rows()}
    spills, fits = ids["Cut spills"], ids["Fit meters"]
    measure = grown.measure("Cut spills", "Outfalls", goal=80, red_flag=60)
    ana, li = (person.add(plan, name=name).row for name in ("Ana", "Li"))
    plan_edits.set(plan, as_of=date(2027, 3, 31))
    grown.select("Paths for all")
    changes: dict[str, Callable[[], object]] = {
        "title": lambda: objective.set(plan, id=spills, title="Cut sewage spills"),
        "title that wraps": lambda: objective.set(plan, id=spills, title="Cut all sewage spills " * 8),
        "owner": lambda: objective.set(plan, id=spills, owner=ana),
        "another owner": lambda: objective.set(plan, id=spills, owner=li),
        "due": lambda: objective.set(plan, id=spills, due=date(2027, 6, 14)),
        "reading": lambda: reading.set(plan, measure=measure, period="2027-02", value=70),
        "better reading": lambda: reading.set(plan, measure=measure, period="2027-02", value=90),
        "state": lambda: initiative.set(plan, id=fits, state=InitiativeState.DONE),
        "place": lambda: objective.move(plan, id=spills, parent=ids["Open banks"]),
        "title back": lambda: objective.set(plan, id=spills, title="Cut spills"),
        "number format": lambda: plan_edits.set(plan, locale="de"),
        "language": lambda: QLocale.setDefault(QLocale("de_DE")),
        "zoom": lambda: theme.set_zoom(1.25),
        "theme": lambda: theme.prefer(Preference.DARK),
    }
    before = seen(grown.app)
    usual = QLocale()
    try:
        for name, change in changes.items():
            change()
            grown.page.view.viewport().update()
            copied = seen(grown.app)
            assert copied == painted(grown.app, monkeypatch), name
            assert copied != before, name
            before = copied
    finally:
        QLocale.setDefault(usual)


def test_rows_stand_where_a_layout_of_all_would_put_them(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("Ctrl+Return")
    for title in ("Count them", "Name them " * 30, "Mend them"):
        grown.type(title)
        grown.press("Return")
        near = places(grown)
        grown.page.view.doItemsLayout()
        assert places(grown) == near
    grown.press("Escape")
    near = places(grown)
    grown.page.view.doItemsLayout()
    assert places(grown) == near


def test_the_row_that_was_typed_becomes_the_row_in_the_plan(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("Return")
    held, laid_out = QPersistentModelIndex(grown.page.view.currentIndex()), []
    grown.page.model.layoutChanged.connect(lambda: laid_out.append(1))
    grown.type("Clean ditches")
    grown.press("Escape")
    assert laid_out == []
    node = grown.page.model.node(held)
    assert node is not None
    assert (node.title, node.id) == ("Clean ditches", grown.node("Clean ditches").id)
    assert grown.shown[-3:] == ["G1.3 Clean ditches", "G2 Open banks", "G2.1 Paths for all"]


@pytest.mark.parametrize("adopted", [False, True])
def test_the_editor_stays_open_for_the_next_row(grown: TreePage, *, adopted: bool) -> None:
    if adopted:
        checkpoint.add(grown.app.document, name="Adopted", adopted=True)
    grown.select("Farm run-off")
    grown.press("Return")
    editor = grown.editor
    assert editor is not None
    left = _Left(editor)
    for title in ("Clean ditches " * 30, "Plant reeds"):
        grown.type(title)
        grown.press("Return")
        place = grown.page.view.rect_of(DRAFT)
        QApplication.processEvents()
        assert (editor.text, editor.hasFocus(), left.count) == ("", True, 0)
        assert place.top() < editor.y() < place.bottom()
        assert place.height() < 2 * editor.height()
    assert editor.accessibleName() == "Title of G1.5"
    assert not grown.app.window.isWindowModified()
    assert grown.shown[-4:] == ["G1.4 Plant reeds", "G1.5", "G2 Open banks", "G2.1 Paths for all"]


def test_a_new_row_that_is_refused_stays_in_its_editor(grown: TreePage, monkeypatch: pytest.MonkeyPatch) -> None:
    grown.select("Farm run-off")
    grown.press("Return")
    grown.type("Clean ditches")
    before = grown.stored

    def refuse(*_args: object, **_fields: object) -> None:
        raise Refused("The disk is full.")

    monkeypatch.setattr(objective, "add", refuse)
    grown.press("Return")
    assert grown.editor is not None
    assert (grown.editor.text, grown.editor.hasFocus(), grown.stored) == ("Clean ditches", True, before)
    monkeypatch.undo()
    grown.press("Return")
    assert "\tClean ditches" in grown.stored


def test_a_row_that_comes_elsewhere_leaves_the_typed_one_alone(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("Return")
    grown.type("Half")
    objective.add(grown.app.document, title="From elsewhere", parent=grown.node("Open banks").id)
    assert grown.editor is not None
    assert grown.editor.text == "Half"
    grown.press("Return")
    assert "\t\tFrom elsewhere" not in grown.stored
    assert grown.stored.index("\tHalf") > grown.stored.index("\tFarm run-off")


def test_one_editor_serves_all_rows(grown: TreePage) -> None:
    theme = grown.page.theme
    grown.select("Clean water")
    grown.press("F2")
    first = grown.editor
    assert first is not None
    assert (first.accessibleName(), first.font().weight()) == ("Title of G1", 600)
    grown.type("!")
    grown.press("Escape")
    theme.set_zoom(1.5)
    grown.select("Fit meters")
    grown.press("F2")
    assert grown.editor is first
    assert (first.accessibleName(), first.text, first.is_changed) == ("Title of I2", "Fit meters", False)
    assert first.font() == theme.font(14, 400)
    assert first.viewport().x() == theme.px(8)
    assert not first.document().isUndoAvailable()


def test_the_editor_and_its_row_grow_with_what_is_typed(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.press("F2")
    editor = grown.editor
    assert editor is not None
    low = editor.height()
    grown.paste(" of sewage" * 30)
    QApplication.processEvents()
    assert editor.height() == editor.needed_height() > 2 * low
    row = grown.page.view.rect_of(grown.node("Cut spills").id)
    assert row.top() <= editor.geometry().top() < editor.geometry().bottom() <= row.bottom()
    grown.press("Escape")
    QApplication.processEvents()
    assert grown.page.view.rect_of(grown.node("Cut spills").id).height() < 2 * low


def _ink(image: QImage, area: QRect) -> list[int]:
    """The lines of an area, from its top, in which letters stand."""
    dark = (image.pixelColor(x, y).lightness() < 110 for y in _span(area, 0) for x in _span(area, 1))
    width = area.width()
    return sorted({at // width for at, letter in enumerate(dark) if letter})


def _span(area: QRect, way: int) -> range:
    return range(area.left(), area.right() + 1) if way else range(area.top(), area.bottom() + 1)


@pytest.mark.parametrize("zoom", [1.0, 1.1, 1.25, 1.5])
def test_letters_keep_their_lines_while_they_are_edited(grown: TreePage, zoom: float) -> None:
    grown.page.theme.set_zoom(zoom)
    grown.app.window.resize(grown.app.window.width(), 1000)  # no row is scrolled to
    view, px = grown.page.view, grown.page.theme.px
    for title in ("Clean water", "Cut spills", "Fit meters"):
        grown.select("Paths for all")
        QApplication.processEvents()
        inner = view.title_of(grown.node(title).id).adjusted(0, px(7), 0, -px(7))
        at = view.viewport().mapTo(grown.app.window, inner.topLeft())
        letters = QRect(at.x(), at.y(), px(60), inner.height())
        before = _ink(seen(grown.app), letters)
        grown.select(title)
        grown.press("F2")
        assert grown.editor is not None
        grown.editor.setCursorWidth(0)
        inside = range(before[0] - 3, before[-1] + 4)  # without the ring
        assert [line for line in _ink(seen(grown.app), letters) if line in inside] == before, title
        grown.press("Escape")


@pytest.mark.parametrize("is_adopted", [False, True])
def test_titles_of_siblings_begin_at_one_edge(tree: TreePage, *, is_adopted: bool) -> None:
    tree.plant("\n".join(f"Goal {number}" for number in range(1, 13)))
    if is_adopted:
        checkpoint.add(tree.app.document, name="Adopted", adopted=True)
    view = tree.page.view
    assert len({view.title_of(node.id).left() for node in tree.page.model.outline.rows()}) == 1
