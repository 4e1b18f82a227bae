"""What a ballot may say: the rules of each voting method, and the line in which the facilitator types a paper ballot.

No SQLAlchemy here: the window reads a line before anything is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import VoteMethod

T = TypeVar("T")
Choice = tuple[T, int | None]
"""An item, and what was written beside it: None where it was only named."""

POINTS: Final = 100
BEST_RATING: Final = 5
_MOST = 1_000  # dots on a ballot, or items that it ranks
_CHOICE = re.compile(r"(?P<code>[A-Za-z]{0,2}\d{1,6})(?:\s*[:=x×*]\s*(?P<amount>\d{1,4}))?(?=[\s,;]|$)[\s,;]*")
_DISSENT = "!"


@dataclass(frozen=True, slots=True)
class Rules:
    """How a round is voted. `budget` and `cap` as `domain.voting.VoteRound` has them."""

    method: VoteMethod
    budget: int | None = None
    cap: int | None = None

    def __post_init__(self) -> None:
        """Raises Refused where nobody could vote by these rules."""
        if self.method is VoteMethod.DOTS and self.budget is None:
            raise Refused("Say how many dots a ballot has.")
        for limit in (self.budget, self.cap):
            if limit is not None and not 1 <= limit <= _MOST:
                raise Refused("A ballot has from 1 to {most} votes.", most=_MOST)
        if self.method is not VoteMethod.DOTS and self.cap is not None:
            raise Refused("Only dots have a limit for one item.")
        if self.method in (VoteMethod.POINTS, VoteMethod.RATING) and self.budget is not None:
            raise Refused("Only dots and rankings have a number of votes to be chosen.")
        if self.budget is not None and self.cap is not None and self.cap > self.budget:
            raise Refused("A ballot has {budget} dots; the limit for one item is not above that.", budget=self.budget)


@dataclass(frozen=True, slots=True)
class TypedBallot(Generic[T]):
    """A line as it was typed: the items in their order, and what comes behind an exclamation mark."""

    choices: tuple[Choice[T], ...]
    dissent: str = ""


def read_ballot(line: str, known: Mapping[str, T]) -> TypedBallot[T]:
    """Read `S3 W2 O1:2 ! Not the grant again`: codes of `known` (in capitals), maybe with dots, points or a rating.

    A number alone is enough where only one code has it. Raises Refused for whatever is no code on the ballot.
    """
    said, mark, dissent = line.partition(_DISSENT)
    choices: list[Choice[T]] = []
    at = len(said) - len(said.lstrip())
    while at < len(said):
        found = _CHOICE.match(said, at)
        if found is None:
            word = said[at:].split(maxsplit=1)[0]
            raise Refused("“{word}” is not a code. Write codes like S3, with a figure like S3:2.", word=word[:40])
        amount = found["amount"]
        choices.append((_known(found["code"].upper(), known), None if amount is None else int(amount)))
        at = found.end()
    return TypedBallot(tuple(choices), dissent.strip() if mark else "")


def amounts(rules: Rules, choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int]:
    """What a ballot gives each item: dots, points, its rank (1 the first) or its rating.

    `called` names an item in a refusal. Raises Refused where the ballot breaks the rules (SEMANTICS 4).
    """
    match rules.method:
        case VoteMethod.DOTS:
            return _dots(rules, choices, called)
        case VoteMethod.POINTS:
            return _points(choices, called)
        case VoteMethod.RANKING:
            return _ranks(rules, choices, called)
        case VoteMethod.RATING:
            return _ratings(choices, called)


def _known(code: str, known: Mapping[str, T]) -> T:
    if code in known:
        return known[code]
    fitting = [other for other in known if other.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == code]
    if len(fitting) == 1:
        return known[fitting[0]]
    if fitting:
        raise Refused(
            "{number} is more than one: {codes}. Write the letter too.", number=code, codes=", ".join(fitting)
        )
    raise Refused("{code} is not on the ballot.", code=code)


def _dots(rules: Rules, choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int]:
    """An item named twice has two dots. A ballot need not give all of its dots."""
    given: dict[T, int] = {}
    for item, amount in choices:
        given[item] = given.get(item, 0) + (1 if amount is None else amount)
    for item, dots in given.items():
        if dots < 1:
            raise Refused("{item} has no dot; leave it out.", item=called(item))
        if rules.cap is not None and dots > rules.cap:
            raise Refused("{item} has {dots} dots; it may have {cap}.", item=called(item), dots=dots, cap=rules.cap)
    total = sum(given.values())
    if rules.budget is not None and total > rules.budget:
        raise Refused("These are {total} dots; a ballot has {budget}.", total=total, budget=rules.budget)
    return given


def _points(choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int]:
    given = _once(choices, called)
    for item, points in given.items():
        if points is None:
            raise Refused("Say how many points {item} gets, like {item}:40.", item=called(item))
    shared = {item: points for item, points in given.items() if points}
    if choices and sum(shared.values()) != POINTS:
        raise Refused("The points add up to {total}, not 100.", total=sum(shared.values()))
    return shared


def _ranks(rules: Rules, choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int]:
    for item, amount in choices:
        if amount is not None:
            raise Refused("{item} needs no figure: the order of the codes is the ranking.", item=called(item))
    given = _once(choices, called)
    if rules.budget is not None and len(given) > rules.budget:
        raise Refused("These are {count} items; a ballot ranks {budget}.", count=len(given), budget=rules.budget)
    return {item: rank for rank, item in enumerate(given, 1)}


def _ratings(choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int]:
    rated: dict[T, int] = {}
    for item, rating in _once(choices, called).items():
        if rating is None or not 1 <= rating <= BEST_RATING:
            raise Refused("Rate {item} from 1 to 5, like {item}:4.", item=called(item))
        rated[item] = rating
    return rated


def _once(choices: Sequence[Choice[T]], called: Callable[[T], str]) -> dict[T, int | None]:
    given: dict[T, int | None] = {}
    for item, amount in choices:
        if item in given:
            raise Refused("{item} is on this ballot twice.", item=called(item))
        given[item] = amount
    return given
