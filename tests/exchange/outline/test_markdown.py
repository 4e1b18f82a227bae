"""A plan as a Markdown outline, and Markdown of other people as a plan."""

from __future__ import annotations

import re

import pytest
from tests.exchange.naughty import NAUGHTY

from charthouse.document.queries.content_rows import Objective, PlanContent, RowId, Swot, Value
from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Quadrant
from charthouse.exchange.outline.markdown_read import read_markdown
from charthouse.exchange.outline.markdown_write import left_out, write_markdown


def shown(goals: tuple[Objective, ...]) -> list[object]:
    """Titles and descriptions, nested."""
    return [(goal.title, goal.description, shown(goal.objectives)) for goal in goals]


def read(source: str) -> PlanContent:
    return read_markdown(source.encode()).content


PLAN = PlanContent(
    title="River plan",
    vision="A river every child\n\ncan swim in",
    mission="Keep it clean",
    values=(Value(name="Care", description="For all\nthat lives"), Value(name="Candour")),
    swot=(
        Swot(quadrant=Quadrant.STRENGTH, text="Trusted"),
        Swot(quadrant=Quadrant.THREAT, text="Low water\nin summer"),
    ),
    goals=(
        Objective(
            id=RowId("1"),
            title="Clean water",
            description="For swimmers.\n\nAnd fish.",
            objectives=(Objective(title="Map the outfalls", objectives=(Objective(title="By boat"),)),),
        ),
        Objective(title="Quiet banks"),
    ),
)


def test_what_is_written_is_read_again() -> None:
    back = read_markdown(write_markdown(PLAN)).content
    assert (back.title, back.vision, back.mission) == (PLAN.title, PLAN.vision, PLAN.mission)
    assert [(v.name, v.description) for v in back.values] == [("Care", "For all\nthat lives"), ("Candour", "")]
    assert [(s.quadrant, s.text) for s in back.swot] == [(s.quadrant, s.text) for s in PLAN.swot]
    assert shown(back.goals) == shown(PLAN.goals)


@pytest.mark.parametrize("said", NAUGHTY)
def test_every_text_comes_back_and_is_no_markup(said: str) -> None:
    kept = text.title(said)
    plan = PlanContent(
        title=kept, vision=kept, swot=(Swot(text=kept),), goals=(Objective(title=kept, description=kept),)
    )
    written = write_markdown(plan)
    back = read_markdown(written).content
    assert (back.title, back.vision, back.swot[0].text) == (kept, kept, kept)
    assert shown(back.goals) == [(kept, kept, [])]
    assert not re.search(rb"(?<!\\)[\[<`]|\w://", written)


def test_headings_and_lists_of_others_become_a_tree() -> None:
    found = read(
        "# Our year\n\nSome words.\n\n## Grow\nWhy we grow.\n* More members\n    1. Students\n    2. Alumni\n* Donors\n"
        "### Later\n- [ ] A shop\n## Goals\n- Calm\n"
    )
    assert found.title == "Our year"
    assert shown(found.goals) == [
        (
            "Grow",
            "Why we grow.",
            [
                ("More members", "", [("Students", "", []), ("Alumni", "", [])]),
                ("Donors", "", []),
                ("Later", "", [("A shop", "", [])]),
            ],
        ),
        ("Calm", "", []),
    ]


def test_a_plain_list_is_an_outline_too() -> None:
    assert shown(read("- One\n\t- Two\n- Three\n").goals) == [("One", "", [("Two", "", [])]), ("Three", "", [])]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no outline"),
        (b"Dear board,\n", "no outline"),
        ("Größe".encode("latin-1"), "UTF-8"),
        (b"PK\x03\x04", "no text"),
        (b"a\x00b", "no text"),
        ("".join(f"{' ' * n}- x\n" for n in range(300)).encode(), "levels deep"),
    ],
)
def test_what_is_no_outline_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Refused, match=words):
        read_markdown(data)


def test_what_has_no_place_is_counted() -> None:
    from tests.exchange.outline.plans import FAULTY

    from charthouse.exchange.outline.stratml_read import read_stratml

    assert left_out(read_stratml(FAULTY).content)["measure"] > 0
