"""The strategy map: which objectives stand in which band, and what leads to what."""

from __future__ import annotations

from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import cause, objective, plan
from charthouse.document.queries.strategy_map import MOST_BOXES, between, strategy_map
from charthouse.domain.kinds import Cause


def bands(document: Document) -> list[tuple[str, list[str]]]:
    return [(band.name, [box.code for box in band.boxes]) for band in strategy_map(document).bands]


def test_objectives_with_a_perspective_or_a_link_are_on_the_map(document: Document, example: Example) -> None:
    assert bands(document) == [("People", ["G1.2"]), ("", ["G2"])]
    objective.set(document, id=example.other, perspective="Money")
    objective.set(document, id=example.first, perspective="People")
    assert bands(document) == [("People", ["G1.1", "G1.2"]), ("Money", ["G2"])]
    (box,) = strategy_map(document).bands[1].boxes
    assert (box.title, box.owner, box.place) == ("Other goal", None, None)


def test_the_plan_says_the_order_of_the_bands(document: Document, example: Example) -> None:
    plan.set(document, perspectives="Money\n\n Members \nPeople\nMoney")
    assert bands(document) == [("Money", []), ("Members", []), ("People", ["G1.2"]), ("", ["G2"])]
    plan.rename_perspective(document, name="People", to="Members")
    assert bands(document) == [("Money", []), ("Members", ["G1.2"]), ("", ["G2"])]
    assert strategy_map(document).named == ("Money", "Members")


def test_links_come_with_their_kind_and_the_ways_through_a_box(document: Document, example: Example) -> None:
    cause.link(document, cause=example.first, effect=example.second, kind="supports")
    cause.link(document, cause=example.deep, effect=example.other)
    links = strategy_map(document).links
    kinds = {(link.cause, link.effect): link.kind for link in links}
    assert kinds[example.first, example.second] is Cause.SUPPORTS
    assert between(links, example.second) == {(example.first, example.second), (example.second, example.other)}
    assert between(links, example.deep) == {(example.deep, example.other)}


def test_a_crowd_is_cut_from_below(document: Document) -> None:
    goal = str(objective.add(document, title="Goal", perspective="P").row)
    objective.add_many(document, rows=[{"title": "O", "parent": goal, "perspective": "P"}] * MOST_BOXES)
    found = strategy_map(document)
    assert (len(found.boxes), found.left_out, found.boxes[0].id) == (MOST_BOXES, 1, goal)
