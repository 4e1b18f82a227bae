"""What the plan says of itself, and the values it declares."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document

_YEAR = re.compile(r"\b[12]\d{3}\b")


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """The one plan row. Texts are empty, dates None, where nobody has said anything yet."""

    title: str = ""
    description: str = ""
    organisation: str = ""
    acronym: str = ""
    organisation_description: str = ""
    vision: str = ""
    mission: str = ""
    situation: str = ""
    why_now: str = ""
    other_information: str = ""
    start: date | None = None
    end: date | None = None
    as_of: date | None = None
    fiscal_start_month: int = 1
    currency: str = "EUR"
    price_base_year: int | None = None
    locale: str = "en"
    classification: str = ""
    level_names: str = ""

    @property
    def levels(self) -> tuple[str, ...]:
        """What the plan calls the levels of its tree, from the goals down; the last name is that of all below."""
        return tuple(name for line in self.level_names.split("\n") if (name := line.strip()))

    @property
    def vision_year(self) -> int | None:
        """The year by which the vision holds: the plan's last, None where it has none or the vision names its own."""
        return None if self.end is None or _YEAR.search(self.vision) else self.end.year

    def judged_on(self, today: date) -> date:
        """The day on which freshness and pace are judged: the plan's own as-of date, else `today`."""
        return self.as_of or today


_FIELDS = tuple(field.name for field in fields(PlanInfo))
_DATES = ("start", "end", "as_of")
_READS = frozenset(("plan",))


@dataclass(frozen=True, slots=True)
class ValueRow:
    id: str
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class RoleRow:
    """What a stakeholder does (performer) or gets (beneficiary)."""

    id: str
    name: str
    description: str
    performer: bool
    beneficiary: bool


@dataclass(frozen=True, slots=True)
class StakeholderRow:
    """Somebody with a stake in the organisation, and in which roles."""

    id: str
    name: str
    kind: str
    description: str
    roles: tuple[RoleRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Statements:
    """Everything on the Vision page."""

    plan: PlanInfo
    values: tuple[ValueRow, ...]
    stakeholders: tuple[StakeholderRow, ...]


def as_date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def plan_info(document: Document) -> PlanInfo:
    """The plan row; the defaults where a plan has none yet. Pages ask for it after every step."""
    info: PlanInfo = document.kept.answer("plan", None, _READS, partial(_read, document), lambda *_: None)
    return info


def _read(document: Document) -> PlanInfo:
    found = document.rows(f"SELECT {', '.join(_FIELDS)} FROM plan")
    if not found:
        return PlanInfo()
    said = dict(zip(_FIELDS, found[0], strict=True))
    return PlanInfo(**said | {name: as_date(said[name]) for name in _DATES})


def currency_of(document: Document) -> str:
    """The code of what the plan's money is; empty where there is no plan row yet."""
    return next((str(code) for (code,) in document.rows("SELECT currency FROM plan")), "")


def statements(document: Document) -> Statements:
    values = document.rows("SELECT id, name, description FROM value ORDER BY position, id")
    stakeholders = document.rows(
        "SELECT id, name, kind, description FROM stakeholder WHERE objective IS NULL ORDER BY position, id"
    )
    roles = _roles(document)
    return Statements(
        plan_info(document),
        tuple(ValueRow(*row) for row in values),
        tuple(StakeholderRow(row, name, kind, about, roles.get(row, ())) for row, name, kind, about in stakeholders),
    )


def _roles(document: Document) -> dict[str, tuple[RoleRow, ...]]:
    """The roles of each stakeholder, in their order."""
    found: dict[str, list[RoleRow]] = {}
    rows = document.rows(
        "SELECT stakeholder, id, name, description, performer, beneficiary FROM role ORDER BY position, id"
    )
    for stakeholder, identity, name, description, performer, beneficiary in rows:
        role = RoleRow(identity, name, description, bool(performer), bool(beneficiary))
        found.setdefault(stakeholder, []).append(role)
    return {stakeholder: tuple(roles) for stakeholder, roles in found.items()}
