"""What is kept of a text, and how it behaves beside others on a screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.text import apart, clean, isolate, note, overlong, title

ANY_TEXT = st.text(st.characters(exclude_categories=[]), max_size=60)
BIDI_TEXT = st.text(st.sampled_from("ab\n\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), max_size=30)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Serve faster  ", "Serve faster"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x00b\x07c\x7fd\x85e", "abcde"),
        ("a\tb", "a\tb"),
        ("e\u0301", "é"),
        ("\ud800x\udfff", "x"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("=HYPERLINK('x')", "=HYPERLINK('x')"),
        ("", ""),
    ],
)
def test_what_is_kept(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_title_is_one_line_of_500() -> None:
    assert title(" Grow\r\n\tmembership \u2028 twice ") == "Grow membership twice"
    assert len(title("x" * 900)) == 500


def test_a_note_keeps_lines_up_to_20_000_characters() -> None:
    assert note("a\n\nb") == "a\n\nb"
    assert len(note("x" * 30_000)) == 20_000


def test_overlong_speaks_of_what_would_be_kept() -> None:
    assert overlong("x" * 501, 500)
    assert not overlong(" " + "e\u0301" * 500 + "\x00 ", 500)


def test_a_cut_does_not_part_a_letter_from_its_marks() -> None:
    assert clean("abq\u0323", 3) == "ab"
    assert clean("ab👩\u200d🔧", 4) == "ab"
    assert clean("q" + "\u0323" * 9, 4) == "q" + "\u0323" * 3


@given(ANY_TEXT, st.integers(1, 40), st.booleans())
def test_clean_is_settled_after_once(text: str, limit: int, lines: bool) -> None:
    once = clean(text, limit, lines=lines)
    assert clean(once, limit, lines=lines) == once
    assert len(once) <= limit
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")
    assert all(unicodedata.category(c) != "Cc" or (lines and c in "\t\n") for c in once)


def test_heaps_of_marks_cost_no_heap_of_time() -> None:
    assert len(clean("a" + "\u0301\u0316" * 200_000)) < 50


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\u202eevil", "\u202eevil\u202c"),
        ("\u2067a\u202bb", "\u2067a\u202bb\u202c\u2069"),
        ("a\u2069\u202cb", "ab"),
        ("\u2067a\u202bb\u2069c", "\u2067a\u202bb\u2069c"),
        ("\u202ea\nb", "\u202ea\u202c\nb"),
        ("\u202aa\u2067b\u202cc", "\u202aa\u2067bc\u2069\u202c"),
    ],
)
def test_openers_end_with_their_text_and_stray_closers_go(text: str, shown: str) -> None:
    assert isolate(text) == shown


@given(BIDI_TEXT)
def test_isolated_text_is_balanced_and_otherwise_the_same(text: str) -> None:
    shown = isolate(text)
    assert isolate(shown) == shown
    visible = str.maketrans("", "", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert shown.translate(visible) == text.translate(visible)
    for paragraph in shown.replace("\u2029", "\n").split("\n"):
        assert sum(paragraph.count(c) for c in "\u2066\u2067\u2068") == paragraph.count("\u2069")


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("Clean water 3", "Clean water 3"),
        ("größer 日本", "größer 日本"),
        ("מים 3", "\u2068מים 3\u2069"),
        ("Plan ماء", "\u2068Plan ماء\u2069"),
        ("מים\u202e3", "\u2068מים\u202e3\u202c\u2069"),
        ("cod.\u202efdp", "\u2068cod.\u202efdp\u202c\u2069"),
        ("\u2068מים\u2069", "\u2068מים\u2069"),
        ("", ""),
    ],
)
def test_what_runs_backwards_keeps_to_itself_within_a_sentence(text: str, within: str) -> None:
    assert apart(text) == within
