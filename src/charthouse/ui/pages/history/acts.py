"""What can be done on the History page: decide, look at a moment, compare it, go back to it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charthouse.document.journal.step import StepId
from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.findings import Finding
from charthouse.domain.text import apart
from charthouse.ui.history.moment import Moment
from charthouse.ui.history.wording import told_value
from charthouse.ui.pages.homes import home_of
from charthouse.ui.pages.page import PageContext
from charthouse.ui.windows import bring_forward

if TYPE_CHECKING:
    from charthouse.document.document import Document

_NOUNS = {"swot_item": "swot", "tows_strategy": "tows"}  # tables whose verbs are not named like them


class HistoryActs(QObject):
    """Each act is one step that can be undone, or changes nothing."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._pasts: dict[StepId, QWidget] = {}

    def decide(self, conflict: Conflict, at: int) -> None:
        """Let one of the values of a cell stand."""
        from charthouse.document.edits import conflict as verbs

        said = conflict.said[at]
        done = self._context.bridge.run(verbs.resolve, row=conflict.row, field=conflict.field, value=said.value)
        if done is not None:
            self._say(self.tr("“{value}” stands").format(value=told_value(conflict.field, said.text)[:80]))

    def leave(self, finding: Finding) -> None:
        """Do not bring a finding up again."""
        from charthouse.document.edits import conflict as verbs

        if self._context.bridge.run(verbs.dismiss, row=finding.row, finding=finding.finding) is not None:
            self._say(self.tr("Left as it is"))

    def delete(self, finding: Finding) -> None:
        """Delete the row of a finding after all."""
        noun = import_module(f"charthouse.document.edits.{_NOUNS.get(finding.table, finding.table)}")
        if self._context.bridge.run(noun.delete, id=finding.row) is not None:
            self._say(self.tr("{name} deleted").format(name=finding.code or f"“{apart(finding.name)}”"))

    def show(self, table: str, row: str) -> None:
        """Go to the page on which an item stands, and to the item."""
        page = home_of({table})
        if page is not None:
            self._context.services.go(page, row)

    def open_then(self, step: StepId, called: str) -> None:
        """The plan as it was, to read, in a window of its own: in the one that shows the moment, where it is open."""
        from charthouse.document.timetravel import plan_at
        from charthouse.ui.beside.work import Beside

        context = self._context
        if step in self._pasts:
            bring_forward(self._pasts[step])
            return
        Beside(context.theme, context.dialogs, self._page.window(), context.bridge).read(
            context.bridge.document, lambda same: plan_at(same, step),
            self.tr("Going back to “{name}”").format(name=apart(called[:80])),
            lambda then: self._show_past(then, step, called),
        )  # fmt: skip

    def _show_past(self, then: Document, step: StepId, called: str) -> None:
        if step in self._pasts:  # asked for twice before it was there
            then.close()
            bring_forward(self._pasts[step])
            return
        past = self._pasts[step] = self._context.services.open_past(then, called)
        past.destroyed.connect(lambda: self._pasts.pop(step, None))

    def compare(self, step: StepId | None, called: str) -> None:
        """What has changed between a moment and now."""
        from charthouse.ui.history.compare_window import CompareWindow

        since = Moment(called, step) if step is not None else None
        CompareWindow(self._context, self._page.window(), since).show()

    def restore(self, step: StepId, called: str) -> None:
        """Bring the plan back to a moment, beside the window; undo brings the present back."""
        from charthouse.document.beside import edited_beside
        from charthouse.document.timetravel import restore
        from charthouse.ui.beside.taking import write_beside

        document = self._context.bridge.document
        write_beside(
            self._context.bridge, self._context.theme, self._page.window(),
            self.tr("Restoring “{name}”").format(name=apart(called[:80])),
            lambda: edited_beside(document, lambda plan: restore(plan, step, called=called)),
            taken=lambda _: self._say(self.tr("The plan is again as at “{name}”").format(name=apart(called[:80]))),
            failed=self._context.services.warn,
        )  # fmt: skip

    def _say(self, sentence: str) -> None:
        services = self._context.services
        services.toast(sentence, (services.undo_action(),))
