"""What a new plan can begin with: the sample plan and the templates, each a packaged script of edit verbs.

A script has one JSON object a line. The first says what the script is (`title`, `description`); each other line is a
verb as `charthouse edit` takes it, `{"do": "value.add", "name": "…"}`, with three things more, for scripts that make
their own rows and are written by hand:

- `"as": "name"` remembers the row that the line makes, `"@name"` as a value, or in a list of them, stands for its id;
- `"from": "2026-01", "values": [1, null, {"value": 2, "note": "…"}]` (or `"amounts"`) runs the verb once for each
  entry and the periods that follow; null leaves a period out, an object gives more fields;
- a reading is recorded on the last day of its period, so that the plan is the same on every day it is made.

`{"step": "name"}` ends a step and begins the next one: so the sample has a history to look at.

A folder named by a language holds the templates of that language; what is missing there begins in English.

The window lists the templates before any plan is open: nothing here loads SQLAlchemy but `build` and `begin`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said
from charthouse.resources import resource_path

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

SAMPLE = "sample"
_USUAL = "workshop"  # the template that a list begins with

Line = Mapping[str, object]
_SERIES = {"values": "value", "amounts": "amount"}


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template in a list to choose from: `name` is what `charthouse new --template` takes."""

    name: str
    title: str
    description: str


def templates(language: str = "") -> tuple[TemplateInfo, ...]:
    """The packaged templates, the usual one first, as they are called in `language` (a code like `de`)."""
    found = [_info(_template(path.stem, language)) for path in resource_path("templates").glob("*.jsonl")]
    return tuple(sorted(found, key=lambda info: (info.name != _USUAL, info.title)))


def template_names() -> tuple[str, ...]:
    """The names of the packaged templates, in the order of `templates`."""
    return tuple(info.name for info in templates())


def build(document: Document, name: str, language: str = "") -> None:
    """Fill a new plan with the sample (`SAMPLE`) or a template in `language`, in steps that undo never passes.

    Raises Refused where there is no template of that name.
    """
    path = _script(name, language)
    named: dict[str, str] = {}
    for label, lines in _steps(path):
        with document.baseline(label or said("New plan from “{name}”", name=_info(path).title)):
            _run(document, lines, named)


def begin(document: Document, *, title: str, locale: str) -> None:
    """Give a new plan what is known of its title and of its numbers and papers, in a step that undo never passes."""
    from charthouse.document.edits import plan

    known = {name: value for name, value in (("title", title), ("locale", locale)) if value}
    if known:
        with document.baseline(said("Begin the plan")):
            plan.set(document, **known)


def _steps(script: Path) -> Iterator[tuple[str, list[Line]]]:
    """The name of each step and what it does; the first one has no name of its own."""
    label: str = ""
    lines: list[Line] = []
    for line in _lines(script):
        if "step" in line:
            yield label, lines
            label, lines = str(line["step"]), []
        else:
            lines.append(line)
    yield label, lines


def _run(document: Document, lines: Iterable[Line], named: dict[str, str]) -> None:
    """Run lines of a packaged script in the edit that is open. Raises Refused as their verbs do."""
    for line in lines:
        for call in _calls(line):
            done = _call(document, {key: _resolved(value, named) for key, value in call.items()})
        if "as" in line:
            named[f"@{line['as']}"] = str(done.row)


def _script(name: str, language: str) -> Path:
    if name == SAMPLE:
        return resource_path("samples", "sample.jsonl")
    if name not in template_names():
        raise Refused(
            "There is no template “{name}”. There are: {known}.", name=name[:40], known=", ".join(template_names())
        )
    return _template(name, language)


def _template(name: str, language: str) -> Path:
    own = resource_path("templates", language, f"{name}.jsonl")
    return own if own.is_file() else resource_path("templates", f"{name}.jsonl")


def _info(path: Path) -> TemplateInfo:
    with path.open(encoding="utf-8") as script:
        head = json.loads(script.readline())
    return TemplateInfo(path.stem, head["title"], head["description"])


def _lines(path: Path) -> Iterator[Line]:
    with path.open(encoding="utf-8") as script:
        next(script)  # the script's title
        yield from map(json.loads, script)


def _calls(line: Line) -> Iterator[dict[str, object]]:
    """The verb calls that a line stands for: one, or one for each entry of its series."""
    common = {key: value for key, value in line.items() if key not in ("as", "from", *_SERIES)}
    if "from" not in line:
        yield common
        return
    series, field = next((line[key], field) for key, field in _SERIES.items() if key in line)
    if not isinstance(series, list):
        raise TypeError(f"no series: {line}")
    first = periods.parse(str(line["from"]))
    for offset, entry in enumerate(series):
        if entry is not None:
            said = entry if isinstance(entry, dict) else {field: entry}
            yield _dated({**common, **said}, periods.shift(first, offset))


def _dated(call: dict[str, object], period: periods.Period) -> dict[str, object]:
    if call["do"] == "reading.set":
        call["recorded_on"] = periods.span(period)[1].isoformat()
    return {**call, "period": str(period)}


def _resolved(value: object, named: Mapping[str, str]) -> object:
    if isinstance(value, list):
        return [_resolved(one, named) for one in value]
    return named[value] if isinstance(value, str) and value.startswith("@") else value


def _call(document: Document, call: dict[str, object]) -> Done:
    noun, verb = str(call.pop("do")).split(".")
    done: Done = getattr(import_module(f"charthouse.document.edits.{noun}"), verb)(document, **call)
    return done
