"""Every text of a plan that can be found and replaced, and where a person sees it.

A new column of text belongs here; a test tells which one is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Findable:
    """The texts of one table. `fields`: the first one names the row and cannot become empty (unless `nameless`).

    `page`: where a row is seen. `owner`: the column that holds the row to be shown instead (a reading is seen at its
    measure), with `owner_table` its table. `also`: pages on which the names of the rows are seen too. `order`: the
    order of the hits.
    """

    table: str
    page: str
    fields: tuple[str, ...]
    owner: str = ""
    owner_table: str = ""
    nameless: bool = False
    also: tuple[str, ...] = ()
    order: str = "position, id"


FINDABLE: tuple[Findable, ...] = (
    Findable(
        "swot_item", "swot", ("text", "evidence", "note"),
        order="instr('strength weakness opportunity threat', quadrant), position, id",
    ),
    Findable("tows_strategy", "swot", ("text",), order="pairing, position, id"),
    Findable("vote_round", "swot", ("title",)),
    Findable(
        "plan",
        "vision",
        (
            "title", "organisation", "acronym", "description", "organisation_description", "vision", "mission",
            "situation", "why_now", "other_information", "classification",
        ),
        nameless=True,
        order="id",
    ),
    Findable("value", "vision", ("name", "description")),
    Findable("stakeholder", "vision", ("name", "description")),
    Findable("role", "vision", ("name", "description"), owner="stakeholder", owner_table="stakeholder", nameless=True),
    Findable("unit", "vision", ("name", "description")),
    Findable("person", "vision", ("name", "job", "email")),
    Findable("objective", "objectives", ("title", "description", "perspective", "other_information"), also=("map",)),
    Findable("initiative", "objectives", ("title", "description"), order="number", also=("resources",)),
    Findable(
        "measure", "scorecard", ("name", "description", "unit", "source", "basis", "other_information",
                                 "judgement_reason"),
        order="number",
    ),
    Findable(
        "rating_level", "scorecard", ("text",), owner="measure", owner_table="measure", nameless=True,
        order="level, id",
    ),
    Findable(
        "reading", "scorecard", ("note", "source", "recorded_by"), owner="measure", owner_table="measure",
        nameless=True, order="period, id",
    ),
    Findable("resource", "resources", ("name", "unit")),
)  # fmt: skip

NOT_FOUND: Mapping[str, frozenset[str]] = {
    "objective": frozenset({"code"}),
    "plan": frozenset({"currency", "locale", "level_names", "perspectives"}),  # settings, not words
    "result": frozenset({"text", "start", "end", "descriptor_name", "descriptor_value", "description"}),  # of a source
    "ballot": frozenset({"dissent"}),  # secret, and kept as it was written
    "checkpoint": frozenset({"name", "note"}),
    "dismissal": frozenset({"row", "finding"}),  # ids
    "branding": frozenset({"accent", "logo"}),
    "handout_preset": frozenset({"name", "pages", "paper"}),
}
"""Texts that are not looked through, by table."""

BY_TABLE: Mapping[str, Findable] = {one.table: one for one in FINDABLE}
