"""What two copies break together is found in strategies too."""

from __future__ import annotations

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import cause, objective, tows
from charthouse.document.queries.findings import CIRCLE, SAME_TEXT, findings
from charthouse.domain.cause import CauseLink
from charthouse.domain.kinds import Cause


def test_a_strategy_that_says_the_same_is_found(document: Document, example: Example) -> None:
    twin = tows.add(document, pairing="wt", text="buy  the hall").row
    (found,) = (one for one in findings(document) if one.table == "tows_strategy")
    assert (found.finding, found.row, found.page, found.code) == (SAME_TEXT, twin, "swot", "WT1")
    assert found.sentence == "WT1 “buy  the hall” says the same as ST1."


def test_links_that_close_a_circle_together_are_found_once(document: Document) -> None:
    a, b, c = (str(objective.add(document, title=title).row) for title in ("Clean water", "Trained crews", "New boats"))
    cause.link(document, cause=a, effect=b)
    cause.link(document, cause=b, effect=c)
    assert [one for one in findings(document) if one.finding == CIRCLE] == []
    with document.edit("Two copies, merged") as session:  # what neither of them would have allowed alone
        session.add(CauseLink(cause=c, effect=a, kind=Cause.LEADS_TO))
    (found,) = (one for one in findings(document) if one.finding == CIRCLE)
    assert found.row in (a, b, c)
    assert found.page == "map"
    assert found.sentence == f"Links lead from {found.code} back to itself."
