"""The verb of a measure's targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name
from charthouse.domain.errors import Refused
from charthouse.domain.measure import Measure, Target

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _differ(row: Target) -> None:
    if row.value == row.red_flag:
        raise Refused(f"Target and red flag are both {row.value:g}. Give two different thresholds.")


_targets = Keyed(Target, key=("measure", "period"), check=_differ)


def set(document: Document, *, measure: str, period: str, value: Given, **fields: Given) -> Done:
    """Set what the measure should be in the period (and its `red_flag` then); None takes the target out."""
    label = f"Set target {period} of {spoken_name(document, Measure, measure, 'name')}"
    key: dict[str, Given] = {"measure": measure, "period": period}
    if value is None:
        return _targets.clear(document, label=label, key=key, values=fields)
    return _targets.write(document, label=label, key=key, values={"value": value, **fields})
