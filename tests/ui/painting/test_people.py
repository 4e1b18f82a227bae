"""Colours of people: told apart while there are enough, and nobody's changes when somebody comes."""

from __future__ import annotations

from charthouse.ui.painting.people import PeopleColours
from charthouse.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT

PEOPLE = [f"person-{n}" for n in range(14)]


def colours(people: list[str]) -> list[int]:
    held = PeopleColours(6)
    held.tell(people)
    return [held.colour_of(person) for person in people]


def test_as_many_people_as_there_are_colours_have_one_each() -> None:
    assert sorted(colours(PEOPLE[:6])) == [0, 1, 2, 3, 4, 5]
    assert sorted(colours(PEOPLE[:12])) == sorted([*range(6), *range(6)])


def test_who_comes_later_changes_nobody() -> None:
    assert colours(PEOPLE)[:5] == colours(PEOPLE[:5])


def test_somebody_of_another_plan_has_a_colour_too() -> None:
    held = PeopleColours(6)
    held.tell(PEOPLE[:3])
    assert held.colour_of("a guest") in range(6)


def test_every_palette_has_a_colour_for_each_of_a_leadership_team() -> None:
    for tokens in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK):
        assert len({colour.name() for colour in tokens.people}) == len(LIGHT.people) == 10
