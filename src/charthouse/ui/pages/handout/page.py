"""The Handout page: what leaders get, and the button that makes it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.checkpoints import adopted_name
from charthouse.ui.dates import plain_day
from charthouse.ui.export.panel import ExportPanel
from charthouse.ui.export.told import tell_written
from charthouse.ui.export.work import Writing
from charthouse.ui.pages.page import ALL, MenuEntry, Page, PageContext
from charthouse.ui.printing.job import Printing

_COUNTED = (
    "plan", "swot_item", "tows_strategy", "objective", "initiative", "measure", "reading", "resource", "allocation",
)  # fmt: skip
_TOLD = (
    "value", "stakeholder", "role", "unit", "person", "checkpoint", "branding", "rating_level", "target", "measurement",
    "result", "capacity", "cause_link", "swot_link", "tows_source",
)  # fmt: skip


class HandoutPage(Page):
    """The panel of an export, always open."""

    name = "handout"
    depends_on: ClassVar = dict.fromkeys((*_COUNTED, *_TOLD), ALL)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Handout"))
        self.panel = ExportPanel(self.theme, context.exporter, self.dialogs, leaves=False)
        self.panel.written.connect(self._tell)
        self.panel.told.connect(self._tell_elsewhere)
        self.column.addWidget(self.panel, 1)

    def start(self) -> None:
        self.panel.start()

    def find_field(self) -> QWidget:
        return self.panel.foot.export_button

    def print(self) -> None:
        """Ctrl+P: what is chosen here, without another dialog of ours."""
        self.panel.print()

    def entries(self) -> Sequence[MenuEntry]:
        tr, pages = self.tr, self.panel.form.handout.pages
        up, down = partial(pages.shift, -1), partial(pages.shift, 1)
        return (
            MenuEntry("edit", tr("Tick the page"), pages.toggle, "Space", enabled=pages.has_current),
            MenuEntry("edit", tr("Move the page up"), up, "Alt+Up", enabled=partial(pages.can_shift, -1)),
            MenuEntry("edit", tr("Move the page down"), down, "Alt+Down", enabled=partial(pages.can_shift, 1)),
            MenuEntry("edit", tr("Logo and colour…"), self.panel.ask_for_brand, shown_only=False, writes=True),
        )

    def refresh(self) -> None:
        exporter = self.context.exporter
        day, adopted = exporter.plan().judged_on(exporter.today), adopted_name(self.bridge.document)
        facts = [
            self.tr("Data as of {day}").format(day=plain_day(day)),
            self.tr("adopted") if adopted is not None else self.tr("draft, not adopted"),
        ]
        self.header.set_facts(" · ".join(facts))
        self.panel.show_plan()

    def _tell(self, writing: Writing | Printing) -> None:
        tell_written(writing, self.services.toast, self.dialogs.open_outside)

    def _tell_elsewhere(self, sentence: str) -> None:
        """A cancel is told anywhere; a failure stands on the page, so a toast is for who has left it."""
        if not self.isVisible() or not self.panel.note.text:
            self.services.toast(sentence)
