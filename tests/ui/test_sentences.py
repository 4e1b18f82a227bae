"""Sentences of the layers below, as an English window says them: days and numbers as it writes them anywhere else."""

from __future__ import annotations

from datetime import date

from charthouse.domain import periods
from charthouse.domain.sentences import quoted, said, spelt
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


def test_periods_are_written_as_the_pages_write_them() -> None:
    label = said("Record {period} of {row}", period=periods.parse("2027-03"), row=quoted("2027-03"))
    assert str(label) == "Record 2027-03 of “2027-03”"  # in the journal
    assert in_words(label) == in_words(str(label)) == "Record Mar 2027 of “2027-03”"
    assert in_words("Set target 2027-Q2 of K1") == "Set target Q2 2027 of K1"
    assert in_words("Set 2027 of I1") == "Set 2027 of I1"
    assert in_words("Record 2027-13 of K1") == "Record 2027-13 of K1"
    assert in_words("Done by 2027-03, see “2027-Q1”") == "Done by 2027-03, see “2027-Q1”"


def test_periods_are_written_as_the_pages_write_them_in_german(german: None) -> None:
    assert in_words("Record 2027-03 of K1") == "März 2027 von K1 erfassen"


def test_what_runs_backwards_keeps_to_itself() -> None:
    """Else the figures that follow would be read as part of it."""
    label = said("Set {field} of {row}", field=spelt("title"), row=quoted("מים 3"))
    assert in_words(label) == in_words(str(label)) == "Set title of “\u2068מים 3\u2069”"
