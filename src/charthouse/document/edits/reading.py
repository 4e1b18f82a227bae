"""The verb of a measure's readings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Filled, Keyed
from charthouse.document.edits.naming import spoken_name, spoken_period
from charthouse.domain.errors import Refused
from charthouse.domain.measure import Measure, Reading
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_NAMED = ("measure", "period", "value")
readings = Keyed(Reading, key=("measure", "period"))


def set(document: Document, *, measure: str, period: str, value: Given = None, **fields: Given) -> Done:
    """Record what the measure was in the period. No value and not `not_applicable`: not reported, no row.

    Who recorded it and on which day is the writing person and today unless given.
    """
    row = spoken_name(document, Measure, measure, "name")
    label = said("Record {period} of {row}", period=spoken_period(period), row=row)
    key: dict[str, Given] = {"measure": measure, "period": period}
    apart = fields.get("not_applicable") is True
    if value is None and not apart:
        return readings.clear(document, label=label, key=key, values=fields)
    if value is not None and apart:
        raise Refused("A reading that does not apply has no value.")
    return readings.write(document, label=label, key=key, values=_whole(document, value, fields))


def set_many(document: Document, *, rows: Sequence[Mapping[str, Given]]) -> Done:
    """Record several readings in one step; each says its `measure`, `period`, `value` and what `set` takes."""
    cells: list[Filled] = []
    for row in rows:
        value, fields = row.get("value"), {name: given for name, given in row.items() if name not in _NAMED}
        apart = fields.get("not_applicable") is True
        if value is not None and apart:
            raise Refused("A reading that does not apply has no value.")
        told = None if value is None and not apart else _whole(document, value, fields)
        cells.append(({"measure": row.get("measure"), "period": row.get("period")}, told))
    label = said("Record a reading") if len(rows) == 1 else said("Record {count} readings", count=len(rows))
    return readings.write_many(document, label=label, cells=cells)


def _whole(document: Document, value: Given, fields: Mapping[str, Given]) -> Mapping[str, Given]:
    today = datetime.now().astimezone().date()
    return {
        "value": value, "recorded_by": document.person, "recorded_on": today, "not_applicable": False, **fields,
    }  # fmt: skip
