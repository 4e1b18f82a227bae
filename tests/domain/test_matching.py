"""Words are found as people compare them, and marked where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.matching import fold, needle, rank, replaced, spans


@given(st.text())
def test_small_letters_keep_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("Open when open", "OPEN", [(0, 4), (10, 14)]),
        ("Straße ÉCOLE", "école", [(7, 12)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("İstanbul", "stan", [(1, 5)]),
        ("Open", "", []),
        ("Open", "close", []),
    ],
)
def test_words_stand_where_they_are(text: str, sought: str, found: list[tuple[int, int]]) -> None:
    assert spans(text, sought) == found


def test_capitals_count_where_asked() -> None:
    assert spans("Open open", "open", match_case=True) == [(5, 9)]


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert spans("café", needle("cafe\u0301"))


def test_what_no_text_holds_is_not_looked_for() -> None:
    assert needle("a\ud800b\0c") == "abc"


@given(st.text(alphabet="abc"), st.text(alphabet="ab", min_size=1))
def test_replacing_words_by_themselves_changes_nothing(text: str, sought: str) -> None:
    assert replaced(text, sought, sought, match_case=True) == text


def test_every_place_is_replaced() -> None:
    assert replaced("Cut costs, cut waste", "cut", "trim") == "Trim costs, trim waste"
    assert replaced("Cut costs, cut waste", "cut", "trim", match_case=True) == "Cut costs, trim waste"


def test_what_begins_with_the_words_comes_first() -> None:
    texts = ["Reopen", "Please open", "Open a plan", "Close"]
    ranked = sorted((place, text) for text in texts if (place := rank(text, ["open"])) is not None)
    assert [text for _, text in ranked] == ["Open a plan", "Please open", "Reopen"]
    assert rank("Open a plan", ["plan", "open"]) is not None
    assert rank("Open a plan", ["plan", "close"]) is None
