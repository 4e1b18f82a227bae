"""What is being typed into a definition, read as it will be read when it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from charthouse.document.queries.measures import MeasureRow, defined_as
from charthouse.document.queries.scorecard import Scorecard
from charthouse.domain.numbers import parse_number
from charthouse.domain.thresholds import direction_of

THRESHOLDS = ("goal", "red_flag", "low", "high", "tolerance", "scale_min", "scale_max")


def read_number(text: str, locale: str) -> float | None:
    """A number of a definition; None for an empty field. Raises Refused where it is none."""
    return float(parse_number(text, locale)) if text.strip() else None


def as_typed(row: MeasureRow, card: Scorecard, typed: Mapping[str, str]) -> MeasureRow:
    """The measure as it would stand with these texts in its fields. Raises Refused as storing them would."""
    values: dict[str, Any] = {field: read_number(text, card.plan.locale) for field, text in typed.items()}
    defined = replace(row.definition, **values)
    return defined_as(row, replace(defined, direction=direction_of(defined)), card.plan, card.as_of)
