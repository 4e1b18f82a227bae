"""The rows of the page's four lists, alike whatever they stand for: one card and one delegate serve them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.people import Holding, PersonRow, UnitRow
from charthouse.document.queries.plan import StakeholderRow, ValueRow
from charthouse.domain.kinds import StakeholderKind
from charthouse.domain.text import apart
from charthouse.ui.numbers import written


@dataclass(frozen=True, slots=True)
class Entry:
    """`below` stands under the name, `aside` at the right end, both quieter; `parent` says whose sibling it is."""

    id: str
    name: str
    below: str = ""
    aside: str = ""
    parent: str | None = None
    depth: int = 0
    face: bool = False  # a person: the disc with initials


def values(rows: Sequence[ValueRow]) -> list[Entry]:
    """What the organisation holds dear."""
    return [Entry(row.id, row.name, row.description) for row in rows]


def stakeholders(rows: Sequence[StakeholderRow]) -> list[Entry]:
    """Who has a stake, with their roles."""
    return [Entry(row.id, row.name, _roles(row), kind_word(row.kind)) for row in rows]


def people(rows: Sequence[PersonRow], units: Sequence[UnitRow], owned: Mapping[str, Holding]) -> list[Entry]:
    """Who there is to own things, and how much each does."""
    unit_names = {unit.id: unit.name for unit in units}
    return [
        Entry(
            row.id,
            row.name,
            ", ".join(apart(part) for part in (row.job, unit_names.get(row.unit or "", "")) if part),
            _owns(owned.get(row.id, Holding())),
            face=True,
        )
        for row in rows
    ]


def unit_tree(rows: Sequence[UnitRow], people: Sequence[PersonRow]) -> list[Entry]:
    """Departments and teams in reading order, each with its number of people."""
    tr, members = QCoreApplication.translate, Counter(person.unit for person in people)
    children: dict[str | None, list[UnitRow]] = {}
    for row in rows:
        children.setdefault(row.parent, []).append(row)
    entries: list[Entry] = []
    stack = [(row, 0) for row in reversed(children.get(None, []))]
    while stack:
        row, depth = stack.pop()
        count = members[row.id]
        words = tr("vision", "1 person") if count == 1 else tr("vision", "{count} people").format(count=written(count))
        entries.append(Entry(row.id, row.name, row.description, words if count else "", row.parent, depth))
        stack.extend((child, depth + 1) for child in reversed(children.get(row.id, [])))
    return entries


def kind_word(kind: str) -> str:
    """The word for what a stakeholder is; empty where nobody has said."""
    tr = QCoreApplication.translate
    return {
        StakeholderKind.PERSON: tr("vision", "Person"),
        StakeholderKind.ORGANISATION: tr("vision", "Organisation"),
        StakeholderKind.GROUP: tr("vision", "Group"),
    }.get(StakeholderKind(kind), "")


def sentence(entry: Entry) -> str:
    """What a screen reader says of a row."""
    return ", ".join(apart(part) for part in (entry.name, entry.below, entry.aside) if part)


def _roles(row: StakeholderRow) -> str:
    return ", ".join(apart(role.name) for role in row.roles if role.name) or row.description


def _owns(holding: Holding) -> str:
    tr = QCoreApplication.translate
    if not holding.total:
        return ""
    return tr("vision", "owns {count}").format(count=written(holding.total))
