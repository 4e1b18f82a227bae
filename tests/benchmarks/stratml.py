"""A published plan with 2,400 measurements, read and put into a plan file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from tests.benchmarks.timing import Result, cpu

from charthouse.document.document import Document
from charthouse.document.edits.content import add_content
from charthouse.exchange.outline.stratml_read import read_stratml

_NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"
_RESULT = (
    "<MeasurementInstance><TargetResult><StartDate>2027-{month:02}-01</StartDate><EndDate>2027-{month:02}-28</EndDate>"
    "<NumberOfUnits>80</NumberOfUnits></TargetResult><ActualResult><StartDate>2027-{month:02}-01</StartDate>"
    "<EndDate>2027-{month:02}-28</EndDate><NumberOfUnits>{value}</NumberOfUnits></ActualResult></MeasurementInstance>"
)
_LIMIT = 5.0  # seconds


def run(folder: Path) -> Iterator[Result]:
    data = _plan().encode()
    files = (folder / f"{number}.charthouse" for number in count())

    def work() -> None:
        with Document.create(next(files)) as document:
            add_content(document, read_stratml(data).content, "Import")

    took = cpu(work)
    took()
    seconds = took()
    yield Result("StratML with 2,400 measurements: read and stored", _LIMIT, seconds, seconds / _LIMIT, 1)


def _plan() -> str:
    indicators = "".join(_indicator(number) for number in range(200))
    return (
        f'<PerformancePlanOrReport xmlns="{_NAMESPACE}" Type="Performance_Report"><Name>Plan</Name>'
        f"<StrategicPlanCore><Goal><Name>Goal</Name><Objective><Name>Objective</Name>{indicators}</Objective>"
        "</Goal></StrategicPlanCore></PerformancePlanOrReport>"
    )


def _indicator(number: int) -> str:
    results = "".join(_RESULT.format(month=month, value=50 + month) for month in range(1, 13))
    return (
        f"<PerformanceIndicator><MeasurementDimension>Measure {number}</MeasurementDimension>"
        f"<UnitOfMeasurement>per cent</UnitOfMeasurement>{results}</PerformanceIndicator>"
    )
