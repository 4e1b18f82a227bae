"""The SWOT grid: every item with its code, the strategies that come from it and the objectives that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from charthouse.analysis.votes import Tally
from charthouse.document.kept import IN, Touched, some
from charthouse.document.queries.objectives import codes
from charthouse.document.queries.votes import VoteResult, last_vote
from charthouse.domain.kinds import Pairing, Quadrant

if TYPE_CHECKING:
    from charthouse.document.document import Document

_READS = frozenset(
    (
        "swot_item",
        "swot_link",
        "objective",
        "tows_source",
        "tows_strategy",
        "vote_round",
        "vote_option",
        "ballot",
        "vote",
    )
)
_ITEMS = """
    SELECT id, quadrant, position, number, text, evidence, note, starred FROM swot_item WHERE {} ORDER BY position, id
"""
_NOTHING: Final = ((), (), None)  # what cites an item, and its votes
_ANSWERS = """
    SELECT l.item, o.id, o.title, NULL, NULL FROM swot_link l JOIN objective o ON o.id = l.objective
    UNION ALL
    SELECT s.item, o.id, o.title, t.pairing, t.number FROM tows_source s JOIN tows_strategy t ON t.id = s.strategy
    JOIN objective o ON o.id = t.objective
    ORDER BY 4, 5
"""
_ANSWERED = """
    SELECT i.id, i.quadrant, i.number, i.text, NULL, NULL FROM swot_link l JOIN swot_item i ON i.id = l.item
    WHERE l.objective = ?
    UNION ALL
    SELECT i.id, i.quadrant, i.number, i.text, t.pairing, t.number FROM tows_strategy t
    JOIN tows_source s ON s.strategy = t.id JOIN swot_item i ON i.id = s.item WHERE t.objective = ?
    ORDER BY 5, 6
"""
_USES = """
    SELECT s.item, t.id, t.pairing, t.number, t.text, t.objective
    FROM tows_source s JOIN tows_strategy t ON t.id = s.strategy ORDER BY t.pairing, t.number
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """An objective that a SWOT item led to. `through`: the code of the TOWS strategy between the two, if not direct."""

    objective: str
    code: str
    title: str
    through: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """A TOWS strategy that comes from a SWOT item. `adopted`: it became an objective, which is among the answers."""

    strategy: str
    code: str
    text: str
    adopted: bool


@dataclass(frozen=True, slots=True)
class SwotRow:
    """`note` is the facilitator's own: it reaches no handout and no workbook.

    `votes`: what the item got in the round that was revealed last; None where it was not on its ballots. `place`: sorts
    the items of a quadrant.
    """

    id: str
    code: str
    quadrant: Quadrant
    text: str
    evidence: str
    note: str
    starred: bool
    answers: tuple[Answer, ...]
    strategies: tuple[Use, ...] = ()
    votes: Tally | None = None
    place: tuple[str, str] = ("", "")

    @property
    def used(self) -> bool:
        """Whether anything cites it."""
        return bool(self.answers or self.strategies)

    @property
    def led_to(self) -> tuple[str, ...]:
        """The codes of the objectives it led to, and of the strategies that are none yet."""
        open_ones = (use.code for use in self.strategies if not use.adopted)
        return (*(answer.code for answer in self.answers), *open_ones)


@dataclass(frozen=True, slots=True)
class SwotBoard:
    """The four quadrants, each in its own order. `vote`: the round that the votes of the items are of."""

    quadrants: Mapping[Quadrant, tuple[SwotRow, ...]]
    vote: VoteResult | None = None

    @property
    def items(self) -> tuple[SwotRow, ...]:
        return tuple(row for quadrant in Quadrant for row in self.quadrants[quadrant])


def swot_board(document: Document) -> SwotBoard:
    """The items as they are now; those that stand as before are the same objects as in the last board."""
    board: SwotBoard = document.kept.answer("swot", None, _READS, partial(_read, document), partial(_patched, document))
    return board


