"""The verb of a measure's readings."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name
from charthouse.domain.errors import Refused
from charthouse.domain.measure import Measure, Reading

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_readings = Keyed(Reading, key=("measure", "period"))


def set(document: Document, *, measure: str, period: str, value: Given = None, **fields: Given) -> Done:
    """Record what the measure was in the period. No value and not `not_applicable`: not reported, no row.

    Who recorded it and on which day is the writing person and today unless given.
    """
    label = f"Record {period} of {spoken_name(document, Measure, measure, 'name')}"
    key: dict[str, Given] = {"measure": measure, "period": period}
    apart = fields.get("not_applicable") is True
    if value is None and not apart:
        return _readings.clear(document, label=label, key=key, values=fields)
    if value is not None and apart:
        raise Refused("A reading that does not apply has no value.")
    today = datetime.now().astimezone().date()
    said = {"recorded_by": document.person, "recorded_on": today, "not_applicable": False, **fields}
    return _readings.write(document, label=label, key=key, values={"value": value, **said})
