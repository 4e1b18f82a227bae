"""What Charthouse says for itself in a StratML file: fields the standard has no element for.

They stand twice: in words at the end of a text that people read (`Goal: 80`), and exactly in the note of the
element (`<?charthouse {"fields":{"goal":80.0}}?>`). Reading takes the words off again where they stand unchanged.
A note may come from anywhere, so every field passes its type, and nothing else is believed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import TypeVar, cast, get_args, get_type_hints

from charthouse.document.queries.content_rows import Measure, Objective, PlanContent, Reading, Target
from charthouse.domain import text as texts
from charthouse.domain.amounts import BASE_YEARS
from charthouse.exchange.outline.stratml_tree import Note

Row = TypeVar("Row", Measure, Objective, PlanContent, Reading, Target)
Plain = str | int | float | bool | None

_FIELDS: dict[type, tuple[str, ...]] = {
    PlanContent: (
        "situation", "why_now", "as_of", "fiscal_start_month", "currency", "price_base_year", "locale",
        "classification",
    ),
    Objective: ("level", "perspective", "start", "due", "weight"),
    Measure: (
        "kind", "direction", "frequency", "aggregation", "indicates", "baseline", "baseline_on",
        "goal", "red_flag", "low", "high", "tolerance", "scale_min", "scale_max", "weight", "carry_forward",
        "source", "basis",
    ),
    Target: ("red_flag",),
    Reading: ("not_applicable", "confidence", "source", "note"),
}  # fmt: skip
_WHOLE = {"fiscal_start_month": range(1, 13), "price_base_year": BASE_YEARS}
_LONG = frozenset(("situation", "why_now", "basis", "note"))


def fields_of(row: Row, usual: Row) -> dict[str, Plain]:
    """The fields in which `row` differs from what a reader would take it for, as JSON values."""
    return {name: _plain(value) for name in _FIELDS[type(row)] if (value := getattr(row, name)) != getattr(usual, name)}


def lines(fields: Mapping[str, Plain]) -> list[str]:
    """The same fields in words."""
    return [f"{name.replace('_', ' ').capitalize()}: {_spoken(value)}" for name, value in fields.items()]


def restored(row: Row, note: Note) -> Row:
    """`row` with the fields that its element's note gives."""
    fields = note.get("fields")
    if not isinstance(fields, dict):
        return row
    hints = get_type_hints(type(row))
    found: dict[str, object] = {}
    for name in _FIELDS[type(row)]:
        if name in fields:
            try:
                found[name] = _typed(name, hints[name], fields[name])
            except (ValueError, TypeError, OverflowError):
                continue
    return replace(row, **found)  # type: ignore[arg-type]  # by name, each of its field's type


def _plain(value: object) -> Plain:
    if isinstance(value, date):
        return value.isoformat()
    return cast("Plain", value.value if isinstance(value, Enum) else value)


def _spoken(value: Plain) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.15g}" if isinstance(value, float) else str(value if value is not None else "none")


def _typed(name: str, hint: object, value: object) -> object:
    """`value` as the field wants it; ValueError or TypeError where it is something else."""
    kinds = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type)]
    if value is None:
        if type(None) in kinds:
            return None
        raise ValueError(name)
    kind = kinds[0]
    if issubclass(kind, Enum):
        return kind(value)
    if kind is date:
        return date.fromisoformat(str(value))
    if kind is float and not isinstance(value, bool):
        number = float(cast("float", value))
        if not math.isfinite(number) or (name == "weight" and number < 0):
            raise ValueError(name)
        return number
    if name in _WHOLE:
        return _whole(name, value)
    if not isinstance(value, kind):
        raise TypeError(name)
    return _text(name, value) if isinstance(value, str) else value


def _text(name: str, value: str) -> str:
    if name == "currency" and not (len(value) == 3 and value.isascii() and value.isalpha()):
        raise ValueError(name)
    if name == "locale":
        return texts.title(value)[:40]
    return texts.note(value) if name in _LONG else texts.title(value)


def _whole(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value not in _WHOLE[name]:
        raise ValueError(name)
    return value
