"""The half of an export that is the handout: whether, which of its pages in which order, on which paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.handout_choices import PresetRow
from charthouse.exchange.handout.contents import ASKED_FOR, CHANGES, TITLES
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.fact_box import FactBox
from charthouse.ui.export.facts import PageFact
from charthouse.ui.export.page_list import PageList
from charthouse.ui.export.presets import PresetBar
from charthouse.ui.export.preview.making import Wanted
from charthouse.ui.export.wishes import PAPERS, Wishes, usual_paper
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.frames import Card, Rule
from charthouse.ui.widgets.label import Label


class HandoutCard(Card):
    """`changed` after every choice; `branding`: the logo and colour are asked for. Pages without data are greyed.

    `head`, whether there is a handout at all, stands above the card, beside the workbook's.
    """

    changed = Signal()
    branding = Signal()

    def __init__(self, theme: Theme, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.head = FactBox(theme, self.tr("Leadership handout"), icon="file-text", head=True)
        self._exporter = exporter
        self.presets = PresetBar(theme, exporter)
        self.pages = PageList(theme)
        self.paper = ChoiceField(theme, self.tr("Paper"), self._papers())
        self.since = ChoiceField(theme, self.tr("What changed since"))
        self.binding = CheckBox(theme, self.tr("Room for binding"))
        self.brand = Button(theme, self.tr("Logo and colour…"), kind=Kind.GHOST, height=28)
        self.brand.setAutoDefault(False)
        self._lay_out()
        self.head.clicked.connect(self._follow_head)
        self.presets.taken.connect(self.take)
        self.presets.usual.connect(self.take_usual)
        self.brand.clicked.connect(self.branding)
        for choice in (self.pages.changed, self.paper.chosen, self.since.chosen, self.binding.clicked):
            choice.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_facts(self, facts: Mapping[str, PageFact]) -> None:
        """Say what each page holds."""
        self.pages.show_facts(facts)
        since, checkpoints = self.since.value, self._exporter.checkpoints()
        newest: list[tuple[object, str]] = [("", self.tr("The last checkpoint"))]
        self.since.set_options([*newest, *checkpoints])
        self.since.show_value(since if since in dict(checkpoints) else "")
        some = any(fact.there for fact in facts.values())
        about = self.tr("PDF, to print or to read on a screen") if some else self.tr("Nothing to print yet")
        self.head.show_fact(about, there=some)
        self._follow_head()

    def show_wishes(self, wishes: Wishes) -> None:
        """Choose what was chosen last time."""
        self.head.show_wish(wished=wishes.handout)
        self.pages.show_choice(wishes.order, wishes.left_out)
        self.paper.show_value(wishes.paper)
        self.binding.setChecked(wishes.binding)
        self._follow_head()

    def take(self, preset: PresetRow) -> None:
        """Choose what a preset says; pages that are not known here are left out."""
        self.pages.show_choice(preset.pages, TITLES.keys() - set(preset.pages))
        self.paper.show_value(preset.paper if preset.paper in PAPERS else usual_paper())
        self.binding.setChecked(preset.binding)
        self._follow()

    def take_usual(self) -> None:
        """The pages that a handout has by itself, in their order."""
        self.pages.show_choice((), ASKED_FOR)
        self.binding.setChecked(False)
        self._follow()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The pages to print, in their order; none where no handout is wanted."""
        return self.pages.chosen if self.head.isChecked() else ()

    @property
    def chosen_paper(self) -> str:
        """The name of the paper."""
        return str(self.paper.value or usual_paper())

    @property
    def wanted(self) -> Wanted | None:
        """The handout as it is chosen; None where there is none."""
        if not self.chosen:
            return None
        return Wanted(self.chosen, self.chosen_paper, self.binding.isChecked(), self.chosen_since)

    @property
    def chosen_since(self) -> str | None:
        """As `Wanted.since`."""
        return str(self.since.value or "") if CHANGES in self.chosen else None

    def _follow_head(self) -> None:
        """Without a handout its pages are off, but keep their ticks."""
        wanted = self.head.isChecked()
        self.pages.show_wanted(wanted=wanted)
        for part in (self.presets, self.paper, self.binding):
            part.setEnabled(wanted)
        self._paper_label.set_role("text2" if wanted else "text3")
        self._follow()

    def _follow(self) -> None:
        pages = self.pages
        ticked = tuple(name for name in pages.order if name not in pages.left_out)
        made = PresetRow("", "", ticked, self.chosen_paper, self.binding.isChecked())
        usual = ticked == tuple(name for name in TITLES if name not in ASKED_FOR) and not made.binding
        self.presets.show_choice(made, usual=usual)
        self._since_row.setVisible(CHANGES in self.chosen)
        self.changed.emit()

    def _papers(self) -> list[tuple[object, str]]:
        return [("a4", self.tr("A4")), ("letter", self.tr("Letter")), ("a3", self.tr("A3"))]

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.presets)
        self._column.addWidget(self.pages)
        self._column.addWidget(Rule(self._theme))
        self._paper_label = Label(self._theme, self.tr("Paper"), weight=500, role="text2")
        self._paper_label.setBuddy(self.paper)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._paper_label)
        self._foot.addWidget(self.paper)
        self._foot.addStretch(1)
        self._foot.addWidget(self.binding)
        self._column.addLayout(self._foot)
        self._since_row = QWidget()
        self._since = QHBoxLayout(self._since_row)
        label = Label(self._theme, self.tr("Changes since"), weight=500, role="text2")
        label.setBuddy(self.since)
        self._since.addWidget(label)
        self._since.addWidget(self.since, 1)
        self._column.addWidget(self._since_row)
        self._last = QHBoxLayout()
        self._last.addWidget(self.brand)
        self._last.addStretch(1)
        self._column.addLayout(self._last)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(14), px(12), px(14), px(8))
        self._column.setSpacing(px(6))
        self._foot.setContentsMargins(margins(self, px(4), px(6), 0, 0))
        self._foot.setSpacing(px(10))
        self._since.setContentsMargins(margins(self, px(4), 0, 0, 0))
        self._since.setSpacing(px(10))
        self.paper.setFixedWidth(px(110))
