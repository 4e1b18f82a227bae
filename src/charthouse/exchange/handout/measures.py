"""How a measure is written and drawn on paper: its value, unit, scale and course."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from charthouse.document.queries.pictures import scale_of
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.kinds import Direction, MeasureKind, Status
from charthouse.exchange.handout.blocks.bullet import Bullet
from charthouse.exchange.handout.figures import NO_BREAK, Figures, decimals_of
from charthouse.exchange.wording import Wording, phrase

NO_VALUE = "–"


@dataclass(frozen=True, slots=True)
class MeasureFigures:
    """The words and numbers of one measure, in one decimal style."""

    row: MeasureRow
    words: Wording
    currency: str

    @property
    def figures(self) -> Figures:
        return self.words.figures

    @property
    def now(self) -> str:
        state = self.row.state
        if state.status is Status.NOT_APPLICABLE:
            return self.words.say("n/a")
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
        return self.words.period(self.row.state.period) if self.row.state.period else ""

    @property
    def target_period(self) -> str:
        """The period whose target is printed, in few letters; empty where it is the measure's goal."""
        state = self.row.state
        return self.words.period(state.target_period) if state.target_period and self.target else ""

    @property
    def unit(self) -> str:
        defined = self.row.definition
        usual = {
            MeasureKind.PERCENT: "%",
            MeasureKind.CURRENCY: self.currency,
            MeasureKind.RATING: self.words.say("rating 1–5"),
            MeasureKind.MILESTONE: self.words.say("yes or no"),
        }
        return defined.unit or usual.get(defined.kind, "")

    def with_unit(self, number: str) -> str:
        """A number with its unit, where it does not speak for itself."""
        kind = self.row.definition.kind
        plain = kind in (MeasureKind.MILESTONE, MeasureKind.RATING) and not self.row.definition.unit
        return number if plain or not self.unit else f"{number}{NO_BREAK}{self.unit}"

    def written(self, value: float) -> str:
        if self.row.definition.kind is MeasureKind.MILESTONE and value in (0, 1):
            return self.words.say("Yes") if value else self.words.say("No")
        state, defined = self.row.state, self.row.definition
        decimals = decimals_of((state.value, state.target, defined.low, defined.high))
        return self.figures.number(value, decimals)


def rating_lines(levels: Mapping[int, str]) -> list[str]:
    """A line for each rating that somebody explained: “4 I was welcome”, from the lowest."""
    return [f"{level}{NO_BREAK}{text}" for level, text in sorted(levels.items())]


_DIRECTIONS = {
    Direction.HIGHER: phrase("▲ higher is better"),
    Direction.LOWER: phrase("▼ lower is better"),
    Direction.RANGE: phrase("keep within the range"),
}


def direction_words(measure: MeasureFigures) -> str:
    return measure.words.say(_DIRECTIONS[measure.row.definition.direction])


def trend_words(measure: MeasureFigures, values: Sequence[float | None]) -> str:
    """What the line of a measure's readings says to those who do not see it."""
    known = [value for value in values if value is not None]
    if not known:
        return ""
    first, last, low, high = (measure.written(value) for value in (known[0], known[-1], min(known), max(known)))
    return measure.words.say(
        "Trend of {count} readings: it began at {first} and is now at {last}, between {low} and {high}.",
        count=len(known), first=first, last=last, low=low, high=high,
    )  # fmt: skip


def state_words(measure: MeasureFigures) -> str:
    """Now 81 % of target 80 %, on track: what a bullet says to those who do not see it."""
    unit = measure.unit
    now, target = (" ".join(filter(None, (number, unit))) for number in (measure.now, measure.target))
    name, status = measure.row.definition.name, status_words(measure)
    if not measure.target:
        return measure.words.say("{measure}: now {now}, no target, {status}", measure=name, now=now, status=status)
    return measure.words.say(
        "{measure}: now {now}, target {target}, {status}", measure=name, now=now, target=target, status=status
    )


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
        ends=(measure.words.short(worse), measure.words.short(better)),
        end_width=end_width,
        spoken=state_words(measure),
    )


def status_words(measure: MeasureFigures) -> str:
    """The status within a sentence, and whether a person gave it: “on track (judgement)”."""
    state, words = measure.row.state, measure.words
    status = words.say(state.status)
    return words.say("{status} (judgement)", status=status) if state.judged else status


def judgement(measure: MeasureFigures) -> str:
    """That a person gave the status, and why; empty where the figures speak."""
    if not measure.row.state.judged:
        return ""
    reason = measure.row.definition.judgement_reason
    return measure.words.say("(judgement) {reason}", reason=reason).rstrip()
