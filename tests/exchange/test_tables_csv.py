"""Texts in CSV: none acts as a formula, every one comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.exchange.naughty import NAUGHTY

from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.exchange.reading.tables_csv import read_csv
from charthouse.exchange.tables_csv import csv_text, write_folder


def test_every_text_comes_back_and_none_is_a_formula(tmp_path: Path) -> None:
    kept = [text.note(said) for said in NAUGHTY]
    written = csv_text([["Text", "Next"], *([said, "x"] for said in kept)])
    path = tmp_path / "a.csv"
    path.write_text(written, encoding="utf-8-sig", newline="")
    rows = read_csv(path).sheets[0].rows[1:]
    assert [row[0] for _, row in rows] == kept
    assert not [line for line in written.splitlines() if line.lstrip('"')[:1] in tuple("=+-@\t")]


def test_numbers_and_flags_stand_plain() -> None:
    assert csv_text([(1.0, -2.5, True, None, 3)]) == "1,-2.5,TRUE,,3\r\n"


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be made"):
        write_folder((), tmp_path / "no" / "where")
