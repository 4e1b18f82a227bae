"""The door that all text goes through: widths, line breaks, figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.handout.checks import squeezed

from charthouse.exchange.handout.text.setting import Typesetter, shown
from charthouse.exchange.handout.text.style import FIGURE, HEADLINE, NAME, TEXT, Style, Weight

SETTER = Typesetter()
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs"]), min_size=1, max_size=40)


@pytest.mark.parametrize("weight", Weight)
def test_tabular_figures_are_equally_wide_and_others_are_not(weight: Weight) -> None:
    plain, tabular = Style(9, 11, weight), Style(9, 11, weight, tabular=True)
    assert len({SETTER.width(digit, tabular) for digit in "0123456789"}) == 1
    assert len({SETTER.width(digit, plain) for digit in "0123456789"}) > 1
    assert SETTER.width("-", tabular) == SETTER.width("-", plain)  # a hyphen between words is no minus


def test_both_kinds_of_figures_are_told_apart_in_the_file() -> None:
    assert SETTER.plain("1", FIGURE) != SETTER.plain("1", TEXT)
    assert SETTER.plain("a", FIGURE) == SETTER.plain("a", TEXT)


def test_lines_break_at_spaces_and_where_they_were_broken() -> None:
    assert SETTER.wrap("one two", TEXT, 200) == ["one two"]
    assert SETTER.wrap("one two", TEXT, 20) == ["one", "two"]
    assert SETTER.wrap("one\ntwo\r\n\nthree", TEXT, 200) == ["one", "two", "", "three"]
    assert SETTER.wrap("  \n ", TEXT, 200) == []
    assert SETTER.wrap("", TEXT, 200) == []


def test_a_figure_keeps_its_unit_by_a_no_break_space_and_a_sign_anyway() -> None:
    width = SETTER.width("about 90", TEXT) + 1
    assert SETTER.wrap("about 90 t", TEXT, width) == ["about 90", "t"]
    for sign in ("%", "%.", "‰", "€"):
        assert SETTER.wrap(f"about 90 {sign}", TEXT, width) == ["about", f"90 {sign}"]
    assert SETTER.wrap("the sign %", TEXT, SETTER.width("the sign", TEXT)) == ["the sign", "%"]
    assert SETTER.wrap("about 90\u00a0%", TEXT, width) == ["about", "90\u00a0%"]


def test_a_long_word_breaks_rather_after_a_sign() -> None:
    path = "reports/2027/quarter-two/appendix"
    for line in SETTER.wrap(path, TEXT, 80)[:-1]:
        assert line[-2:] in ("/\u2060", "-\u2060")


@given(st.lists(words, max_size=30), st.sampled_from([TEXT, NAME, HEADLINE, FIGURE]), st.floats(30, 400))
def test_no_line_is_too_wide_and_no_letter_is_lost(parts: list[str], style: Style, width: float) -> None:
    text = " ".join(parts)
    lines = SETTER.wrap(text, style, width)
    assert squeezed("".join(lines)) == squeezed(text)
    one = 1.6 * style.size  # a conjunct, at most
    assert all(SETTER.width(line, style) <= max(width, one) + 0.1 for line in lines) or not text.isascii()


def test_a_headline_is_balanced_in_as_many_lines() -> None:
    text = "Three of twelve measures are on track and two are off track: punctuality and crew retention"
    wide = SETTER.wrap(text, HEADLINE, 650)
    balanced = SETTER.balanced(text, HEADLINE, 650)
    assert len(balanced) == len(wide) == 2
    widths = [[SETTER.width(line, HEADLINE) for line in lines] for lines in (wide, balanced)]
    assert max(widths[1]) - min(widths[1]) < max(widths[0]) - min(widths[0])


def test_what_has_no_look_of_its_own_is_not_drawn() -> None:
    assert shown("a\u2060b\x07\ud800\ufeff c\td\u3000e") == "ab c d e"
