"""A measure as a PerformanceIndicator: the counterpart of `stratml_measure`."""

from __future__ import annotations

from collections.abc import Iterator

from charthouse.document.queries.content_rows import Measure, Measurement, Reading, Result, Target
from charthouse.domain import periods
from charthouse.domain.kinds import ResultRole
from charthouse.exchange.outline.stratml_kept import loaded, within
from charthouse.exchange.outline.stratml_measure import PERIOD, ROLES, decimal_text, usual_frequency, usual_kind
from charthouse.exchange.outline.stratml_note import fields_of
from charthouse.exchange.outline.stratml_row import leaf, noted, row
from charthouse.exchange.outline.stratml_tree import Node

_NAMES = {role: name for name, role in ROLES.items()}


def indicator(measure: Measure, fiscal_start_month: int) -> Node:
    """The measure with everything measured; `fiscal_start_month` says which days a period has."""
    texts = {
        "MeasurementDimension": measure.name,
        "Description": measure.description,  # the standard has none here: it ends up in words
        "UnitOfMeasurement": measure.unit,
        "OtherInformation": measure.other_information,
    }
    node = row("PerformanceIndicator", texts, measure.foreign_id, loaded(measure.foreign_fields))
    node.parts += [_instance(measurement) for measurement in measure.measurements]
    node.parts += _periods(measure, fiscal_start_month)
    usual = Measure(kind=usual_kind(measure.unit), frequency=usual_frequency(measure.measurements))
    return noted(node, fields_of(measure, usual))


def _instance(measurement: Measurement) -> Node:
    node = row("MeasurementInstance", {}, measurement.foreign_id, loaded(measurement.foreign_fields))
    node.parts += [_result(result) for result in measurement.results]
    return node


def _result(result: Result) -> Node:
    kept = loaded(result.foreign_fields)
    number = result.text or ("" if result.number is None else decimal_text(result.number))
    texts = {
        "StartDate": result.start,
        "EndDate": result.end,
        "NumberOfUnits": number,
        "Description": result.description,
    }
    node = row(_NAMES[result.role], texts, result.foreign_id, within(kept, ""))
    named = {"DescriptorName": result.descriptor_name, "DescriptorValue": result.descriptor_value}
    descriptor = row("Descriptor", named, kept=within(kept, "Descriptor"))
    if descriptor.parts or descriptor.attributes:
        node.parts.insert(0, descriptor)  # before one that was kept as a second
    return node


def _periods(measure: Measure, fiscal_start_month: int) -> Iterator[Node]:
    """An instance for every period that has a target or a reading of its own."""
    targets = {target.period: target for target in measure.targets}
    readings = {reading.period: reading for reading in measure.readings}
    for period in sorted(targets.keys() | readings.keys()):
        first, last = (day.isoformat() for day in periods.span(periods.parse(period), fiscal_start_month))
        rows = [found for found in (targets.get(period), readings.get(period)) if found is not None]
        yield Node("MeasurementInstance", parts=[_period(found, first, last) for found in rows])


def _period(found: Target | Reading, first: str, last: str) -> Node:
    role = ResultRole.TARGET if isinstance(found, Target) else ResultRole.ACTUAL
    node = Node(_NAMES[role], parts=[leaf("StartDate", first), leaf("EndDate", last)])
    if found.value is not None:
        node.parts.append(leaf("NumberOfUnits", decimal_text(found.value)))
    node.parts.append(Node("Descriptor", parts=[leaf("DescriptorName", PERIOD), leaf("DescriptorValue", found.period)]))
    fields = fields_of(found, Target()) if isinstance(found, Target) else fields_of(found, Reading())
    return noted(node, fields)
