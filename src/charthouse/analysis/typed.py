"""Differences in the digits people typed.

In binary 1.1 − 1 is more than 0.1, and a value exactly at its red flag would be beyond it. Scoring, targets and grades
work from the shortest writing of a stored number, which is what was typed.
"""

from decimal import Decimal
from math import isfinite


def typed(number: float) -> Decimal:
    """The digits a person typed for a stored number: 0.65 is 0.65."""
    return Decimal(repr(number))


def minus(one: float, other: float) -> float:
    """`one` − `other` as on paper; plain float arithmetic where one of them is not finite."""
    return float(typed(one) - typed(other)) if isfinite(one) and isfinite(other) else one - other
