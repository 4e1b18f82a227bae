"""Figures that explain themselves: the printed terms of a weighted mean give the printed figure (SEMANTICS 2)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from charthouse.domain.sentences import Sentence, said

_CONTEXT = Context(prec=34, rounding=ROUND_HALF_UP)
_NOISE_DIGITS = 9  # where binary noise is cut off before rounding for print
_MOST_DIGITS = 14
_READABLE = 4  # digits of a term
_SCORE_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Term:
    """One child of a mean as it is printed. `share`: its part of what counts, 0…1."""

    name: str
    weight: Decimal
    value: Decimal
    share: float


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A child that does not count, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A weighted mean in print: `figure` is exactly what evaluating the printed `terms` gives. None: nothing counts."""

    terms: tuple[Term, ...]
    left_out: tuple[LeftOut, ...]
    figure: Decimal | None

    def formula_text(self, write: Callable[[Decimal], str] | None = None) -> str:
        """The sum as a person reads it: `(2 × 6.67 + 1 × 10) ÷ (2 + 1) = 7.8`.

        `write` turns a number into text, with the locale's digits for instance; empty when nothing counts.
        """
        written = write or plain
        if self.figure is None:
            return ""
        above = " + ".join(f"{written(term.weight)} × {written(term.value)}" for term in self.terms)
        below = " + ".join(written(term.weight) for term in self.terms)
        return f"({above}) ÷ ({below}) = {written(self.figure)}"


def explain_mean(
    parts: Sequence[tuple[str, float, float]], left_out: Sequence[LeftOut] = (), *, decimals: int = 1
) -> Explanation:
    """Explain the mean of `parts` (name, weight, value), printed with `decimals`, rounded half up.

    The terms get as many digits as it takes for the printed sum to come out at the printed figure. Where that would be
    too many to read, as for 6.25 of thirds, the figure gets a digit more instead. Weights are above 0.
    """
    if not parts:
        return Explanation((), tuple(left_out), None)
    whole = _terms(parts, _MOST_DIGITS)
    for shown in range(decimals, _NOISE_DIGITS):
        figure = _mean(whole, shown)
        for digits in range(decimals + 1, max(_READABLE, shown + 1) + 1):
            terms = _terms(parts, digits)
            if _mean(terms, shown) == figure:
                return Explanation(terms, tuple(left_out), figure)
    return Explanation(whole, tuple(left_out), _mean(whole, decimals))


def score_formula(
    value: float, goal: float, red_flag: float, write: Callable[[Decimal], str] | None = None
) -> Sentence:
    """How a score comes about: `10 ÷ 3 × (1 + (74 − 56) ÷ (76 − 56)) = 6.333`, with a word where it is clamped.

    For goal and red flag that differ; see `scoring.score`. `write`: as in `Explanation.formula_text`.
    """
    written = write or plain
    v, g, r = (Decimal(repr(number)) for number in (value, goal, red_flag))
    raw = _CONTEXT.divide(10 * ((g - r) + (v - r)), 3 * (g - r))
    flag = f"({written(r)})" if r < 0 else written(r)
    figure = written(_rounded(raw, _SCORE_DIGITS))
    formula = f"10 ÷ 3 × (1 + ({written(v)} − {flag}) ÷ ({written(g)} − {flag})) = {figure}"
    if raw > 10:
        return said("{formula}, at most 10", formula=formula)
    return said("{formula}, at least 0", formula=formula) if raw < 0 else said(formula)


def plain(number: Decimal) -> str:
    """A number without locale: point, real minus, no trailing zeros."""
    return f"{number.normalize():f}".replace("-", "\u2212") if number else "0"


def _terms(parts: Sequence[tuple[str, float, float]], digits: int) -> tuple[Term, ...]:
    total = sum(weight for _, weight, _ in parts)
    return tuple(
        Term(name, Decimal(repr(weight)), _rounded(Decimal(repr(value)), digits), weight / total)
        for name, weight, value in parts
    )


def _mean(terms: Sequence[Term], decimals: int) -> Decimal:
    above = sum((_CONTEXT.multiply(term.weight, term.value) for term in terms), Decimal(0))
    below = sum((term.weight for term in terms), Decimal(0))
    return _rounded(_rounded(_CONTEXT.divide(above, below), _NOISE_DIGITS), decimals)


def _rounded(number: Decimal, digits: int) -> Decimal:
    return _CONTEXT.quantize(number, Decimal((0, (1,), -digits)))
