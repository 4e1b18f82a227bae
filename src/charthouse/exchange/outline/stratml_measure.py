"""PerformanceIndicators: a measure with its measurements, and the periods that Charthouse itself wrote.

A source's results stay as they are, each a row; a number stays a number, words stay words. A period typed in the
app is written as a MeasurementInstance whose Descriptor names it (`PERIOD`), and read back as that period's target
or reading. One private dialect is known: `Target`, `Current` and `Result` with a `Date` and `MeasureValue`s.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from charthouse.document.queries.content_rows import Measure, Measurement, Reading, Result, Target
from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency, MeasureKind, ResultRole
from charthouse.exchange.outline.stratml_kept import element, says_nothing
from charthouse.exchange.outline.stratml_note import restored
from charthouse.exchange.outline.stratml_schema import is_day, is_decimal
from charthouse.exchange.outline.stratml_take import Taking
from charthouse.exchange.outline.stratml_tree import Node

PERIOD = "Charthouse period"
ROLES = {"TargetResult": ResultRole.TARGET, "ActualResult": ResultRole.ACTUAL}
_DIALECT = {"Target": ResultRole.TARGET, "Current": ResultRole.ACTUAL, "Actual": ResultRole.ACTUAL}
_PERCENT = frozenset(("%", "percent", "per cent", "percentage"))
_LONGEST = ((10, Frequency.WEEKLY), (45, Frequency.MONTHLY), (135, Frequency.QUARTERLY))  # days


def read_measure(node: Node) -> Measure:
    """The measure in a PerformanceIndicator."""
    take = Taking(node)
    targets, readings, measurements = _measured(take)
    measure = Measure(
        name=take.text("MeasurementDimension", own=True),
        description=take.text("Description"),
        unit=take.text("UnitOfMeasurement"),
        other_information=take.text("OtherInformation"),
        foreign_id=take.identifier(),
        foreign_fields=take.foreign_fields(),
        targets=tuple(sorted(targets.values(), key=lambda row: row.period)),
        readings=tuple(sorted(readings.values(), key=lambda row: row.period)),
        measurements=measurements,
    )
    usual = replace(measure, kind=usual_kind(measure.unit), frequency=usual_frequency(measurements))
    return restored(usual, node.note)


def usual_kind(unit: str) -> MeasureKind:
    """What a measure of this unit is taken for where nothing is said."""
    return MeasureKind.PERCENT if unit.lower() in _PERCENT else MeasureKind.NUMBER


def usual_frequency(measurements: Iterable[Measurement]) -> Frequency:
    """How often a measure is read, by the length of its results' periods or the days between them."""
    results = [result for measurement in measurements for result in measurement.results]
    spans = [
        (_day(result.end) - _day(result.start)).days + 1
        for result in results
        if is_day(result.start) and is_day(result.end)
    ]
    ends = sorted({_day(result.end) for result in results if is_day(result.end)})
    days = spans or [(later - earlier).days for earlier, later in pairwise(ends)]
    if not days:
        return Frequency.YEARLY if ends else Frequency.MONTHLY
    middle = sorted(days)[len(days) // 2]
    return next((frequency for longest, frequency in _LONGEST if middle <= longest), Frequency.YEARLY)


def _day(text: str) -> date:
    return date.fromisoformat(text[:10])


def _measured(take: Taking) -> tuple[dict[str, Target], dict[str, Reading], tuple[Measurement, ...]]:
    """Everything measured: our own periods apart from what a source measured."""
    targets: dict[str, Target] = {}
    readings: dict[str, Reading] = {}
    found: list[Measurement] = []
    if overall := take.each("Target", "Current"):
        found.append(Measurement(results=_in_place([_dialect(child) for child in overall])))
    for node in take.each("MeasurementInstance", "Result", *ROLES):
        own = _periods(node) if node.name == "MeasurementInstance" else []
        new = {row.period for row in own if row.period not in (targets if isinstance(row, Target) else readings)}
        if not own or len(new) * len({type(row) for row in own}) != len(own):
            found.append(_measurement(node))
            continue
        for row in own:
            if isinstance(row, Target):
                targets[row.period] = row
            else:
                readings[row.period] = row
    return targets, readings, tuple(found)


def _periods(node: Node) -> list[Target | Reading]:
    """The rows of a period that Charthouse wrote; none where anything else stands there too."""
    take = Taking(node)
    rows = [_period_row(child) for child in take.each(*ROLES)]
    if take.rest():
        return []
    whole = [row for row in rows if row is not None]
    return whole if len(whole) == len(rows) else []


def _period_row(node: Node) -> Target | Reading | None:
    result = _result(node, ROLES[node.name])
    if result.descriptor_name != PERIOD or result.text or result.description or result.foreign_fields:
        return None
    try:
        period = str(periods.parse(result.descriptor_value))
    except Refused:
        return None
    if result.role is ResultRole.TARGET:
        return restored(Target(period=period, value=result.number), node.note) if result.number is not None else None
    reading = restored(Reading(period=period, value=result.number), node.note)
    return reading if (reading.value is None) is reading.not_applicable else None


def _measurement(node: Node) -> Measurement:
    """A MeasurementInstance; a result that stands alone makes one of its own."""
    if node.name in ROLES:
        return Measurement(results=(_result(node, ROLES[node.name]),))
    take = Taking(node)
    results = [_result(child, ROLES[child.name]) for child in take.each(*ROLES)]
    if node.name == "Result":
        given = take.each("Target", "Actual")
        said = take.text("Date") if given else ""
        results += [_dialect(child, *_span(said), said) for child in given]
        if said and not any(said in (result.end, result.descriptor_value) for result in results):
            take.keep(element(Node("Date", parts=[said])))
    identifier = take.identifier()
    return Measurement(foreign_id=identifier, foreign_fields=take.foreign_fields(), results=_in_place(results))


def _in_place(results: Iterable[Result]) -> tuple[Result, ...]:
    """Targets before actuals: the order of the standard."""
    return tuple(sorted(results, key=lambda result: result.role is ResultRole.ACTUAL))


def _result(node: Node, role: ResultRole) -> Result:
    take = Taking(node)
    found = [child for child in take.each("Descriptor") if not says_nothing(child)]
    descriptor = Taking(found[0] if found else Node("Descriptor"))
    raw = take.text("NumberOfUnits")
    number, text = _number(raw)
    result = Result(
        role=role,
        start=take.text("StartDate"),
        end=take.text("EndDate"),
        number=number,
        text=text,
        descriptor_name=descriptor.text("DescriptorName"),
        descriptor_value=descriptor.text("DescriptorValue"),
        description=take.text("Description", own=True),
        foreign_id=take.identifier(),
    )
    for kept in descriptor.rest():
        take.keep(replace(kept, within="Descriptor"))
    for other in found[1:]:
        take.keep(element(other))
    return replace(result, foreign_fields=take.foreign_fields())


def _number(raw: str) -> tuple[float | None, str]:
    """A result as a number; in words too where the number would not be written like this."""
    if not is_decimal(raw):
        return None, raw
    number = float(raw)
    if number in (float("inf"), float("-inf")):
        return None, raw
    return number, "" if raw == decimal_text(number) else raw


def decimal_text(number: float) -> str:
    """A number as XML Schema writes a decimal: no exponent, no needless zeros."""
    text = format(Decimal(repr(number)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _dialect(node: Node, start: str = "", end: str = "", said: str = "") -> Result:
    """`<Target><MeasureValue>80</MeasureValue></Target>`, with the day or period that stood beside it."""
    name, value = ("Date", said) if said and end != said else ("Current", "") if node.name == "Current" else ("", "")
    role = _DIALECT[node.name]
    _standardise(node, role)
    result = _result(node, role)
    if not (result.start or result.end):
        result = replace(result, start=start, end=end)
    if not (result.descriptor_name or result.descriptor_value):
        result = replace(result, descriptor_name=name, descriptor_value=value)
    return result


def _standardise(node: Node, role: ResultRole) -> None:
    """Turn an element of the dialect into the standard's result."""
    for child in node.children:
        if child.name == "MeasureValue":
            child.name = "NumberOfUnits"
    if not node.children and node.text.strip():
        node.parts = [Node("NumberOfUnits", parts=node.parts)]
    node.name = next(name for name, known in ROLES.items() if known is role)


def _span(said: str) -> tuple[str, str]:
    """First and last day of a period such as 2023-Q1; a day ends there; other words belong to a Descriptor."""
    if is_day(said):
        return "", said
    try:
        first, last = periods.span(periods.parse(said.upper()))
    except Refused:
        return "", ""
    return first.isoformat(), last.isoformat()
