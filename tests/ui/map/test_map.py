"""The strategy map in the real window: boxes, links and bands by keys and by mouse, the plan file as the oracle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.document.edits import cause, objective, plan
from charthouse.document.queries.strategy_map import StrategyMap, strategy_map
from charthouse.ui.pages.map.page import MapPage
from charthouse.ui.pages.map.view import MapView
from charthouse.ui.widgets.rowlist.editor import RowEditor

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # of the offscreen plugin


class OnMap:
    """The map with three objectives: `low` in Learning, `mid` in Processes, `top` in Customers; `off` is not on it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        document = app.document
        plan.set(document, perspectives="Customers\nProcesses\nLearning")
        self.top = self._add("Loyal guests", "Customers")
        self.mid = self._add("Quick tables", "Processes")
        self.low = self._add("Trained crew", "Learning")
        self.off = self._add("Somewhere else", "")
        page = app.workspace.show_page("map")
        assert isinstance(page, MapPage)
        self.page = page
        page.start()
        self.view.select(self.low)

    def _add(self, title: str, band: str) -> str:
        return str(objective.add(self.app.document, title=title, perspective=band).row)

    @property
    def view(self) -> MapView:
        return self.page.view

    @property
    def drawn(self) -> StrategyMap:
        return strategy_map(self.app.document)

    @property
    def links(self) -> set[tuple[str, str, str]]:
        code_of = {box.id: box.code for box in self.drawn.boxes}
        return {(code_of[link.cause], str(link.kind), code_of[link.effect]) for link in self.drawn.links}

    @property
    def bands(self) -> dict[str, list[str]]:
        return {band.name: [box.code for box in band.boxes] for band in self.drawn.bands}

    @property
    def current(self) -> str:
        box = self.view.current()
        return box.code if box is not None else ""

    def at(self, box: str) -> QPoint:
        return self.view.visualRect(self.view.model().index(self.page.model.row_of(box), 0)).center()

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        port, button = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, button, keys, start)
        for part in (0.5, 1.0):
            point = QPointF(start) + (QPointF(end) - QPointF(start)) * part
            QTest.mouseMove(port, point.toPoint())
            QApplication.processEvents()
        QTest.mouseRelease(port, button, keys, end)


@pytest.fixture
def on_map(app: WindowPage) -> OnMap:
    return OnMap(app)


def test_arrows_go_from_box_to_box(on_map: OnMap) -> None:
    on_map.app.press("Up", "Up")
    assert on_map.current == "G1"
    on_map.app.press("Down", "End", "Home")
    assert on_map.current == "G1"


def test_a_link_is_drawn_by_keys_and_taken_back(on_map: OnMap) -> None:
    on_map.app.press("L", "Up", "Return")
    assert on_map.links == {("G3", "leads to", "G2")}
    assert on_map.current == "G3"
    on_map.app.press("L", "Up", "Up", "Shift+Return")
    assert ("G3", "supports", "G1") in on_map.links
    on_map.app.press("Ctrl+Z", "Ctrl+Z")
    assert on_map.links == set()


def test_escape_leaves_drawing_where_it_began(on_map: OnMap) -> None:
    on_map.app.press("L", "Up")
    assert "G3 leads to" in on_map.page.legend.hint
    on_map.app.press("Esc")
    assert (on_map.links, on_map.current, on_map.page.legend.hint) == (set(), "G3", "")


def test_a_circle_is_refused_with_the_reason(on_map: OnMap) -> None:
    cause.link(on_map.app.document, cause=on_map.low, effect=on_map.top)
    on_map.app.press("Home", "L", "Down", "Down", "Return")
    assert "close a circle" in on_map.app.toast
    assert len(on_map.links) == 1


def test_a_chosen_link_changes_its_kind_and_goes(on_map: OnMap) -> None:
    cause.link(on_map.app.document, cause=on_map.low, effect=on_map.mid)
    on_map.app.press("N", "T")
    assert on_map.links == {("G3", "supports", "G2")}
    on_map.app.press("Del")
    assert on_map.links == set()
    assert "G3 supports G2" in on_map.app.toast
    assert on_map.bands["Learning"] == ["G3"]


def test_the_mouse_draws_a_link_from_the_handle(on_map: OnMap) -> None:
    rect = on_map.view.visualRect(on_map.view.currentIndex())
    on_map.drag(QPoint(rect.center().x(), rect.top()), on_map.at(on_map.top))
    assert on_map.links == {("G3", "leads to", "G1")}


