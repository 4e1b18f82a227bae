"""From what a caller says to what a column holds: one door for every value of every verb.

Verbs take plain values (a script line's JSON, a cell's text already parsed). Whatever does not fit its column
is refused in one sentence that names the field.
"""

from __future__ import annotations

import enum
import math
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeGuard, TypeVar, cast

from sqlalchemy import Boolean, Column, Date, Enum, Float, Integer, Select, String, Table, bindparam, select
from sqlalchemy.orm import Session

from charthouse.domain import periods, text
from charthouse.domain.amounts import BASE_YEARS
from charthouse.domain.base import Row
from charthouse.domain.counting import in_a_row, listed
from charthouse.domain.errors import Refused
from charthouse.domain.fields import PERIOD_LIMIT, TITLE_LIMIT
from charthouse.domain.sentences import Sentence, quoted, said, spelt

Given = object  # what a caller may hand in: anything; `coerce` decides
Names = frozenset[str]
Model = TypeVar("Model", bound=Row)
Seen = set[tuple[str, str]]  # rows, by table and id, that were looked up already in this edit

_AT_ONCE = 500  # ids in a query
_OWN = frozenset({"id", "position", "number", "code"})  # given by the verbs, never by a caller


def rows_in(session: Session, sql: str, params: tuple[object, ...]) -> Sequence[tuple[Any, ...]]:
    """What plain SQL finds inside an edit, what it wrote so far included.

    Every Enter asks for neighbours and for what a row refers to: a statement of SQLAlchemy's takes many times as long.
    """
    session.flush()
    driver = session.connection().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 (the one of the open plan)
    return driver.execute(sql, params).fetchall()


def find(session: Session, model: type[Model], identity: Given) -> Model:
    """The row of `model` with that id, or a refusal."""
    row = _row_of(session, model, identity) if is_id(identity) else None
    if row is None:
        raise Refused("There is no {noun} with the id {id}.", noun=noun(model), id=shown(identity))
    return row


def _row_of(session: Session, model: type[Model], identity: str) -> Model | None:
    """As `Session.get`, which makes its statement anew for every row."""
    if session.identity_key(model, identity) in session.identity_map:
        return session.get(model, identity)
    with session.no_autoflush:
        return session.scalars(_by_id(model), {"identity": identity}).one_or_none()


@cache
def _by_id(model: type[Model]) -> Select[Model]:
    return select(model).where(table_of(model).c.id == bindparam("identity"))


