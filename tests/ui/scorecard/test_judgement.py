"""A person's status: it counts with its reason, is marked as a judgement, and is taken back as easily."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from tests.ui.scorecard.table import Table

from charthouse.domain.kinds import Status
from charthouse.ui.pages.scorecard.columns import Kind
from charthouse.ui.pages.scorecard.details import ScorecardDetails


def details(table: Table) -> ScorecardDetails:
    table.app.choose("details") if not table.page.details.isVisible() else None
    found = table.page.details
    assert isinstance(found, ScorecardDetails)
    return found


def choose(table: Table, status: Status | None) -> None:
    fields = details(table).judgement
    fields.choice.show_value(status)
    fields.choice.chosen.emit(status)


def test_a_status_counts_once_it_has_a_reason_and_one_undo_takes_it_back(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    choose(table, Status.OFF_TRACK)
    assert table["Visits"].state.status is Status.AT_RISK
    assert QApplication.focusWidget() is details(table).judgement.reason
    table.app.type("The pool closes in May")
    table.app.press("Ctrl+Return")
    assert table["Visits"].state.status is Status.OFF_TRACK
    assert table.text("Visits", Kind.STATUS) == "Off track (judgement)"
    table.app.choose("undo")
    assert table.text("Visits", Kind.STATUS) == "At risk"


def test_by_its_figures_takes_the_judgement_back(table: Table) -> None:
    table.at("Visits", Kind.ACTUAL)
    choose(table, Status.ON_TRACK)
    table.app.type("Numbers of May are late")
    table.app.press("Ctrl+Return")
    choose(table, None)
    assert not table["Visits"].state.judged
    assert not details(table).judgement.reason.isVisible()
