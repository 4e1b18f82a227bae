"""Numbers go in and out by the plan's locale; what does not fit is refused with its reason."""

import contextlib
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.errors import Refused
from charthouse.domain.numbers import currency_sign, format_number, parse_number, with_currency

LOCALES = ("en", "de", "fr", "de_CH", "en_IN", "sv", "ar_EG", "fa", "pl", "es_MX", "pt-PT", "he")


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("1.234,5", "de", "1234.5"),
        ("1,234.5", "en", "1234.5"),
        ("1.234", "de", "1234"),
        ("1.234", "en", "1.234"),
        ("1\u202f200,5", "fr", "1200.5"),
        ("1 200,5", "fr", "1200.5"),
        ("1\u00a0200", "en", "1200"),
        ("1\u2009200\u2009000,25", "de", "1200000.25"),
        ("1'234.5", "de-CH", "1234.5"),
        ("12,34,567", "en_IN", "1234567"),
        ("٣٫٥", "ar_EG", "3.5"),
        ("\u22123", "de", "-3"),
        ("+3", "en", "3"),
        (" 71,5 % ", "de", "71.5"),
        ("250k", "en", "250000"),
        ("1.2M", "en", "1200000"),
        ("1,2m", "de", "1200000"),
        ("2bn", "en", "2000000000"),
        ("€ 40", "de", "40"),
        ("40 €", "de", "40"),
        ("-US$1.5k", "en", "-1500"),
        ("CHF 20", "de_CH", "20"),
        (".5", "en", "0.5"),
        ("-0", "en", "0"),
        ("007", "en", "7"),
    ],
)
def test_typed_numbers(text: str, locale: str, value: str) -> None:
    assert parse_number(text, locale) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("=1200*3", "en", "3600"),
        ("=1.200,5*2", "de", "2401"),
        ("=(1+2)*3-4/2", "en", "7"),
        ("=-(2+3)×2", "en", "-10"),
        ("=+5−7", "en", "-2"),
        ("=10÷4", "en", "2.5"),
        ("=250k/2", "en", "125000"),
        ("= 2 000 * 3 ", "en", "6000"),
        ("=0.1+0.2", "en", "0.3"),
        ("=1/3", "en", "0.333333333333333"),
        ("=" + "(" * 90 + "1" + ")" * 90, "en", "1"),
    ],
)
def test_sums(text: str, locale: str, value: str) -> None:
    assert parse_number(text, locale) == Decimal(value)


def test_a_sum_is_rounded_half_up_where_asked_and_a_typed_number_never() -> None:
    assert parse_number("=1000/3", "en", decimals=2) == Decimal("333.33")
    assert parse_number("=0.125", "en", decimals=2) == Decimal("0.13")
    assert parse_number("0.125", "en", decimals=2) == Decimal("0.125")


@pytest.mark.parametrize(
    ("text", "locale", "sentence"),
    [
        ("1,234.5", "de", "“1,234.5” does not fit German numbers. Write 1.234,5."),
        ("1.5", "de", "“1.5” does not fit German numbers. Write 1,5."),
        ("1,234,567", "de", "“1,234,567” does not fit German numbers. Write 1.234.567."),
        ("1.234,5", "en", "“1.234,5” does not fit English numbers. Write 1,234.5."),
        ("€ 1,234.50", "de", "“€ 1,234.50” does not fit German numbers. Write € 1.234,50."),
        ("=1,5*2", "en", "“=1,5*2” does not fit English numbers. Write =1.5*2."),
        ("1.2.3", "de", "“1.2.3” does not fit German numbers."),
        ("12o", "en", "“12o” is not a number."),
        ("=1/0", "en", "“=1/0” divides by zero."),
        ("=2*(3", "en", "“=2*(3” is not a sum that can be worked out."),
        ("1e3", "en", "“1e3” is not a number."),
        ("1000000000000000", "en", "“1000000000000000” is too large."),
        ("1.234567890123456", "en", "“1.234567890123456” has more than 15 digits."),
        ("1" * 201, "en", "This is too long for a number."),
        ("5", "xx", "“xx” is not a locale that Charthouse knows."),
    ],
)
def test_refusals_say_why(text: str, locale: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_number(text, locale)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "-",
        "–",
        "nan",
        "inf",
        "-Infinity",
        "1_000",
        "0x10",
        "1 2",
        "5.",
        "--5",
        "€5%",
        "5 MIO",
        "5 m",
        "=",
        "=()",
        "=1+",
        "=1 2",
        "=5%",
        "=2**3",
        "=__import__('os')",
        "=9bn*9bn",
        "(500)",
        "½",
        "二",
        "1,2,3",
        "=1/(2-2)",
    ],
)
def test_no_number_comes_of_it(text: str) -> None:
    with pytest.raises(Refused):
        parse_number(text, "en")


@given(st.text(max_size=30), st.sampled_from(LOCALES))
def test_any_text_is_a_finite_number_or_refused(text: str, locale: str) -> None:
    for typed in (text, "=" + text):
        with contextlib.suppress(Refused):
            assert parse_number(typed, locale).is_finite()


@given(st.decimals(-(10**9), 10**9, places=5), st.sampled_from(LOCALES))
def test_what_is_written_is_read_back(value: Decimal, locale: str) -> None:
    assert parse_number(format_number(value, locale), locale) == value
    assert parse_number(format_number(value, locale, 5), locale) == value


@given(st.floats(-1e12, 1e12).filter(lambda value: value == 0 or abs(value) > 1e-9), st.sampled_from(LOCALES))
def test_floats_are_written_by_their_shortest_digits(value: float, locale: str) -> None:
    text = format_number(value, locale)
    if len(Decimal(repr(value)).as_tuple().digits) <= 15:
        assert float(parse_number(text, locale)) == value


@pytest.mark.parametrize(
    ("value", "locale", "decimals", "text"),
    [
        (-1234.5, "en", None, "−1,234.5"),
        (2.5, "de", 0, "3"),
        (0.65, "en", 1, "0.7"),
        (1.005, "en", 2, "1.01"),
        (-0.04, "de", 1, "0,0"),
        (4, "en", 1, "4.0"),
        (1234567, "en-IN", 2, "12,34,567.00"),
        (1e-9, "en", None, "0.000000001"),
        (Decimal("1E+3"), "de", None, "1.000"),
        (0.1, "en", None, "0.1"),
        (-1234.5, "sv", None, "−1\u00a0234,5"),
        (-3, "ar", None, "−3"),
    ],
)
def test_written_numbers(value: Decimal | float, locale: str, decimals: int | None, text: str) -> None:
    assert format_number(value, locale, decimals) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_what_is_not_finite_is_not_written(value: Decimal | float) -> None:
    with pytest.raises(ValueError, match="finite"):
        format_number(value, "en")


def test_a_currency_has_its_sign() -> None:
    assert [currency_sign(code, "en-GB") for code in ("EUR", "GBP", "CHF")] == ["€", "£", "CHF"]


@pytest.mark.parametrize(
    ("locale", "text"), [("en-GB", "€24,000"), ("de", "24.000\u00a0€"), ("de-CH", "EUR\u00a024’000"), ("hi", "€24,000")]
)
def test_the_sign_of_a_currency_stands_where_the_language_puts_it(locale: str, text: str) -> None:
    assert with_currency(format_number(24_000, locale), "EUR", locale) == text


def test_babel_waits_for_the_first_number() -> None:
    check = "import sys, charthouse.domain.numbers; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
