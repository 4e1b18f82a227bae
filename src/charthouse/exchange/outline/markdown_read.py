"""A Markdown outline as plan content: headings and nested lists become goals and objectives.

Headings with a known name say what stands below them: Vision, Mission, Values, Strengths … Threats, Objectives. The
first heading of the first level is the plan's title. Any other heading is an objective of its own, above what follows.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from charthouse.document.queries.content import nest
from charthouse.document.queries.content_rows import Objective, PlanContent, RowId, Swot, Value
from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Quadrant
from charthouse.domain.outline_text import strip_bullets
from charthouse.exchange.outline.limits import bearable
from charthouse.exchange.outline.markdown_text import unescaped
from charthouse.exchange.outline.markdown_write import QUADRANTS
from charthouse.exchange.outline.stratml_read import Outline

_MAX_BYTES = 16_000_000
_MAX_DEPTH = 250
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*")
_BULLET = re.compile(r"([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)")
_TAB = 4
_OBJECTIVES = frozenset(("objectives", "goals", "goals and objectives"))
_BOXES = {name.casefold(): quadrant for name, quadrant in QUADRANTS.items()}


@dataclass(slots=True)
class _Entry:
    """Something a list or a heading says: its place, its words, and what stands below it without a bullet."""

    level: int
    title: str
    below: list[str] = field(default_factory=list)

    @property
    def note(self) -> str:
        return text.note("\n".join(self.below))


@dataclass(slots=True)
class _Section:
    """What stands below one heading of a known name."""

    name: str
    entries: list[_Entry] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def read_markdown(data: bytes) -> Outline:
    """The plan in a Markdown text. Raises Refused, in one sentence, where it holds none."""
    title, sections = _Reader(_decoded(data)).read()
    deque(bearable(entry for section in sections for entry in section.entries), maxlen=0)
    found = {section.name: section for section in sections}
    goals = nest(_tree(entry for section in sections if section.name == "" for entry in section.entries))
    content = PlanContent(
        title=title,
        vision=_said(found, "vision"),
        mission=_said(found, "mission"),
        values=tuple(
            Value(name=text.title(entry.title), description=entry.note)
            for entry in (found["values"].entries if "values" in found else ())
        ),
        swot=tuple(_swot(sections)),
        goals=goals,
    )
    if content == PlanContent(title=title):
        raise Refused("The file holds no outline: neither headings nor lists that a plan could take.")
    return Outline(content, Counter())


def _decoded(data: bytes) -> str:
    if len(data) > _MAX_BYTES:
        raise Refused("The file is larger than {most} MB; no outline is.", most=_MAX_BYTES // 1_000_000)
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")) or b"\x00" in data[:10_000]:
        raise Refused("The file is no text, whatever its name says.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("The file is not written in UTF-8; save it as UTF-8.") from None


def _said(found: dict[str, _Section], name: str) -> str:
    if name not in found:
        return ""
    section = found[name]
    return text.note("\n".join([*section.words, *(entry.title for entry in section.entries)]))


def _swot(sections: list[_Section]) -> Iterator[Swot]:
    for section in sections:
        if (quadrant := _BOXES.get(section.name)) is not None:
            for entry in section.entries:
                yield Swot(quadrant=Quadrant(quadrant), text=text.note("\n".join([entry.title, *entry.below])))


def _tree(entries: Iterator[_Entry]) -> Iterator[tuple[RowId | None, Objective]]:
    above: list[tuple[int, RowId]] = []
    for count, entry in enumerate(entries, 1):
        while above and above[-1][0] >= entry.level:
            above.pop()
        if len(above) >= _MAX_DEPTH:
            raise Refused("The outline is more than {most} levels deep; no plan is.", most=_MAX_DEPTH)
        row = RowId(str(count))
        said = entry.note
        if text.overlong(entry.title, text.TITLE_LIMIT, lines=False):
            said = text.note("\n\n".join(filter(None, [entry.title, said])))
        yield (above[-1][1] if above else None), Objective(id=row, title=text.title(entry.title), description=said)
        above.append((entry.level, row))


class _Reader:
    """Goes through the lines once. Levels: a heading's own, 1 to 6; a list's entries stand below the last heading."""

    def __init__(self, whole: str) -> None:
        self._lines = whole.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._title = ""
        self._sections = [_Section("")]
        self._heading = 0
        self._margins: list[int] = []
        self._entry: _Entry | None = None

    def read(self) -> tuple[str, list[_Section]]:
        """The title, and every section in order; objectives stand in those without a name."""
        for line in self._lines:
            if match := _HEADING.fullmatch(line):
                self._on_heading(len(match[1]), unescaped(match[2]).strip())
            elif match := _BULLET.fullmatch(line):
                self._on_bullet(len(match[1].expandtabs(_TAB)), match[2])
            else:
                self._on_text(line)
        return self._title, self._sections

    def _on_heading(self, level: int, said: str) -> None:
        self._margins.clear()
        self._entry = None
        name = said.casefold()
        if level == 1 and not self._title and not self._sections[0].entries:
            self._title = text.title(said)
        elif name in ("vision", "mission", "values", "swot", *_BOXES):
            self._sections.append(_Section(name))
        elif name in _OBJECTIVES:
            self._sections.append(_Section(""))
            self._heading = 0
        elif said:
            if self._sections[-1].name:
                self._sections.append(_Section(""))
            self._heading = level
            self._entry = _Entry(level, said)
            self._sections[-1].entries.append(self._entry)

    def _on_bullet(self, margin: int, said: str) -> None:
        words = unescaped("".join(strip_bullets([f"- {said}"]))).strip()
        if not words:
            return
        while self._margins and self._margins[-1] >= margin:
            self._margins.pop()
        self._margins.append(margin)
        self._entry = _Entry(self._heading + len(self._margins), words)
        self._sections[-1].entries.append(self._entry)

    def _on_text(self, line: str) -> None:
        words = unescaped(line.strip())
        if self._entry is not None:
            self._entry.below.append(words)
        elif words or self._sections[-1].words:
            self._sections[-1].words.append(words)
