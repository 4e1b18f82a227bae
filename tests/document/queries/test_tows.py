"""TOWS strategies: where they come from, what they became, and what that tells of the SWOT items."""

from __future__ import annotations

import json

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import objective, swot, tows
from charthouse.document.queries.content import plan_content
from charthouse.document.queries.finding import by_code
from charthouse.document.queries.swot import SwotRow, answered_by, swot_board
from charthouse.document.queries.tows import StrategyRow, tows_board
from charthouse.domain.kinds import Pairing
from charthouse.exchange.json_export import plan_json


def strategy(document: Document, row: str) -> StrategyRow:
    return next(one for one in tows_board(document).strategies if one.id == row)


def item(document: Document, row: str) -> SwotRow:
    return next(one for one in swot_board(document).items if one.id == row)


def test_a_strategy_with_its_sources(document: Document, example: Example) -> None:
    row = strategy(document, example.strategy)
    assert (row.code, row.pairing, row.text, row.outcome) == ("ST1", Pairing.ST, "Buy the hall", None)
    assert [(source.code, source.text) for source in row.sources] == [("S1", "Trust"), ("T1", "Rent")]


def test_sources_stand_by_quadrant_and_number(document: Document, example: Example) -> None:
    late = swot.add(document, quadrant="weakness", text="Slow").row
    for cited in (late, example.strength_2):
        tows.cite(document, strategy=example.strategy, item=str(cited))
    assert [source.code for source in strategy(document, example.strategy).sources] == ["S1", "S2", "W1", "T1"]


def test_an_item_tells_what_it_led_to(document: Document, example: Example) -> None:
    threat = item(document, example.threat)
    assert [use.code for use in threat.strategies] == ["ST1"]
    assert threat.used
    assert threat.led_to == ("ST1",)
    assert not item(document, example.strength_2).used


def test_what_became_an_objective_answers_the_items_it_came_from(document: Document, example: Example) -> None:
    made = tows.adopt(document, id=example.strategy, parent=example.other).row
    outcome = strategy(document, example.strategy).outcome
    assert outcome is not None
    assert (outcome.objective, outcome.code, outcome.title) == (made, "G2.1", "Buy the hall")
    threat = item(document, example.threat)
    assert [(answer.code, answer.through) for answer in threat.answers] == [("G2.1", "ST1")]
    assert threat.led_to == ("G2.1",)
    assert [(one.code, one.through) for one in answered_by(document, str(made))] == [("S1", "ST1"), ("T1", "ST1")]
    swot.link(document, item=example.threat, objective=str(made))
    assert [(one.code, one.through) for one in answered_by(document, str(made))] == [("S1", "ST1"), ("T1", "")]


def test_a_direct_link_counts_before_one_by_a_strategy(document: Document, example: Example) -> None:
    made = str(tows.adopt(document, id=example.strategy).row)
    swot.link(document, item=example.threat, objective=made)
    assert [(answer.code, answer.through) for answer in item(document, example.threat).answers] == [("G3", "")]


def test_without_its_objective_a_strategy_is_open_again(document: Document, example: Example) -> None:
    made = str(tows.adopt(document, id=example.strategy).row)
    objective.delete(document, id=made)
    assert strategy(document, example.strategy).outcome is None
    document.undo()
    assert strategy(document, example.strategy).outcome is not None


def test_an_overlong_strategy_keeps_its_words_in_the_description(document: Document) -> None:
    long = "word " * 200
    row = str(tows.add(document, pairing="so", text=long).row)
    made = tows.adopt(document, id=row).row
    ((title, description),) = document.rows("SELECT title, description FROM objective WHERE id = ?", (made,))
    assert len(title) <= 500
    assert description == long.strip()


def test_codes_are_given_once_in_each_pairing(document: Document, example: Example) -> None:
    tows.move(document, id=example.strategy, pairing="so")
    assert strategy(document, example.strategy).code == "SO1"
    assert strategy(document, str(tows.add(document, pairing="st", text="New").row)).code == "ST2"


def test_a_strategy_is_found_by_its_code(document: Document, example: Example) -> None:
    hit = by_code(document, "st1")
    assert hit is not None
    assert (hit.page, hit.row, hit.code) == ("swot", example.strategy, "ST1")


def test_it_stands_in_the_json_with_paths(document: Document, example: Example) -> None:
    tows.adopt(document, id=example.strategy, parent=example.other)
    (told,) = json.loads(plan_json(plan_content(document)))["tows"]
    assert told == {
        "pairing": "st", "text": "Buy the hall", "objective": "goals/1/objectives/0", "items": ["swot/0", "swot/2"],
    }  # fmt: skip
