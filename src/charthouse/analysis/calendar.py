"""Which days a period key means, remembered: measures ask for the same few periods thousands of times."""

from datetime import date
from functools import lru_cache

from charthouse.domain import periods
from charthouse.domain.errors import Refused


@lru_cache(maxsize=8192)
def days(key: str, fiscal_start_month: int) -> tuple[date, date] | None:
    """First and last day of the period stored under `key`; None where a file holds something that is no period."""
    try:
        return periods.span(periods.parse(key), fiscal_start_month)
    except Refused:
        return None
