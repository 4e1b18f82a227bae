"""The half of an export that is the handout: whether, which of its pages, on which paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.exchange.handout.contents import TITLES
from charthouse.ui.export.fact_box import FactBox
from charthouse.ui.export.facts import PageFact
from charthouse.ui.export.wishes import Wishes
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.frames import Card, Rule
from charthouse.ui.widgets.label import Label


class HandoutCard(Card):
    """`changed` after every choice. Pages without data are greyed, with the reason in their second line."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.head = FactBox(theme, self.tr("Leadership handout"), icon="file-text", head=True)
        self.pages = {name: FactBox(theme, self._title(name)) for name in TITLES}
        self.paper = ChoiceField(theme, self.tr("Paper"), self._papers())
        self._there: dict[str, bool] = {}
        self._lay_out()
        self.head.clicked.connect(self._follow_head)
        self.paper.chosen.connect(self.changed)
        for box in self.pages.values():
            box.clicked.connect(self.changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_facts(self, facts: Mapping[str, PageFact]) -> None:
        """Say what each page holds."""
        self._there = {name: fact.there for name, fact in facts.items()}
        for name, fact in facts.items():
            self.pages[name].show_fact(fact.about, there=fact.there)
        some = any(self._there.values())
        about = self.tr("PDF, to print or to read on a screen") if some else self.tr("Nothing to print yet")
        self.head.show_fact(about, there=some)
        self._follow_head()

    def show_wishes(self, wishes: Wishes) -> None:
        """Tick what was ticked last time."""
        self.head.show_wish(wished=wishes.handout)
        for name, box in self.pages.items():
            box.show_wish(wished=name not in wishes.left_out)
        self.paper.show_value(wishes.paper)
        self._follow_head()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The pages to print, in their order; none where no handout is wanted."""
        if not self.head.isChecked():
            return ()
        return tuple(name for name, box in self.pages.items() if box.isChecked())

    @property
    def left_out(self) -> frozenset[str]:
        """The pages that were unticked."""
        return frozenset(name for name, box in self.pages.items() if not box.wished)

    @property
    def chosen_paper(self) -> str:
        """The name of the paper."""
        return self._names[self.paper.currentIndex()]

    def _follow_head(self) -> None:
        """Without a handout its pages are off, but keep their ticks."""
        wanted = self.head.isChecked()
        for name, box in self.pages.items():
            box.setEnabled(wanted and self._there.get(name, True))
        self.paper.setEnabled(wanted)
        self._paper_label.set_role("text2" if wanted else "text3")
        self.changed.emit()

    def _papers(self) -> list[tuple[object, str]]:
        words = {"a4": self.tr("A4"), "letter": self.tr("Letter"), "a3": self.tr("A3")}
        self._names = tuple(words)
        return list(words.items())

    def _title(self, name: str) -> str:
        words = {
            "cover": self.tr("Cover"),
            "contents": self.tr("Contents"),
            "strategy": self.tr("Strategy on a page"),
            "swot": self.tr("SWOT"),
            "tows": self.tr("TOWS strategies"),
            "map": self.tr("Strategy map"),
            "objectives": self.tr("Objectives"),
            "scorecard": self.tr("Scorecard"),
            "measures": self.tr("Measure by measure"),
            "resources": self.tr("Resources"),
            "people": self.tr("My page"),
            "numbers": self.tr("How the numbers came about"),
        }
        return words.get(name, TITLES[name])

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addWidget(Rule(self._theme))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        for box in self.pages.values():
            self._list.addWidget(box)
        self._column.addLayout(self._list)
        self._column.addWidget(Rule(self._theme))
        self._paper_label = Label(self._theme, self.tr("Paper"), weight=500, role="text2")
        self._paper_label.setBuddy(self.paper)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._paper_label)
        self._foot.addStretch(1)
        self._foot.addWidget(self.paper)
        self._column.addLayout(self._foot)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(14), px(6), px(14), px(12))
        self._column.setSpacing(px(6))
        self._foot.setContentsMargins(px(4), px(6), 0, 0)
        self.paper.setFixedWidth(px(140))
