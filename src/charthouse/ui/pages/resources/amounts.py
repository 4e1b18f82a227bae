"""How the amounts of one resource are written and read: whole units or thousands, always exact underneath."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from charthouse.document.queries.resources import ResourceBlock
from charthouse.domain.amounts import from_minor, to_minor
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.numbers import MINUS, currency_sign, parse_number, with_currency
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.pages.resources.words import tr

_MOST_DECIMALS = 1  # of thousands; what has more is shown rounded, and the head says so
_SCALED = re.compile(r"[0-9](k|m|bn)\b", re.IGNORECASE)
_THOUSAND = 1_000


class AmountStyle:
    """The style of one block. `decimals`: so many that the figures shown add up, where that is possible."""

    def __init__(self, block: ResourceBlock, figures: Figures, locale: str, *, thousands: bool) -> None:
        self._figures, self._locale, self._digits = figures, locale, block.digits
        self._unit = block.unit
        self._money = block.kind is ResourceKind.MONEY
        self.thousands = thousands and self._money
        self._shift = block.digits + (3 if self.thousands else 0)
        need = max((_decimals(amount, self._shift) for amount in _amounts(block)), default=0)
        self.rounded = self.thousands and need > _MOST_DECIMALS
        self.decimals = _MOST_DECIMALS if self.rounded else need

    def value(self, amount: int) -> Decimal:
        """The amount in the unit that is shown, exactly."""
        return from_minor(amount, self._shift)

    def written(self, amount: int) -> str:
        """As a cell shows it."""
        return self._figures.number(self.value(amount), self.decimals)

    def signed(self, amount: int) -> str:
        """With its sign, for what is over or under."""
        return ("+" if amount > 0 else "") + self.written(amount)

    def exact(self, amount: int) -> str:
        """As the editor and the clipboard take it: every digit it has, a plain minus for spreadsheets."""
        decimals = _decimals(amount, self._shift)
        return self._figures.number(self.value(amount), decimals).replace(MINUS, "-")

    def with_unit(self, amount: int) -> str:
        """For a sentence or a large figure: `€980,000`, `€980k`, `6.5 FTE`."""
        figure = self.written(abs(amount))
        sign = MINUS if amount < 0 else ""
        if self._money:
            if self.thousands and amount:
                currency = currency_sign(self._unit, self._locale)
                return sign + tr("{currency}{amount}k").format(currency=currency, amount=figure)
            return sign + with_currency(figure, self._unit, self._locale)
        return f"{sign}{figure} {apart(self._unit)}".rstrip()

    def read(self, text: str) -> Decimal | None:
        """What was typed, in whole units; None for an empty text. In thousands `180` means 180,000, `250k` 250,000.

        Raises Refused with one sentence for what is not an amount of this resource.
        """
        typed = text.strip()
        if not typed:
            return None
        scale = _THOUSAND if self.thousands and not _SCALED.search(typed) else 1
        amount = parse_number(typed, self._locale, decimals=self._shift if scale > 1 else self._digits) * scale
        to_minor(amount, self._digits)
        return amount

    @property
    def unit_words(self) -> str:
        """What the figures count, beside the name of the resource."""
        if not self.thousands:
            return self._unit
        words = tr("thousand {unit}, rounded") if self.rounded else tr("thousand {unit}")
        return words.format(unit=self._unit)


def split(total: int, parts: int) -> list[int]:
    """`total` in equal whole parts; what is left over goes to the first ones, so that they add up exactly."""
    share, rest = divmod(abs(total), parts)
    sign = -1 if total < 0 else 1
    return [sign * (share + (at < rest)) for at in range(parts)]


def percentages(amounts: Iterable[int]) -> list[int]:
    """Whole percentages of the sum that add up to 100; zeros where there is no sum."""
    values = list(amounts)
    total = sum(values)
    if total <= 0:
        return [0] * len(values)
    whole = [value * 100 // total for value in values]
    by_rest = sorted(range(len(values)), key=lambda at: (-(values[at] * 100 % total), at))
    for at in by_rest[: 100 - sum(whole)]:
        whole[at] += 1
    return whole


def _amounts(block: ResourceBlock) -> Iterable[int]:
    for line in block.lines:
        if line.editable:
            yield from line.amounts.values()
    yield from block.capacity.values()


def _decimals(amount: int, shift: int) -> int:
    while shift and amount % 10 == 0:
        amount //= 10
        shift -= 1
    return shift
