"""The closed vocabularies and the columns that hold their words."""

from __future__ import annotations

from sqlalchemy import Enum

from charthouse.domain.kinds import CLOSED
from charthouse.domain.schema import metadata


def test_the_columns_that_hold_a_word_of_ours_are_named() -> None:
    columns = [column for table in metadata.sorted_tables for column in table.columns]
    assert {column.name for column in columns if isinstance(column.type, Enum)} == CLOSED
