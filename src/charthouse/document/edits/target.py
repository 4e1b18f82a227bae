"""The verb of a measure's targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Filled, Keyed
from charthouse.document.edits.naming import spoken_name, spoken_period
from charthouse.domain.errors import Refused
from charthouse.domain.measure import Measure, Target
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _differ(row: Target) -> None:
    if row.value == row.red_flag:
        raise Refused("Target and red flag are both {value:,.15g}. Give two different thresholds.", value=row.value)


targets = Keyed(Target, key=("measure", "period"), check=_differ)


def set(document: Document, *, measure: str, period: str, value: Given, **fields: Given) -> Done:
    """Set what the measure should be in the period (and its `red_flag` then); None takes the target out."""
    row = spoken_name(document, Measure, measure, "name")
    label = said("Set target {period} of {row}", period=spoken_period(period), row=row)
    key: dict[str, Given] = {"measure": measure, "period": period}
    if value is None:
        return targets.clear(document, label=label, key=key, values=fields)
    return targets.write(document, label=label, key=key, values={"value": value, **fields})


def set_many(document: Document, *, rows: Sequence[Mapping[str, Given]]) -> Done:
    """Set several targets in one step; each says its `measure`, `period`, `value` and what `set` takes."""
    cells: list[Filled] = []
    for row in rows:
        key = {name: row.get(name) for name in ("measure", "period")}
        fields = {name: told for name, told in row.items() if name not in key}
        cells.append((key, fields if fields.get("value") is not None else None))
    label = said("Set a target") if len(rows) == 1 else said("Set {count} targets", count=len(rows))
    return targets.write_many(document, label=label, cells=cells)
