"""Numbers and amounts as they stand on paper, by the plan's locale."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from math import floor, log10

from charthouse.domain.amounts import from_minor
from charthouse.domain.numbers import format_number, known_locale

NO_BREAK = "\u00a0"

_MOST_DECIMALS = 12


class Figures:
    """Writes numbers in one locale; a locale that nobody knows writes as English does."""

    def __init__(self, locale: str) -> None:
        self.locale = known_locale(locale)
        self._written: dict[tuple[float | Decimal, int | None], str] = {}

    def number(self, value: float | Decimal, decimals: int | None = None) -> str:
        key = (value, decimals)
        if key not in self._written:
            self._written[key] = format_number(value, self.locale, decimals)
        return self._written[key]

    def signed(self, value: Decimal, decimals: int) -> str:
        """With a + before what is above zero."""
        return ("+" if value > 0 else "") + self.number(value, decimals)

    def percent(self, share: float) -> str:
        return f"{self.number(share * 100, 0)}{NO_BREAK}%"


def decimals_of(values: Iterable[float | None]) -> int:
    """The decimals in which a row's numbers are written alike: as many as they have, to three figures that count."""
    return max((_decimals(value) for value in values if value is not None), default=0)


@lru_cache(maxsize=4096)  # the cells of a grid ask for their row's figures again and again
def _decimals(value: float) -> int:
    written = Decimal(repr(value)).normalize()
    exponent = written.as_tuple().exponent
    if value == 0 or not isinstance(exponent, int):
        return 0
    enough = max(2 - floor(log10(abs(value))), 0)
    return min(max(-exponent, 0), max(enough, int(abs(value) < 1_000)), _MOST_DECIMALS)


class AmountScale:
    """The unit in which amounts of a resource are printed: thousands where all of them are whole thousands.

    So the printed figures add up exactly (SEMANTICS 6). `digits`: decimals kept of the resource.
    """

    def __init__(self, amounts: Iterable[int], digits: int, *, thousands: bool) -> None:
        kept = [amount for amount in amounts if amount]
        whole = 10**digits
        self.thousands = thousands and bool(kept) and all(amount % (1000 * whole) == 0 for amount in kept)
        self._shift = digits + 3 if self.thousands else digits
        self.decimals = 0 if self.thousands else max((_kept_decimals(amount, digits) for amount in kept), default=0)

    def value(self, amount: int) -> Decimal:
        return from_minor(amount, self._shift)


def _kept_decimals(amount: int, digits: int) -> int:
    while digits and amount % 10 == 0:
        amount //= 10
        digits -= 1
    return digits
