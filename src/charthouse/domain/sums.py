"""A small calculator for sums typed into a number cell, such as `=1200*3`; `numbers` is its only caller.

Decimal, never `eval`: the text comes from a person or a file.
"""

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, Overflow

from charthouse.domain.errors import Refused

_PART = re.compile(r" *(?:(?P<operand>[.,]?[0-9](?:[0-9.,’ ]*[0-9])?(?:bn|[km])?)|(?P<sign>[-+*/()]))", re.IGNORECASE)
_CONTEXT = Context(prec=34, rounding=ROUND_HALF_UP, traps=[DivisionByZero, InvalidOperation, Overflow])
_OPERATIONS: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": _CONTEXT.add,
    "-": _CONTEXT.subtract,
    "*": _CONTEXT.multiply,
    "/": _CONTEXT.divide,
}


def evaluate(plain: str, typed: str, operand: Callable[[str], Decimal]) -> Decimal:
    """The result of + − * / and parentheses, each as strong as at school, to 34 digits.

    `plain` is the sum in ASCII signs, `operand` reads one number of it, `typed` is what the person wrote. Raises
    Refused when it is no sum or divides by zero.
    """
    try:
        return _Reader(_parts(plain), operand).total()
    except DivisionByZero:
        raise Refused("“{typed}” divides by zero.", typed=typed) from None
    except (_NoSum, InvalidOperation, Overflow):
        raise Refused("“{typed}” is not a sum that can be worked out.", typed=typed) from None


class _NoSum(Exception):
    """The parts do not make a sum."""


def _parts(plain: str) -> list[str]:
    parts: list[str] = []
    at, text = 0, plain.rstrip()
    while at < len(text):
        match = _PART.match(text, at)
        if not match:
            raise _NoSum
        parts.append(match["operand"] or match["sign"])
        at = match.end()
    return parts


class _Reader:
    """Recursive descent over the parts: terms of factors of operands."""

    def __init__(self, parts: list[str], operand: Callable[[str], Decimal]) -> None:
        self._parts = parts
        self._number = operand
        self._at = 0

    def total(self) -> Decimal:
        total = self._terms()
        if self._peek():
            raise _NoSum
        return total

    def _peek(self) -> str:
        return self._parts[self._at] if self._at < len(self._parts) else ""

    def _take(self) -> str:
        part = self._peek()
        self._at += 1
        return part

    def _terms(self) -> Decimal:
        return self._chain("+-", self._factors)

    def _factors(self) -> Decimal:
        return self._chain("*/", self._operand)

    def _chain(self, signs: str, operand: Callable[[], Decimal]) -> Decimal:
        total = operand()
        while (sign := self._peek()) and sign in signs:
            self._take()
            total = _OPERATIONS[sign](total, operand())
        return total

    def _operand(self) -> Decimal:
        part = self._take()
        if part == "+":
            return self._operand()
        if part == "-":
            return -self._operand()
        if part == "(":
            total = self._terms()
            if self._take() != ")":
                raise _NoSum
            return total
        if not part or part in "*/)":
            raise _NoSum
        return self._number(part)
