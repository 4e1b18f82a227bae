"""The SWOT grid: every item with its code and the objectives that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.queries.objectives import codes
from charthouse.domain.kinds import Quadrant

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class Answer:
    """An objective that a SWOT item led to."""

    objective: str
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class SwotRow:
    """`note` is the facilitator's own: it reaches no handout and no workbook."""

    id: str
    code: str
    quadrant: Quadrant
    text: str
    evidence: str
    note: str
    starred: bool
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class SwotBoard:
    """The four quadrants, each in its own order."""

    quadrants: Mapping[Quadrant, tuple[SwotRow, ...]]

    @property
    def items(self) -> tuple[SwotRow, ...]:
        return tuple(row for quadrant in Quadrant for row in self.quadrants[quadrant])


def swot_board(document: Document) -> SwotBoard:
    rows: dict[Quadrant, list[SwotRow]] = {quadrant: [] for quadrant in Quadrant}
    answers = _answers(document)
    found = document.rows(
        "SELECT id, quadrant, number, text, evidence, note, starred FROM swot_item ORDER BY position, id"
    )
    for identity, name, number, text, evidence, note, starred in found:
        quadrant = Quadrant(name)
        rows[quadrant].append(
            SwotRow(
                identity,
                f"{quadrant.letter}{number}",
                quadrant,
                text,
                evidence,
                note,
                bool(starred),
                answers.get(identity, ()),
            )
        )
    return SwotBoard({quadrant: tuple(items) for quadrant, items in rows.items()})


@dataclass(frozen=True, slots=True)
class AnsweredItem:
    """A SWOT item that an objective answers."""

    id: str
    code: str
    quadrant: Quadrant
    text: str


def answered_by(document: Document, objective: str) -> tuple[AnsweredItem, ...]:
    """The items that led to an objective, by quadrant and number."""
    found = document.rows(
        "SELECT i.id, i.quadrant, i.number, i.text FROM swot_link l JOIN swot_item i ON i.id = l.item "
        "WHERE l.objective = ? ORDER BY i.number, i.id",
        (objective,),
    )
    items = [
        AnsweredItem(row, f"{Quadrant(name).letter}{number}", Quadrant(name), text) for row, name, number, text in found
    ]
    return tuple(sorted(items, key=lambda item: list(Quadrant).index(item.quadrant)))


def _answers(document: Document) -> dict[str, tuple[Answer, ...]]:
    links = document.rows(
        "SELECT l.item, o.id, o.title FROM swot_link l JOIN objective o ON o.id = l.objective ORDER BY l.id"
    )
    if not links:
        return {}
    code_of = codes(document)
    found: dict[str, list[Answer]] = {}
    for item, objective, title in links:
        found.setdefault(item, []).append(Answer(objective, code_of[objective], title))
    return {item: tuple(sorted(answers, key=_place)) for item, answers in found.items()}


def _place(answer: Answer) -> list[int]:
    """Where the objective stands in the tree: G1.2 before G1.10."""
    return [int(number) for number in answer.code[1:].split(".")]
