"""The help texts that come with the app: a Markdown file a topic, in the language of the window where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from charthouse.domain.matching import fold
from charthouse.resources import resource_path
from charthouse.ui.language import spoken

# First how it begins and the pages in their order, then what belongs to no page.
_FIRST = (
    "start",
    "swot",
    "voting",
    "vision",
    "objectives",
    "map",
    "scorecard",
    "resources",
    "handout",
    "workbook",
    "import",
    "history",
    "finding",
    "plans",
    "states",
)
_COMPLETE = "en"  # the language that has them all


@dataclass(frozen=True, slots=True)
class Topic:
    """`name` is that of the file, and of the page it is about."""

    name: str
    title: str
    text: str

    def holds(self, words: Sequence[str]) -> bool:
        """Whether every one of these small words is in it."""
        text = fold(self.text)
        return all(word in text for word in words)


def topics() -> list[Topic]:
    """All topics, in reading order; those of pages that have no place in it come last."""
    found = {path.stem for path in resource_path("help", _COMPLETE).glob("*.md")}
    return [_topic(name) for name in (*_FIRST, *sorted(found.difference(_FIRST)))]


def _topic(name: str) -> Topic:
    text = _path(name).read_text(encoding="utf-8")
    return Topic(name, text.partition("\n")[0].lstrip("# ").strip(), text)


def _path(name: str) -> Path:
    path = resource_path("help", spoken(), f"{name}.md")
    return path if path.is_file() else resource_path("help", _COMPLETE, f"{name}.md")
