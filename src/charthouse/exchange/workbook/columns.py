"""Columns that several sheets have."""

from __future__ import annotations

from typing import Final

from charthouse.exchange.workbook.sheets import Column, ColumnKind

CODE: Final = Column("Code", ColumnKind.CODE, 8)
PERIOD: Final = Column("Period", ColumnKind.PERIOD, 10)
OWNER: Final = Column("Owner", width=20, field="owner")
START: Final = Column("Start", ColumnKind.DATE, 11, "start")
DUE: Final = Column("Due", ColumnKind.DATE, 11, "due")
DESCRIPTION: Final = Column("Description", width=40, field="description")


def number(title: str, width: int = 11, field: str = "") -> Column:
    """A column of plain numbers."""
    return Column(title, ColumnKind.NUMBER, width, field)
