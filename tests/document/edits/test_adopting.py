"""Codes of goals and objectives stay once the plan was adopted: what was printed stays true."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from tests.document.example import Example
from tests.document.support import assert_undoable

from charthouse.document.document import Document
from charthouse.document.edits import cause, checkpoint, objective
from charthouse.document.queries.findings import SAME_CODE, findings
from charthouse.document.queries.objectives import codes, objective_tree
from charthouse.domain.errors import Refused
from charthouse.domain.objective import Objective


def test_codes_follow_places_until_the_plan_is_adopted(document: Document, example: Example) -> None:
    checkpoint.add(document, name="A draft")
    objective.move(document, id=example.second, after=None)
    assert codes(document)[example.second] == "G1.1"
    checkpoint.add(document, name="Decided", adopted=True)
    assert_undoable(document)
    objective.move(document, id=example.second, parent=example.other)
    assert codes(document)[example.second] == "G1.1"
    assert next(row.code for row in objective_tree(document).objectives if row.id == example.second) == "G1.1"
    assert document.undo_label == "Move G1.1"


def test_what_comes_later_takes_no_code_that_was_printed(document: Document, example: Example) -> None:
    checkpoint.add(document, name="Decided", adopted=True)
    objective.move(document, id=example.second, parent=example.other)
    late = str(objective.add(document, title="Late", parent=example.goal, after=None).row)
    below = str(objective.add(document, title="Below it", parent=late).row)
    found = codes(document)
    assert (found[example.first], found[late], found[below]) == ("G1.1", "G1.3", "G1.3.1")
    assert len(set(found.values())) == len(found)
    checkpoint.add(document, name="Decided again", adopted=True)
    objective.move(document, id=late, parent=None)
    assert codes(document)[late] == "G1.3"


def test_a_step_calls_a_row_by_the_code_it_has_at_the_time(document: Document, example: Example) -> None:
    objective.set(document, id=example.second, title="As a draft")
    assert document.undo_label == "Change title of G1.2"
    checkpoint.add(document, name="Decided", adopted=True)
    objective.move(document, id=example.first, parent=example.other)
    late = objective.add(document, title="Late", parent=example.goal, after=None).row
    objective.set(document, id=str(late), title="Later")
    assert document.undo_label == "Change title of G1.3"
    for _ in range(4):
        document.undo()
    objective.move(document, id=example.second, after=None)
    objective.set(document, id=example.second, title="A draft again")
    assert document.undo_label == "Change title of G1.1"


def test_a_code_is_never_set_by_hand(document: Document, example: Example) -> None:
    with pytest.raises(Refused, match="no field “code”"):
        objective.set(document, id=example.first, code="G9")


def test_links_of_the_map_make_no_circle(document: Document, example: Example) -> None:
    cause.link(document, cause=example.first, effect=example.second)
    with pytest.raises(Refused, match=r"G1\.1 leads to G2 already"):
        cause.link(document, cause=example.other, effect=example.first)
    cause.link(document, cause=example.first, effect=example.other)
    with pytest.raises(Refused, match=r"G1\.1 cannot lead to itself"):
        cause.link(document, cause=example.first, effect=example.first)


def test_a_code_that_two_copies_froze_for_different_rows_is_found(document: Document, example: Example) -> None:
    checkpoint.add(document, name="Decided", adopted=True)
    assert SAME_CODE not in {one.finding for one in findings(document)}
    with document.edit("Another copy") as session:
        session.execute(update(Objective).where(Objective.id == example.second).values(code="G1.1"))
    (found,) = [one for one in findings(document) if one.finding == SAME_CODE]
    assert found.sentence == "G1.1 “Second” has a code that another has too: G1.1."
