"""What two copies break together is found in strategies too."""

from __future__ import annotations

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import tows
from charthouse.document.queries.findings import SAME_TEXT, findings


def test_a_strategy_that_says_the_same_is_found(document: Document, example: Example) -> None:
    twin = tows.add(document, pairing="wt", text="buy  the hall").row
    (found,) = (one for one in findings(document) if one.table == "tows_strategy")
    assert (found.finding, found.row, found.page, found.code) == (SAME_TEXT, twin, "swot", "WT1")
    assert found.sentence == "WT1 “buy  the hall” says the same as ST1."
