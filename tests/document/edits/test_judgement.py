"""A person's status in place of the thresholds': with a reason, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from charthouse.document.document import Document
from charthouse.document.edits import measure, objective
from charthouse.document.queries.scorecard import MeasureRow, scorecard
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Status

TODAY = date(2027, 6, 30)


@pytest.fixture
def visits(document: Document) -> str:
    goal = objective.add(document, title="Clean water").row
    return str(measure.add(document, objective=goal, name="Visits", goal=80, red_flag=60).row)


def shown(document: Document) -> MeasureRow:
    return scorecard(document, today=TODAY).rows[0]


def test_a_judgement_stands_in_place_of_the_figures_and_keeps_its_reason(document: Document, visits: str) -> None:
    measure.judge(document, id=visits, status="off track", reason="The pool closes in May")
    row = shown(document)
    assert (row.state.status, row.state.judged) == (Status.OFF_TRACK, True)
    assert row.definition.judgement_reason == "The pool closes in May"


def test_a_judgement_taken_back_lets_the_figures_speak_and_drops_the_reason(document: Document, visits: str) -> None:
    measure.judge(document, id=visits, status="off track", reason="The pool closes in May")
    measure.judge(document, id=visits, status=None)
    row = shown(document)
    assert (row.state.status, row.state.judged) == (Status.NO_DATA, False)
    assert row.definition.judgement_reason == ""


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"judgement": "at risk"}, "needs a reason"),
        ({"judgement": "at risk", "judgement_reason": "  "}, "needs a reason"),
        ({"judgement": "no data", "judgement_reason": "Why not"}, "on track, at risk or off track"),
        ({"judgement_reason": "Only that"}, "Choose the status too"),
    ],
)
def test_half_a_judgement_is_refused(document: Document, visits: str, fields: dict[str, object], sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        measure.set(document, id=visits, **fields)
    assert not shown(document).state.judged
