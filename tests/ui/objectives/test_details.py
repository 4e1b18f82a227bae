"""The details beside the tree: every field writes one step; scores and checks say what they rest on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.objectives.tree import TreePage

from charthouse.document.edits import measure, objective, person, plan, reading, swot
from charthouse.domain.kinds import Status
from charthouse.ui.pages.objectives.details import ObjectiveForm
from charthouse.ui.pages.objectives.marks import MeasureCard
from charthouse.ui.widgets.fields import ChoiceField, LineField
from charthouse.ui.widgets.inline_editor import InlineEditor
from charthouse.ui.widgets.label import Label


def form(tree: TreePage) -> ObjectiveForm:
    return tree.page.details.findChild(ObjectiveForm) or pytest.fail("no form")


def button(part: QWidget, name: str) -> QAbstractButton:
    return next(one for one in part.findChildren(QAbstractButton) if one.accessibleName() == name)


def field(tree: TreePage, name: str) -> LineField:
    tree.app.workspace.stage.open_details()
    found = [one for one in tree.page.details.findChildren(LineField) if one.accessibleName() == name]
    return next(one for one in found if one.isVisible())


def fill(tree: TreePage, name: str, text: str) -> None:
    one = field(tree, name)
    one.setFocus()
    one.selectAll()
    tree.type(text)
    tree.press("Return")


def stored(tree: TreePage, title: str, column: str) -> object:
    table = "initiative" if tree.node(title).is_initiative else "objective"
    return tree.app.document.rows(f"SELECT {column} FROM {table} WHERE title = ?", (title,))[0][0]


def test_fields_write_what_is_typed(grown: TreePage) -> None:
    grown.select("Cut spills")
    fill(grown, "Due", "Q2 2028")
    assert stored(grown, "Cut spills", "due") == "2028-06-30"
    assert field(grown, "Due").text() == "Q2 2028"
    fill(grown, "Start", "Mar 2027")
    assert stored(grown, "Cut spills", "start") == "2027-03-01"
    fill(grown, "Weight", "2.5")
    assert stored(grown, "Cut spills", "weight") == 2.5
    assert form(grown)._share.text() == "71.4 % of its siblings"
    fill(grown, "Weight", "1")
    assert form(grown)._share.text() == "50 % of its siblings"
    grown.press("Ctrl+Z")
    grown.press("Ctrl+Z")
    assert stored(grown, "Cut spills", "weight") == 1.0


def test_an_empty_weight_is_called_empty(grown: TreePage) -> None:
    grown.select("Cut spills")
    field(grown, "Weight").setFocus()
    grown.press("Ctrl+A", "Del", "Return")
    assert field(grown, "Weight").accessibleDescription() == "The weight cannot be empty."
    assert stored(grown, "Cut spills", "weight") == 1.0


def test_a_bad_entry_stays_with_its_reason(grown: TreePage) -> None:
    grown.select("Cut spills")
    fill(grown, "Due", "soon")
    assert stored(grown, "Cut spills", "due") is None
    assert field(grown, "Due").text() == "soon"
    assert "is not a date" in field(grown, "Due").toolTip()
    fill(grown, "Weight", "-1")
    assert "cannot be below zero" in field(grown, "Weight").toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_d_leads_to_the_due_date_and_r_to_the_owner(grown: TreePage) -> None:
    grown.select("Farm run-off")
    grown.press("D")
    grown.type("2029")
    grown.press("Return")
    assert stored(grown, "Farm run-off", "due") == "2029-12-31"
    grown.select("Farm run-off")
    grown.press("R")
    owner = form(grown).owner
    assert owner.view().isVisible()
    owner.hidePopup()


@pytest.mark.parametrize("end", ["Return", "Escape"])
def test_enter_and_escape_lead_back_from_a_field_that_a_letter_led_to(grown: TreePage, end: str) -> None:
    grown.select("Farm run-off")
    grown.press("D")
    grown.type("2029")
    grown.press(end)
    assert grown.has_focus
    assert stored(grown, "Farm run-off", "due") == ("2029-12-31" if end == "Return" else None)
    grown.press("W")
    grown.type("-1")
    grown.press("Return")
    assert not grown.has_focus
    assert "cannot be below zero" in field(grown, "Weight").toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_closed_list_of_owners_leads_back(grown: TreePage, qtbot: QtBot) -> None:
    person.add(grown.app.document, name="Dara Quinn")
    grown.select("Farm run-off")
    grown.press("R")
    form(grown).owner.hidePopup()  # as Escape does on a real screen
    grown.app.window.activateWindow()  # the offscreen platform leaves that to us
    qtbot.waitUntil(lambda: grown.has_focus)
    grown.press("D")
    assert stored(grown, "Farm run-off", "owner") is None
    assert grown.app.keyboard.focus is field(grown, "Due")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("end", ["Return", "Escape"])
def test_r_leads_to_the_name_of_somebody_new_and_back(grown: TreePage, qtbot: QtBot, end: str) -> None:
    grown.select("Farm run-off")
    grown.press("R")
    owner, name = form(grown).owner, form(grown).new_person
    QTest.keyClick(owner.view(), Qt.Key.Key_End)
    with qtbot.waitSignal(owner.closed):
        QTest.keyClick(owner.view(), Qt.Key.Key_Return)
    grown.app.window.activateWindow()  # the offscreen platform leaves that to us
    qtbot.waitUntil(name.hasFocus)
    grown.type("Tom Ash")
    grown.press(end)
    assert grown.has_focus
    assert not name.isVisible()
    assert owner.currentText() == ("Tom Ash" if end == "Return" else "Nobody yet")
    assert grown.app.count("person") == (1 if end == "Return" else 0)


def test_who_came_to_a_field_by_himself_stays_there(grown: TreePage) -> None:
    grown.select("Farm run-off")
    fill(grown, "Due", "2029")
    assert grown.app.keyboard.focus is field(grown, "Due")


def test_an_owner_is_chosen_or_made(grown: TreePage, qtbot: QtBot) -> None:
    ana = person.add(grown.app.document, name="Ana Li").row
    grown.select("Cut spills")
    owner = form(grown).owner
    assert [owner.itemText(at) for at in range(owner.count())] == ["Nobody yet", "Ana Li", "New person…"]
    _choose(owner, "Ana Li")
    assert stored(grown, "Cut spills", "owner") == ana
    _choose(owner, "New person…")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form(grown).new_person)
    grown.type("Tom Ash")
    grown.press("Return")
    assert grown.app.document.rows("SELECT name FROM person ORDER BY position") == [("Ana Li",), ("Tom Ash",)]
    assert grown.node("Cut spills").owner[1] == "Tom Ash"  # type: ignore[index]
    grown.press("Ctrl+Z")
    assert stored(grown, "Cut spills", "owner") == ana
    assert grown.app.count("person") == 1


def test_k_lands_on_the_scorecard_where_measures_are_named_one_after_the_other(grown: TreePage, qtbot: QtBot) -> None:
    grown.select("Cut spills")
    grown.press("K")
    qtbot.waitUntil(lambda: isinstance(grown.app.keyboard.focus, InlineEditor))
    grown.type("Spills a year")
    grown.press("Return")
    qtbot.waitUntil(lambda: grown.app.count("measure") == 1 and isinstance(grown.app.keyboard.focus, InlineEditor))
    grown.type("Outfalls mapped")
    grown.press("Return")
    qtbot.waitUntil(lambda: grown.app.count("measure") == 2 and isinstance(grown.app.keyboard.focus, InlineEditor))
    grown.press("Escape")
    assert grown.app.page.name == "scorecard"
    names = grown.app.document.rows("SELECT name FROM measure ORDER BY position")
    assert names == [("Spills a year",), ("Outfalls mapped",)]
    grown.app.go(4)
    assert len(grown.page.details.findChildren(MeasureCard)) >= 2
    grown.select("Map outfalls")
    grown.press("K")
    assert "Measures belong to objectives. Select G1.1." in grown.app.toast


def test_scores_roll_up_and_explain_themselves(grown: TreePage) -> None:
    _measure(grown, "Cut spills", "Good", 80)
    _measure(grown, "Farm run-off", "Bad", 10)
    goal = grown.page.scores.of(grown.node("Clean water").id)
    assert goal is not None
    assert goal.roll_up.score == pytest.approx(10 / 3)
    assert goal.worst is Status.OFF_TRACK
    grown.select("Clean water")
    score = form(grown).score
    assert score.words == "3.3 Worst R 0.0: K2 Bad. 2 of 2 measures current"
    QTest.mouseClick(score.ask, Qt.MouseButton.LeftButton)
    assert score.explanation.splitlines()[0] == "G1.1 Cut spills: 6.67, weight 1 (50\u00a0%)"
    assert score.explanation.endswith("= 3.3")


def test_every_figure_is_written_by_the_number_format_of_the_plan(grown: TreePage) -> None:
    """The window is English here: a figure reads the same on every page, and as it is typed."""
    plan.set(grown.app.document, locale="de")
    row = _measure(grown, "Cut spills", "Good", 80)
    _measure(grown, "Farm run-off", "Bad", 10)
    node = grown.node("Cut spills")
    objective.set(grown.app.document, id=node.id, weight=2.5)
    grown.select("Clean water")
    assert form(grown).score.words.startswith("4,8 Worst R 0,0")
    assert form(grown).score.explanation.splitlines()[0] == "G1.1 Cut spills: 6,67, weight 2,5 (71,4\u00a0%)"
    assert form(grown).score.explanation.endswith("= 4,8")
    assert "score 4,8" in grown.page._sentence(grown.node("Clean water"))
    grown.select("Cut spills")
    assert field(grown, "Weight").text() == "2,5"
    assert form(grown)._share.text() == "71,4 % of its siblings"
    fill(grown, "Weight", "1,25")
    assert stored(grown, "Cut spills", "weight") == 1.25
    shown = next(one for one in grown.page.scores.measures(node.id) if one.id == row)
    writer = grown.page.scores.writer
    assert writer is not None
    assert writer.formula(shown).endswith("= 6,667")


def test_an_objective_without_measures_has_no_state(grown: TreePage) -> None:
    state = grown.page.scores.of(grown.node("Open banks").id)
    assert state is not None
    assert state.roll_up.total == 0
    grown.select("Open banks")
    assert not form(grown).score.isVisible()


def test_the_smart_check_lists_what_to_put_right(grown: TreePage) -> None:
    plan.set(grown.app.document, start="2027-01-01", end="2029-12-31")
    grown.select("Cut spills")
    words = _smart(grown)
    assert "Add a measure with a unit and a target." in words
    assert "Give it a due date." in words
    objective.set(grown.app.document, id=grown.node("Cut spills").id, due="2028-06-30")
    _measure(grown, "Cut spills", "Spills", 10, unit="spills")
    assert _smart(grown) == [
        "Specific: says what is done to what", "Measurable: has a unit and a target", "Relevant: stands under G1",
        "Time-bound: due inside the plan",
    ]  # fmt: skip


def test_swot_items_that_led_here_can_be_followed_and_unlinked(grown: TreePage) -> None:
    item = swot.add(grown.app.document, quadrant="weakness", text="Old sewers").row
    swot.link(grown.app.document, item=str(item), objective=grown.node("Cut spills").id)
    grown.select("Cut spills")
    QTest.mouseClick(button(form(grown).answers, "Go to W1, Old sewers"), Qt.MouseButton.LeftButton)
    assert grown.app.page.name == "swot"
    grown.app.go(4)
    assert grown.current == "Cut spills"
    button(form(grown).answers, "Unlink W1").click()
    assert grown.app.count("swot_link") == 0


def test_typing_goes_to_the_row_it_was_typed_for(grown: TreePage) -> None:
    grown.select("Cut spills")
    one = field(grown, "Perspective")
    one.setFocus()
    grown.type("People")
    grown.select("Farm run-off")
    assert stored(grown, "Cut spills", "perspective") == "People"
    assert stored(grown, "Farm run-off", "perspective") == ""


def test_an_initiative_has_a_state_instead_of_a_score(grown: TreePage) -> None:
    grown.select("Map outfalls")
    state = next(one for one in grown.page.details.findChildren(ChoiceField) if one.accessibleName() == "State")
    _choose(state, "Underway")
    assert stored(grown, "Map outfalls", "state") == "underway"


def test_many_measures_are_scored_after_the_rows_are_shown(grown: TreePage, qtbot: QtBot) -> None:
    row = grown.node("Cut spills").id
    rows = [{"objective": row, "name": f"Measure {n}", "goal": 5, "red_flag": 1} for n in range(501)]
    grown.page.hide()
    measure.add_many(grown.app.document, rows=rows)
    grown.page.show()
    qtbot.waitUntil(lambda: len(grown.page.scores.measures(row)) == 501, timeout=5000)
    state = grown.page.scores.of(row)
    assert state is not None
    assert state.roll_up.total == 501
    assert state.own == 501


def test_the_head_names_the_levels_as_the_plan_does(tree: TreePage) -> None:
    head = tree.page.view.head
    assert head.caption == "Goal, objective, initiative"
    plan.set(tree.app.document, level_names="Priority\nOutcome")
    assert head.caption == "Priority, Outcome, initiative"


def test_the_banner_claims_no_year_where_the_vision_names_its_own(tree: TreePage) -> None:
    plan.set(tree.app.document, vision="By 2035 every child can swim", end="2031-12-31")
    assert tree.page.banner.accessibleName() == "Vision: By 2035 every child can swim"


def test_the_banner_shows_the_vision_and_leads_to_it(tree: TreePage) -> None:
    assert "No vision yet" in tree.page.banner.accessibleName()
    plan.set(tree.app.document, vision="A river every child can swim in", end="2031-12-31")
    assert tree.page.banner.accessibleName() == "Vision 2031: A river every child can swim in"
    QTest.mouseClick(tree.page.banner, Qt.MouseButton.LeftButton)
    assert tree.app.page.name == "vision"


def _measure(tree: TreePage, title: str, name: str, value: float, **fields: object) -> str:
    row = tree.measure(title, name, goal=80, red_flag=60, frequency="yearly", carry_forward=True, **fields)
    reading.set(tree.app.document, measure=row, period="2020", value=value)
    plan.set(tree.app.document, as_of="2020-12-31")
    return row


def _smart(tree: TreePage) -> list[str]:
    tree.app.workspace.stage.open_details()
    QApplication.processEvents()  # lines that are new in a layout are shown with the next events
    labels = [one for one in form(tree).smart.findChildren(Label) if one.isVisible()]
    return [one.text() for one in labels][1:]


def _choose(field: ChoiceField, words: str) -> None:
    at = field.findText(words)
    field.setCurrentIndex(at)
    field.activated.emit(at)


def test_single_letters_lead_to_due_date_and_weight(grown: TreePage) -> None:
    grown.select("Cut spills")
    grown.app.press("W")
    grown.app.type("3")
    grown.app.press("Return")
    grown.page.start()
    grown.app.press("D")
    grown.app.type("2028")
    grown.app.press("Return")
    assert grown.app.document.rows("SELECT weight, due FROM objective WHERE title = 'Cut spills'") == [
        (3, "2028-12-31")
    ]


class Squeezed(QObject):
    """Hears of each painting of a form that finds a part of it lower than it must be."""

    def __init__(self, form: ObjectiveForm) -> None:
        super().__init__(form)
        self._form = form
        self.paintings = self.found = 0
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.paintings += 1
            parts = (self._form.score, self._form.measures, self._form.answers)
            self.found += any(part.height() < part.minimumSizeHint().height() for part in parts if part.isVisible())
        return False


def test_no_form_is_painted_before_it_is_laid_out(grown: TreePage, qtbot: QtBot) -> None:
    for name in ("Spills a year", "Outfalls mapped", "Meters fitted"):
        measure.add(grown.app.document, objective=grown.node("Cut spills").id, name=name)
    grown.app.window.resize(1440, 850)
    grown.app.workspace.stage.open_details()
    grown.select("Open banks")
    squeezed = Squeezed(form(grown))
    for title in ("Cut spills", "Open banks", "Clean water", "Cut spills", "Paths for all"):
        before = squeezed.paintings
        grown.select(title)
        qtbot.waitUntil(lambda before=before: squeezed.paintings > before)
    assert squeezed.found == 0