def find_all(session: Session, model: type[Model], ids: Sequence[str]) -> dict[str, Model]:
    """Those of the rows that are there, by their ids, in as few queries as it takes."""
    parts = (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
    key = table_of(model).c.id
    return {row.id: row for part in parts for row in session.scalars(select(model).where(key.in_(part)))}


def coerce_all(
    session: Session, model: type[Row], given: Mapping[str, Given], seen: Seen | None = None
) -> dict[str, Any]:
    """Every given field as its column wants it. Unknown names are refused. `seen`: rows known to be there."""
    columns = table_of(model).columns
    unknown = [name for name in given if name in _OWN or name not in columns]
    if unknown:
        raise Refused("{noun:A} has no field {field} that can be set.", noun=noun(model), field=shown(unknown[0]))
    found = set() if seen is None else seen
    return {name: coerce(session, columns[name], value, found) for name, value in given.items()}


def coerce(  # as many types as columns
    session: Session, column: Column[Any], value: Given, seen: Seen | None = None
) -> Any:  # noqa: ANN401
    """`value` as `column` holds it; refused in one sentence where it does not fit."""
    if value is None or value == "":
        return _empty(column)
    if column.foreign_keys:
        return _reference(session, column, value, set() if seen is None else seen)
    for kind, convert in _BY_TYPE:
        if isinstance(column.type, kind):
            return convert(column, value)
    raise TypeError(f"no rule for {column}")


def table_of(model: type[Row]) -> Table:
    """The table of a mapped class (declared as the wider FromClause)."""
    return cast("Table", model.__table__)


def is_id(value: Given) -> TypeGuard[str]:
    """Whether `value` can be the id of a row: whatever else it is may not even reach the database."""
    return isinstance(value, str) and value.isascii()


def noun(model: type[Row]) -> Sentence:
    """What people call a row of `model`."""
    return spelt(str(model.__tablename__))


def in_words(names: Iterable[str]) -> Sentence:
    """Which fields a step changes, for its label: one or two by name."""
    words = [spelt(name) for name in names]
    return listed(words) if len(words) < 3 else said("details")


def shown(value: Given) -> Sentence:
    """A caller's value, quoted and short enough for a sentence."""
    return quoted(text.title(str(value))[:60])


def spoken(column: Column[Any]) -> Sentence:
    return spelt(column.name)


def _empty(column: Column[Any]) -> str | None:
    if column.nullable:
        return None
    if isinstance(column.type, String) and not column.foreign_keys and "" in getattr(column.type, "enums", [""]):
        return ""
    raise Refused("The {field} cannot be empty.", field=spoken(column))


def _reference(session: Session, column: Column[Any], value: Given, seen: Seen) -> str:
    target = next(iter(column.foreign_keys)).column.table
    if is_id(value) and (target.name, value) in seen:
        return value
    if not is_id(value) or not rows_in(session, f"SELECT 1 FROM {target.name} WHERE id = ?", (value,)):
        raise Refused("There is no {noun} with the id {value}.", noun=spelt(target.name), value=shown(value))
    seen.add((target.name, value))
    return value


def _word(column: Column[Any], value: Given) -> enum.Enum:
    kind = column.type.enum_class  # type: ignore[attr-defined]
    try:
        return kind(value)  # type: ignore[no-any-return]
    except ValueError:
        known = in_a_row([spelt(str(member.value)) for member in kind if member.value])
        raise Refused(
            "{value} is not {field:a}. Known are: {known}.", value=shown(value), field=spoken(column), known=known
        ) from None


def _text(column: Column[Any], value: Given) -> str:
    if not isinstance(value, str):
        raise Refused("The {field} is a text, not {value}.", field=spoken(column), value=shown(value))
    limit: int = column.type.length or 0  # type: ignore[attr-defined]
    if limit == PERIOD_LIMIT:
        return str(periods.parse(text.title(value)))
    return text.title(value)[:limit] if limit <= TITLE_LIMIT else text.clean(value, limit)


def _number(column: Column[Any], value: Given) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise Refused("The {field} is a number, not {value}.", field=spoken(column), value=shown(value))
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Refused("The {field} is too large or not a number.", field=spoken(column))
    if column.name == "weight" and number < 0:
        raise Refused("A weight cannot be below zero.")
    return number


def _whole(column: Column[Any], value: Given) -> int:
    number = _number(column, value)
    if number != int(number):
        raise Refused("The {field} is a whole number, not {value}.", field=spoken(column), value=shown(value))
    if column.name == "fiscal_start_month" and not 1 <= number <= 12:
        raise Refused("The fiscal year starts in a month from 1 to 12.")
    if column.name == "price_base_year" and int(number) not in BASE_YEARS:
        raise Refused("A base year of prices is a year like 2026.")
    return int(number)


def _flag(column: Column[Any], value: Given) -> bool:
    if not isinstance(value, bool):
        raise Refused("The field {field} is yes or no, not {value}.", field=spoken(column), value=shown(value))
    return value


def _day(column: Column[Any], value: Given) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise Refused(
            "{value} is not a date for the {field}. Write it like 2027-03-31.", value=shown(value), field=spoken(column)
        ) from None


_BY_TYPE = ((Enum, _word), (String, _text), (Boolean, _flag), (Date, _day), (Float, _number), (Integer, _whole))
