"""What the palette offers: the window's actions, its pages, the things of the plan. Each as lines of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.findable import BY_TABLE
from charthouse.document.queries.finding import Hit
from charthouse.domain.kinds import Quadrant, Status
from charthouse.domain.matching import Span, fold, rank, spans
from charthouse.domain.sentences import spelt
from charthouse.ui.overlay.results import Result
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.sentences import in_words
from charthouse.ui.wording import quadrant_word

if TYPE_CHECKING:
    from charthouse.ui.actions import Entry, Menus

_SETTINGS = ("theme-", "motion", "zoom-", "preferences")
_NOT_LISTED = ("page-", "palette", "recent-")
State: TypeAlias = tuple[Status, str]  # and its words
Go = Callable[[str, str | None], object]  # a page, a row there


def actions(menus: Menus, words: Sequence[str], *, settings: bool) -> list[Result]:
    """What the menus can do now, best match first; the settings apart from the rest."""
    found = []
    for entry in menus.all_entries():
        if entry.name.startswith(_NOT_LISTED) or entry.name.startswith(_SETTINGS) is not settings:
            continue
        if menus.can_run(entry):
            found.append(_action(menus, entry))
    return best(found, words)


def pages(specs: Sequence[PageSpec], words: Sequence[str], go: Go) -> list[Result]:
    """The pages, best match first."""

    def visit(name: str) -> Callable[[], object]:
        return lambda: go(name, None)

    rows = [
        Result(spec.title, visit(spec.name), spec.icon, keys=f"Ctrl+{spec.number}" * bool(spec.number), page=spec.name)
        for spec in specs
    ]
    return best(rows, words)


def items(hits: Sequence[Hit], states: Mapping[str, State], go: Go) -> list[Result]:
    """Things of the plan, with their state where they have one."""
    return [item(hit, go, states.get(hit.row)) for hit in hits]


def item(hit: Hit, go: Go, state: State | None = None) -> Result:
    """One thing of the plan as a line."""
    kind = field_word(hit.table, hit.field) or noun(hit.table, hit.quadrant)
    status, words = state or (None, "")
    return Result(
        hit.text, lambda: go(hit.page, hit.shown), icon_of(hit.table), hit.code, kind,
        spans=hit.spans, quadrant=hit.quadrant, status=status, state=words, page=hit.page,
    )  # fmt: skip


def best(rows: Sequence[Result], words: Sequence[str]) -> list[Result]:
    """The rows that hold every word, those that begin with the first one first; the words in bold."""
    if not words:
        return list(rows)
    ranked = [(place, at) for at, row in enumerate(rows) if (place := rank(row.text, list(words))) is not None]
    return [_marked(rows[at], words) for _, at in sorted(ranked)]


def words_of(typed: str) -> list[str]:
    """What was typed, word for word, in small letters."""
    return fold(typed).split()


def icon_of(table: str) -> str:
    """The lucide icon of a kind of row."""
    icons = {
        "objective": "target", "initiative": "folder-open", "measure": "gauge", "reading": "gauge",
        "resource": "coins", "person": "user", "unit": "users", "stakeholder": "users", "role": "users",
        "plan": "compass", "value": "sparkles", "tows_strategy": "waypoints",
    }  # fmt: skip
    return icons.get(table, "file-text")


def noun(table: str, quadrant: Quadrant | None = None) -> str:
    """What people call a row of this table."""
    if quadrant is not None:
        return quadrant_word(quadrant, plural=False)
    translate = QCoreApplication.translate
    words = {
        "tows_strategy": translate("nouns", "Strategy"),
        "objective": translate("nouns", "Objective"),
        "initiative": translate("nouns", "Initiative"),
        "measure": translate("nouns", "Measure"),
        "reading": translate("nouns", "Reading"),
        "resource": translate("nouns", "Resource"),
        "person": translate("nouns", "Person"),
        "unit": translate("nouns", "Unit"),
        "stakeholder": translate("nouns", "Stakeholder"),
        "role": translate("nouns", "Role"),
        "plan": translate("nouns", "Plan"),
        "value": translate("nouns", "Value"),
    }
    return words.get(table) or _capital(in_words(spelt(table)))


def field_word(table: str, field: str) -> str:
    """What people call a text of a row; empty for the one that names it."""
    if field == BY_TABLE[table].fields[0] and table != "plan":
        return ""
    translate = QCoreApplication.translate
    words = {
        "title": translate("fields", "Title"),
        "organisation": translate("fields", "Organisation"),
        "acronym": translate("fields", "Acronym"),
        "description": translate("fields", "Description"),
        "organisation_description": translate("fields", "About the organisation"),
        "vision": translate("fields", "Vision"),
        "mission": translate("fields", "Mission"),
        "situation": translate("fields", "Where we are"),
        "why_now": translate("fields", "Why now"),
        "other_information": translate("fields", "Other information"),
        "classification": translate("fields", "Classification"),
        "evidence": translate("fields", "Evidence"),
        "note": translate("fields", "Note"),
        "perspective": translate("fields", "Perspective"),
        "unit": translate("fields", "Unit"),
        "source": translate("fields", "Source"),
        "basis": translate("fields", "Why this target"),
        "judgement_reason": translate("fields", "Reason for the judgement"),
        "job": translate("fields", "Job"),
        "email": translate("fields", "Email"),
        "recorded_by": translate("fields", "Recorded by"),
    }
    return words.get(field) or _capital(in_words(spelt(field)))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _action(menus: Menus, entry: Entry) -> Result:
    text = menus.words_of(entry)
    return Result(
        text, lambda: menus.run(entry), entry.icon or "chevron-right", keys=entry.keys[0] if entry.keys else ""
    )


def _marked(row: Result, words: Sequence[str]) -> Result:
    from dataclasses import replace

    places: list[Span] = []
    for word in words:
        places += spans(row.text, word)[:1]
    return replace(row, spans=tuple(sorted(places)))