def test_the_mouse_moves_a_box_to_another_band_and_it_stays(on_map: OnMap) -> None:
    start = on_map.at(on_map.low)
    on_map.drag(start, QPoint(start.x() + 60, on_map.at(on_map.mid).y()))
    assert on_map.bands["Processes"] == ["G2", "G3"]
    (place,) = [box.place for box in on_map.drawn.boxes if box.id == on_map.low]
    assert place is not None
    found = on_map.view.geometry_now
    assert found is not None
    assert found.layout.places[on_map.low] == pytest.approx(place, abs=0.6)
    on_map.app.press("Ctrl+Shift+L")
    assert all(box.place is None for box in on_map.drawn.boxes)
    on_map.app.press("Ctrl+Z", "Ctrl+Z")
    assert on_map.bands["Learning"] == ["G3"]


def test_keys_move_a_box(on_map: OnMap) -> None:
    on_map.app.press("Alt+Up")
    assert on_map.bands["Processes"] == ["G2", "G3"]
    before = on_map.at(on_map.low).x()
    on_map.app.press("Alt+Right")
    assert on_map.at(on_map.low).x() > before
    assert on_map.current == "G3"


def test_an_objective_comes_and_goes(on_map: OnMap) -> None:
    on_map.app.press("A")
    on_map.app.type("some")
    on_map.app.press("Return")
    assert on_map.bands["Learning"] == ["G3", "G4"]
    assert on_map.current == "G4"
    on_map.app.press("Del")
    assert on_map.bands["Learning"] == ["G3"]
    assert "stays in the tree" in on_map.app.toast
    assert on_map.app.count("objective") == 4


def test_a_title_is_edited_in_place(on_map: OnMap) -> None:
    on_map.app.press("F2")
    on_map.app.type("Happy crew")
    assert on_map.app.starred
    on_map.app.press("Return")
    QApplication.processEvents()  # Qt lets the editor have its Enter first
    assert [box.title for box in on_map.drawn.boxes if box.id == on_map.low] == ["Happy crew"]
    assert not on_map.app.starred


def test_a_long_title_is_seen_whole_while_it_is_edited(on_map: OnMap) -> None:
    objective.set(on_map.app.document, id=on_map.low, title="Keep seven in ten of our volunteers beyond a year")
    on_map.app.press("F2")
    QApplication.processEvents()
    editor = on_map.app.keyboard.focus
    assert isinstance(editor, RowEditor)
    assert editor.height() >= editor.needed_height() > 2 * editor.fontMetrics().lineSpacing()
    on_map.app.type("Keep seven in ten of our volunteers beyond the first year, on land and at sea")
    assert editor.height() >= editor.needed_height() > 4 * editor.fontMetrics().lineSpacing()
    on_map.app.press("Escape")
    assert not on_map.app.starred
    assert on_map.page.view.hasFocus()


def test_bands_are_renamed_and_moved_in_the_details(on_map: OnMap) -> None:
    field = on_map.page.details.findChildren(type(on_map.page._details.bands))[0]
    field.committed.emit("Guests\nProcesses\nLearning")
    assert on_map.bands == {"Guests": ["G1"], "Processes": ["G2"], "Learning": ["G3"]}
    field.committed.emit("Learning\nProcesses\nGuests\nMoney")
    assert list(on_map.bands) == ["Learning", "Processes", "Guests", "Money"]


def test_an_empty_map_says_how_to_begin(app: WindowPage) -> None:
    objective.add(app.document, title="First")
    page = app.workspace.show_page("map")
    assert isinstance(page, MapPage)
    page.start()
    assert page.empty.isVisible()
    app.press("A", "Return")
    assert page.empty.isHidden()
    assert next((band.name, len(band.boxes)) for band in strategy_map(app.document).bands) == ("Financial", 1)
    assert len(strategy_map(app.document).named) == 4


def test_a_map_without_objectives_leads_to_them(app: WindowPage) -> None:
    page = app.workspace.show_page("map")
    assert isinstance(page, MapPage)
    page.empty.step.button.click()
    assert app.page.name == "objectives"
    objective.add(app.document, title="First")
    app.workspace.show_page("map")
    page.empty.step.button.click()
    app.press("Return")
    assert [box.code for box in strategy_map(app.document).boxes] == ["G1"]
    assert page.empty.isHidden()


def test_a_box_says_itself_in_full(on_map: OnMap) -> None:
    cause.link(on_map.app.document, cause=on_map.low, effect=on_map.mid)
    index = on_map.page.model.index(on_map.page.model.row_of(on_map.low))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "G3 Trained crew, Learning, leads to G2"


def test_undo_elsewhere_comes_back_to_the_map(on_map: OnMap) -> None:
    on_map.app.press("L", "Up", "Return")
    on_map.app.go(4)
    on_map.app.press("Ctrl+Z")
    assert on_map.app.page is on_map.page
    assert on_map.links == set()
