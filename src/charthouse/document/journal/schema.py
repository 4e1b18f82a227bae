"""What the journal must know of the plan's tables: columns, foreign keys, trees, order keys. Pure data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import MetaData, Table


@dataclass(frozen=True, slots=True)
class Tree:
    """The two columns that together are a node's place."""

    parent: str
    order: str


@dataclass(frozen=True, slots=True)
class TableShape:
    """One recorded table. `columns` leaves out `id`; `foreign` names the table each foreign key points to."""

    name: str
    columns: tuple[str, ...]
    foreign: Mapping[str, str]
    tree: Tree | None = None
    quiet: frozenset[str] = frozenset()
    timeless: bool = False
    private: frozenset[str] = frozenset()  # columns that a shared copy leaves empty
    hidden: bool = False  # a table that a shared copy goes without
    names: frozenset[str] = frozenset()  # the same as `columns`, to look up

    def place_with(self, field: str) -> tuple[str, ...]:
        """The fields written together with `field`: a tree's parent and order key, otherwise itself."""
        if self.tree is not None and field in (self.tree.parent, self.tree.order):
            return self.tree.parent, self.tree.order
        return (field,)


@dataclass(frozen=True)
class JournalSchema:
    """All recorded tables by name."""

    tables: Mapping[str, TableShape]

    @classmethod
    @cache
    def of(cls, metadata: MetaData) -> JournalSchema:
        """The shape of every table in `metadata`."""
        return cls({table.name: _shape(table) for table in metadata.sorted_tables})

    @cached_property
    def references(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """For each table the (table, column) pairs that point to it."""
        found: dict[str, list[tuple[str, str]]] = {name: [] for name in self.tables}
        for shape in self.tables.values():
            for column, target in shape.foreign.items():
                found[target].append((shape.name, column))
        return {name: tuple(pairs) for name, pairs in found.items()}


def _shape(table: Table) -> TableShape:
    pair = table.info.get("tree")
    foreign = {column.name: key.column.table.name for column in table.columns for key in column.foreign_keys}
    return TableShape(
        name=table.name,
        columns=tuple(column.name for column in table.columns if column.name != "id"),
        foreign=foreign,
        tree=Tree(*pair) if pair else None,
        quiet=frozenset(column.name for column in table.columns if column.info.get("quiet")),
        timeless=bool(table.info.get("timeless")),
        private=frozenset(column.name for column in table.columns if column.info.get("private")),
        hidden=bool(table.info.get("private")),
        names=frozenset(column.name for column in table.columns if column.name != "id"),
    )
