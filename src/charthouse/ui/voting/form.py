"""How a vote begins: what is asked, how it is voted, and on which items."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from charthouse.document.queries.swot import SwotRow
from charthouse.domain.kinds import VoteMethod
from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.theme import Theme
from charthouse.ui.voting.words import method_word
from charthouse.ui.widgets.edit_keys import LineEdit
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.label import Label, Told

_DOTS, _CAP = "5", "3"
_LIMITED = (VoteMethod.DOTS, VoteMethod.RANKING)


class BeginForm(QWidget):
    """What `title`, `items` and `rules` say; the dialog's button begins the vote."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: Sequence[SwotRow] = ()
        self.title = self._line(self.tr("Question"), self.tr("What matters most to us?"), TITLE_LIMIT)
        methods = [(method, method_word(method)) for method in VoteMethod]
        self.method = ChoiceField(theme, self.tr("Method"), methods)
        self.budget = self._line("", "", 4)
        self.cap = self._line(self.tr("Dots on one item at most"), self.tr("any number"), 4)
        self.among = ChoiceField(theme, self.tr("Items"))
        self.reason = Told(theme)
        self._budget_label = Label(theme, role="text2")
        self._cap_label = Label(theme, self.tr("&On one item at most"), role="text2")
        self._lay_out()
        self.method.chosen.connect(lambda _method: self._follow_method())
        self.method.show_value(VoteMethod.DOTS)
        self._follow_method()

    def show_items(self, items: Sequence[SwotRow]) -> None:
        """Offer these to be voted on: the starred ones where there are enough, else all."""
        self._items = items
        starred = sum(item.starred for item in items)
        options = [(True, self.tr("The {count} starred items").format(count=starred))] if starred > 1 else []
        self.among.set_options([*options, (False, self.tr("All {count} items").format(count=len(items)))])
        self.reason.setText("" if len(items) > 1 else self.tr("Write down at least two SWOT items to vote on."))

    @property
    def items(self) -> list[str]:
        """The ids of the items on the ballots."""
        return [item.id for item in self._items if item.starred or not self.among.value]

    @property
    def rules(self) -> dict[str, object]:
        """Method, budget and cap as `edits.vote.begin` takes them."""
        method = self.method.value
        budget = self.budget.text().strip() if method in _LIMITED else ""
        cap = self.cap.text().strip() if method is VoteMethod.DOTS else ""
        return {"method": method, "budget": _number(budget), "cap": _number(cap)}

    def _follow_method(self) -> None:
        """Only what the method asks for is shown."""
        method = self.method.value
        dots = method is VoteMethod.DOTS
        for widget in (self.budget, self._budget_label):
            widget.setVisible(method in _LIMITED)
        for widget in (self.cap, self._cap_label):
            widget.setVisible(dots)
        words = self.tr("&Dots a ballot") if dots else self.tr("Items &ranked at most")
        self._budget_label.setText(words)
        self.budget.setAccessibleName(words.replace("&", ""))
        self.budget.setPlaceholderText("" if dots else self.tr("any number"))
        self.budget.setText(_DOTS if dots else "")
        self.cap.setText(_CAP if dots else "")

    def _line(self, name: str, placeholder: str, limit: int) -> LineEdit:
        field = LineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.setMaxLength(limit)
        return field

    def _lay_out(self) -> None:
        px = self._theme.px
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(10))
        rows = (
            (Label(self._theme, self.tr("&Question"), role="text2"), self.title),
            (Label(self._theme, self.tr("&Method"), role="text2"), self.method),
            (self._budget_label, self.budget),
            (self._cap_label, self.cap),
            (Label(self._theme, self.tr("&Items"), role="text2"), self.among),
        )
        for at, (label, field) in enumerate(rows):
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(grid)
        column.addWidget(self.reason)
        column.addStretch(1)


def _number(typed: str) -> object:
    """A whole number where one was typed; the verb says what is wrong with anything else."""
    return int(typed) if typed.isdecimal() else (typed or None)
