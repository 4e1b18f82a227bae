"""The Vision page as a person sees it: statements, four lists, and the forms beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from tests.ui.pages import WindowPage

from charthouse.document.queries.people import people, units
from charthouse.document.queries.plan import PlanInfo, Statements, plan_info, statements
from charthouse.ui.pages.vision.list_card import ListCard
from charthouse.ui.pages.vision.page import VisionPage
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.statement import StatementField


class Desk:
    """Acts on the page with real events; reads the plan file for what came of it."""

    def __init__(self, app: WindowPage) -> None:
        self.app = app
        page = app.go(3)
        assert isinstance(page, VisionPage)
        self.page: VisionPage = page
        if not app.workspace.stage.details_shown:  # the screen of the tests is small
            app.press("F9")
        self.page.start()

    # what the plan holds

    @property
    def plan(self) -> PlanInfo:
        return plan_info(self.app.document)

    @property
    def told(self) -> Statements:
        return statements(self.app.document)

    def names(self, kind: str) -> list[str]:
        """The names of a list's rows as the plan holds them; where the page shows others, that fails."""
        held = {
            "value": [row.name for row in self.told.values],
            "stakeholder": [row.name for row in self.told.stakeholders],
            "person": [row.name for row in people(self.app.document)],
            "unit": [row.name for row in units(self.app.document)],
        }[kind]
        assert sorted(entry.name for entry in self.card(kind).model.rows) == sorted(held)
        return held

    # the page

    def statement(self, name: str) -> StatementField:
        return self.page.statements.fields[name]

    def card(self, kind: str) -> ListCard:
        return self.page.cards[kind]

    def add(self, kind: str, *names: str) -> None:
        """Type rows into a list's capture line."""
        self.card(kind).capture.setFocus()
        for name in names:
            self.app.type(name)
            self.app.press("Return")

    def select(self, kind: str, name: str) -> None:
        """Make a row the current one and go to its list."""
        row = next(entry for entry in self.card(kind).model.rows if entry.name == name)
        self.card(kind).items.select(row.id)
        self.card(kind).items.setFocus()

    # the details

    def _shown(self, kind: type[QWidget], name: str) -> QWidget:
        QApplication.processEvents()  # new lines of a form show themselves a moment later
        fields = self.page.details.findChildren(kind)
        return next(one for one in fields if name in (one.accessibleName(), one.property("text")) and one.isVisible())

    def fill(self, name: str, text: str) -> None:
        """Type into a field of the form and leave it by Enter or by going elsewhere."""
        field = next(
            one
            for kind in (QLineEdit, QPlainTextEdit)
            for one in self.page.details.findChildren(kind)
            if one.accessibleName() == name and one.isVisible()
        )
        field.setFocus()
        self.app.press("Ctrl+A")
        self.app.type(text)
        self.statement("mission").setFocus()

    def type_role(self, name: str) -> None:
        """Type a role into the line below the roles, and no more."""
        self._shown(CaptureLine, "Type a role and press Enter").setFocus()
        self.app.type(name)

    def add_role(self, name: str) -> None:
        """Type a role and press Enter."""
        self.type_role(name)
        self.app.press("Return")

    def choose(self, name: str, words: str) -> None:
        box = self._shown(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setCurrentText(words)
        box.activated.emit(box.currentIndex())

    def tick(self, words: str) -> None:
        box = self._shown(QCheckBox, words)
        assert isinstance(box, QCheckBox)
        box.click()

    def press(self, name: str) -> None:
        button = self._shown(Button, name)
        assert isinstance(button, Button)
        button.click()

    def says(self, words: str) -> bool:
        """Whether a sentence stands somewhere in the details."""
        return any(words in label.text() for label in self.page.details.findChildren(Label) if label.isVisible())
