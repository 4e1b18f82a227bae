"""The SWOT grid with its codes and what answers each item."""

from __future__ import annotations

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import objective, swot
from charthouse.document.queries.swot import swot_board
from charthouse.domain.kinds import Quadrant


def test_each_quadrant_in_its_own_order(document: Document, example: Example) -> None:
    swot.move(document, id=example.strength_2, after=None)
    board = swot_board(document)
    assert [row.code for row in board.quadrants[Quadrant.STRENGTH]] == ["S2", "S1"]
    assert [row.code for row in board.quadrants[Quadrant.THREAT]] == ["T1"]
    assert board.quadrants[Quadrant.WEAKNESS] == ()
    assert [row.text for row in board.items] == ["Premises", "Trust", "Rent"]


def test_an_item_with_all_that_was_said(document: Document, example: Example) -> None:
    swot.set(document, id=example.threat, evidence="Lease", note="Ask Ben", starred=True)
    row = swot_board(document).quadrants[Quadrant.THREAT][0]
    assert (row.evidence, row.note, row.starred, row.answers) == ("Lease", "Ask Ben", True, ())


def test_answers_stand_in_the_order_of_the_tree(document: Document, example: Example) -> None:
    with document.group("Ten more"):
        for number in range(10):
            added = objective.add(document, title=str(number), parent=example.goal)
            swot.link(document, item=example.strength, objective=str(added.row))
    swot.link(document, item=example.strength, objective=example.deep)
    answers = swot_board(document).quadrants[Quadrant.STRENGTH][0].answers
    assert [answer.code for answer in answers] == ["G1.1", "G1.1.1", *(f"G1.{n}" for n in range(3, 13))]
    assert (answers[0].objective, answers[0].title) == (example.first, "First")


def test_an_answer_goes_with_its_objective(document: Document, example: Example) -> None:
    objective.delete(document, id=example.first)
    assert swot_board(document).quadrants[Quadrant.STRENGTH][0].answers == ()
