"""The closed vocabularies of a plan: what a field may say.

No SQLAlchemy here: the window needs these words before its first paint. Their values are what the
file, the script lines and `--json` hold, so they never change.
"""

from enum import StrEnum
from typing import Final

CLOSED: Final = frozenset(
    (
        "aggregation", "confidence", "direction", "frequency", "indicates", "judgement", "kind", "level", "method",
        "pairing", "quadrant", "role", "state",
    )
)  # fmt: skip
"""The columns that hold a word of a closed vocabulary, in whatever table."""

FLAGS: Final = frozenset(
    ("adopted", "beneficiary", "binding", "carry_forward", "not_applicable", "performer", "starred")
)
"""The columns that hold 0 for no and 1 for yes, in whatever table."""

DAYS: Final = frozenset(("as_of", "baseline_on", "due", "end", "opened_on", "recorded_on", "revealed_on", "start"))
"""The columns that hold a day. `start` of what an initiative led to is a text, and may be anything."""


class Quadrant(StrEnum):
    """Where a SWOT item stands; the first letter is the letter of its code."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    OPPORTUNITY = "opportunity"
    THREAT = "threat"

    @property
    def letter(self) -> str:
        return self.value[0].upper()


class Pairing(StrEnum):
    """Which two quadrants a TOWS strategy puts together; in capitals the letters of its code."""

    SO = "so"
    ST = "st"
    WO = "wo"
    WT = "wt"

    @property
    def letters(self) -> str:
        return self.value.upper()

    @property
    def quadrants(self) -> tuple[Quadrant, Quadrant]:
        """What is inside, and what comes from outside."""
        inside, outside = (next(one for one in Quadrant if one.letter == letter) for letter in self.letters)
        return inside, outside


class VoteMethod(StrEnum):
    """What a ballot says of the items on it."""

    DOTS = "dots"  # so many to give, several on one item up to a cap
    POINTS = "points"  # 100 to share out
    RANKING = "ranking"  # the order of preference, counted after Borda
    RATING = "rating"  # each from 1 to 5


class Level(StrEnum):
    """Whose objective it is."""

    ORGANISATION = "organisation"
    UNIT = "unit"
    TEAM = "team"
    PERSON = "person"


class Cause(StrEnum):
    """How strongly one objective is meant to bring about another."""

    LEADS_TO = "leads to"
    SUPPORTS = "supports"


class MeasureKind(StrEnum):
    """What a measure's values are."""

    NUMBER = "number"
    PERCENT = "percent"
    CURRENCY = "currency"
    RATING = "rating"  # 1–5
    MILESTONE = "milestone"  # yes or no: 1 or 0


class Direction(StrEnum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"
    RANGE = "range"


class Frequency(StrEnum):
    """How often a measure is read."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


class Aggregation(StrEnum):
    """How readings of short periods make one of a longer period."""

    SUM = "sum"
    AVERAGE = "average"
    LAST = "last"


class Confidence(StrEnum):
    """How a reading came about."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    GUESSED = "guessed"


class Indicates(StrEnum):
    """Whether a measure shows what will come (lead) or what came (lag)."""

    LEAD = "lead"
    LAG = "lag"


class ResultRole(StrEnum):
    """Which side of a source's measurement a result stands on."""

    TARGET = "target"
    ACTUAL = "actual"


class StakeholderKind(StrEnum):
    """What a stakeholder is, in the words of StratML; empty where the source does not say."""

    UNSAID = ""
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


class InitiativeState(StrEnum):
    """How far an initiative is, by the word of its owner."""

    PLANNED = "planned"
    UNDERWAY = "underway"
    DONE = "done"
    STOPPED = "stopped"


class ResourceKind(StrEnum):
    """What is allocated; decides the unit in which amounts are kept."""

    MONEY = "money"
    PEOPLE = "people"
    TECHNOLOGY = "technology"


class Status(StrEnum):
    """Red, amber, green and the ways of having no colour (SEMANTICS 1)."""

    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OFF_TRACK = "off track"
    NO_DATA = "no data"
    NO_TARGET = "no target"
    INSUFFICIENT = "insufficient data"
    NOT_APPLICABLE = "not applicable"
