"""The controls of an export: what is written, which pages, on which paper, where to and under which names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from charthouse.document.queries.plan import PlanInfo
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.fact_box import FactBox
from charthouse.ui.export.facts import PageFact
from charthouse.ui.export.handout_card import HandoutCard
from charthouse.ui.export.names import named_file
from charthouse.ui.export.preview.making import Wanted
from charthouse.ui.export.tongue import language_options, paper_language
from charthouse.ui.export.wishes import Wishes
from charthouse.ui.export.work import Order
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.fields import ChoiceField, LineField
from charthouse.ui.widgets.frames import Card, Rule
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.label import Label

_MOST_PATH = 4_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """What stands in the fields until a person types something else."""

    folder: str
    handout: str
    workbook: str


class ExportForm(QWidget):
    """`changed` after every choice, `entered` when Enter is pressed anywhere in it."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, exporter: Exporter, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._dialogs = theme, dialogs
        self._proposed, self._plan = Proposal("", "", ""), PlanInfo()
        self.handout = HandoutCard(theme, exporter)
        self.workbook = FactBox(theme, self.tr("Workbook"), icon="sheet", head=True)
        self.workbook.show_fact(self.tr("XLSX, to sort, filter and calculate"), there=True)
        self.language = ChoiceField(theme, self.tr("Language of handout and workbook"))
        self.folder = LineField(theme, self.tr("Folder"), limit=_MOST_PATH)
        self.choose = Button(theme, self.tr("Choose…"), height=32)
        self.choose.setAutoDefault(False)
        self.handout_name = LineField(theme, self.tr("File of the handout"))
        self.workbook_name = LineField(theme, self.tr("File of the workbook"))
        self._lay_out()
        self.handout.changed.connect(self._follow)
        self.workbook.clicked.connect(self._follow)
        self.language.chosen.connect(self._follow)
        self.choose.clicked.connect(self._choose_folder)
        theme.changed.connect(self._restyle)
        self._restyle()

    # what is shown

    def show_facts(self, facts: Mapping[str, PageFact]) -> None:
        """Say what each page of the handout holds."""
        self.handout.show_facts(facts)

    def show_plan(self, plan: PlanInfo) -> None:
        """Offer the languages that its papers can be in."""
        chosen, self._plan = str(self.language.value or ""), plan
        self.language.set_options(language_options(plan))
        self.language.show_value(chosen)

    def show_wishes(self, wishes: Wishes) -> None:
        """Choose what was chosen last time."""
        self.language.show_value(wishes.language)
        self.workbook.show_wish(wished=wishes.workbook)
        self.handout.show_wishes(wishes)
        self._follow()

    def propose(self, proposal: Proposal) -> None:
        """Fill the fields that nobody has typed into."""
        old, self._proposed = self._proposed, proposal
        for field, before, now in (
            (self.folder, old.folder, proposal.folder),
            (self.handout_name, old.handout, proposal.handout),
            (self.workbook_name, old.workbook, proposal.workbook),
        ):
            if field.text() == before:
                field.show_value(now)

    # what is chosen

    @property
    def wishes(self) -> Wishes:
        """What to remember for next time."""
        card = self.handout
        pages, binding = card.pages, card.binding.isChecked()
        return Wishes(
            pages.order, pages.left_out, card.chosen_paper, binding, card.head.wished, self.workbook.wished,
            str(self.language.value or ""),
        )  # fmt: skip

    @property
    def wanted(self) -> Wanted | None:
        """The handout as it is chosen; None where there is none."""
        wanted = self.handout.wanted
        return replace(wanted, language=self.chosen_language) if wanted is not None else None

    @property
    def chosen_language(self) -> str:
        """As `paper_locale` has it."""
        return paper_language(self._plan, str(self.language.value or ""))

    @property
    def order(self) -> Order:
        """What is to be written. Raises Refused where a name is none."""
        folder, card = Path(self.folder.text().strip()).expanduser(), self.handout
        handout = named_file(folder, self.handout_name.text(), ".pdf") if card.chosen else None
        workbook = named_file(folder, self.workbook_name.text(), ".xlsx") if self.workbook.isChecked() else None
        return Order(
            handout, workbook, card.chosen, card.chosen_paper, card.binding.isChecked(), card.chosen_since,
            self.chosen_language,
        )  # fmt: skip

    @property
    def summary(self) -> tuple[str, bool]:
        """In a few words what will be written, and whether that is anything."""
        if self.handout.head.isChecked() and not self.handout.chosen:
            return self.tr("Tick at least one page"), False
        files = bool(self.handout.chosen) + self.workbook.isChecked()
        if not files:
            return self.tr("Tick the handout or the workbook"), False
        return (self.tr("1 file") if files == 1 else self.tr("{count} files").format(count=files)), True

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and self.isAncestorOf(focus):
            focus.click()
        else:
            self.entered.emit()

    def _follow(self) -> None:
        self.handout_name.setEnabled(bool(self.handout.chosen))
        self.workbook_name.setEnabled(self.workbook.isChecked())
        self.changed.emit()

    def _choose_folder(self) -> None:
        so_far = Path(self.folder.text().strip()).expanduser()
        folder = self._dialogs.choose_folder(self, self.tr("Folder for the files"), so_far)
        if folder is not None:
            self.folder.setText(str(folder))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        card = Card(self._theme)
        self._card = QVBoxLayout(card)
        self._card.addWidget(self.handout.head)
        self._card.addWidget(Rule(self._theme))
        self._card.addWidget(self.workbook)
        self._card.addWidget(Rule(self._theme))
        self._tongue = QHBoxLayout()
        label = Label(self._theme, self.tr("Language"), weight=500, role="text2")
        label.setBuddy(self.language)
        self._tongue.addWidget(label)
        self._tongue.addWidget(self.language, 1)
        self._card.addLayout(self._tongue)
        self._column.addWidget(card)
        self._column.addWidget(self.handout)
        self._fields = [self._labelled(self.tr("Folder"), self.folder, self.choose)]
        self._fields.append(self._labelled(self.tr("Handout file"), self.handout_name))
        self._fields.append(self._labelled(self.tr("Workbook file"), self.workbook_name))
        self._column.addStretch(1)

    def _labelled(self, words: str, field: LineField, beside: Button | None = None) -> QVBoxLayout:
        label = Label(self._theme, words, size=12, weight=500, role="text3")
        label.setBuddy(field)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8) - RING)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
            hang(row, end=RING)  # a button keeps room for its ring
        column = QVBoxLayout()
        column.addWidget(label)
        column.addLayout(row)
        self._column.addLayout(column)
        return column

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(RING, 0, RING, RING)
        self._column.setSpacing(px(12))
        self._tongue.setContentsMargins(margins(self, px(4), px(6), 0, px(8)))
        self._tongue.setSpacing(px(10))
        self._card.setContentsMargins(px(14), px(4), px(14), px(4))
        self._card.setSpacing(px(2))
        for column in self._fields:
            column.setSpacing(px(4))
        self._fields[0].setSpacing(max(px(4) - RING, 0))
