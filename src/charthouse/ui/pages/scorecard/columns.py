"""The columns of the scorecard, and which of them leave where the page is narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.ui.pages.scorecard.layout import Layout

OUTDENT = 12  # pixels by which the band of the current row stands out of the page's margin
NARROWEST_NAME = 200
LEAST_NAME = NARROWEST_NAME - 28  # rather than that the last column is cut


class Kind(StrEnum):
    """What a column shows."""

    CODE = "code"
    NAME = "name"
    BASE = "base"
    TARGET = "target"
    ACTUAL = "actual"
    STATUS = "status"
    TREND = "trend"
    BULLET = "bullet"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Column:
    """A column; those of targets have a year."""

    kind: Kind
    year: str = ""

    @property
    def key(self) -> str:
        """What settings call it."""
        return f"{self.kind}:{self.year}" if self.year else str(self.kind)


CODE, NAME, ACTUAL = Column(Kind.CODE), Column(Kind.NAME), Column(Kind.ACTUAL)
CHOSEN = frozenset({Kind.STATUS, Kind.OWNER})  # chosen from a list, never typed into the cell
FIXED = (CODE, NAME)  # always shown, always first, in place while the others scroll

_WIDTHS = {
    Kind.CODE: 36 + OUTDENT,
    Kind.NAME: 0,  # takes what the others leave
    Kind.BASE: 52,
    Kind.TARGET: 52,
    Kind.ACTUAL: 70,
    Kind.STATUS: 118,
    Kind.TREND: 74,
    Kind.BULLET: 140,
    Kind.OWNER: 52 + OUTDENT,
}
_FIRST_TO_LEAVE = (Kind.BASE, Kind.TREND, Kind.OWNER)


def all_columns(years: Sequence[str]) -> tuple[Column, ...]:
    """Every column for a plan of these years."""
    targets = tuple(Column(Kind.TARGET, year) for year in years)
    behind = tuple(Column(kind) for kind in (Kind.STATUS, Kind.TREND, Kind.BULLET, Kind.OWNER))
    return (CODE, NAME, Column(Kind.BASE), *targets, ACTUAL, *behind)


@dataclass(frozen=True, slots=True)
class Fit:
    """The columns shown, and their widths by place in pixels at 100 %.

    Without a width the name takes what the others leave; with one the columns are wider than the page and scroll.
    """

    columns: tuple[Column, ...]
    widths: dict[int, int]

    @property
    def scrolls(self) -> bool:
        """Whether the page is too narrow for them."""
        return self.columns.index(NAME) in self.widths


def fitting(years: Sequence[str], this_year: str, width: float, need: Mapping[Column, int], layout: Layout) -> Fit:
    """The columns to show in `width` pixels at 100 %.

    `need`: the least width of a column by what stands in it. Where there is no room the base line leaves first, then
    trend, owner, and the targets of the years farthest from `this_year`; what somebody asked for stays.
    """
    columns = [column for column in layout.arranged(all_columns(years)) if column.key not in layout.hidden]

    def width_of(column: Column) -> int:
        return layout.widths.get(column.key) or max(_WIDTHS[column.kind], need.get(column, 0))

    def room() -> float:
        taken = sum(width_of(column) for column in columns if column != NAME)
        return width - taken - (OUTDENT if columns[-1].kind is not Kind.OWNER else 0)

    for leaving in _leaving(columns, this_year, layout):
        if room() >= NARROWEST_NAME:
            break
        columns.remove(leaving)
    widths = {at: width_of(column) for at, column in enumerate(columns) if column != NAME}
    if columns[-1].kind is not Kind.OWNER and columns[-1] != NAME:
        widths[len(columns) - 1] += OUTDENT  # the last column ends where the page's margin begins
    if room() < LEAST_NAME:
        widths[columns.index(NAME)] = NARROWEST_NAME
    return Fit(tuple(columns), widths)


def _leaving(columns: Sequence[Column], this_year: str, layout: Layout) -> list[Column]:
    order = [Column(kind) for kind in _FIRST_TO_LEAVE]
    targets = [column for column in columns if column.kind is Kind.TARGET]
    now = int(this_year)
    targets.sort(key=lambda column: (abs(int(column.year) - now), int(column.year) > now), reverse=True)
    return [column for column in order + targets[:-1] if column in columns and column.key not in layout.kept]
