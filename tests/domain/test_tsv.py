"""Cells on the clipboard: what spreadsheets write is read, what is written is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charthouse.domain.tsv import lines, parse, write

CELLS = st.text(st.sampled_from('ab"\t\n é,='), max_size=8)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("a", [["a"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\rb\nc", [["a"], ["b"], ["c"]]),
        ("a\t\n\tb\n", [["a", ""], ["", "b"]]),
        ("a\t", [["a", ""]]),
        ("\n", [[""]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ('"two\nlines"\tx\r\n', [["two\nlines", "x"]]),
        ('"two\r\nlines"', [["two\nlines"]]),
        ('"a\tb"\tc', [["a\tb", "c"]]),
        ('"say ""hi"""\tc', [['say "hi"', "c"]]),
        ('""\t""', [["", ""]]),
        ('""""', [['"']]),
        ('5" pipe\t6"', [['5" pipe', '6"']]),
        ('"quoted" word\tb', [['"quoted" word', "b"]]),
        ('"never closed\tb\nc', [['"never closed', "b"], ["c"]]),
        ('"', [['"']]),
    ],
)
def test_what_spreadsheets_put_on_the_clipboard(text: str, rows: list[list[str]]) -> None:
    assert parse(text) == rows


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=6))
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    assert parse(write(rows)) == rows


@given(st.text(st.sampled_from('a"\t\r\n'), max_size=30))
def test_any_text_is_read_and_settles(text: str) -> None:
    rows = parse(text)
    assert all(rows)
    assert parse(write(rows)) == rows


def test_only_cells_that_need_quotes_get_them() -> None:
    assert write([["a", '5" pipe', '"b"', "c\r\nd", "e\tf"]]) == 'a\t5" pipe\t"""b"""\t"c\nd"\t"e\tf"\n'


def test_a_large_block_is_read_in_one_go() -> None:
    assert parse('a\t"b\nc"\t5" x\n' * 50_000) == [["a", "b\nc", '5" x']] * 50_000


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Cut spills\r\n"Farm\nrun-off"\r\nPaths\r\n', ["Cut spills", "Farm run-off", "Paths"]),
        ('1\t"They said ""soon""\nand left"\n', ['1\tThey said "soon" and left']),
        ('"Soon"\n"Later", they said', ['"Soon"', '"Later", they said']),
        ('5" pipe\n6" pipe', ['5" pipe', '6" pipe']),
        ("", []),
    ],
)
def test_a_cell_with_line_breaks_is_one_line_of_a_list(text: str, found: list[str]) -> None:
    assert lines(text) == found
