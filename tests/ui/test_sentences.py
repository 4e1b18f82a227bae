"""Sentences of the layers below, as an English window says them: days and numbers as it writes them anywhere else."""

from __future__ import annotations

from datetime import date

from charthouse.domain.sentences import said, spelt
from charthouse.ui.sentences import in_words


def test_days_and_numbers_are_written_by_the_window_in_english_too() -> None:
    inner = said("{day}", day=date(2027, 6, 30))
    assert str(inner) == "2027-06-30"  # on the command line, and in the journal
    assert in_words(said("{row}: {before} → {after}", row="K1", before=said("empty"), after=inner)) == (
        "K1: empty → 30 Jun 2027"
    )
    assert in_words(said("{number:,.15g} left", number=1234.5)) == "1,234.5 left"


def test_articles_stay_in_english() -> None:
    assert in_words(said("This is {noun:a}.", noun=spelt("objective"))) == "This is an objective."
    assert in_words(said("{noun:A} is missing.", noun=spelt("measure"))) == "A measure is missing."


def test_braces_of_a_text_stay() -> None:
    assert in_words(said("{row} {left}", row="{x}", left="a")) == "{x} a"
    assert in_words("50 % {done}") == "50 % {done}"
