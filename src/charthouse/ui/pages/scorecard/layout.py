"""What a person made of the columns: their order, which are shown or hidden, and how wide. Remembered beside the plan.

It is no part of the plan: no step, no undo, and each machine has its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from charthouse.ui.pages.scorecard.columns import FIXED, Column

NARROWEST, WIDEST = 36, 600  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns by their keys; what is not mentioned is as usual.

    `hidden` never show. `kept` were asked for: they stay where a narrow page lets others leave.
    """

    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)

    def arranged(self, usual: Sequence[Column]) -> tuple[Column, ...]:
        """These columns in the chosen order; one that the order does not know stands behind its usual neighbour."""
        known = {column.key: column for column in usual if column not in FIXED}
        found = [known[key] for key in self.order if key in known]
        before: Column | None = None
        for column in usual:
            if column in FIXED:
                continue
            if column not in found:
                found.insert(found.index(before) + 1 if before is not None else 0, column)
            before = column
        return (*FIXED, *found)

    def toggled(self, column: Column, *, shown: bool) -> Layout:
        """Hide a column that is `shown`, or show it for good."""
        one = {column.key}
        if shown:
            return replace(self, hidden=self.hidden | one, kept=self.kept - one)
        return replace(self, hidden=self.hidden - one, kept=self.kept | one)

    def moved(self, column: Column, by: int, shown: Sequence[Column], usual: Sequence[Column]) -> Layout:
        """Move a column one place on (+1) or back (−1) among those `shown`; the same layout where it cannot go."""
        at = shown.index(column) + by if column in shown else -1
        if column in FIXED or not len(FIXED) <= at < len(shown):
            return self
        return self.placed(column, shown[at], usual, behind=by > 0)

    def placed(self, column: Column, neighbour: Column, usual: Sequence[Column], *, behind: bool) -> Layout:
        """Put a column before or behind another."""
        keys = [one.key for one in self.arranged(usual) if one not in FIXED and one != column]
        keys.insert(keys.index(neighbour.key) + behind, column.key)
        return replace(self, order=tuple(keys))

    def widened(self, column: Column, width: int) -> Layout:
        """Give a column a width of its own, in pixels at 100 %."""
        return replace(self, widths={**self.widths, column.key: min(max(width, NARROWEST), WIDEST)})

    def text(self) -> str:
        """For the settings; empty for the usual columns."""
        if self == Layout():
            return ""
        held = {"order": self.order, "hidden": sorted(self.hidden), "kept": sorted(self.kept), "widths": self.widths}
        return json.dumps({name: value for name, value in held.items() if value})

    @classmethod
    def read(cls, text: str) -> Layout:
        """What `text` made of it; the usual columns where somebody else wrote into the settings."""
        try:
            held = json.loads(text or "{}")
            return cls(
                tuple(str(key) for key in held.get("order", ())),
                frozenset(str(key) for key in held.get("hidden", ())),
                frozenset(str(key) for key in held.get("kept", ())),
                {str(key): min(max(int(wide), NARROWEST), WIDEST) for key, wide in held.get("widths", {}).items()},
            )
        except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return cls()
