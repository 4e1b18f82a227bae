"""What the columns of a list were said to be."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from charthouse.exchange.mapping.kinds import KINDS, Kind, Target, fold
from charthouse.exchange.reading.raw import Raw, RawSheet


@dataclass(frozen=True, slots=True)
class Columns:
    """`targets`: for each column the key of what it becomes; empty where it is not read. `head`: the place of the
    row with the headings among the sheet's rows; None where there are none.
    """

    kind: str
    targets: tuple[str, ...]
    head: int | None = 0

    @property
    def of(self) -> Kind:
        """The kind of list."""
        return KINDS[self.kind]

    def target(self, column: int) -> Target | None:
        """What a column becomes."""
        key = self.targets[column] if column < len(self.targets) else ""
        return next((one for one in self.of.targets if one.key == key), None)

    def with_target(self, column: int, key: str) -> Columns:
        """With another meaning of a column, whatever the others are."""
        targets = [*self.targets]
        targets[column] = key
        return replace(self, targets=tuple(targets))

    def without(self, key: str) -> Columns:
        """With no column that has this meaning."""
        return replace(self, targets=tuple("" if one == key else one for one in self.targets))

    @property
    def doubled(self) -> tuple[Target, ...]:
        """What more than one column is said to be, where one can be it."""
        return tuple(one for one in self.of.targets if not one.dated and self.targets.count(one.key) > 1)

    @property
    def missing(self) -> tuple[Target, ...]:
        """What one column at least has to say, the first of each group, where none does."""
        said = set(self.targets)
        lacking = [group[0] for group in self.of.needed if not said & set(group)]
        return tuple(one for one in self.of.targets if one.key in lacking)

    def to_json(self) -> str:
        """To be remembered."""
        return json.dumps([self.kind, self.targets, self.head])


def remembered(kept: str, sheet: RawSheet) -> Columns | None:
    """What `Columns.to_json` made, where it still fits the sheet."""
    try:
        kind, targets, head = json.loads(kept)
        found = Columns(str(kind), tuple(map(str, targets)), None if head is None else int(head))
    except (ValueError, TypeError):
        return None
    known = {one.key for one in KINDS[found.kind].targets} | {""} if found.kind in KINDS else set()
    fits = len(found.targets) == width(sheet) and (found.head is None or 0 <= found.head < len(sheet.rows))
    return found if fits and set(found.targets) <= known else None


def signature(sheet: RawSheet, head: int | None) -> str:
    """By what a list of the same making is known again: its headings, or how many columns it has."""
    heads = [fold(text) for text in headings(sheet, head)] if head is not None else [str(width(sheet))]
    return hashlib.sha256("\n".join(heads).encode()).hexdigest()[:16]


def width(sheet: RawSheet) -> int:
    """How many columns a sheet has."""
    return max((len(cells) for _, cells in sheet.rows), default=0)


def headings(sheet: RawSheet, head: int | None) -> list[str]:
    """The headings of all columns; empty texts where there are none."""
    cells: Sequence[Raw] = sheet.rows[head][1] if head is not None and head < len(sheet.rows) else ()
    found = [plain(cell) for cell in cells]
    return found + [""] * (width(sheet) - len(found))


def plain(cell: Raw) -> str:
    """A cell as it stands in the file, on one line."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return f"{cell:.15g}"
        case str():
            return " ".join(cell.split())
    return getattr(cell, "iso", "=")
