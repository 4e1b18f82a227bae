"""What every mapped table of a plan shares: naming, STRICT types, the text id, marks for the journal.

Domain classes derive from `Row`. Only `charthouse.document` may import the mapped classes: this module loads
SQLAlchemy. What the journal must know of a table is written into `info` where the table is declared:

- `__table_args__ = {"info": tree("parent", "position")}`: rows form a tree; parent and order key are one place;
- `__table_args__ = {"info": TIMELESS}`: restoring a checkpoint leaves the table as it is;
- `mapped_column(info=QUIET)`: an order key; two people's different values are never a conflict;
- `__table_args__ = {"info": PRIVATE}` or `mapped_column(info=PRIVATE)`: not for everyone's eyes; a copy made to be
  shared goes without the table, or with the column empty.
"""

from __future__ import annotations

import enum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    Enum,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from charthouse.domain.ids import ID_LENGTH, new_id

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
TIMELESS: Final = {"timeless": True}
QUIET: Final = {"quiet": True}
PRIVATE: Final = {"private": True}


def tree(parent: str, order: str) -> dict[str, object]:
    """Table info: rows form a tree by the columns `parent` and `order`."""
    return {"tree": (parent, order)}


def words(kind: type[enum.Enum]) -> Enum:
    """A column type that stores an enum as its value (not its Python name)."""
    return Enum(kind, native_enum=False, create_constraint=False, validate_strings=True, values_callable=_values)


def _values(kind: type[enum.Enum]) -> list[str]:
    return [str(member.value) for member in kind]


@compiles(String, "sqlite")
@compiles(Enum, "sqlite")
@compiles(Date, "sqlite")
def _text(_type: object, _compiler: object, **_options: object) -> str:
    return "TEXT"


@compiles(Integer, "sqlite")
@compiles(BigInteger, "sqlite")
@compiles(Boolean, "sqlite")
def _integer(_type: object, _compiler: object, **_options: object) -> str:
    return "INTEGER"


@compiles(Float, "sqlite")
@compiles(Double, "sqlite")
def _real(_type: object, _compiler: object, **_options: object) -> str:
    return "REAL"


def make_strict(table: Table) -> None:
    """Make `table` a STRICT one: text lengths checked, foreign keys indexed.

    (Each deleted row makes SQLite, and the undo of an insert, look for rows that point to it.)
    """
    table.dialect_options["sqlite"]["strict"] = True
    for column in table.columns:
        if column.foreign_keys and not column.index:
            Index(None, column)
    for column in table.columns:
        limit = text_limit(column)
        if limit is not None and not column.foreign_keys:
            rule = f'length("{column.name}") <= {limit}'
            table.append_constraint(CheckConstraint(rule, name=f"{column.name}_length"))


def text_limit(column: Column[Any]) -> int | None:
    """How many characters a text column holds at most, or None where nothing was declared."""
    return column.type.length if isinstance(column.type, String) and not isinstance(column.type, Enum) else None


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """The declarative base: keyword-only dataclasses, every constraint named, every table STRICT."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {enum.Enum: Enum(enum.Enum, native_enum=False, values_callable=_values)}  # noqa: RUF012

    def __init_subclass__(cls, **options: Any) -> None:  # noqa: ANN401 (passed on as it comes)
        super().__init_subclass__(**options)
        table = cls.__dict__.get("__table__")
        if isinstance(table, Table):
            make_strict(table)


class Row(Base):
    """A table of the plan. Its rows are known by one text id, made here and never changed."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(
        String(ID_LENGTH), primary_key=True, insert_default=new_id, default_factory=new_id, sort_order=-1
    )
