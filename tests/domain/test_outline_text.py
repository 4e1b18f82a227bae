"""Lists and outlines from other programs lose their marks and keep their levels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.outline_text import indented, strip_bullets


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("• Loyal members", "Loyal members"),
        ("\t•\tLoyal members  ", "Loyal members"),
        ("•Loyal members", "Loyal members"),
        ("- Loyal members", "Loyal members"),
        ("* Loyal members", "Loyal members"),
        ("– Loyal members", "Loyal members"),
        ("o\tLoyal members", "Loyal members"),
        ("1. Loyal members", "Loyal members"),
        ("12) Loyal members", "Loyal members"),
        ("1.2.\tLoyal members", "Loyal members"),
        ("1.2\tLoyal members", "Loyal members"),
        ("a) Loyal members", "Loyal members"),
        ("(b) Loyal members", "Loyal members"),
        ("- [x] Loyal members", "Loyal members"),
        ("☐ Loyal members", "Loyal members"),
        ("-5 % churn", "-5 % churn"),
        ("3.5 million members", "3.5 million members"),
        ("2027 budget", "2027 budget"),
        ("*starred*", "*starred*"),
        ("our own shop", "our own shop"),
        ("- 1. April", "1. April"),
        ("Map outfalls\tAnn \t2027\t", "Map outfalls, Ann, 2027"),
    ],
)
def test_one_mark_is_taken_off(line: str, text: str) -> None:
    assert strip_bullets([line]) == [text]


@pytest.mark.parametrize("line", ["-", "*", "–", "•", "1.", "2)", "  -  ", "☐"])
def test_a_line_that_is_nothing_but_a_mark_says_nothing(line: str) -> None:
    assert strip_bullets([line, "Loyal members"]) == ["Loyal members"]
    assert indented(f"{line}\nLoyal members") == [(0, "Loyal members")]


def test_blank_lines_and_bare_marks_are_skipped() -> None:
    assert strip_bullets(["• a", "", "  \t", "-  ", "•", "b"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Grow\n\tMembers\n\t\tYoung\nServe", [(0, "Grow"), (1, "Members"), (2, "Young"), (0, "Serve")]),
        ("Grow\n  Members\n     Young ones\n  Shops", [(0, "Grow"), (1, "Members"), (2, "Young ones"), (1, "Shops")]),
        ("    Grow\n        Members\n    Serve", [(0, "Grow"), (1, "Members"), (0, "Serve")]),
        ("Grow\n\t\t\tDeep at once\n\n\tLess deep", [(0, "Grow"), (1, "Deep at once"), (1, "Less deep")]),
        ("1. Grow\r\n\t- Members\r\n", [(0, "Grow"), (1, "Members")]),
        ("  Grow\nServe\n\tFast", [(0, "Grow"), (0, "Serve"), (1, "Fast")]),
        ("", []),
        ("# Water\n## Spills ##\n- Map\n  - Walk\n- [ ] Fit\n# Banks",
         [(0, "Water"), (1, "Spills"), (2, "Map"), (3, "Walk"), (2, "Fit"), (0, "Banks")]),
        ("#hashtag", [(0, "#hashtag")]),
    ],
)  # fmt: skip
def test_levels_of_an_outline(text: str, rows: list[tuple[int, str]]) -> None:
    assert indented(text) == rows


@given(st.text(st.sampled_from("ab \t\n-•1."), max_size=60))
def test_no_row_is_more_than_one_level_below_the_row_before(text: str) -> None:
    before = -1
    for level, row in indented(text):
        assert 0 <= level <= before + 1
        assert row == row.strip() != ""
        before = level
