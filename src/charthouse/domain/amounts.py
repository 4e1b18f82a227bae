"""Exact amounts: money in minor units of its currency, other resources in thousandths, always whole numbers.

Binary floating point never holds money (DESIGN 5). What is typed becomes an integer here and nowhere else.
"""

from decimal import Context, Decimal, Inexact, InvalidOperation

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.sentences import said

OTHER_DIGITS = 3
"""Decimals kept of people (FTE), technology and other resources."""

LARGEST = 2**53 - 1
"""Largest amount in minor units: up to here a workbook's numbers are exact too."""

BASE_YEARS = range(1900, 2200)
"""The years in whose prices money may be stated."""

_MINOR_DIGITS = {
    code: digits
    for digits, codes in {
        0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
        3: "BHD IQD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    }.items()
    for code in codes.split()
}
_EXACT = Context(prec=40, traps=[Inexact, InvalidOperation])


def minor_digits(currency: str) -> int:
    """Decimals of a currency by its ISO 4217 code: 2 but for the exceptions the standard lists."""
    return _MINOR_DIGITS.get(currency.upper(), 2)


def resource_digits(kind: ResourceKind, currency: str) -> int:
    """Decimals kept of a resource of this kind in a plan of this currency."""
    return minor_digits(currency) if kind is ResourceKind.MONEY else OTHER_DIGITS


def to_minor(amount: Decimal, digits: int) -> int:
    """`amount` as a whole number of its smallest unit, exactly.

    Raises Refused when it has more decimals than `digits`, is not a number, or is beyond `LARGEST`.
    """
    if not amount.is_finite():
        raise Refused("An amount is a number.")
    try:
        minor = int(_EXACT.scaleb(_EXACT.quantize(amount, Decimal((0, (1,), -digits))), digits))
    except Inexact:
        limit = said("at most {digits} decimals", digits=digits) if digits else said("no decimals")
        raise Refused("{amount:.12g} does not fit: amounts here have {limit}.", amount=amount, limit=limit) from None
    except InvalidOperation:
        minor = LARGEST + 1
    if abs(minor) > LARGEST:
        raise Refused("The amount is too large to keep exactly.")
    return minor


def from_minor(minor: int, digits: int) -> Decimal:
    """The amount that `minor` smallest units make, exactly, with all its decimals (12.50, not 12.5)."""
    return _EXACT.scaleb(Decimal(minor), -digits)
