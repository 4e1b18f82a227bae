"""From what a caller says to what a column holds: one door for every value of every verb.

Verbs take plain values (a script line's JSON, a cell's text already parsed). Whatever does not fit its column
is refused in one sentence that names the field.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, TypeGuard, TypeVar, cast

from sqlalchemy import Boolean, Column, Date, Enum, Float, Integer, String, Table, select
from sqlalchemy.orm import Session

from charthouse.domain import periods, text
from charthouse.domain.base import Row
from charthouse.domain.errors import Refused
from charthouse.domain.fields import PERIOD_LIMIT, TITLE_LIMIT

Given = object  # what a caller may hand in: anything; `coerce` decides
Names = frozenset[str]
Model = TypeVar("Model", bound=Row)
Seen = set[tuple[str, str]]  # rows, by table and id, that were looked up already in this edit

_AT_ONCE = 500  # ids in a query
_OWN = frozenset({"id", "position", "number", "code"})  # given by the verbs, never by a caller


def find(session: Session, model: type[Model], identity: Given) -> Model:
    """The row of `model` with that id, or a refusal."""
    row = session.get(model, identity) if is_id(identity) else None
    if row is None:
        raise Refused(f"There is no {noun(model)} with the id {shown(identity)}.")
    return row


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
        raise Refused(f"{a_row(model)} has no field {shown(unknown[0])} that can be set.")
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


def noun(model: type[Row]) -> str:
    """What people call a row of `model`."""
    return _spelt(str(model.__tablename__))


def a(word: str) -> str:
    """A word of ours behind its article: a measure, a unit, an objective."""
    return f"{'an' if word[0] in 'aeio' else 'a'} {word}"


def plural(word: str) -> str:
    """A noun of ours for more than one."""
    if word == "person":
        return "people"
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def a_row(model: type[Row]) -> str:
    """The beginning of a sentence about any row of `model`."""
    article, word = a(noun(model)).split(" ", 1)
    return f"{article.capitalize()} {word}"


def shown(value: Given) -> str:
    """A caller's value, quoted and short enough for a sentence."""
    return f"“{text.title(str(value))[:60]}”"


def spoken(column: Column[Any]) -> str:
    return _spelt(column.name)


def _spelt(name: str) -> str:
    return name.replace("_", " ").replace("swot", "SWOT").replace("tows", "TOWS")


def _empty(column: Column[Any]) -> str | None:
    if column.nullable:
        return None
    if isinstance(column.type, String) and not column.foreign_keys and "" in getattr(column.type, "enums", [""]):
        return ""
    raise Refused(f"The {spoken(column)} cannot be empty.")


def _reference(session: Session, column: Column[Any], value: Given, seen: Seen) -> str:
    target = next(iter(column.foreign_keys)).column.table
    if is_id(value) and (target.name, value) in seen:
        return value
    if not is_id(value) or session.execute(target.select().where(target.c.id == value)).first() is None:
        raise Refused(f"There is no {_spelt(target.name)} with the id {shown(value)}.")
    seen.add((target.name, value))
    return value


def _word(column: Column[Any], value: Given) -> enum.Enum:
    kind = column.type.enum_class  # type: ignore[attr-defined]
    try:
        return kind(value)  # type: ignore[no-any-return]
    except ValueError:
        known = ", ".join(str(member.value) for member in kind if member.value)
        raise Refused(f"{shown(value)} is not {a(spoken(column))}. Known are: {known}.") from None


def _text(column: Column[Any], value: Given) -> str:
    if not isinstance(value, str):
        raise Refused(f"The {spoken(column)} is a text, not {shown(value)}.")
    limit: int = column.type.length or 0  # type: ignore[attr-defined]
    if limit == PERIOD_LIMIT:
        return str(periods.parse(text.title(value)))
    return text.title(value)[:limit] if limit <= TITLE_LIMIT else text.clean(value, limit)


def _number(column: Column[Any], value: Given) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise Refused(f"The {spoken(column)} is a number, not {shown(value)}.")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise Refused(f"The {spoken(column)} is too large or not a number.")
    if column.name == "weight" and number < 0:
        raise Refused("A weight cannot be below zero.")
    return number


def _whole(column: Column[Any], value: Given) -> int:
    number = _number(column, value)
    if number != int(number):
        raise Refused(f"The {spoken(column)} is a whole number, not {shown(value)}.")
    if column.name == "fiscal_start_month" and not 1 <= number <= 12:
        raise Refused("The fiscal year starts in a month from 1 to 12.")
    return int(number)


def _flag(column: Column[Any], value: Given) -> bool:
    if not isinstance(value, bool):
        raise Refused(f"The field {spoken(column)} is yes or no, not {shown(value)}.")
    return value


def _day(column: Column[Any], value: Given) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise Refused(f"{shown(value)} is not a date for the {spoken(column)}. Write it like 2027-03-31.") from None


_BY_TYPE = ((Enum, _word), (String, _text), (Boolean, _flag), (Date, _day), (Float, _number), (Integer, _whole))
