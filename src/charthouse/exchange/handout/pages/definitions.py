"""How the measures are defined: what each counts, where it comes from, and why its target is what it is."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.document.queries.handout import HandoutInput, ResultLine
from charthouse.exchange.handout.blocks.rows import Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.flow import Flow
from charthouse.exchange.handout.measures import MeasureFigures, rating_lines
from charthouse.exchange.handout.text.style import ASIDE, NAME, SMALL
from charthouse.exchange.wording import Wording, beginning, phrase

_HANG = 25.0
_COLUMNS = (
    (phrase("Measure"), 0.0, 0.32),
    (phrase("What it counts"), 0.34, 0.3),
    (phrase("Source"), 0.66, 0.13),
    (phrase("Why this target"), 0.81, 0.19),
)


def definitions(flow: Flow, measures: Sequence[MeasureFigures], pack: HandoutInput) -> None:
    """A table behind the scorecard; nothing where no measure says more than its figures."""
    said = [(measure, texts) for measure in measures if any(texts := _texts(measure, pack))]
    if not said:
        return
    flow.y += 14
    flow.need(80)
    press, width = flow.press, flow.press.frame.width
    flow.section(press.say("How the measures are defined"))
    table = Table(flow, [Column(press.say(title), start * width, share * width) for title, start, share in _COLUMNS])
    table.run(_row(measure, texts) for measure, texts in said)


def _texts(measure: MeasureFigures, pack: HandoutInput) -> tuple[tuple[Text, ...], ...]:
    """What it counts with what a source reports of it in words, where it comes from, why its target is what it is."""
    defined = measure.row.definition
    counts = [Text(text, SMALL) for text in (defined.description, pack.other.get(defined.id, "")) if text]
    counts += [Text(line, SMALL) for line in rating_lines(pack.levels.get(defined.id, {}))]
    counts += [Text(_result(line, measure.words), ASIDE) for line in pack.results.get(defined.id, ())]
    source = (Text(defined.source, SMALL),) if defined.source else ()
    basis = (Text(defined.basis, SMALL),) if defined.basis else ()
    return tuple(counts), source, basis


def _row(measure: MeasureFigures, texts: tuple[tuple[Text, ...], ...]) -> Row:
    defined = measure.row.definition
    name = Text(defined.name, NAME, label=defined.code, hang=_HANG)
    rhythm = Text(_rhythm(measure), ASIDE, under=True)
    return Row(((name, rhythm), *texts), 2.6, 2.6, rule=True, own=defined.code)


def _result(line: ResultLine, words: Wording) -> str:
    """Actual 2012-10-01 – 2013-09-30: as the source says it."""
    days = " – ".join(dict.fromkeys(filter(None, (line.start, line.end))))
    when = " ".join(filter(None, (beginning(words.say(line.role)), days)))
    return f"{when}: {' – '.join(filter(None, (line.text, line.description)))}"


def _rhythm(measure: MeasureFigures) -> str:
    """Monthly · goal 80 · red flag 60 · baseline 38, Dec 2025."""
    defined, words = measure.row.definition, measure.words
    parts = [beginning(words.say(defined.frequency))]
    numbers = (
        (phrase("goal {value}"), defined.goal),
        (phrase("red flag {value}"), defined.red_flag),
        (phrase("baseline {value}"), defined.baseline),
    )
    parts += [words.say(word, value=words.figures.number(value)) for word, value in numbers if value is not None]
    if defined.baseline is not None and defined.baseline_on is not None:
        parts[-1] += f", {words.month(defined.baseline_on)}"
    return " · ".join(parts)
