"""Codes before the words."""

from __future__ import annotations

import pytest

from charthouse.domain.leading_codes import read_leading_codes

KNOWN = {"S1": "s1", "S12": "s12", "O2": "o2"}


@pytest.mark.parametrize(
    ("typed", "named", "text", "unknown"),
    [
        ("S1 O2 Turn loyalty into referrals", ("s1", "o2"), "Turn loyalty into referrals", ""),
        ("s1, o2: Turn", ("s1", "o2"), "Turn", ""),
        ("S1,O2 Turn", ("s1", "o2"), "Turn", ""),
        ("S1,5 million", (), "S1,5 million", ""),
        ("S1+O2 – Turn", ("s1", "o2"), "Turn", ""),
        ("S1&S12/O2 Turn", ("s1", "s12", "o2"), "Turn", ""),
        ("S1 S1 Turn", ("s1",), "Turn", ""),
        ("Turn S1 round", (), "Turn S1 round", ""),
        ("S1 S9 Turn", ("s1",), "S9 Turn", "S9"),
        ("S1 O2", ("s1", "o2"), "", ""),
        ("S1st Street", (), "S1st Street", ""),
        ("S1.5 million", (), "S1.5 million", ""),
        ("S1. Turn", ("s1",), ". Turn", ""),
        ("- 5 % of S1", (), "- 5 % of S1", ""),
        ("", (), "", ""),
    ],
)
def test_what_is_named_and_what_is_said(typed: str, named: tuple[str, ...], text: str, unknown: str) -> None:
    led = read_leading_codes(typed, KNOWN)
    assert (led.named, led.text, led.unknown) == (named, text, unknown)
