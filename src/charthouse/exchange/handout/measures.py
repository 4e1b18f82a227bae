"""How a measure is written and drawn on paper: its value, unit, scale and course."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from charthouse.document.queries.pictures import scale_of
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Direction, MeasureKind, Status
from charthouse.exchange.handout.blocks.bullet import Bullet
from charthouse.exchange.handout.blocks.mark import status_word
from charthouse.exchange.handout.figures import NO_BREAK, Figures, decimals_of

NO_VALUE = "–"


@dataclass(frozen=True, slots=True)
class MeasureFigures:
    """The words and numbers of one measure, in one decimal style."""

    row: MeasureRow
    figures: Figures
    currency: str

    @property
    def now(self) -> str:
        state = self.row.state
        if state.status is Status.NOT_APPLICABLE:
            return "n/a"
        return NO_VALUE if state.value is None else self.written(state.value)

    @property
    def target(self) -> str:
        defined = self.row.definition
        if defined.direction is Direction.RANGE:
            if defined.low is None or defined.high is None:
                return ""
            return f"{self.written(defined.low)}–{self.written(defined.high)}"
        target = self.row.state.target
        return "" if target is None else self.written(target)

    @property
    def period(self) -> str:
        """The period of the reading that counts, in few letters."""
        return period_label(self.row.state.period) if self.row.state.period else ""

    @property
    def target_period(self) -> str:
        """The period whose target is printed, in few letters; empty where it is the measure's goal."""
        return period_label(self.row.state.target_period) if self.row.state.target_period and self.target else ""

    @property
    def unit(self) -> str:
        defined = self.row.definition
        usual = {
            MeasureKind.PERCENT: "%",
            MeasureKind.CURRENCY: self.currency,
            MeasureKind.RATING: "rating 1–5",
            MeasureKind.MILESTONE: "yes or no",
        }
        return defined.unit or usual.get(defined.kind, "")

    def written(self, value: float) -> str:
        if self.row.definition.kind is MeasureKind.MILESTONE and value in (0, 1):
            return "Yes" if value else "No"
        state, defined = self.row.state, self.row.definition
        decimals = decimals_of((state.value, state.target, defined.low, defined.high))
        return self.figures.number(value, decimals)


def period_label(key: str) -> str:
    try:
        return periods.label(periods.parse(key))
    except Refused:
        return key


def rating_lines(levels: Mapping[int, str]) -> list[str]:
    """A line for each rating that somebody explained: “4 I was welcome”, from the lowest."""
    return [f"{level}{NO_BREAK}{text}" for level, text in sorted(levels.items())]


def direction_words(row: MeasureRow) -> str:
    return {
        Direction.HIGHER: "▲ higher is better",
        Direction.LOWER: "▼ lower is better",
        Direction.RANGE: "keep within the range",
    }[row.definition.direction]


def trend_words(measure: MeasureFigures, values: Sequence[float | None]) -> str:
    """What the line of a measure's readings says to those who do not see it."""
    known = [value for value in values if value is not None]
    if not known:
        return ""
    first, last, low, high = (measure.written(value) for value in (known[0], known[-1], min(known), max(known)))
    return f"Trend of {len(known)} readings: it began at {first} and is now at {last}, between {low} and {high}."


def state_words(measure: MeasureFigures) -> str:
    """Now 81 % of target 80 %, on track: what a bullet says to those who do not see it."""
    unit = measure.unit
    now, target = (" ".join(filter(None, (number, unit))) for number in (measure.now, measure.target))
    held = f"now {now}, target {target}" if measure.target else f"now {now}, no target"
    return f"{measure.row.definition.name}: {held}, {status_words(measure.row)}"


def bullet(measure: MeasureFigures, end_width: float = 0.0) -> Bullet | None:
    """The measure on its scale; None where there is nothing to draw."""
    scale = scale_of(measure.row)
    if scale is None:
        return None
    worse, better = scale.ends
    return Bullet(
        scale.value,
        scale.target,
        scale.baseline,
        scale.bands,
        from_zero=scale.from_zero,
        ends=(measure.figures.short(worse), measure.figures.short(better)),
        end_width=end_width,
        spoken=state_words(measure),
    )


def status_words(row: MeasureRow) -> str:
    """The status within a sentence, and whether a person gave it: “on track (judgement)”."""
    return f"{status_word(row.state.status).lower()}{' (judgement)' if row.state.judged else ''}"


def judgement(row: MeasureRow) -> str:
    """That a person gave the status, and why; empty where the figures speak."""
    return f"(judgement) {row.definition.judgement_reason}".rstrip() if row.state.judged else ""
