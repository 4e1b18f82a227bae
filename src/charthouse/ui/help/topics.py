"""The help texts that come with the app: one Markdown file a topic, in the person's language where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from charthouse.domain.matching import fold
from charthouse.resources import resource_path

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
_LANGUAGE = "en"


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
    found = {path.stem for path in resource_path("help", _LANGUAGE).glob("*.md")}
    return [_topic(name) for name in (*_FIRST, *sorted(found.difference(_FIRST)))]


def _topic(name: str) -> Topic:
    text = _path(name).read_text(encoding="utf-8")
    return Topic(name, text.partition("\n")[0].lstrip("# ").strip(), text)


def _path(name: str) -> Path:
    for language in (QLocale().name(), QLocale().name().partition("_")[0]):
        path = resource_path("help", language, f"{name}.md")
        if path.is_file():
            return path
    return resource_path("help", _LANGUAGE, f"{name}.md")
