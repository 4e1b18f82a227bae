"""The parts of the details that show more than a field: the score, the measures, the SWOT items, the SMART check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.analysis.rollup import RollUp
from charthouse.analysis.smart import Criterion, Fix
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.document.queries.swot import AnsweredItem
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.pages.objectives.marks import MeasureCard, StatusMark, TextLink
from charthouse.ui.pages.objectives.words import current_words, tr
from charthouse.ui.pages.scorecard.words import Writer
from charthouse.ui.pages.swot.cited import Cited, CitedList
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.fields import LineField
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.refill import refill
from charthouse.ui.wording import status_letter


class _Section(QWidget):
    """A caption and what stands below it."""

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(10), 0, 0)
        self._column.setSpacing(theme.px(5))
        self._column.addWidget(Label(theme, caption, size=12, weight=500, role="text3"))


class ScoreSection(_Section):
    """Mean, status, worst and coverage together; and how the figure comes about, when asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Score"))
        self._shown: tuple[RollUp, str] | None = None
        self._figure = Label(theme, size=28, weight=600, tnum=True)
        self._status = StatusMark(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self._figure)
        row.addWidget(self._status, 1)
        self._column.addLayout(row)
        self._facts = Label(theme, size=12, role="text2", wrap=True)
        self._column.addWidget(self._facts)
        self._answer = Label(theme, size=12, role="text2", wrap=True, tnum=True)
        self.ask = TextLink(theme, tr("How is this worked out?"))
        self.ask.clicked.connect(lambda: self._answer.setVisible(self._answer.isHidden()))
        self._column.addWidget(self.ask)
        self._answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answer.hide()
        self._column.addWidget(self._answer)

    def show_roll_up(self, roll_up: RollUp | None, figures: Figures) -> None:
        """Show an objective's; nothing where it has no measure below."""
        self.setVisible(roll_up is not None and roll_up.total > 0)
        if roll_up is None or not roll_up.total:
            return
        self._figure.setText("–" if roll_up.score is None else figures.number(roll_up.score, 1))
        self._status.show_status(roll_up.status)
        self._facts.setText(_facts(roll_up, figures))
        if self._shown is None or self._shown[0] is not roll_up or self._shown[1] != figures.locale:
            self._shown = roll_up, figures.locale
            self._answer.setText("\n".join(explained(roll_up, figures)))

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._figure.text()} {self._facts.text()}"

    @property
    def explanation(self) -> str:
        """How the figure comes about."""
        return self._answer.text()


def _facts(roll_up: RollUp, figures: Figures) -> str:
    measures = current_words(roll_up.current, roll_up.total)
    if roll_up.worst is None:
        return measures
    worst = roll_up.worst
    words = tr("Worst {letter} {score}: {name}")
    said = words.format(
        letter=status_letter(worst.status), score=figures.number(worst.score, 1), name=apart(worst.name)
    )
    return f"{said}. {measures}"


def explained(roll_up: RollUp, figures: Figures) -> list[str]:
    """The mean term by term: evaluating what is written gives the figure."""
    explanation, number = roll_up.explanation(), figures.number
    lines = [
        tr("{name}: {value}, weight {weight} ({share}\u00a0%)").format(
            name=apart(term.name),
            value=number(term.value),
            weight=number(term.weight),
            share=number(round(term.share * 100, 1)),
        )
        for term in explanation.terms
    ]
    lines += [
        tr("{name}: left out, {reason}").format(name=apart(one.name), reason=in_words(one.reason))
        for one in explanation.left_out
    ]
    return [*lines, formula] if (formula := explanation.formula_text(number)) else lines


class MeasuresSection(_Section):
    """The objective's own measures, each a way to the scorecard, and a line to add one."""

    opened = Signal(str)
    named = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Measures"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(8))
        self._column.addLayout(self._cards)
        self.field = LineField(theme, tr("Name of a new measure"), placeholder=tr("Add a measure (K)"))
        self.field.committed.connect(self._name)
        self._column.addWidget(self.field)

    def hold_still(self) -> None:
        """Take no new measure; where there is none, be gone."""
        self.field.hide()
        self.setVisible(self._cards.count() > 0)

    def show_measures(self, rows: Sequence[MeasureRow], writer: Writer | None) -> None:
        """Show these."""
        cards = [self._card(row, writer) for row in rows] if writer is not None else []
        refill(self._cards, cards)
        self.setVisible(bool(cards) or not self.field.isHidden())

    def _card(self, row: MeasureRow, writer: Writer) -> MeasureCard:
        card = MeasureCard(self._theme, row, writer)
        card.clicked.connect(lambda: self.opened.emit(row.id))
        return card

    def _name(self, name: str) -> None:
        self.field.show_value("")
        if name.strip():
            self.named.emit(name.strip())


class AnswersSection(_Section):
    """The SWOT items that led to the objective: press one to go there, its x to take the link back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Answers"))
        cited = CitedList(theme, "")
        self.opened, self.unlinked = cited.opened, cited.cut
        self._cited = cited
        self._column.addWidget(cited)

    def show_items(self, items: Sequence[AnsweredItem]) -> None:
        """Show these; nothing at all where there are none. What came through a strategy is the strategy's link."""
        self.setVisible(bool(items))
        self._cited.show_cited(
            [Cited(item.id, item.code, item.text, cut=not item.through, quadrant=item.quadrant) for item in items]
        )


class SmartSection(_Section):
    """What is well and what to put right, letter by letter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("SMART check"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self._column.addLayout(self._lines)

    def show_fixes(self, fixes: Sequence[Fix], above: str) -> None:
        """Show the check of an objective below the one with the code `above`, empty for a goal."""
        relevant = tr("Relevant: stands under {code}").format(code=above) if above else tr("Relevant: is a goal")
        open_ = {fix.criterion: in_words(fix.sentence) for fix in fixes}
        well = {
            Criterion.SPECIFIC: tr("Specific: says what is done to what"),
            Criterion.MEASURABLE: tr("Measurable: has a unit and a target"),
            Criterion.RELEVANT: relevant,
            Criterion.TIME_BOUND: tr("Time-bound: due inside the plan"),
        }
        found = [(open_.get(one, words), one in open_) for one, words in well.items()]
        refill(self._lines, [self._line(words, fix=fix) for words, fix in found])

    def _line(self, words: str, *, fix: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        icon = IconLabel(self._theme, "triangle-alert" if fix else "check", role="text" if fix else "accent")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        label = Label(self._theme, words, weight=500 if fix else 400, role="text" if fix else "text2", wrap=True)
        row.addWidget(label, 1)
        return holder
