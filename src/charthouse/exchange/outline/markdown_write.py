"""A plan as a Markdown outline: vision, mission, values, the SWOT grid and the objective tree as nested lists.

Read back, it gives the same. What hangs on objectives has no place; `left_out` counts it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charthouse.document.queries.content_rows import PlanContent
from charthouse.domain.kinds import Quadrant
from charthouse.exchange.outline.left_out import objective_rows
from charthouse.exchange.outline.markdown_text import escaped

QUADRANTS = {
    "Strengths": Quadrant.STRENGTH, "Weaknesses": Quadrant.WEAKNESS, "Opportunities": Quadrant.OPPORTUNITY,
    "Threats": Quadrant.THREAT,
}  # fmt: skip
_STEP = "  "


def write_markdown(content: PlanContent) -> bytes:
    """The outline as UTF-8, ending in a newline."""
    return ("\n".join(_lines(content)).strip() + "\n").encode()


def left_out(content: PlanContent) -> Counter[str]:
    """What a plan holds that the outline does not, by noun."""
    return objective_rows(content)


def _lines(content: PlanContent) -> Iterator[str]:
    if content.title:
        yield from (f"# {escaped(content.title)}", "")
    for name, said in (("Vision", content.vision), ("Mission", content.mission)):
        if said:
            yield from (f"## {name}", "", *map(escaped, said.split("\n")), "")
    if content.values:
        yield from ("## Values", "")
        for value in content.values:
            yield from _entry(value.name, value.description, 0)
        yield ""
    if content.swot:
        yield from _swot(content)
    if content.goals:
        yield from ("## Objectives", "")
        yield from _objectives(content)


def _swot(content: PlanContent) -> Iterator[str]:
    yield from ("## SWOT", "")
    for name, quadrant in QUADRANTS.items():
        items = [item for item in content.swot if item.quadrant is quadrant]
        if items:
            yield from (f"### {name}", "")
            for item in items:
                first, _, rest = item.text.partition("\n")
                yield from _entry(first, rest, 0)
            yield ""


def _objectives(content: PlanContent) -> Iterator[str]:
    waiting = [(goal, 0) for goal in reversed(content.goals)]
    while waiting:
        objective, depth = waiting.pop()
        yield from _entry(objective.title, objective.description, depth)
        waiting.extend((below, depth + 1) for below in reversed(objective.objectives))


def _entry(title: str, rest: str, depth: int) -> Iterator[str]:
    """An entry of a list; what is said of it stands below, as far in as its text."""
    indent = _STEP * depth
    yield f"{indent}- {escaped(title)}"
    if rest:
        yield from (f"{indent}{_STEP}{escaped(line)}" if line.strip() else "" for line in rest.split("\n"))
