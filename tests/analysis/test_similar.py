"""Near-equal texts: what a room says twice in other words."""

from __future__ import annotations

import pytest

from charthouse.analysis.similar import nearest, ranked

KNOWN = {"S1": "Loyal members", "S2": "Own premises", "W1": "Half of our new volunteers leave within a year"}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("own premises", "S2"),
        ("Our own premises", "S2"),
        ("Members, loyal", "S1"),
        ("Loyal memebers", "S1"),
        ("New volunteers leave within a year", "W1"),
        ("Volunteers leave us", "W1"),
        ("half of our new volunteers", "W1"),
        ("new volunteers", None),
        ("Loyal volunteers", None),
        ("Old boats", None),
        ("Own", None),
        ("new", None),
        ("", None),
        ("…", None),
    ],
)
def test_near_equal_texts_are_found(said: str, found: str | None) -> None:
    assert nearest(said, KNOWN) == found


def test_other_scripts_are_compared_too() -> None:
    assert nearest("надёжные партнёры", {"S1": "Надежные партнеры"}) == "S1"


def test_nothing_is_like_nothing() -> None:
    assert nearest("Loyal members", {}) is None


def test_the_most_similar_comes_first() -> None:
    assert ranked("premises of our own", KNOWN)[0] == "S2"
    assert sorted(ranked("x", KNOWN)) == sorted(KNOWN)


def test_very_long_texts_are_compared_by_their_beginning() -> None:
    assert nearest("word " * 60_000, {"S1": "word " * 5_000}) == "S1"
