"""The columns of the scorecard, and which of them leave when the page is narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

OUTDENT = 12  # pixels by which the band of the current row stands out of the page's margin
NARROWEST_NAME = 200


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


CODE, NAME, ACTUAL = Column(Kind.CODE), Column(Kind.NAME), Column(Kind.ACTUAL)

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


def fitting(
    years: Sequence[str], this_year: str, width: float, need: Mapping[Column, int]
) -> tuple[tuple[Column, ...], dict[int, int]]:
    """The columns there is room for in `width` pixels at 100 %, and their widths by place.

    `need`: the least width of a column by what stands in it. The base line leaves first, then trend, owner, and
    the targets of the years farthest from `this_year`.
    """
    columns = list(all_columns(years))
    for leaving in _leaving(columns, this_year):
        taken = sum(_width(column, need) for column in columns)
        if width - taken - (OUTDENT if columns[-1].kind is not Kind.OWNER else 0) >= NARROWEST_NAME:
            break
        columns.remove(leaving)
    widths = {at: _width(column, need) for at, column in enumerate(columns) if column != NAME}
    if columns[-1].kind is not Kind.OWNER:
        widths[len(columns) - 1] += OUTDENT  # the last column ends where the page's margin begins
    return tuple(columns), widths


def _leaving(columns: Sequence[Column], this_year: str) -> list[Column]:
    order = [Column(kind) for kind in _FIRST_TO_LEAVE]
    targets = [column for column in columns if column.kind is Kind.TARGET]
    now = int(this_year)
    targets.sort(key=lambda column: (abs(int(column.year) - now), int(column.year) > now), reverse=True)
    return [column for column in order + targets[:-1] if column in columns]


def _width(column: Column, need: Mapping[Column, int]) -> int:
    return max(_WIDTHS[column.kind], need.get(column, 0))
