"""What papers say in the language of their readers, and how they write dates, periods and numbers."""

from __future__ import annotations

from datetime import date

import pytest

from charthouse.domain.counting import counted, listed, plural
from charthouse.domain.kinds import Status
from charthouse.domain.sentences import quoted, said, spelt
from charthouse.exchange.wording import Wording, beginning, paper_locale

ENGLISH, GERMAN = Wording("en-GB"), Wording("de")
START, DUE = date(2027, 1, 1), date(2029, 12, 31)


def test_counts_are_words_up_to_twelve() -> None:
    numbers = (0, 1, 4, 12, 13, 1200)
    assert [ENGLISH.say(counted(number, "goal")) for number in numbers] == [
        "no goals", "one goal", "four goals", "twelve goals", "13 goals", "1,200 goals",
    ]  # fmt: skip
    assert [GERMAN.say(counted(number, "goal")) for number in numbers] == [
        "keine Oberziele", "ein Oberziel", "vier Oberziele", "zwölf Oberziele", "13 Oberziele", "1.200 Oberziele",
    ]  # fmt: skip
    assert beginning(ENGLISH.say(counted(2, "opportunity"))) == "Two opportunities"


def test_lists_are_joined_as_the_language_does() -> None:
    parts = ["a", "b", "c"]
    assert [ENGLISH.say(listed(parts[:most])) for most in (1, 2, 3)] == ["a", "a and b", "a, b and c"]
    assert GERMAN.say(listed(parts)) == "a, b und c"


def test_what_stands_in_a_sentence_is_said_in_its_turn() -> None:
    sentence = said("There is no {noun} with the id {id}.", noun=spelt("measure"), id=quoted("{K1}"))
    assert GERMAN.say(sentence) == "Kennzahl: Die Kennung „{K1}“ gibt es nicht."
    assert ENGLISH.say(sentence) == str(sentence)
    assert ENGLISH.say(said("Give {noun:a} {count:,} names", noun=spelt("objective"), count=1200)) == (
        "Give an objective 1,200 names"
    )


def test_names_that_run_backwards_keep_to_themselves() -> None:
    assert Wording().say("{name}: {now} of {unit}", name="מים 3", now="7", unit="l") == "\u2068מים 3\u2069: 7 of l"


def test_what_nobody_translated_stays_as_it_is() -> None:
    assert GERMAN.say("Somebody's own words {with} braces") == "Somebody's own words {with} braces"
    assert Wording("ar-EG").language == "en"
    assert Wording("ar-EG").say(plural(3, "goal")) == "3 goals"


def test_days_months_and_spans_are_held_together() -> None:
    assert ENGLISH.day(DUE) == "31\u00a0Dec\u00a02029"
    assert GERMAN.day(date(2026, 3, 1)) == "1.\u00a0März\u00a02026"
    assert GERMAN.month(DUE) == "Dez.\u00a02029"
    assert ENGLISH.span(START, DUE) == "Jan\u00a02027–\u200bDec\u00a02029"  # where a line may end
    assert ENGLISH.span(None, DUE) == "by Dec\u00a02029"
    assert ENGLISH.span(START, None) == "from Jan\u00a02027"
    assert ENGLISH.span(None, None) == ""
    assert GERMAN.span(None, DUE) == "bis Dez.\u00a02029"


@pytest.mark.parametrize(
    ("key", "english", "german"),
    [
        ("2027", "2027", "2027"),
        ("2027-Q2", "Q2 2027", "Q2 2027"),
        ("2027-03", "Mar 2027", "März 2027"),
        ("2027-W09", "W09 2027", "KW 09 2027"),
        ("some day", "some day", "some day"),
    ],
)
def test_periods_are_written_in_few_letters(key: str, english: str, german: str) -> None:
    assert (ENGLISH.period(key), GERMAN.period(key)) == (english, german)


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (0, "0", "0"),
        (8_000, "8,000", "8.000"),
        (120_000, "120k", "120\u00a0Tsd."),
        (1_500_000, "1.5m", "1,5\u00a0Mio."),
        (2e9, "2bn", "2\u00a0Mrd."),
        (-50_000, "−50k", "−50\u00a0Tsd."),
    ],
)
def test_the_ends_of_a_scale_are_short(value: float, english: str, german: str) -> None:
    assert (ENGLISH.short(value), GERMAN.short(value)) == (english, german)


def test_every_status_has_a_word() -> None:
    assert [ENGLISH.status(status).lower() for status in Status] == list(Status)
    assert GERMAN.status(Status.ON_TRACK) == "Auf Kurs"


@pytest.mark.parametrize(
    ("plan", "asked", "locale"),
    [
        ("en", "", "en"),
        ("", "", "en"),
        ("en_GB", "", "en-GB"),
        ("de_AT", "de", "de-AT"),
        ("en_GB", "de", "de"),
        ("ar_EG", "", "ar-EG"),
    ],
)
def test_papers_speak_the_plans_language_unless_another_is_asked_for(plan: str, asked: str, locale: str) -> None:
    assert paper_locale(plan, asked) == locale
