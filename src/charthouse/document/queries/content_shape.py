"""What the fields of a content row are: found once from its annotations, used by reading, `--json` and import."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, cast, get_args, get_type_hints

from charthouse.document.queries.content_rows import RowId

Convert = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one kind of row, by what they are, each in the order of the class.

    `cells`: all but lists of rows. `columns`: what one table row holds; links to one row are among them.
    `convert` turns what SQLite holds into the field's type, by place. `children`: lists of rows below.
    `link_lists`: lists of links.
    """

    cells: tuple[str, ...]
    columns: tuple[str, ...]
    convert: tuple[tuple[int, Convert], ...]
    links: frozenset[str]
    children: tuple[str, ...]
    link_lists: tuple[str, ...]


def shape(row: type[object]) -> Shape:
    """The shape of a class of `content_rows`."""
    return _found(cast("Hashable", row))


@cache
def _found(row: Any) -> Shape:  # noqa: ANN401 (a class; mypy does not take one for hashable)
    hints = get_type_hints(row)
    names = [field.name for field in fields(row)]
    lists = [name for name in names if _item(hints[name]) is not None]
    columns = [name for name in names if name not in lists]
    children = [name for name in lists if is_dataclass(_item(hints[name]))]
    return Shape(
        cells=tuple(name for name in names if name not in children),
        columns=tuple(columns),
        convert=tuple((place, _kept(to)) for place, name in enumerate(columns) if (to := _converter(hints[name]))),
        links=frozenset(name for name in columns if name != "id" and RowId in (hints[name], *get_args(hints[name]))),
        children=tuple(children),
        link_lists=tuple(name for name in lists if _item(hints[name]) is RowId),
    )


def _item(hint: object) -> object | None:
    """The item type of `tuple[item, ...]`."""
    arguments = get_args(hint)
    return arguments[0] if len(arguments) == 2 and arguments[1] is Ellipsis else None


def _converter(hint: object) -> Convert | None:
    kinds = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type)]
    for kind in kinds:
        if issubclass(kind, Enum):
            return kind
        if kind is bool:
            return bool
        if kind is date:
            return _date
    return None


def _date(text: object) -> date:
    return date.fromisoformat(str(text))


def _kept(convert: Convert) -> Convert:
    """The same for a value that may be missing."""
    return lambda value: None if value is None else convert(value)
