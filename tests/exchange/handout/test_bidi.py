"""Which way text runs: the examples of UAX 9, and what a plan may hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.exchange.handout.text.bidi import base_level, levels, visual

ALPHABET = "ab12,.+% ()[]אבגעرب٠١\u0300\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def seen(text: str) -> str:
    """The letters from left to right, without mirroring and without what has no look."""
    found = levels(text)
    return "".join(
        text[at] for at in visual(found) if text[at] not in "\u200e\u200f\u202b\u202c\u202e\u2066\u2067\u2069"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("car means אבג.", "car means גבא."),
        ("אבג means car.", ".means car גבא"),
        ("אב 80 גד", "דג 80 בא"),  # digits keep their order
        ("אב 80% גד", "דג 80% בא"),
        ("عدد ١٢٣ كبير", "ريبك ١٢٣ ددع"),
        ("אב (cd) גד", "דג )cd( בא"),
        ("a (אב) c", "a (בא) c"),
        ("אב 12-34", "12-34 בא"),
        ("عر 12-34", "34-12 رع"),
        ("K1 \u2067אב K2\u2069 c", "K1 K2 בא c"),
        ("\u202eabc\u202c d", "cba d"),
        ("", ""),
    ],
)
def test_letters_stand_where_they_are_read(text: str, wanted: str) -> None:
    assert seen(text) == wanted


def test_the_first_strong_letter_gives_the_base() -> None:
    assert base_level("12 אב c") == 1
    assert base_level("12 c אב") == 0
    assert base_level("\u2067אב\u2069 c") == 0  # isolates do not count
    assert base_level("12") == 0


@given(st.text(ALPHABET, max_size=30))
def test_every_letter_has_a_place(text: str) -> None:
    found = levels(text)
    assert len(found) == len(text)
    assert sorted(visual(found)) == list(range(len(text)))
    assert all(0 <= level <= 127 for level in found)
