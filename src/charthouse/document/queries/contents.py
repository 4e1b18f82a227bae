"""How much a plan holds for each page of its papers: cheap to ask, while the papers themselves are not yet made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document

_STATED = "vision, mission, situation, why_now"
_TOLD = "description, organisation_description, other_information"
_COUNTS = """
    WITH RECURSIVE owner(id, unit) AS (
        SELECT id, unit FROM person WHERE id IN (
            SELECT owner FROM objective UNION SELECT owner FROM measure UNION SELECT owner FROM initiative)
    ), above(unit) AS (
        SELECT unit FROM owner UNION SELECT u.parent FROM unit u JOIN above ON u.id = above.unit
    )
    SELECT (SELECT count(*) FROM swot_item), (SELECT count(*) FROM swot_item WHERE starred),
        (SELECT count(*) FROM tows_strategy), (SELECT count(*) FROM objective WHERE parent IS NULL),
        (SELECT count(*) FROM objective WHERE parent IS NOT NULL),
        (SELECT count(*) FROM initiative), (SELECT count(*) FROM measure),
        (SELECT count(DISTINCT measure) FROM reading), (SELECT count(*) FROM resource),
        (SELECT count(DISTINCT initiative) FROM allocation),
        (SELECT count(*) FROM owner), (SELECT count(unit) FROM above),
        (SELECT count(*) FROM objective WHERE perspective <> ''
            OR id IN (SELECT cause FROM cause_link UNION SELECT effect FROM cause_link)),
        (SELECT count(*) FROM cause_link), (SELECT count(*) FROM checkpoint),
        (SELECT count(*) FROM value) + (SELECT count(*) FROM stakeholder WHERE objective IS NULL)
            + (SELECT count(*) FROM unit) + (SELECT count(*) FROM person)
"""


@dataclass(frozen=True, slots=True)
class PlanContents:
    """Counts of rows. `stated`: how many of vision, mission, situation and why now were written; `vision`: whether it
    is one of them; `told`: descriptions of plan and organisation, values, stakeholders of the organisation, units and
    people. `measured`: measures with a reading; `funded`: initiatives with an amount; `owners`: people who own an
    objective, a measure or an initiative; `owning`: the units they are in, and those above; `mapped`: objectives on
    the strategy map; `causes`: its links.
    """

    vision: bool
    stated: int
    told: int
    items: int
    starred: int
    strategies: int
    goals: int
    objectives: int
    initiatives: int
    measures: int
    measured: int
    resources: int
    funded: int
    owners: int
    owning: int
    mapped: int
    causes: int
    checkpoints: int


def plan_contents(document: Document) -> PlanContents:
    """What there is to print."""
    *counts, listed = document.rows(_COUNTS)[0]
    stated = [text for row in document.rows(f"SELECT {_STATED} FROM plan") for text in row]
    about = [text for row in document.rows(f"SELECT {_TOLD} FROM plan") for text in row]
    vision, told = bool(stated and stated[0]), listed + sum(map(bool, about))
    return PlanContents(vision, sum(map(bool, stated)), told, *counts)
