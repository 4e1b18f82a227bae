"""Roll-up: a parent's score from its children, with coverage, the worst measure below, and the reasons (SEMANTICS 2).

Queries call `rolling_up` once with all objectives, and `roll_up_again` when some of them changed; `roll_up` is one
level of it.
"""

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import frexp, fsum, isfinite, ldexp
from typing import TypeVar

from charthouse.analysis.acyclic import Link, Ordered
from charthouse.analysis.explanation import Explanation, LeftOut, explain_mean
from charthouse.analysis.measure_state import MeasureState
from charthouse.analysis.scoring import status_of_score
from charthouse.domain.kinds import Status
from charthouse.domain.sentences import said

T = TypeVar("T")

ENOUGH = 0.5
"""Coverage below this shows "insufficient data" instead of a colour."""

_NOISE = 1e-9


@dataclass(frozen=True, slots=True)
class Worst:
    """The measure with the lowest score anywhere below, by name."""

    name: str
    score: float
    status: Status


@dataclass(frozen=True, slots=True)
class Child:
    """A measure or an objective as its parent sees it. `coverage` None: does not apply.

    `current` of `total`: measures below with a current value, for "4 of 6 current".
    """

    name: str
    weight: float
    score: float | None
    coverage: float | None
    worst: Worst | None = None
    current: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class RollUp:
    """What a parent shows: mean, worst and coverage always together. `score` is unrounded, 0…10."""

    score: float | None
    status: Status
    coverage: float | None
    worst: Worst | None
    current: int
    total: int
    children: tuple[Child, ...] = ()

    @property
    def marked(self) -> bool:
        """Whether a red corner mark is due: a measure below is off track while this is not."""
        return self.worst is not None and Status.OFF_TRACK is self.worst.status is not self.status

    def explanation(self, decimals: int = 1) -> Explanation:
        """How the mean comes about, printed with `decimals`: weights, scores, and what was left out and why."""
        return explain_mean(_counted(self.children), _left_out(self.children), decimals=decimals)

    def as_child(self, name: str, weight: float) -> Child:
        """This parent as a child of the next level."""
        return Child(name, weight, self.score, self.coverage, self.worst, self.current, self.total)


@dataclass(frozen=True, slots=True)
class Forest:
    """The roll-up of every objective by its id. `ordered`: what it went by, with the links that closed a circle."""

    results: Mapping[str, RollUp]
    ordered: Ordered

    @property
    def cut(self) -> tuple[Link, ...]:
        """The links left out because they closed a circle."""
        return self.ordered.cut


NO_FOREST = Forest({}, Ordered((), {}, ()))


def measure_child(name: str, weight: float, state: MeasureState) -> Child:
    """A measure as a child of its objective."""
    applies = state.coverage is not None
    worst = None if state.score is None else Worst(name, state.score, state.status)
    return Child(name, weight, state.score, state.coverage, worst, int(state.coverage or 0), int(applies))


def roll_up(children: Sequence[Child]) -> RollUp:
    """The weighted mean of the children that have a score, unrounded; weights renormalise over those.

    Coverage is Σ w·coverage ÷ Σ w over the children that apply; under 50 % the status is "insufficient data". A child
    with a score counts with its full weight whatever its coverage. All weights 0 gives no score. Verbs refuse weights
    below 0; one that a foreign file holds all the same counts as 0 and is named among what is left out.
    Source: SEMANTICS 2.
    """
    weights = [_weight(child) for child in children]
    score = _mean(weights, [child.score for child in children])
    coverage = _coverage(children, weights)
    return RollUp(
        score=score,
        status=_status(score, coverage),
        coverage=coverage,
        worst=min((child.worst for child in children if child.worst), key=lambda worst: worst.score, default=None),
        current=sum(child.current for child in children),
        total=sum(child.total for child in children),
        children=tuple(children),
    )


def roll_up_again(
    last: Forest,
    ordered: Ordered,
    name_of: Callable[[str], str],
    measures_of: Callable[[str], Sequence[Child]],
    touched: Iterable[str] = (),
) -> Forest:
    """`last` after the names or measures of the objectives in `touched` changed, and the links to those in `ordered`.

    `name_of`: how an objective is called in explanations; `measures_of`: its own measures; both by its id. An objective
    with several parents counts in each by the link's weight. Only those touched, the ones that are linked otherwise,
    and all that these contribute to are computed.
    """
    return whole(rolling_up(last, ordered, name_of, measures_of, touched))


