"""The scorecard as a person sees it: which cell is current, what stands in it, and the plan file behind it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.ui.pages import WindowPage

from charthouse.document.edits import measure, objective, plan, reading, target
from charthouse.document.queries.scorecard import MeasureRow, scorecard
from charthouse.ui.pages.scorecard.columns import Column, Kind
from charthouse.ui.pages.scorecard.page import ScorecardPage
from charthouse.ui.widgets.inline_editor import InlineEditor

TODAY = date(2027, 6, 30)


class Table:
    """Acts on the page with real keys; reads the plan file for what came of it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        page = app.go(5)
        assert isinstance(page, ScorecardPage)
        self.page: ScorecardPage = page

    # what the plan holds

    def rows(self) -> dict[str, MeasureRow]:
        """The measures by name."""
        return {row.definition.name: row for row in scorecard(self.app.document, today=TODAY).rows}

    def __getitem__(self, name: str) -> MeasureRow:
        return self.rows()[name]

    # what is seen

    def at(self, name: str, kind: Kind, year: str = "") -> None:
        """Make a cell current."""
        assert self.page.board.view.show_measure(self[name].id, Column(kind, year))
        self.page.board.view.setFocus()

    def text(self, name: str, kind: Kind, year: str = "") -> str:
        """What stands in a cell."""
        model = self.page.board.model
        row, column = model.row_of(self[name].id), model.column_of(Column(kind, year))
        assert row is not None
        return str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))

    @property
    def current(self) -> tuple[str, Kind]:
        """Name and column of the current cell."""
        measure_id, column = self.page.board.view.current()
        names = {row.id: name for name, row in self.rows().items()}
        return names.get(measure_id, ""), column.kind

    @property
    def error(self) -> str:
        """Why the current cell's text was not taken."""
        view = self.page.view
        index = view.currentIndex()
        found = view.errors.at(view.grid, index.row(), index.column())
        return found.reason if found else ""

    @property
    def editor(self) -> InlineEditor | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, InlineEditor) else None

    @property
    def names(self) -> list[str]:
        """The measures as they stand on the page."""
        return [line.measure.definition.name for line in self.page.board.model.lines if line.measure]


def fill(app: WindowPage) -> None:
    """Two goals, three measures, targets for three years and some readings; judged on 30 June 2027."""
    document = app.document
    plan.set(document, start=date(2026, 1, 1), end=date(2028, 12, 31), as_of=TODAY, locale="en-GB")
    water = objective.add(document, title="Clean water").row
    money = objective.add(document, title="Sound money").row
    common = {"frequency": "monthly", "goal": 80, "red_flag": 60}
    visits = measure.add(document, objective=water, name="Visits", baseline=50, **common).row
    measure.add(document, objective=water, name="Swims", **common)
    measure.add(document, objective=money, name="Cost", goal=4, red_flag=8, frequency="quarterly")
    for year, value in (("2026", 60), ("2027", 76), ("2028", 80)):
        target.set(document, measure=str(visits), period=year, value=value)
    reading.set(document, measure=str(visits), period="2027-06", value=74)
