"""Goals and objectives as OPML, and outlines of other programs as goals and objectives."""

from __future__ import annotations

import pytest
from defusedxml.ElementTree import fromstring
from tests.exchange.naughty import NAUGHTY

from charthouse.document.queries.content_rows import Objective, PlanContent, Swot
from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.exchange.outline.opml import left_out, read_opml, write_opml

PLAN = PlanContent(
    title="River & plan",
    swot=(Swot(text="Trusted"),),
    goals=(
        Objective(title="Clean", description="two\nlines", objectives=(Objective(title="Map"),)),
        Objective(title="Calm"),
    ),
)


def shown(goals: tuple[Objective, ...]) -> list[object]:
    return [(goal.title, goal.description, shown(goal.objectives)) for goal in goals]


def outline(body: str) -> bytes:
    return f'<opml version="1.0"><head><title>T</title></head><body>{body}</body></opml>'.encode()


def test_what_is_written_is_read_again() -> None:
    back = read_opml(write_opml(PLAN)).content
    assert back.title == PLAN.title
    assert shown(back.goals) == shown(PLAN.goals)
    assert left_out(PLAN) == {"SWOT item": 1}


def test_it_is_plain_opml() -> None:
    root = fromstring(write_opml(PLAN))
    assert (root.tag, root.get("version"), root.findtext("head/title")) == ("opml", "2.0", "River & plan")
    assert [one.get("text") for one in root.iter("outline")] == ["Clean", "Map", "Calm"]


@pytest.mark.parametrize("said", NAUGHTY)
def test_every_text_comes_back(said: str) -> None:
    kept = text.title(said)
    plan = PlanContent(goals=(Objective(title=kept, description=text.note(said)),))
    assert shown(read_opml(write_opml(plan)).content.goals) == [(kept, text.note(said), [])]


def test_entries_that_say_nothing_hand_on_what_is_below_them() -> None:
    found = read_opml(outline('<outline><outline text="A"/></outline><outline title="B"/><x/>'))
    assert shown(found.content.goals) == [("A", "", []), ("B", "", [])]
    assert found.warnings.total() == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (outline(""), "empty"),
        (b"<rss/>", "not an OPML"),
        (b"PK\x03\x04", "not XML"),
        (outline('<outline text="x">' * 200_000 + "</outline>" * 200_000), "levels deep"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><opml/>', "document type"),
    ],
)
def test_what_is_no_outline_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read_opml(data)