def rolling_up(
    last: Forest,
    ordered: Ordered,
    name_of: Callable[[str], str],
    measures_of: Callable[[str], Sequence[Child]],
    touched: Iterable[str] = (),
    size: int | None = None,
) -> Generator[None, None, Forest]:
    """The same as a generator that pauses behind every `size` objectives it computed."""
    known = last.results
    results = dict(known) if ordered is last.ordered else {node: known[node] for node in ordered.nodes if node in known}
    for count, node in enumerate(_due(last, ordered, touched), 1):
        results[node] = _rolled(node, ordered, results, name_of, measures_of)
        if size is not None and count % size == 0:
            yield
    return Forest(results, ordered)


def whole(parts: Generator[object, None, T]) -> T:
    """What a generator returns, without its pauses."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            value: T = end.value
            return value


def shares(weights: Sequence[float]) -> list[float]:
    """Relative weights as parts of their sum: 2:1 → 0.667, 0.333; all 0 → all 0."""
    total = fsum(weights)
    return [weight / total if total else 0.0 for weight in weights]


def _due(last: Forest, ordered: Ordered, touched: Iterable[str]) -> list[str]:
    """Those touched, the new ones, the ones that are linked otherwise, and all that these contribute to; in order."""
    due = set(touched)
    if ordered is not last.ordered:
        below, before = ordered.below, last.ordered.below
        due.update(node for node in ordered.nodes if node not in last.results or below.get(node) != before.get(node))
    waiting = list(due)
    while waiting:
        fresh = ordered.above.get(waiting.pop(), frozenset()) - due
        due |= fresh
        waiting.extend(fresh)
    return [node for node in ordered.nodes if node in due]


def _rolled(
    node: str,
    ordered: Ordered,
    results: Mapping[str, RollUp],
    name_of: Callable[[str], str],
    measures_of: Callable[[str], Sequence[Child]],
) -> RollUp:
    below = [results[link.child].as_child(name_of(link.child), link.weight) for link in ordered.below.get(node, ())]
    return roll_up([*measures_of(node), *below])


def _counted(children: Sequence[Child]) -> list[tuple[str, float, float]]:
    """Name, weight and score of the children that make the mean."""
    return [
        (child.name, weight, child.score)
        for child in children
        if child.score is not None and (weight := _weight(child))
    ]


def _weight(child: Child) -> float:
    return child.weight if isfinite(child.weight) and child.weight > 0 else 0.0


def _mean(weights: Sequence[float], values: Sequence[float | None]) -> float | None:
    """Of the values that are there; None where none of them has weight."""
    pairs = [(weight, value) for weight, value in zip(weights, values, strict=True) if value is not None and weight]
    if not pairs:
        return None
    shift = -frexp(max(pairs)[0])[1]
    parts = [ldexp(weight, shift) for weight, _ in pairs]  # a power of two: exact, and nothing underflows
    return fsum(part * value for part, (_, value) in zip(parts, pairs, strict=True)) / fsum(parts)


def _coverage(children: Sequence[Child], weights: Sequence[float]) -> float | None:
    """None when there are children and none of them applies; 0 when there are none or none has weight."""
    values = [child.coverage for child in children]
    if children and all(value is None for value in values):
        return None
    return _mean(weights, values) or 0.0


def _status(score: float | None, coverage: float | None) -> Status:
    if coverage is None:
        return Status.NOT_APPLICABLE
    if score is not None and coverage < ENOUGH - _NOISE:
        return Status.INSUFFICIENT
    return status_of_score(score)


def _left_out(children: Sequence[Child]) -> list[LeftOut]:
    return [LeftOut(child.name, reason) for child in children if (reason := _reason(child))]


def _reason(child: Child) -> str:
    if child.coverage is None:
        return said("does not apply")
    if child.score is None:
        return said("no target") if child.coverage else said("no data")
    if _weight(child):
        return ""
    return said("weight {weight}", weight=f"{child.weight:.15g}".replace("-", "−"))
