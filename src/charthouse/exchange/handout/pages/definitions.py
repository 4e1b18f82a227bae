"""How the measures are defined: what each counts, where it comes from, and why its target is what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.figures import month
from charthouse.exchange.handout.flow import Flow
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.handout.text.style import ASIDE, NAME, SMALL

_HANG = 25.0
_COLUMNS = (
    ("Measure", 0.0, 0.32),
    ("What it counts", 0.34, 0.3),
    ("Source", 0.66, 0.13),
    ("Why this target", 0.81, 0.19),
)


def definitions(flow: Flow, measures: Sequence[MeasureFigures]) -> None:
    """A table behind the scorecard; nothing where no measure says more than its figures."""
    said = [measure for measure in measures if _says_more(measure)]
    if not said:
        return
    flow.y += 14
    flow.need(80)
    flow.section("How the measures are defined")
    width = flow.press.frame.width
    table = Table(flow, [Column(title, start * width, share * width) for title, start, share in _COLUMNS])
    table.run(_rows(said))


def _says_more(measure: MeasureFigures) -> bool:
    defined = measure.row.definition
    return bool(defined.description or defined.source or defined.basis)


def _rows(measures: Sequence[MeasureFigures]) -> Iterator[Row]:
    for measure in measures:
        defined = measure.row.definition
        yield Row(
            (
                (Text(defined.name, NAME, label=defined.code, hang=_HANG), Text(_rhythm(measure), ASIDE, under=True)),
                (Text(defined.description, SMALL),),
                (Text(defined.source, SMALL),),
                (Text(defined.basis, SMALL),),
            ),
            2.6,
            2.6,
            rule=True,
            own=defined.code,
        )


def _rhythm(measure: MeasureFigures) -> str:
    """Monthly · goal 80 · red flag 60 · baseline 38, Dec 2025."""
    defined = measure.row.definition
    parts = [defined.frequency.capitalize()]
    for word, value in (("goal", defined.goal), ("red flag", defined.red_flag), ("baseline", defined.baseline)):
        if value is not None:
            parts.append(f"{word} {measure.figures.number(value)}")
    if defined.baseline is not None and defined.baseline_on is not None:
        parts[-1] += f", {month(defined.baseline_on)}"
    return " · ".join(parts)
