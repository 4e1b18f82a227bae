"""The SMART check of an objective: a list of what to put right, never a grade alone (SEMANTICS 5)."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from charthouse.domain.sentences import Sentence, said

LONGEST_TITLE = 120
LEAST_CHANCE = 0.10

_UNSPACED_FROM = "\u0e00"  # Thai and on to CJK: scripts that may write a whole sentence without a space


class Criterion(StrEnum):
    """The five words of SMART."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIME_BOUND = "time-bound"


@dataclass(frozen=True, slots=True)
class Fix:
    """One thing to put right, as a sentence."""

    criterion: Criterion
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """What the check needs to know of a measure. A yes/no milestone needs no unit and has its target by itself."""

    name: str
    has_unit: bool
    has_target: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveFacts:
    """What the check needs to know of an objective. `chance`: 0…1 of reaching the target, where there is a forecast."""

    title: str
    measures: Sequence[MeasureFacts]
    reaches_goal: bool
    due: date | None
    plan_start: date | None = None
    plan_end: date | None = None
    chance: float | None = None


def fixes(objective: ObjectiveFacts) -> list[Fix]:
    """What to put right, in the order of the letters; empty when nothing is. Source: SEMANTICS 5, "SMART check"."""
    found = (
        (Criterion.SPECIFIC, _specific(objective.title)),
        (Criterion.MEASURABLE, _measurable(objective.measures)),
        (Criterion.ACHIEVABLE, _achievable(objective.chance)),
        (
            Criterion.RELEVANT,
            None if objective.reaches_goal else said("Link it to a goal: no path of contributions reaches one."),
        ),
        (Criterion.TIME_BOUND, _time_bound(objective)),
    )
    return [Fix(criterion, sentence) for criterion, sentence in found if sentence]


def _specific(title: str) -> Sentence | None:
    title = title.strip()
    if len(title) > LONGEST_TITLE:
        return said("Shorten the title to {most} characters: it has {count}.", most=LONGEST_TITLE, count=len(title))
    if len(title.split()) < 2 and not (len(title) > 3 and any(map(_is_unspaced, title))):
        return said("Say what is done to what: a verb and its object.")
    return None


def _is_unspaced(letter: str) -> bool:
    return letter >= _UNSPACED_FROM and unicodedata.category(letter) == "Lo"


def _measurable(measures: Sequence[MeasureFacts]) -> Sentence | None:
    if not measures:
        return said("Add a measure with a unit and a target.")
    if any(measure.has_unit and measure.has_target for measure in measures):
        return None
    first = measures[0].name
    if not any(measure.has_target for measure in measures):
        return said("Give a measure a target, {measure} for instance.", measure=first)
    first = next(measure.name for measure in measures if measure.has_target)
    return said("Give a measure with a target a unit too, {measure} for instance.", measure=first)


def _achievable(chance: float | None) -> Sentence | None:
    if chance is None or chance >= LEAST_CHANCE:
        return None
    return said(
        "Check the target: the trend gives it a chance of {chance} %, under {least:.0f} %.",
        chance=int(chance * 100), least=LEAST_CHANCE * 100,
    )  # fmt: skip


def _time_bound(objective: ObjectiveFacts) -> Sentence | None:
    due, start, end = objective.due, objective.plan_start, objective.plan_end
    if due is None:
        return said("Give it a due date.")
    if (start and due < start) or (end and due > end):
        return said("Move the due date into the time of the plan.")
    return None
