"""How many there are of something, by the language of the window.

The figures of a plan (values, amounts, weights, scores) are written by the plan's own number format on every page, as
they are typed: `exchange.handout.figures`. Days are written by the language of the window: `ui.dates`.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale


def written(value: float | Decimal, spec: str = ",") -> str:
    """`1,200` in English, `1.200` in German; `spec` as Python's `format` has it: how many digits, grouped or not."""
    plain = format(value, spec)
    if plain.isdecimal():  # most counts are small, and many are written with every step
        return plain
    signs = {",": QLocale().groupSeparator(), ".": QLocale().decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in plain)