def _read(document: Document) -> SwotBoard:
    rows: dict[Quadrant, list[SwotRow]] = {quadrant: [] for quadrant in Quadrant}
    answers, uses = _answers(document), _uses(document)
    vote = last_vote(document)
    tallies = vote.tallies if vote else {}
    for row in map(_row, document.rows(_ITEMS.format("1"))):
        found = answers.get(row.id, ()), uses.get(row.id, ()), tallies.get(row.id)
        rows[row.quadrant].append(row if found == _NOTHING else _with(row, *found))
    return SwotBoard({quadrant: tuple(items) for quadrant, items in rows.items()}, vote)


def _patched(document: Document, last: SwotBoard, touched: Touched) -> SwotBoard | None:
    """Reads only the items that came, went or changed, while nothing that cites them did."""
    if touched.tables != {"swot_item"} or (last.vote is not None and "quadrant" in touched.rewritten("swot_item")):
        return None
    going = touched.rows("swot_item")
    came = [_row(row) for row in document.rows(_ITEMS.format(f"id {IN}"), some(going))]
    boxes = {*map(Quadrant, touched.values("swot_item", "quadrant")), *(row.quadrant for row in came)}
    before = {row.id: row for box in boxes for row in last.quadrants[box] if row.id in going}
    fresh = {box: [row for row in last.quadrants[box] if row.id not in going] for box in boxes}
    for row in came:
        old = before.get(row.id)
        fresh[row.quadrant].append(_with(row, old.answers, old.strategies, old.votes) if old else row)
    in_order = {box: tuple(sorted(rows, key=attrgetter("place"))) for box, rows in fresh.items()}
    return SwotBoard({**last.quadrants, **in_order}, last.vote)


def _row(found: tuple[Any, ...]) -> SwotRow:
    """An item that nothing cites."""
    identity, name, position, number, text, evidence, note, starred = found
    quadrant, place = Quadrant(name), (position, identity)
    code = f"{quadrant.letter}{number}"
    return SwotRow(identity, code, quadrant, text, evidence, note, bool(starred), *_NOTHING, place)


def _with(row: SwotRow, answers: tuple[Answer, ...], strategies: tuple[Use, ...], votes: Tally | None) -> SwotRow:
    return replace(row, answers=answers, strategies=strategies, votes=votes)


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """A SWOT item that an objective answers. `through`: the code of the TOWS strategy between them, if not direct."""

    id: str
    code: str
    quadrant: Quadrant
    text: str
    through: str = ""


def answered_by(document: Document, objective: str) -> tuple[AnsweredItem, ...]:
    """The items that led to an objective, directly or by a TOWS strategy, by quadrant and number."""
    found: dict[str, AnsweredItem] = {}
    for row, name, number, text, pairing, made in document.rows(_ANSWERED, (objective, objective)):
        through = f"{Pairing(pairing).letters}{made}" if pairing else ""
        quadrant = Quadrant(name)
        found.setdefault(row, AnsweredItem(row, f"{quadrant.letter}{number}", quadrant, text, through))
    places = list(Quadrant)
    return tuple(sorted(found.values(), key=lambda item: (places.index(item.quadrant), int(item.code[1:]))))


def _answers(document: Document) -> dict[str, tuple[Answer, ...]]:
    links = document.rows(_ANSWERS)
    if not links:
        return {}
    code_of = codes(document)
    found: dict[str, dict[str, Answer]] = {}
    for item, objective, title, pairing, number in links:  # direct links first: they count where both are there
        through = f"{Pairing(pairing).letters}{number}" if pairing else ""
        found.setdefault(item, {}).setdefault(objective, Answer(objective, code_of[objective], title, through))
    return {item: tuple(sorted(answers.values(), key=_place)) for item, answers in found.items()}


def _uses(document: Document) -> dict[str, tuple[Use, ...]]:
    found: dict[str, list[Use]] = {}
    for item, strategy, pairing, number, text, objective in document.rows(_USES):
        use = Use(strategy, f"{Pairing(pairing).letters}{number}", text, objective is not None)
        found.setdefault(item, []).append(use)
    return {item: tuple(uses) for item, uses in found.items()}


def _place(answer: Answer) -> list[int]:
    """Where the objective stands in the tree: G1.2 before G1.10."""
    return [int(number) for number in answer.code[1:].split(".")]
