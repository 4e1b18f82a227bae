"""Entries that were not taken: kept in their cell with the reason, while the plan keeps its old value."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from charthouse.ui.widgets.grid.model import Entry, GridModel


@dataclass(frozen=True, slots=True)
class CellError:
    """What was typed, and why it is not in the plan."""

    text: str
    reason: str


class CellErrors:
    """The errors of one grid, by what their cells stand for."""

    def __init__(self) -> None:
        self._held: dict[Hashable, CellError] = {}

    def at(self, model: GridModel, row: int, column: int) -> CellError | None:
        """The error in a cell, if any."""
        return self._held.get(model.cell_key(row, column)) if self._held else None

    def drop(self, model: GridModel, row: int, column: int) -> None:
        """Forget what was typed there."""
        self._held.pop(model.cell_key(row, column), None)

    def enter(self, model: GridModel, entries: Sequence[Entry]) -> int:
        """Hand the good entries to the plan as one step and keep the bad ones here; returns how many were good."""
        good = []
        for entry in entries:
            key = model.cell_key(entry.row, entry.column)
            reason = model.reason(entry.row, entry.column, entry.text)
            if reason:
                self._held[key] = CellError(entry.text, reason)
            else:
                self._held.pop(key, None)
                good.append((key, entry))
        refusal = model.enter([entry for _, entry in good]) if good else ""
        if refusal:
            self._held |= {key: CellError(entry.text, refusal) for key, entry in good}
            return 0
        return len(good)
