"""The sum of a selection, for the status bar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from charthouse.ui.widgets.grid.model import GridModel, Index


@dataclass(frozen=True, slots=True)
class Summary:
    """Of the numbers in the selection."""

    total: Decimal
    average: Decimal
    count: int


def summarise(model: GridModel, indexes: Iterable[Index]) -> Summary | None:
    """Of these cells; None for a single one, or where none holds a number."""
    cells = [(index.row(), index.column()) for index in indexes]
    values = [value for row, column in cells if (value := model.number(row, column)) is not None]
    if len(cells) < 2 or not values:
        return None
    total = sum(values, Decimal(0))
    return Summary(total, total / len(values), len(values))
