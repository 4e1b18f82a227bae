"""The words and figures of the scorecard: units, directions, gaps, thresholds, facts. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from charthouse.analysis.explanation import score_formula
from charthouse.analysis.targets import thresholds
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.kinds import Aggregation, Confidence, Direction, Frequency, Indicates, MeasureKind, Status
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures, decimals_of
from charthouse.ui.dates import plain_day
from charthouse.ui.numbers import written
from charthouse.ui.sentences import in_words
from charthouse.ui.wording import status_word

NO_VALUE = "–"


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("scorecard", text)


def month_word(day: date) -> str:
    """`December 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def unit_word(row: MeasureRow, currency: str) -> str:
    """What its numbers count."""
    usual = {
        MeasureKind.PERCENT: "%",
        MeasureKind.CURRENCY: currency,
        MeasureKind.RATING: tr("rating 1–5"),
        MeasureKind.MILESTONE: tr("yes or no"),
    }
    return row.definition.unit or usual.get(row.definition.kind, "")


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the numbers of measures in the plan's locale and currency."""

    figures: Figures
    currency: str
    fiscal_month: int = 1

    @classmethod
    def of(cls, card: Scorecard) -> Writer:
        """For the plan of this scorecard."""
        return cls(Figures(card.plan.locale), card.plan.currency, card.plan.fiscal_start_month)

    def value(self, row: MeasureRow, value: float | None) -> str:
        """One of the measure's numbers, with the decimals that all of them have."""
        if value is None:
            return ""
        if row.definition.kind is MeasureKind.MILESTONE and value in (0, 1):
            return tr("Yes") if value else tr("No")
        defined = row.definition
        alike = (row.state.value, row.state.target, defined.low, defined.high, value)
        return self.figures.number(value, decimals_of(alike))

    def actual(self, row: MeasureRow) -> str:
        """The last reading; a dash where there is none, never 0."""
        if row.state.status is Status.NOT_APPLICABLE:
            return tr("n/a")
        return NO_VALUE if row.state.value is None else self.value(row, row.state.value)

    def limits(self, row: MeasureRow) -> str:
        """The range to keep within."""
        low, high = row.definition.low, row.definition.high
        if low is None or high is None:
            return ""
        return f"{self.value(row, low)}–{self.value(row, high)}"

    def meaning(self, row: MeasureRow) -> str:
        """Unit and which way is better, for the line below the name."""
        if row.definition.direction is Direction.RANGE:
            limits = self.limits(row)
            better = tr("keep within {limits}").format(limits=limits) if limits else tr("keep within a range")
        else:
            better = tr("↑ better") if row.definition.direction is Direction.HIGHER else tr("↓ better")
        unit = unit_word(row, self.currency)
        return f"{apart(unit)}, {better}" if unit else better

    def spoken(self, row: MeasureRow) -> str:
        """The whole row for a screen reader."""
        parts = [f"{row.code} {apart(row.definition.name)}", self.meaning(row).replace("↑", tr("higher is")).replace(
            "↓", tr("lower is"))]  # fmt: skip
        if row.state.value is not None:
            parts.append(tr("actual {value}").format(value=self.actual(row)))
        if row.state.target is not None:
            parts.append(tr("target {value}").format(value=self.value(row, row.state.target)))
        status = status_word(row.state.status)
        judged = tr("{status} by judgement: {reason}").format(
            status=status, reason=apart(row.definition.judgement_reason)
        )
        return ", ".join([*parts, judged if row.state.judged else status])

    def gap(self, row: MeasureRow, plan_end: date | None) -> str:
        """How far it is: “42 short of 160 by December 2026”."""
        state, direction = row.state, row.definition.direction
        if state.value is None:
            return "" if state.status is Status.NOT_APPLICABLE else tr("Not read yet")
        if direction is Direction.RANGE:
            return self._range_gap(row)
        if row.definition.kind is MeasureKind.MILESTONE or state.target is None:
            return "" if state.target is not None else tr("No target yet")
        gap = state.target - state.value if direction is Direction.HIGHER else state.value - state.target
        until = self._until(row) or plan_end
        if gap > 0:
            sentence = tr("{gap} short of {target}") if direction is Direction.HIGHER else tr("{gap} above {target}")
        elif gap < 0:
            sentence = tr("{gap} beyond {target}") if direction is Direction.HIGHER else tr("{gap} below {target}")
        else:
            sentence = tr("At {target}")
        words = sentence.format(gap=self._difference(row, abs(gap)), target=self.value(row, state.target))
        return tr("{gap} by {month}").format(gap=words, month=month_word(until)) if until else words

    def _range_gap(self, row: MeasureRow) -> str:
        low, high, value = row.definition.low, row.definition.high, row.state.value
        if low is None or high is None or value is None:
            return tr("No range yet")
        if low <= value <= high:
            return tr("Within {limits}").format(limits=self.limits(row))
        out = self._difference(row, low - value if value < low else value - high)
        return tr("{gap} outside {limits}").format(gap=out, limits=self.limits(row))

    def _difference(self, row: MeasureRow, gap: float) -> str:
        decimals = decimals_of((row.state.value, row.state.target, row.definition.low, row.definition.high))
        return self.figures.number(round(gap, 9), decimals)

    def _until(self, row: MeasureRow) -> date | None:
        """The last day of the period whose target holds now."""
        defined, period = row.definition, row.state.period
        if period is None:
            return None
        targets = {key: (cell.value, cell.red_flag) for key, cell in row.targets.items()}
        held = thresholds(
            period,
            targets,
            defined.goal,
            defined.red_flag,
            fiscal_start_month=self.fiscal_month,
            aggregation=defined.aggregation,
        )
        return held.until

    def thresholds(self, row: MeasureRow) -> tuple[str, str]:
        """What counts as on track, and what as off track, in words; empty where nothing is said."""
        defined, state = row.definition, row.state
        if defined.direction is Direction.RANGE:
            if defined.low is None or defined.high is None:
                return "", ""
            far = tr("outside it") if defined.tolerance is None else tr("more than {gap} outside").format(
                gap=self.value(row, defined.tolerance))  # fmt: skip
            return self.limits(row), far
        held = (defined.goal, defined.red_flag) if state.target is None else (state.target, state.red_flag)
        goal, flag = (self.value(row, value) for value in held)
        if defined.kind is MeasureKind.MILESTONE:
            return goal, ""
        higher = defined.direction is Direction.HIGHER
        good = (tr("{value} or more") if higher else tr("{value} or less")).format(value=goal) if goal else ""
        bad = (tr("below {value}") if higher else tr("above {value}")).format(value=flag) if flag else ""
        return good, bad

    def formula(self, row: MeasureRow) -> str:
        """How the score comes about, figure by figure; empty where there is no formula."""
        state = row.state
        if state.score is None or state.value is None or state.target is None or state.red_flag is None:
            return ""
        if row.definition.direction is Direction.RANGE or state.target == state.red_flag:
            return ""
        return in_words(score_formula(state.value, state.target, state.red_flag, self.figures.number))


def kind_words() -> list[tuple[object, str]]:
    """The kinds of measure, to choose from."""
    return [
        (MeasureKind.NUMBER, tr("Number")),
        (MeasureKind.PERCENT, tr("Percent")),
        (MeasureKind.CURRENCY, tr("Money")),
        (MeasureKind.RATING, tr("Rating 1–5")),
        (MeasureKind.MILESTONE, tr("Yes or no")),
    ]


def direction_words() -> list[tuple[object, str]]:
    """Which way is better."""
    return [
        (Direction.HIGHER, tr("Higher")),
        (Direction.LOWER, tr("Lower")),
        (Direction.RANGE, tr("Within a range")),
    ]


def frequency_words() -> list[tuple[object, str]]:
    """How often it is read."""
    return [
        (Frequency.WEEKLY, tr("Weekly")),
        (Frequency.MONTHLY, tr("Monthly")),
        (Frequency.QUARTERLY, tr("Quarterly")),
        (Frequency.YEARLY, tr("Yearly")),
    ]


def aggregation_words() -> list[tuple[object, str]]:
    """How short periods make a long one."""
    return [
        (Aggregation.LAST, tr("Last reading")),
        (Aggregation.SUM, tr("Sum")),
        (Aggregation.AVERAGE, tr("Average")),
    ]


def indicates_words() -> list[tuple[object, str]]:
    """Whether it tells what will come or what came of it."""
    return [
        (Indicates.LEAD, tr("Lead: what will come")),
        (Indicates.LAG, tr("Lag: what came of it")),
    ]


def confidence_word(confidence: str) -> str:
    """How a reading came about, within a sentence."""
    words = {
        Confidence.MEASURED: tr("measured"),
        Confidence.ESTIMATED: tr("estimated"),
        Confidence.GUESSED: tr("guessed"),
    }
    return words[Confidence(confidence)]


def facts(card: Scorecard) -> str:
    """The line beside the page's title."""
    count, goals = sum(len(group.rows) for group in card.groups), len(card.groups)
    if not count:
        return ""
    measures = tr("1 measure") if count == 1 else tr("{count} measures").format(count=written(count))
    under = tr("under 1 goal") if goals == 1 else tr("under {count} goals").format(count=written(goals))
    return f"{measures} {under}"


def figures_to_come() -> str:
    """In place of what is not worked out yet."""
    return tr("Figures are on their way")


def currency_facts(card: Scorecard, *, short: bool = False) -> str:
    """How much of it is up to date: “10 of 11 measures current, as of 31 Oct 2026”."""
    if not card.complete:
        return figures_to_come()
    current, count = card.currency
    whole = tr("{current} of {count} measures current, as of {day}")
    sentence = tr("{current} of {count} current, {day}") if short else whole
    said = sentence.format(current=written(current), count=written(count), day=plain_day(card.as_of))
    return said if card.groups else ""
