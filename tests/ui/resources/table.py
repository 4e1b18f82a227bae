"""The resource table as a person sees it, and the plan file behind it."""

from __future__ import annotations

from datetime import date

from tests.ui.pages import WindowPage

from charthouse.document.edits import capacity, initiative, objective, plan, resource
from charthouse.document.queries.resources import ResourceBlock, resource_table
from charthouse.ui.pages.resources.page import ResourcesPage
from charthouse.ui.pages.resources.titles import title_of

TODAY = date(2027, 6, 30)


class Table:
    """Acts on the page with real keys; reads the plan file for what came of it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        page = app.go(6)
        assert isinstance(page, ResourcesPage)
        self.page: ResourcesPage = page
        self.view, self.model = page.view, page.model

    # what the plan holds

    def block(self, name: str = "Budget") -> ResourceBlock:
        """One resource."""
        return next(block for block in self.blocks if block.name == name)

    @property
    def blocks(self) -> tuple[ResourceBlock, ...]:
        """All of them, in order."""
        return resource_table(self.app.document, today=TODAY).blocks

    def amounts(self, title: str, name: str = "Budget") -> dict[str, int]:
        """What an initiative (or a goal) asks for, in smallest units."""
        return dict(next(line.amounts for line in self.block(name).lines if line.title == title))

    # what is seen

    def row(self, title: str, name: str = "Budget") -> int:
        """The row of an initiative, or of the totals by their words."""
        return next(
            at
            for at, line in enumerate(self.model.lines)
            if line.block.name == name and title_of(line) == title and not line.heading
        )

    def at(self, title: str, period: str, name: str = "Budget") -> None:
        """Make a cell current."""
        self.view.select(self.row(title, name), self.model.periods.index(period))
        self.view.setFocus()

    def text(self, title: str, period: str = "", name: str = "Budget") -> str:
        """What stands in a cell; in the total's without a period."""
        column = self.model.periods.index(period) if period else len(self.model.periods)
        return self.model.text(self.row(title, name), column)

    def choose(self, entry: str) -> None:
        """Choose one of the page's menu entries by its text."""
        next(one for one in self.page.entries() if one.text == entry).run()

    @property
    def current(self) -> tuple[str, str]:
        """Row and period of the current cell."""
        index = self.view.currentIndex()
        line = self.model.line(index.row())
        assert line is not None
        return title_of(line), self.model.period(index.column()) or ""

    @property
    def error(self) -> str:
        """Why the current cell's text was not taken."""
        index = self.view.currentIndex()
        found = self.view.errors.at(self.model, index.row(), index.column())
        return found.reason if found else ""


def fill(app: WindowPage, locale: str = "en-GB") -> None:
    """A goal with two initiatives, a budget for three years and a team."""
    document = app.document
    plan.set(document, start=date(2027, 1, 1), end=date(2029, 12, 31), locale=locale, currency="EUR")
    water = objective.add(document, title="Clean water").row
    for title in ("Map outfalls", "Plant reeds"):
        initiative.add(document, objective=water, title=title)
    budget = resource.add(document, name="Budget", kind="money").row
    capacity.set(document, resource=str(budget), period="2027", amount=200_000)
    resource.add(document, name="Team", kind="people", unit="FTE")
