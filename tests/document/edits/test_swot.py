"""Merging and duplicating SWOT items: nothing that was said or linked is lost."""

from __future__ import annotations

import pytest
from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import swot
from charthouse.document.queries.swot import SwotRow, swot_board
from charthouse.domain.errors import Refused


def item(document: Document, row: str) -> SwotRow:
    return next(one for one in swot_board(document).items if one.id == row)


def test_a_merged_item_says_all_and_has_all_links(document: Document, example: Example) -> None:
    swot.set(document, id=example.strength, evidence="Survey", note="Ask Ben", starred=True)
    swot.set(document, id=example.strength_2, evidence="Lease\nSurvey")
    swot.link(document, item=example.strength_2, objective=example.second)
    swot.merge(document, id=example.strength_2, others=[example.strength])
    kept = item(document, example.strength_2)
    assert (kept.code, kept.text, kept.evidence, kept.note) == ("S2", "Premises\nTrust", "Lease\nSurvey", "Ask Ben")
    assert kept.starred
    assert [answer.code for answer in kept.answers] == ["G1.1", "G1.2"]
    assert [use.code for use in kept.strategies] == ["ST1"]
    assert example.strength not in {row.id for row in swot_board(document).items}


def test_equal_texts_are_said_once(document: Document, example: Example) -> None:
    again = str(swot.add(document, quadrant="strength", text="trust").row)
    swot.merge(document, id=example.strength, others=[again, again])
    assert item(document, example.strength).text == "Trust"


def test_items_of_different_quadrants_merge(document: Document, example: Example) -> None:
    swot.merge(document, id=example.threat, others=[example.strength, example.strength_2])
    assert [row.code for row in swot_board(document).items] == ["T1"]
    assert item(document, example.threat).text == "Rent\nTrust\nPremises"


def test_an_item_does_not_merge_with_itself(document: Document, example: Example) -> None:
    with pytest.raises(Refused, match="no other item"):
        swot.merge(document, id=example.strength, others=[example.strength])


def test_what_would_become_too_long_is_refused(document: Document, example: Example) -> None:
    swot.set(document, id=example.strength, text="x" * 15_000)
    swot.set(document, id=example.strength_2, text="y" * 15_000)
    with pytest.raises(Refused, match="longer than an item may be"):
        swot.merge(document, id=example.strength, others=[example.strength_2])
    assert len(item(document, example.strength).text) == 15_000


def test_what_was_just_said_joins_an_item(document: Document, example: Example) -> None:
    swot.merge_text(document, id=example.strength, text="Trusted for years")
    assert item(document, example.strength).text == "Trust\nTrusted for years"


def test_duplicates_stand_behind_the_last_without_links(document: Document, example: Example) -> None:
    swot.set(document, id=example.strength, evidence="Survey", starred=True)
    swot.duplicate(document, ids=[example.strength, example.strength_2])
    board = swot_board(document)
    assert [(row.code, row.text) for row in board.items[:4]] == [
        ("S1", "Trust"), ("S2", "Premises"), ("S3", "Trust"), ("S4", "Premises"),
    ]  # fmt: skip
    copy = board.items[2]
    assert (copy.evidence, copy.starred, copy.used) == ("Survey", False, False)
