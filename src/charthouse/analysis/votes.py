"""What ballots come to: total, mean and spread of every item, hidden or revealed (SEMANTICS 4)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean, pstdev
from typing import TypeVar

from charthouse.domain.kinds import VoteMethod

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Tally:
    """What an item got: `total` of dots, points, Borda points or ratings, `mean` and `spread` over `n` ballots.

    `spread` is the standard deviation of the population (divided by n, not n − 1): the ballots are everybody who
    voted, no sample of a larger room; one ballot has no spread. Without a ballot mean and spread are None.
    """

    total: float
    mean: float | None
    spread: float | None
    n: int


def tally(method: VoteMethod, options: Sequence[T], ballots: Sequence[Mapping[T, int]]) -> dict[T, Tally]:
    """The result of every option, in their order. A ballot says amount, rank or rating by item.

    Dots, points and rankings count every ballot for every item: who gave nothing gave 0. A rating that is missing is
    blank, not 0, so a rated item's n is the number of those who rated it.
    """
    counted = [_counted(method, options, ballot) for ballot in ballots]
    return {item: _summed([ballot[item] for ballot in counted if item in ballot]) for item in options}


def borda(options: Sequence[T], ranks: Mapping[T, int]) -> dict[T, float]:
    """Points of one ranking after Borda (1781): of k options the first gets k − 1, the last 0.

    Options of the same rank, and those without one behind all others, share the points of their places equally:
    of k = 4 the ballot A, B gives 3, 2, ½, ½. Points are always whole or half, so a float holds them exactly.
    """
    points: dict[T, float] = {}
    placed = sorted(options, key=lambda item: ranks.get(item, math.inf))
    for _, group in groupby(placed, key=lambda item: ranks.get(item, math.inf)):
        equals = list(group)
        first = len(options) - 1 - len(points)
        points |= dict.fromkeys(equals, first - (len(equals) - 1) / 2)
    return points


def _counted(method: VoteMethod, options: Sequence[T], ballot: Mapping[T, int]) -> Mapping[T, float]:
    match method:
        case VoteMethod.RANKING:
            return borda(options, ballot)
        case VoteMethod.RATING:
            return ballot
        case VoteMethod.DOTS | VoteMethod.POINTS:
            return {item: ballot.get(item, 0) for item in options}


def _summed(given: Sequence[float]) -> Tally:
    if not given:
        return Tally(0, None, None, 0)
    return Tally(math.fsum(given), fmean(given), pstdev(given), len(given))
