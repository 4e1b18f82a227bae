"""Colours for paper: how they are written, and when text in them can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.colour import READABLE, contrast_with_white, parse_colour, readable_on_white
from charthouse.domain.errors import Refused


@pytest.mark.parametrize(("typed", "colour"), [("#12355b", "#12355B"), (" 00aa77 ", "#00AA77")])
def test_a_colour_is_six_hexadecimal_digits(typed: str, colour: str) -> None:
    assert parse_colour(typed) == colour


@pytest.mark.parametrize("typed", ["", "navy", "#123", "#12345G", "#1234567", "#١٢٣٤٥٦"])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="is not a colour"):
        parse_colour(typed)


@pytest.mark.parametrize(
    ("colour", "contrast"), [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#0072B2", 5.19)]
)
def test_contrast_is_that_of_wcag(colour: str, contrast: float) -> None:
    assert contrast_with_white(colour) == pytest.approx(contrast, abs=0.01)


def test_a_colour_that_can_be_read_stays_and_another_gets_darker() -> None:
    assert readable_on_white("#12355B") == "#12355B"
    assert readable_on_white("#FFC000") == "#967100"


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_comes_out_readable(number: int) -> None:
    assert contrast_with_white(readable_on_white(f"#{number:06X}")) >= READABLE
