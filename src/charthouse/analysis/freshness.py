"""When a reading is too old to speak for today (SEMANTICS 1, "Freshness")."""

from datetime import date

from charthouse.domain.kinds import Frequency

_INTERVAL_DAYS = {
    Frequency.WEEKLY: 7.0,
    Frequency.MONTHLY: 365.25 / 12,
    Frequency.QUARTERLY: 365.25 / 4,
    Frequency.YEARLY: 365.25,
}
_GRACE = 0.5


def is_stale(last_day: date, as_of: date, frequency: Frequency) -> bool:
    """Whether the reading of a period that ended on `last_day` is older than one interval and a half on `as_of`.

    One interval until the next reading is due, half of one as grace. Source: SEMANTICS 1.
    """
    return (as_of - last_day).days > _INTERVAL_DAYS[frequency] * (1 + _GRACE)
